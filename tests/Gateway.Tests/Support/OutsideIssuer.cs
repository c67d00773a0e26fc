using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tests.Support;

/// <summary>A small OpenID Connect issuer on a socket of its own, as a ministry's single sign-on would be.</summary>
internal sealed class OutsideIssuer : IAsyncDisposable
{
    public const string Audience = "ksd-penukaran";

    private readonly RSA _rsa = RSA.Create(2048);
    private Backend _server = null!;

    public string Address => _server.Address;

    public static async Task<OutsideIssuer> StartAsync()
    {
        var issuer = new OutsideIssuer();
        issuer._server = await Backend.StartAsync(app =>
        {
            app.MapGet("/.well-known/openid-configuration", () => new { issuer = issuer.Address, jwks_uri = issuer.Address + "/keys" });
            app.MapGet("/keys", () =>
            {
                var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(issuer._rsa.ExportParameters(false)));
                return new { keys = new[] { new { kty = key.Kty, n = key.N, e = key.E, kid = "luar-1", use = "sig", alg = "RS256" } } };
            });
        });
        return issuer;
    }

    public string Token(string subject, string audience = Audience, string? issuer = null, TimeSpan? lifetime = null, RSA? signedBy = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Address,
            Audience = audience,
            Subject = new ClaimsIdentity([new Claim("sub", subject)]),
            IssuedAt = TimeProvider.System.GetUtcNow().AddHours(-1).UtcDateTime,
            NotBefore = TimeProvider.System.GetUtcNow().AddHours(-1).UtcDateTime,
            Expires = TimeProvider.System.GetUtcNow().Add(lifetime ?? TimeSpan.FromMinutes(5)).UtcDateTime,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(signedBy ?? _rsa) { KeyId = "luar-1" }, SecurityAlgorithms.RsaSha256),
        });

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _rsa.Dispose();
    }
}
