using Ksd.Gateway.Clients;
using Ksd.Gateway.Data;
using Ksd.ServiceDefaults.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ksd.Gateway.Tokens;

/// <summary>Finds out whether the client is who it says it is. A revoked one is nobody. Each attempt on a client that there is goes on record.</summary>
internal sealed class ClientAuthentication(IServiceScopeFactory scopes, ClientAssertion assertions, TimeProvider clock)
{
    public async Task<Client?> AuthenticateAsync(ClientCredentials credentials, CancellationToken cancellationToken)
    {
        await using var region = await HomeScope.OfAsync(scopes, AccountKind.Client, credentials.Id, cancellationToken);
        var client = region is null ? null : await region.Db.Client.AsNoTracking()
            .SingleOrDefaultAsync(client => client.Id == credentials.Id, cancellationToken);
        var isGood = credentials.Secret is { } secret
            ? client?.Accepts(secret, clock.GetUtcNow()) ?? ClientSecrets.Match(null, secret)
            : client is { RevokedAt: null } && await assertions.IsGoodAsync(client.Id, credentials.Assertion!, region!.Db, cancellationToken);
        if (client is null)
        {
            return null;
        }

        var proof = credentials.Secret is not null ? "secret" : isGood ? $"key {new JsonWebToken(credentials.Assertion).Kid}" : "key";
        await region!.Db.RecordAsync(
            isGood ? AuditAction.Granted : AuditAction.Refused, nameof(Client), client.Id, proof, clock, cancellationToken, isGood ? client.Id : null);
        return isGood ? client : null;
    }
}
