using Ksd.Gateway.Clients;
using Ksd.Gateway.Data;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Tokens;

/// <summary>Finds out whether the client is who it says it is. A revoked one is nobody.</summary>
internal sealed class ClientAuthentication(IServiceScopeFactory scopes, ClientAssertion assertions, TimeProvider clock)
{
    public async Task<Client?> AuthenticateAsync(ClientCredentials credentials, CancellationToken cancellationToken)
    {
        await using var region = await HomeScope.OfAsync(scopes, AccountKind.Client, credentials.Id, cancellationToken);
        var client = region is null ? null : await region.Db.Client.AsNoTracking()
            .SingleOrDefaultAsync(client => client.Id == credentials.Id, cancellationToken);
        if (credentials.Secret is { } secret)
        {
            return client?.Accepts(secret, clock.GetUtcNow()) ?? ClientSecrets.Match(null, secret) ? client : null;
        }

        return client is { RevokedAt: null } && await assertions.IsGoodAsync(client.Id, credentials.Assertion!, region!.Db, cancellationToken)
            ? client
            : null;
    }
}
