using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tests.Support;

/// <summary>A device with one passkey: makes and signs what a browser would pass on (WebAuthn Level 3, ES256, no attestation).</summary>
internal sealed class Passkey
{
    private const byte UserPresent = 0x01;
    private const byte UserVerified = 0x04;
    private const byte HasKey = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private uint _uses;

    public string Origin { get; init; } = GatewayHost.Issuer;

    public bool Verifies { get; init; } = true;

    /// <summary>navigator.credentials.create</summary>
    public object Create(JsonElement options)
    {
        var client = ClientData("webauthn.create", options);
        var point = _key.ExportParameters(false).Q;
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. AuthenticatorData(options.GetProperty("rp").GetProperty("id").GetString()!, HasKey), .. new byte[16], 0, 32, .. _id, .. cose];
        byte[] attestation =
        [
            0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data,
        ];
        return Credential(new
        {
            clientDataJSON = Base64UrlEncoder.Encode(client),
            attestationObject = Base64UrlEncoder.Encode(attestation),
            transports = new[] { "internal" },
        });
    }

    /// <summary>navigator.credentials.get</summary>
    public object Get(JsonElement options, string userId)
    {
        var client = ClientData("webauthn.get", options);
        var data = AuthenticatorData(options.GetProperty("rpId").GetString()!, 0);
        byte[] signed = [.. data, .. SHA256.HashData(client)];
        return Credential(new
        {
            clientDataJSON = Base64UrlEncoder.Encode(client),
            authenticatorData = Base64UrlEncoder.Encode(data),
            signature = Base64UrlEncoder.Encode(_key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            userHandle = Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(userId)),
        });
    }

    private object Credential(object response) => new
    {
        id = Base64UrlEncoder.Encode(_id),
        rawId = Base64UrlEncoder.Encode(_id),
        type = "public-key",
        response,
        clientExtensionResults = new { },
    };

    private byte[] ClientData(string type, JsonElement options) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = options.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private byte[] AuthenticatorData(string relyingParty, byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++_uses);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(relyingParty)), (byte)(flags | UserPresent | (Verifies ? UserVerified : 0)), .. count];
    }
}
