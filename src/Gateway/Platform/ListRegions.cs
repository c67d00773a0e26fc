using Ksd.Gateway.Data;
using Ksd.Gateway.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Gateway.Platform;

/// <summary>Which regions this installation serves, and how many accounts each has: all that the platform knows of them.</summary>
internal static class ListRegions
{
    public sealed record Item(RegionCode Wilayah, int Pengguna, int Klien);

    public sealed record Response(IReadOnlyList<Item> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/wilayah", Handle)
        .WithName("ListRegions")
        .WithSummary("Wilayah yang dilayani instalasi ini");

    internal static async Task<Ok<Response>> Handle(GatewayDbContext db, CancellationToken cancellationToken)
    {
        // All of Indonesia has 552: no pages.
        var regions = await db.HomeRegion.GroupBy(home => home.Region).OrderBy(region => region.Key)
            .Select(region => new
            {
                region.Key,
                People = region.Count(home => home.Kind == AccountKind.Person),
                Clients = region.Count(home => home.Kind == AccountKind.Client),
            })
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new Response([.. regions.Select(region => new Item(new(region.Key), region.People, region.Clients))]));
    }
}
