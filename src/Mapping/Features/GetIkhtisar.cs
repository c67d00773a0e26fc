using System.Globalization;
using Ksd.Mapping.Common;
using Ksd.Mapping.Data;
using Ksd.Mapping.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Mapping.Features;

/// <summary>
/// How far the 32 urusan are covered, from mapped to evaluated; by kind, department and partner region; planned against realised by year; and how
/// many agreements came from a list. For one year, or all.
/// </summary>
internal static class GetIkhtisar
{
    public sealed record BarisUrusan(CodeView Urusan, int Dipetakan, int Lolos, int Direncanakan, int Disepakati, int Dievaluasi);

    public sealed record Jumlah(string Kunci, string? Label, int Banyak);

    public sealed record BarisTahun(int Tahun, int Direncanakan, int Dimulai, int Ditandatangani, int Dievaluasi);

    public sealed record Porsi(int Kesepakatan, int DariDaftar, decimal Persen);

    public sealed record Response(
        int? Tahun,
        int UrusanDipetakan,
        int UrusanDirencanakan,
        IReadOnlyList<BarisUrusan> Matriks,
        IReadOnlyList<Jumlah> PerJenis,
        IReadOnlyList<Jumlah> PerDepartemen,
        IReadOnlyList<Jumlah> PerMitra,
        IReadOnlyList<BarisTahun> PerTahun,
        Porsi DariDaftar);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/pemetaan/ikhtisar", Handle)
        .WithSummary("Menampilkan cakupan 32 urusan, rencana dan realisasi, serta asal kesepakatan")
        .RequireAuthorization(Policies.Baca);

    internal static async Task<Ok<Response>> Handle(int? tahun, MappingDbContext db, CancellationToken cancellationToken)
    {
        var kandidat = await db.Kandidat
            .Where(satu => tahun == null || db.Pemetaan.Any(pemetaan => pemetaan.Id == satu.PemetaanId && pemetaan.Tahun == tahun))
            .GroupBy(satu => new { satu.KodeUrusan, satu.Status, satu.Departemen, satu.JenisDisarankan })
            .Select(group => new { group.Key.KodeUrusan, group.Key.Status, group.Key.Departemen, group.Key.JenisDisarankan, Banyak = group.Count() })
            .ToListAsync(cancellationToken);
        var realisasi = (await RealisasiRencana.Count(db, tahun, cancellationToken)).ToLookup(baris => baris.Menurut);
        var nama = (await db.Pemetaan.AsNoTracking().OrderBy(pemetaan => pemetaan.Tahun).Select(pemetaan => pemetaan.ParaPeserta).ToListAsync(cancellationToken))
            .SelectMany(peserta => peserta).GroupBy(peserta => peserta.Kode).ToDictionary(kode => kode.Key, kode => kode.Last().Nama);
        var perUrusan = realisasi["Urusan"].ToDictionary(baris => baris.Kunci);
        var matriks = UrusanPemerintahan.Semua.Where(urusan => urusan.DapatDikerjasamakan).Select(urusan =>
        {
            var rows = kandidat.Where(row => row.KodeUrusan == urusan.Kode && row.Status is not (StatusKandidat.Draf or StatusKandidat.Ditarik)).ToArray();
            return new BarisUrusan(
                CodeView.OfUrusan(urusan.Kode),
                rows.Sum(row => row.Banyak),
                rows.Where(row => row.Status is StatusKandidat.Lolos or StatusKandidat.Ditetapkan).Sum(row => row.Banyak),
                rows.Where(row => row.Status is StatusKandidat.Ditetapkan).Sum(row => row.Banyak),
                perUrusan.GetValueOrDefault(urusan.Kode)?.Ditandatangani ?? 0,
                perUrusan.GetValueOrDefault(urusan.Kode)?.Dievaluasi ?? 0);
        }).ToArray();
        var planned = kandidat.Where(row => row.Status is StatusKandidat.Ditetapkan).ToArray();
        var semua = realisasi["Semua"].Single();
        return TypedResults.Ok(new Response(
            tahun,
            matriks.Count(row => row.Dipetakan > 0),
            matriks.Count(row => row.Direncanakan > 0),
            matriks,
            Sorted(planned.GroupBy(row => row.JenisDisarankan ?? "PerluPenetapan").Select(group => new Jumlah(group.Key, JenisKerjaSama.SebutanOf(group.Key), group.Sum(row => row.Banyak)))),
            Sorted(planned.GroupBy(row => row.Departemen).Select(group => new Jumlah(group.Key, nama.GetValueOrDefault(group.Key), group.Sum(row => row.Banyak)))),
            Sorted(realisasi["Mitra"].Select(baris => new Jumlah(
                baris.Kunci, baris.Nama is null ? KelasPihak.FromKode(baris.Kunci).Sebutan : DaftarWilayah.Bawaan.NameOf(baris.Kunci) ?? baris.Nama, baris.Ditandatangani))),
            [.. realisasi["Tahun"].OrderBy(baris => baris.Kunci, StringComparer.Ordinal).Select(baris => new BarisTahun(
                int.Parse(baris.Kunci, CultureInfo.InvariantCulture), baris.Direncanakan, baris.Dimulai, baris.Ditandatangani, baris.Dievaluasi))],
            new Porsi(
                semua.Ditandatangani, semua.Direncanakan, semua.Ditandatangani == 0 ? 0 : decimal.Round(100m * semua.Direncanakan / semua.Ditandatangani, 1))));
    }

    private static Jumlah[] Sorted(IEnumerable<Jumlah> jumlah) => [.. jumlah.OrderByDescending(row => row.Banyak).ThenBy(row => row.Kunci, StringComparer.Ordinal)];
}
