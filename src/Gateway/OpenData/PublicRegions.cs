using Ksd.Gateway.Data;
using Ksd.Gateway.Tokens;
using Ksd.Regulation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.OpenData;

/// <summary>The regions whose open data is here: where a visitor, or a catalogue that harvests, begins.</summary>
internal static class PublicRegions
{
    /// <param name="Wilayah">Kemendagri code, as in the addresses below <c>/publik</c>.</param>
    /// <param name="Nama">Its name.</param>
    /// <param name="Katalog">Where its catalogue is.</param>
    public sealed record Item(string Wilayah, string Nama, string Katalog);

    public sealed record Response(IReadOnlyList<Item> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/publik", Handle)
        .AllowAnonymous()
        .WithName("OpenDataRegions").WithTags("Data terbuka")
        .WithSummary("Wilayah yang data terbukanya ada di sini");

    internal static async Task<Ok<Response>> Handle(HttpContext context, GatewayDbContext db, IOptions<IssuerOptions> issuer, CancellationToken cancellationToken)
    {
        // All of Indonesia has 552: no pages.
        var regions = await db.HomeRegion.Select(home => home.Region).Distinct().ToListAsync(cancellationToken);
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return TypedResults.Ok(new Response([.. regions.Order(StringComparer.Ordinal)
            .Select(region => (Kode: region, Nama: DaftarWilayah.Bawaan.NameOf(region)))
            .Where(region => region.Nama is not null)
            .Select(region => new Item(region.Kode, region.Nama!, issuer.Value.At($"/publik/{region.Kode}/katalog")))]));
    }
}
