using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Clients;

/// <summary>Takes a client's public key out of use. The row stays, because the audit trail names it.</summary>
internal static class RemoveClientKey
{
    // No If-Match: taking a key away must never fail because something else changed a moment ago.
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapDelete("/klien/{id}/kunci/{kid}", Handle)
        .WithName("RemoveClientKey")
        .WithSummary("Mencabut kunci publik klien");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string id, string kid, GatewayDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.ClientKey.SingleOrDefaultAsync(key => key.ClientId == id && key.Kid == kid && key.RemovedAt == null, cancellationToken) is not { } key)
        {
            return Problems.NotFound(Language.Choose($"Klien {id} tidak memiliki kunci itu.", $"Client {id} has no such key."));
        }

        key.Remove(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
