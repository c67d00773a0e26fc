using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>What triage made of a pemetaan: how many passed, and how many were refused for which reason and sent where.</summary>
internal static class CountTriase
{
    public sealed record Penolakan(
        AlasanPenolakan Alasan, string Rujukan, string Petunjuk, int Jumlah, decimal Persen, IReadOnlyList<DasarHukumView> DasarHukum);

    public sealed record Response(int Diputus, int Lolos, int Ditolak, decimal PersenDitolak, IReadOnlyList<Penolakan> DaftarPenolakan, IReadOnlyDictionary<string, int> LolosPerJenis);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pemetaan/{id:guid}/statistik-triase", Handle)
        .WithSummary("Menghitung hasil triase menurut alasan penolakan dan jenis")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(Guid id, MappingDbContext db, CancellationToken cancellationToken)
    {
        if (!await db.Pemetaan.AnyAsync(pemetaan => pemetaan.Id == id, cancellationToken))
        {
            return Missing.Pemetaan();
        }

        var rows = await db.Kandidat
            .Where(kandidat => kandidat.PemetaanId == id
                && (kandidat.Status == StatusKandidat.Lolos || kandidat.Status == StatusKandidat.Ditolak || kandidat.Status == StatusKandidat.Ditetapkan))
            .GroupBy(kandidat => new { kandidat.AlasanPenolakan, kandidat.JenisDisarankan })
            .Select(group => new { group.Key.AlasanPenolakan, group.Key.JenisDisarankan, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var total = rows.Sum(row => row.Count);
        var ditolak = rows.Where(row => row.AlasanPenolakan is not null).Sum(row => row.Count);
        return TypedResults.Ok(new Response(
            total,
            total - ditolak,
            ditolak,
            Percent(ditolak, total),
            [.. rows.Where(row => row.AlasanPenolakan is not null)
                .GroupBy(row => row.AlasanPenolakan!.Value)
                .Select(group => (Rujukan: Rujukan.Of(group.Key), Jumlah: group.Sum(row => row.Count)))
                .OrderByDescending(row => row.Jumlah).ThenBy(row => row.Rujukan.Alasan)
                .Select(row => new Penolakan(
                    row.Rujukan.Alasan, row.Rujukan.Tujuan, row.Rujukan.Petunjuk.Localize(), row.Jumlah, Percent(row.Jumlah, ditolak),
                    [.. row.Rujukan.DasarHukum.Select(DasarHukumView.Of)]))],
            rows.Where(row => row.AlasanPenolakan is null)
                .GroupBy(row => row.JenisDisarankan ?? "PerluPenetapan")
                .ToDictionary(group => group.Key, group => group.Sum(row => row.Count))));
    }

    private static decimal Percent(int part, int whole) => whole == 0 ? 0 : decimal.Round(100m * part / whole, 1);
}
