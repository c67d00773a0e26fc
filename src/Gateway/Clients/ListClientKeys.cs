using Ksd.Gateway.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Clients;

/// <summary>The public keys by which a client may prove who it is, those in use only.</summary>
internal static class ListClientKeys
{
    public sealed record Item(string Kid, DateTimeOffset DitambahkanPada);

    /// <param name="Items">Oldest first; a client has few.</param>
    public sealed record Response(IReadOnlyList<Item> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/klien/{id}/kunci", Handle)
        .WithName("ListClientKeys")
        .WithSummary("Kunci publik sebuah klien yang sedang berlaku");

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(string id, GatewayDbContext db, CancellationToken cancellationToken)
    {
        // A key has no region of its own: whose it is, its client says.
        if (!await db.Client.AnyAsync(client => client.Id == id, cancellationToken))
        {
            return ShowClient.NotThere(id);
        }

        var keys = await db.ClientKey.AsNoTracking().Where(key => key.ClientId == id && key.RemovedAt == null).OrderBy(key => key.AddedAt).ToListAsync(cancellationToken);
        return TypedResults.Ok(new Response(keys.ConvertAll(key => new Item(key.Kid, key.AddedAt))));
    }
}
