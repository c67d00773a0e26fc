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

    private sealed record Kesepakatan(Guid Id, List<string> Urusan, List<MitraTersalin> ParaMitra, string Tahap, string? Jenis, Guid? KandidatId, Guid? RencanaItemId, bool Dievaluasi)
    {
        public Perkembangan Perkembangan => PerkembanganTahap.Of(Tahap, Jenis, Dievaluasi);

        public bool Signed => Perkembangan is Perkembangan.Ditandatangani or Perkembangan.Pelaksanaan or Perkembangan.Dievaluasi or Perkembangan.Selesai;
    }

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
        var items = await db.ItemRencana.AsNoTracking()
            .Join(db.DaftarRencana, item => item.DaftarRencanaId, daftar => daftar.Id, (item, daftar) => new { item.Id, item.KandidatId, daftar.Tahun, daftar.Status })
            .Where(item => (item.Status == StatusDaftarRencana.Ditetapkan || item.Status == StatusDaftarRencana.Terintegrasi) && (tahun == null || item.Tahun == tahun))
            .ToListAsync(cancellationToken);
        var semua = await db.SalinanKerjaSama.AsNoTracking()
            .Select(salinan => new Kesepakatan(
                salinan.Id, salinan.Urusan, salinan.ParaMitra, salinan.Tahap, salinan.Jenis, salinan.KandidatId, salinan.RencanaItemId,
                db.SalinanEvaluasi.Any(evaluasi => evaluasi.KerjaSamaId == salinan.Id)))
            .ToListAsync(cancellationToken);

        var nama = (await db.Pemetaan.AsNoTracking().OrderBy(pemetaan => pemetaan.Tahun).Select(pemetaan => pemetaan.ParaPeserta).ToListAsync(cancellationToken))
            .SelectMany(peserta => peserta).GroupBy(peserta => peserta.Kode).ToDictionary(kode => kode.Key, kode => kode.Last().Nama);
        var (byItem, byKandidat) = (items.ToDictionary(item => item.Id, item => item.Tahun), items.ToDictionary(item => item.KandidatId, item => item.Tahun));
        int? YearOf(Kesepakatan satu) => satu.RencanaItemId is { } itemId && byItem.TryGetValue(itemId, out var year) ? year
            : satu.KandidatId is { } kandidatId && byKandidat.TryGetValue(kandidatId, out year) ? year
            : null;
        var kesepakatan = semua.Where(satu => tahun is null || YearOf(satu) == tahun).ToArray();
        var ditandatangani = kesepakatan.Where(satu => satu.Signed).ToArray();
        var matriks = UrusanPemerintahan.Semua.Where(urusan => urusan.DapatDikerjasamakan).Select(urusan =>
        {
            var rows = kandidat.Where(row => row.KodeUrusan == urusan.Kode && row.Status is not (StatusKandidat.Draf or StatusKandidat.Ditarik)).ToArray();
            var signed = ditandatangani.Where(satu => satu.Urusan.Contains(urusan.Kode)).ToArray();
            return new BarisUrusan(
                CodeView.OfUrusan(urusan.Kode),
                rows.Sum(row => row.Banyak),
                rows.Where(row => row.Status is StatusKandidat.Lolos or StatusKandidat.Ditetapkan).Sum(row => row.Banyak),
                rows.Where(row => row.Status is StatusKandidat.Ditetapkan).Sum(row => row.Banyak),
                signed.Length,
                signed.Count(satu => satu.Dievaluasi));
        }).ToArray();
        var planned = kandidat.Where(row => row.Status is StatusKandidat.Ditetapkan).ToArray();
        var dariDaftar = ditandatangani.Count(satu => YearOf(satu) is not null);
        return TypedResults.Ok(new Response(
            tahun,
            matriks.Count(row => row.Dipetakan > 0),
            matriks.Count(row => row.Direncanakan > 0),
            matriks,
            [.. planned.GroupBy(row => row.JenisDisarankan ?? "PerluPenetapan").Select(group => new Jumlah(group.Key, JenisKerjaSama.SebutanOf(group.Key), group.Sum(row => row.Banyak))).OrderByDescending(row => row.Banyak).ThenBy(row => row.Kunci, StringComparer.Ordinal)],
            [.. planned.GroupBy(row => row.Departemen).Select(group => new Jumlah(group.Key, nama.GetValueOrDefault(group.Key), group.Sum(row => row.Banyak))).OrderByDescending(row => row.Banyak).ThenBy(row => row.Kunci, StringComparer.Ordinal)],
            [.. ditandatangani.SelectMany(satu => satu.ParaMitra.DistinctBy(mitra => mitra.KodeWilayah ?? mitra.Nama))
                .GroupBy(mitra => mitra.KodeWilayah ?? mitra.Kelas)
                .Select(group => new Jumlah(
                    group.Key,
                    group.First().KodeWilayah is null ? KelasPihak.FromKode(group.Key).Sebutan : DaftarWilayah.Bawaan.NameOf(group.Key) ?? group.First().Nama,
                    group.Count()))
                .OrderByDescending(row => row.Banyak).ThenBy(row => row.Kunci, StringComparer.Ordinal)],
            [.. items.GroupBy(item => item.Tahun).OrderBy(group => group.Key).Select(group =>
            {
                var from = kesepakatan.Where(satu => YearOf(satu) == group.Key).ToArray();
                return new BarisTahun(group.Key, group.Count(), Count(from), Count(from.Where(satu => satu.Signed)), Count(from.Where(satu => satu.Dievaluasi)));
            })],
            new Porsi(ditandatangani.Length, dariDaftar, ditandatangani.Length == 0 ? 0 : decimal.Round(100m * dariDaftar / ditandatangani.Length, 1))));
    }

    /// <summary>Items, not kerja sama: two that came from one item realise it once.</summary>
    private static int Count(IEnumerable<Kesepakatan> kesepakatan) => kesepakatan
        .Where(satu => satu.Perkembangan is not Perkembangan.Ditarik)
        .Select(satu => satu.RencanaItemId ?? satu.KandidatId)
        .Distinct()
        .Count();
}
