using Ksd.Gateway.Data;
using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Clients;

/// <summary>Shuts a client out: it gets no further token, and those it has stop everywhere within ten seconds. The row stays, because the audit trail names it.</summary>
internal static class RevokeClient
{
    // No If-Match: shutting out must never fail because somebody renamed the client a moment ago.
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapDelete("/klien/{id}", Handle)
        .WithName("RevokeClient")
        .WithSummary("Mencabut klien: tidak ada token baru, dan token yang beredar berhenti dalam 10 detik");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string id, GatewayDbContext db, TokenCache tokens, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Client.SingleOrDefaultAsync(client => client.Id == id, cancellationToken) is not { } client)
        {
            return ShowClient.NotThere(id);
        }

        client.Revoke(clock.GetUtcNow());
        var revocation = Revocation.Of(KsdClaims.ClientId, client.Id, client.RevokedAt!.Value);
        await Revocations.AddAsync(db, revocation, cancellationToken); // Before: should the save fail, its tokens ended too soon and not too late.
        await db.SaveChangesAsync(cancellationToken);
        tokens.Revoke(revocation);
        return TypedResults.NoContent();
    }
}
