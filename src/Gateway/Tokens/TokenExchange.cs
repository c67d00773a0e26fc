using System.Security.Cryptography;
using System.Text;
using Ksd.Gateway.Clients;
using Ksd.Gateway.Data;
using Ksd.Gateway.People;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Tokens;

/// <summary>
/// Gives a client a token for a person who signed in at an issuer outside that is trusted (RFC 8693): in that person's position of
/// today, of the region that the client's tokens are good for, and for no more than the client's scopes.
/// </summary>
internal sealed class TokenExchange(IServiceScopeFactory scopes, OutsideIssuers issuers, TimeProvider clock, ILogger<TokenExchange> logger)
{
    public const string GrantType = "urn:ietf:params:oauth:grant-type:token-exchange";
    public const string AccessTokenType = "urn:ietf:params:oauth:token-type:access_token";

    private static readonly string[] s_accepted =
        ["urn:ietf:params:oauth:token-type:id_token", "urn:ietf:params:oauth:token-type:jwt", AccessTokenType];

    public async Task<(TokenSubject? Subject, TokenRefusal? Refusal)> ForAsync(
        TokenForm form, Client client, IReadOnlyCollection<string> granted, CancellationToken cancellationToken)
    {
        if (form["subject_token"] is not { } token || !s_accepted.Contains(form["subject_token_type"])
            || (form["requested_token_type"] ?? AccessTokenType) != AccessTokenType)
        {
            return (null, new(TokenRefusal.InvalidRequest, "Sertakan subject_token dan subject_token_type id_token, jwt, atau access_token"));
        }

        OutsideIdentity? identity;
        try
        {
            identity = await issuers.JudgeAsync(token);
        }
        catch (InvalidOperationException exception)
        {
            logger.LogWarning(exception, "An issuer outside does not answer");
            return (null, TokenRefusal.NotNow);
        }

        var home = identity is null ? null : await HomeScope.OfAsync(scopes, AccountKind.Outside, NameOf(identity), cancellationToken);
        if (home is null)
        {
            return (null, TokenRefusal.UnknownSubject);
        }

        await using (home)
        {
            var (db, day) = (home.Db, clock.LegalDay());
            var person = await db.Person.AsNoTracking().SingleOrDefaultAsync(
                person => person.OutsideIssuer == identity!.Issuer && person.OutsideSubject == identity.Subject && person.ClosedAt == null, cancellationToken);
            var held = person is null ? null : await db.Penugasan.AsNoTracking().HeldBy(person.Id, day).FirstOrDefaultAsync(cancellationToken);
            if (person is null || held is null || person.RegionCode != client.TokenRegion)
            {
                await db.RecordAsync(AuditAction.Refused, "Token", person?.Id.ToString() ?? identity!.Subject, $"exchange by {client.Id}", clock, cancellationToken);
                return (null, TokenRefusal.UnknownSubject);
            }

            await db.RecordAsync(AuditAction.Granted, "Token", person.Id, $"exchange by {client.Id}", clock, cancellationToken, person.Id.ToString());
            return (new(person.Id.ToString(), client.Id, person.RegionCode, held.Department, held.Title, held.Roles, granted), null);
        }
    }

    /// <summary>Under which name the region of somebody outside is found.</summary>
    public static string NameOf(OutsideIdentity identity) =>
        Base64UrlEncoder.Encode(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity.Issuer}\n{identity.Subject}")));
}
