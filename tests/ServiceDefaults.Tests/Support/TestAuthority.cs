using System.Security.Cryptography;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.ServiceDefaults.Tests.Support;

/// <summary>Publishes a key as the gateway does, and signs tokens with it.</summary>
internal sealed class TestAuthority : IAsyncDisposable
{
    private readonly ECDsaSecurityKey _key = new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = "uji" };
    private readonly WebApplication _app;
    private int _keyReads;

    private TestAuthority(WebApplication app) => _app = app;

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>How often somebody fetched the keys.</summary>
    public int KeyReads => _keyReads;

    public ECDsaSecurityKey Key => _key;

    /// <summary>What it says is revoked.</summary>
    public List<Revocation> Revoked { get; } = [];

    public static async Task<TestAuthority> StartAsync(string url = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateBuilder([$"--urls={url}"]);
        builder.Logging.ClearProviders();
        var authority = new TestAuthority(builder.Build());
        authority.Map();
        await authority._app.StartAsync();
        return authority;
    }

    /// <summary>A good token, unless the test spoils it.</summary>
    public string Token(Action<SecurityTokenDescriptor>? spoil = null, params string[] roles)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = "ksd",
            TokenType = "at+jwt",
            IssuedAt = now,
            NotBefore = now.AddSeconds(-1),
            Expires = now.AddMinutes(10),
            Claims = new Dictionary<string, object>
            {
                ["sub"] = "pegawai-1",
                ["region"] = "64.02",
                ["department"] = "4.01",
                ["position"] = "Analis Kerja Sama",
                ["role"] = roles,
                ["client_id"] = "sistem-uji",
                ["jti"] = Guid.CreateVersion7().ToString(),
            },
            SigningCredentials = new(_key, SecurityAlgorithms.EcdsaSha256),
        };
        spoil?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public string TokenOf(string region, params string[] roles) => Token(token => token.Claims["region"] = region, roles);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map()
    {
        _app.MapGet("/.well-known/openid-configuration", (HttpRequest request) => new
        {
            issuer = Address,
            jwks_uri = $"{request.Scheme}://{request.Host}/jwks",
        });
        _app.MapGet(Revocation.ListPath, () => new Revocation.List([.. Revoked]));
        _app.MapGet("/jwks", () =>
        {
            Interlocked.Increment(ref _keyReads);
            var parameters = _key.ECDsa.ExportParameters(includePrivateParameters: false);
            return new
            {
                keys = new[]
                {
                    new
                    {
                        kty = "EC",
                        crv = "P-256",
                        use = "sig",
                        alg = "ES256",
                        kid = _key.KeyId,
                        x = Base64UrlEncoder.Encode(parameters.Q.X),
                        y = Base64UrlEncoder.Encode(parameters.Q.Y),
                    },
                },
            };
        });
    }
}
