using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tokens;

/// <summary>One ES256 key pair. The private half is readable only with the installation's Data Protection keys.</summary>
internal sealed class SigningKey
{
    public const string Purpose = "Ksd.Gateway.SigningKey";

    private SigningKey()
    {
    }

    /// <summary>The public half's RFC 7638 thumbprint.</summary>
    public string Kid { get; private set; } = "";

    public byte[] ProtectedKey { get; private set; } = [];

    /// <summary>From when this key signs; it is published before, so that no validator meets a key it has not read.</summary>
    public DateTimeOffset SignsFrom { get; private set; }

    public static SigningKey Create(IDataProtector protector, DateTimeOffset signsFrom)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new SigningKey
        {
            Kid = Base64UrlEncoder.Encode(Jwk(pair).ComputeJwkThumbprint()),
            ProtectedKey = protector.Protect(pair.ExportPkcs8PrivateKey()),
            SignsFrom = signsFrom,
        };
    }

    public ECDsaSecurityKey Open(IDataProtector protector)
    {
        var pair = ECDsa.Create();
        pair.ImportPkcs8PrivateKey(protector.Unprotect(ProtectedKey), out _);
        return new ECDsaSecurityKey(pair) { KeyId = Kid };
    }

    /// <summary>The public half alone, as it is published.</summary>
    public static JsonWebKey Published(ECDsaSecurityKey key)
    {
        var jwk = Jwk(key.ECDsa);
        jwk.Kid = key.KeyId;
        jwk.Use = JsonWebKeyUseNames.Sig;
        jwk.Alg = SecurityAlgorithms.EcdsaSha256;
        return jwk;
    }

    private static JsonWebKey Jwk(ECDsa pair)
    {
        var point = pair.ExportParameters(includePrivateParameters: false).Q;
        return new JsonWebKey
        {
            Kty = JsonWebAlgorithmsKeyTypes.EllipticCurve,
            Crv = JsonWebKeyECTypes.P256,
            X = Base64UrlEncoder.Encode(point.X),
            Y = Base64UrlEncoder.Encode(point.Y),
        };
    }
}
