using Ksd.Gateway.Data;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Concurrency;
using Ksd.ServiceDefaults.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Clients;

/// <summary>One client system of the administrator's region.</summary>
internal static class ShowClient
{
    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/klien/{id}", Handle)
        .WithName("ShowClient")
        .WithSummary("Satu sistem perangkat daerah");

    internal static async Task<Results<Versioned<ClientView>, ProblemHttpResult>> Handle(
        string id, GatewayDbContext db, CancellationToken cancellationToken) =>
        await db.Client.SingleOrDefaultAsync(client => client.Id == id, cancellationToken) is { } client
            ? ETags.Ok(ClientView.Of(client), db.VersionOf(client))
            : NotThere(id);

    public static ProblemHttpResult NotThere(string id) => Problems.NotFound($"Tidak ada klien {id} di wilayah ini.");
}
