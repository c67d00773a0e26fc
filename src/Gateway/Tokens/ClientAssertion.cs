using Ksd.Gateway.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tokens;

/// <summary>
/// Judges a client's signed assertion (RFC 7523 section 3): by a key that was registered for the client, for us, about the client
/// itself, short-lived, and used once.
/// </summary>
internal sealed class ClientAssertion(IOptions<IssuerOptions> issuer, TimeProvider clock)
{
    public const int TokenIdMaxLength = 256;

    public static readonly string[] Algorithms = [SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSha256];

    /// <summary>An assertion that lives longer is as good as a password in a file.</summary>
    public static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    public async Task<bool> IsGoodAsync(string clientId, string assertion, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var keys = await db.ClientKey.AsNoTracking()
            .Where(key => key.ClientId == clientId && key.RemovedAt == null)
            .Select(key => key.Jwk)
            .ToListAsync(cancellationToken);
        if (keys.Count == 0)
        {
            return false;
        }

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(assertion, new TokenValidationParameters
        {
            ValidIssuer = clientId,
            ValidAudiences = [issuer.Value.Issuer, issuer.Value.At(IssueToken.Path)],
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = keys.Select(jwk => new JsonWebKey(jwk)),
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            ClockSkew = ClockSkew,
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken token }
            && token.Subject == clientId
            && token.ValidTo <= (clock.GetUtcNow() + LongestLife + ClockSkew).UtcDateTime
            && token.Id is { Length: > 0 and <= TokenIdMaxLength }
            && await IsFirstUseAsync(clientId, token, db, cancellationToken);
    }

    // The primary key decides between two replicas that get the same assertion at once.
    private static async Task<bool> IsFirstUseAsync(string clientId, JsonWebToken token, GatewayDbContext db, CancellationToken cancellationToken)
    {
        var id = Revocation.KeyOf(clientId, token.Id);
        var expires = new DateTimeOffset(token.ValidTo, TimeSpan.Zero) + ClockSkew;
        return await db.Database.ExecuteSqlAsync(
            $"INSERT INTO used_assertion (id, expires_at) VALUES ({id}, {expires}) ON CONFLICT DO NOTHING", cancellationToken) == 1;
    }
}
