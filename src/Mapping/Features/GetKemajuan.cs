using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>How far a pemetaan is, department by department; who is still to be reminded, as of today. A department sees its own row.</summary>
internal static class GetKemajuan
{
    public sealed record Baris(
        string Kode, string? Nama, bool Peserta, IReadOnlyDictionary<StatusKandidat, int> Jumlah, DateTimeOffset? TerakhirDiajukan, string? Pengingat);

    public sealed record Response(
        Guid PemetaanId,
        DateOnly BatasWaktu,
        int SisaHari,
        IReadOnlyDictionary<StatusKandidat, int> Jumlah,
        int BelumMengusulkan,
        IReadOnlyList<Baris> Departemen);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pemetaan/{id:guid}/kemajuan", Handle)
        .WithSummary("Menampilkan kemajuan pemetaan per perangkat daerah dan pengingat batas waktunya")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, Caller caller, MappingDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Pemetaan.AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == id, cancellationToken) is not { } pemetaan)
        {
            return Missing.Pemetaan();
        }

        var ownOnly = Wewenang.SeesOwnOnly(caller);
        var counts = await db.Kandidat
            .Where(kandidat => kandidat.PemetaanId == id && (!ownOnly || kandidat.Departemen == caller.Department))
            .GroupBy(kandidat => new { kandidat.Departemen, kandidat.Status })
            .Select(group => new { group.Key.Departemen, group.Key.Status, Count = group.Count(), Terakhir = group.Max(kandidat => kandidat.DiajukanPada) })
            .ToListAsync(cancellationToken);
        var sisaHari = pemetaan.BatasWaktu.DayNumber - clock.LegalDay().DayNumber;
        var peserta = pemetaan.ParaPeserta.Where(satu => !ownOnly || satu.Kode == caller.Department).ToDictionary(satu => satu.Kode, satu => satu.Nama);
        var rows = peserta.Keys.Union(counts.Select(count => count.Departemen)).Order(StringComparer.Ordinal).Select(kode =>
        {
            var own = counts.Where(count => count.Departemen == kode).ToArray();
            var jumlah = own.ToDictionary(count => count.Status, count => count.Count);
            return new Baris(
                kode,
                peserta.GetValueOrDefault(kode),
                peserta.ContainsKey(kode),
                jumlah,
                own.Max(count => count.Terakhir),
                pemetaan.DitutupPada is null && PengingatPemetaan.Kekurangan([.. own.Select(count => new JumlahKandidat(kode, count.Status, count.Count))]) is { } kekurangan
                    ? $"{PengingatPemetaan.Waktu(pemetaan.BatasWaktu, sisaHari)}: {kekurangan}"
                    : null);
        }).ToArray();
        return TypedResults.Ok(new Response(
            id,
            pemetaan.BatasWaktu,
            sisaHari,
            counts.GroupBy(count => count.Status).ToDictionary(group => group.Key, group => group.Sum(count => count.Count)),
            rows.Count(row => row.Peserta && !HasSubmitted(row.Jumlah)),
            rows));
    }

    private static bool HasSubmitted(IReadOnlyDictionary<StatusKandidat, int> jumlah) => jumlah.Keys.Any(status => status is not StatusKandidat.Draf);
}
