using Ksd.ServiceDefaults.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tokens;

/// <summary>Whom a token speaks for.</summary>
internal sealed record TokenSubject(
    string Subject, string ClientId, string Region, string? Department, string Position, IReadOnlyCollection<string> Roles,
    IReadOnlyCollection<string>? Scopes = null, string? Session = null, string? Name = null);

internal sealed record AccessToken(string Value, DateTimeOffset ExpiresAt);

/// <summary>Makes access tokens as RFC 9068 has them.</summary>
internal sealed class TokenIssuer(SigningKeyRing keys, IOptions<IssuerOptions> issuer, TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    public AccessToken Issue(TokenSubject subject)
    {
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, object>
        {
            [KsdClaims.Subject] = subject.Subject,
            [KsdClaims.TokenId] = Guid.CreateVersion7().ToString("N"),
            [KsdClaims.ClientId] = subject.ClientId,
            [KsdClaims.Region] = subject.Region,
            [KsdClaims.Position] = subject.Position,
            [KsdClaims.Role] = subject.Roles.ToArray(),
        };
        if (subject.Department is { } department)
        {
            claims[KsdClaims.Department] = department;
        }

        if (subject.Scopes is { } scopes)
        {
            claims[KsdClaims.Scope] = string.Join(' ', scopes);
        }

        if (subject.Session is { } session)
        {
            claims[KsdClaims.Session] = session;
        }

        if (subject.Name is { } name)
        {
            claims[KsdClaims.Name] = name;
        }

        var token = _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer.Value.Issuer,
            Audience = IdentityExtensions.Audience,
            TokenType = IdentityExtensions.TokenType,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + Lifetime).UtcDateTime,
            Claims = claims,
            SigningCredentials = keys.Signer,
        });
        return new AccessToken(token, now + Lifetime);
    }
}
