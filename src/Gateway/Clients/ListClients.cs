using System.ComponentModel.DataAnnotations;
using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Clients;

/// <summary>The client systems of the administrator's region, by id.</summary>
internal static class ListClients
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/klien", Handle)
        .WithName("ListClients")
        .WithSummary("Daftar sistem perangkat daerah di wilayah sendiri");

    internal static async Task<Results<Ok<Page<ClientView>>, ProblemHttpResult>> Handle(
        GatewayDbContext db, CancellationToken cancellationToken, string? cursor = null, [Range(1, 100)] int limit = 20)
    {
        if (!NameCursor.TryRead(cursor, out var after))
        {
            return Paging.BadCursor();
        }

        var clients = await db.Client.AsNoTracking()
            .Where(client => client.Id.CompareTo(after) > 0)
            .OrderBy(client => client.Id)
            .Take(limit + 1)
            .ToListAsync(cancellationToken);
        var next = clients.Count > limit ? NameCursor.Of(clients[limit - 1].Id) : null;
        return TypedResults.Ok(new Page<ClientView>([.. clients.Take(limit).Select(ClientView.Of)], next));
    }
}
