using System.ComponentModel.DataAnnotations;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>The accepted reports of a semester or year rolled up: activities and budget added, indicators as last reported, unverified counted apart.</summary>
internal static class GetRekapLaporan
{
    public sealed record Baris(string Kode, string Nama, string Satuan, decimal? Target, decimal? Terverifikasi, decimal? BelumTerverifikasi, IReadOnlyList<string> Periode);

    public sealed record Response(
        int Tahun, int? Semester, IReadOnlyList<string> PeriodeDiterima, IReadOnlyList<Baris> Items, long AnggaranTerealisasi, long? Pagu, long JumlahPenerimaManfaat,
        int JumlahRealisasi, int JumlahTanpaBukti);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/rencana-kerja/{id:guid}/rekap", Handle)
        .WithSummary("Merekap laporan yang diterima menurut semester atau tahun")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(
        Guid id, [Range(1990, 2100)] int tahun, [Range(1, 2)] int? semester, [AsParameters] Kueri kueri)
    {
        if (await kueri.FindRencana(id) is not { } rencana)
        {
            return Perkara.NoRencana();
        }

        if (Wewenang.RefuseRead(kueri.Caller, rencana) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var (dari, sampai) = semester switch
        {
            1 => (new DateOnly(tahun, 1, 1), new DateOnly(tahun, 6, 30)),
            2 => (new DateOnly(tahun, 7, 1), new DateOnly(tahun, 12, 31)),
            _ => (new DateOnly(tahun, 1, 1), new DateOnly(tahun, 12, 31)),
        };
        var laporan = await kueri.Db.Laporan.AsNoTracking()
            .Where(satu => satu.RencanaKerjaId == id && satu.Pelapor == PelaporLaporan.PerangkatDaerah && satu.DiterimaPada != null
                && satu.PeriodeMulai >= dari && satu.PeriodeMulai <= sampai)
            .OrderBy(satu => satu.PeriodeMulai).ToListAsync(kueri.CancellationToken);
        var versi = await kueri.Db.VersiRencanaKerja.AsNoTracking().Where(satu => satu.RencanaKerjaId == id).OrderByDescending(satu => satu.Nomor)
            .FirstOrDefaultAsync(kueri.CancellationToken);

        var baris =
            from satu in laporan
            from realisasi in satu.Isi.DaftarRealisasi
            group (satu.KodePeriode, realisasi) by realisasi.Kode into kode
            orderby kode.Key
            let rencanaBaris = versi?.Baris(kode.Key, tahun)
            select new Baris(
                kode.Key, rencanaBaris?.Nama ?? kode.Key, rencanaBaris?.Satuan ?? "", rencanaBaris?.Target,
                Nilai(kode.Key, kode.Where(pasangan => !pasangan.realisasi.TanpaBukti).Select(pasangan => pasangan.realisasi.Nilai!.Value)),
                Nilai(kode.Key, kode.Where(pasangan => pasangan.realisasi.TanpaBukti).Select(pasangan => pasangan.realisasi.Nilai!.Value)),
                [.. kode.Select(pasangan => pasangan.KodePeriode)]);
        return TypedResults.Ok(new Response(
            tahun, semester, [.. laporan.Select(satu => satu.KodePeriode)], [.. baris],
            laporan.Sum(satu => satu.Isi.AnggaranTerealisasi ?? 0), versi?.Pagu, laporan.Sum(satu => satu.Isi.JumlahPenerimaManfaat ?? 0),
            laporan.Sum(satu => satu.Isi.DaftarRealisasi.Count), laporan.Sum(satu => satu.JumlahTanpaBukti)));
    }

    /// <summary>Outputs of activities (K...) add up over the periods; an indicator (I...) stands where it was last measured.</summary>
    private static decimal? Nilai(string kode, IEnumerable<decimal> nilai) =>
        !nilai.Any() ? null : kode.StartsWith('K') ? nilai.Sum() : nilai.Last();
}
