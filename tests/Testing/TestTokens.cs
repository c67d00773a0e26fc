using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Testing;

/// <summary>Tokens as the gateway issues them, signed by a key that exists in this test process only.</summary>
public static class TestTokens
{
    public const string Issuer = "http://gateway.test";
    public const string Audience = "ksd";
    public const string Region = "64.02";

    private static readonly ECDsaSecurityKey Key = NewKey("test");
    private static readonly ECDsaSecurityKey Strange = NewKey("strange");

    /// <summary>A token for somebody with these roles (<c>Ksd.ServiceDefaults.Identity.Roles</c>).</summary>
    public static string Create(
        IEnumerable<string> roles,
        string region = Region,
        string position = "Analis Kerja Sama",
        string? department = null,
        string? subject = null,
        TimeSpan? lifetime = null) => Sign(roles, region, position, department, subject, lifetime ?? TimeSpan.FromMinutes(10), Key);

    /// <summary>Right in everything but the signature.</summary>
    public static string SignedByAnotherKey(params string[] roles) =>
        Sign(roles, Region, "Analis Kerja Sama", null, null, TimeSpan.FromMinutes(10), Strange);

    public static string Expired(params string[] roles) => Create(roles, lifetime: TimeSpan.FromHours(-1));

    /// <summary>Makes a service under test accept this process's tokens; everything else stays as the service configured it.</summary>
    public static IServiceCollection AddTestTokens(this IServiceCollection services) => services.PostConfigureAll<JwtBearerOptions>(options =>
    {
        options.Authority = null;
        options.MetadataAddress = null!;
        options.RequireHttpsMetadata = false;
        options.ConfigurationManager = null;
        options.Configuration = new OpenIdConnectConfiguration { Issuer = Issuer };
        options.Configuration.SigningKeys.Add(Key);
        options.TokenValidationParameters.ValidIssuer = Issuer;
        options.TokenValidationParameters.ValidIssuers = null;
        options.TokenValidationParameters.ValidAudience = Audience;
        options.TokenValidationParameters.IssuerSigningKey = Key;
        options.TokenValidationParameters.IssuerSigningKeyResolver = null;
    });

    /// <summary>Sends every request of this client as somebody with these roles.</summary>
    public static HttpClient As(this HttpClient client, params string[] roles)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Create(roles));
        return client;
    }

    private static string Sign(
        IEnumerable<string> roles, string region, string position, string? department, string? subject, TimeSpan lifetime, ECDsaSecurityKey key)
    {
        var who = subject ?? "test-user";
        List<Claim> claims =
        [
            new("sub", who),
            new("client_id", who),
            new("region", region),
            new("position", position),
            new("jti", Guid.CreateVersion7().ToString("N")),
            .. roles.Select(role => new Claim("role", role)),
        ];
        if (department is not null)
        {
            claims.Add(new Claim("department", department));
        }

        var expires = TimeProvider.System.GetUtcNow().Add(lifetime).UtcDateTime;
        var issued = expires.AddMinutes(-10);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            TokenType = "at+jwt",
            Subject = new ClaimsIdentity(claims),
            IssuedAt = issued,
            NotBefore = issued,
            Expires = expires,
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256),
        });
    }

    private static ECDsaSecurityKey NewKey(string id) => new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = id };
}
