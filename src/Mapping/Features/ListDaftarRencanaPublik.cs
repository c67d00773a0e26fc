using System.Text.Json;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Ksd.ServiceDefaults.Json;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>Which Daftar Rencana KSD were decided, for everybody: the index of what <c>data.json</c> and <c>data.csv</c> show in full.</summary>
internal static class ListDaftarRencanaPublik
{
    private const int Most = 200;

    /// <param name="Id">By which the list itself is fetched.</param>
    /// <param name="TahunRkpd">The year whose RKPD it is for.</param>
    /// <param name="Urutan">1 for the list of the year, more for later additions.</param>
    /// <param name="NomorKeputusan">Number of the decree.</param>
    /// <param name="TanggalKeputusan">Day of the decree.</param>
    /// <param name="JumlahItem">How many items it has.</param>
    public sealed record Item(Guid Id, int TahunRkpd, int Urutan, string? NomorKeputusan, DateOnly? TanggalKeputusan, int JumlahItem);

    /// <param name="Items">Newest first. One or two a year: no pages.</param>
    public sealed record Response(IReadOnlyList<Item> Items);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/daftar-rencana/publik", Handle)
        .WithSummary("Mendaftar Daftar Rencana KSD yang sudah ditetapkan sebagai data terbuka")
        .IsOpenData()
        .RequireAuthorization(Policies.Baca)
        .Produces<Response>();

    internal static async Task<IResult> Handle(HttpContext http, MappingDbContext db, CancellationToken cancellationToken)
    {
        var items = await db.DaftarRencana.AsNoTracking()
            .Where(daftar => daftar.Status == StatusDaftarRencana.Ditetapkan || daftar.Status == StatusDaftarRencana.Terintegrasi)
            .OrderByDescending(daftar => daftar.Id)
            .Take(Most)
            .Select(daftar => new Item(
                daftar.Id, daftar.TahunRkpd, daftar.Urutan, daftar.NomorKeputusan, daftar.TanggalKeputusan, daftar.DaftarItem.Count))
            .ToListAsync(cancellationToken);
        return OpenDataAnswer.Of(http, JsonSerializer.SerializeToUtf8Bytes(new Response(items), JsonExtensions.Options), "application/json; charset=utf-8");
    }
}
