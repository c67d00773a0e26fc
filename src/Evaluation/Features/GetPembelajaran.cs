using Ksd.Evaluation.Common;
using Ksd.Evaluation.Domain;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Features;

/// <summary>
/// How naskah with high verdicts differ from those with low ones: plain tables with their counts. It says nothing about causes, and
/// nothing at all where there are too few cases.
/// </summary>
internal static class GetPembelajaran
{
    /// <summary>Fewer cases than this in a cell give no share and no median.</summary>
    public const int MinimalKasus = 10;

    public sealed record Baris(string Nilai, int Tinggi, int Sedang, int Rendah, decimal? PersenTinggi);

    public sealed record Tabel(string Nama, IReadOnlyList<Baris> Items);

    public sealed record LamaTahap(string Tahap, int JumlahTinggi, double? MedianTinggi, int JumlahRendah, double? MedianRendah);

    public sealed record Response(
        DateOnly Pada, string Catatan, int Tinggi, int Sedang, int Rendah, IReadOnlyList<Tabel> Tabel, IReadOnlyList<LamaTahap> LamaTahap);

    private sealed record Kasus(Guid KerjaSama, decimal Nilai, string[] KelasMitra, long? Rupiah, int Realisasi, int TanpaBukti)
    {
        public string Kelompok => Nilai >= 3 ? "Tinggi" : Nilai < 2 ? "Rendah" : "Sedang";
    }

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/portofolio/pembelajaran", Handle)
        .WithSummary("Membandingkan kerja sama bernilai tinggi dan rendah, dengan jumlah kasusnya")
        .RequireRoles(Roles.BagianKerjaSama, Roles.KabagKerjaSama, Roles.Sekda, Roles.KepalaDaerah, Roles.Tkksd, Roles.Bappeda, Roles.Inspektorat);

    internal static async Task<Results<Ok<Response>, ProblemHttpResult>> Handle(DateOnly? pada, [AsParameters] Kueri kueri)
    {
        if (Kueri.RefuseDay("pada", pada) is { } bad)
        {
            return bad;
        }

        var hari = pada ?? kueri.Today;
        var kasus = await FindKasus(hari, kueri);
        var kelompok = kasus.ToLookup(satu => satu.Kelompok);
        return TypedResults.Ok(new Response(
            hari,
            Language.Choose(
                $"Tabel menyebut jumlah, bukan sebab. Persen dan median hanya disebut bila kasusnya sedikitnya {MinimalKasus}.",
                $"The tables count; they say nothing about causes. Shares and medians are given from {MinimalKasus} cases on."),
            kelompok["Tinggi"].Count(), kelompok["Sedang"].Count(), kelompok["Rendah"].Count(),
            [
                Count("Kelas mitra", kasus, satu => satu.KelasMitra),
                Count("Nilai naskah", kasus, satu => [Pendanaan(satu.Rupiah)]),
                Count("Capaian dengan bukti", kasus, satu => [Bukti(satu)]),
            ],
            await Stages(hari, kelompok, kueri)));
    }

    /// <summary>The last verdict of each naskah, with its header and reports, as known by the end of the day.</summary>
    private static async Task<List<Kasus>> FindKasus(DateOnly hari, Kueri kueri)
    {
        var batas = new DateTimeOffset(hari.AddDays(1), TimeOnly.MinValue, TimeSpan.FromHours(8)).ToUniversalTime();
        var fakta = await kueri.Db.CatatanFakta
            .FromSql($"SELECT * FROM catatan_fakta WHERE pada < {batas} AND isi ->> 'fakta' IN ('EvaluasiDiputuskan', 'NaskahBerlaku', 'LaporanDilangkahkan')")
            .AsNoTracking().Select(satu => new { satu.KerjaSamaId, satu.Isi }).ToListAsync(kueri.CancellationToken);
        var naskah = fakta.Where(satu => satu.Isi is NaskahBerlaku).ToLookup(satu => ((NaskahBerlaku)satu.Isi).NaskahId);
        var laporan = fakta.Select(satu => satu.Isi).OfType<LaporanDilangkahkan>().Where(satu => satu.Langkah is LangkahLaporan.Diterima)
            .DistinctBy(satu => (satu.NaskahId, satu.Periode)).ToLookup(satu => satu.NaskahId);
        return
        [
            .. from putusan in fakta.Select(satu => satu.Isi).OfType<EvaluasiDiputuskan>().GroupBy(satu => satu.NaskahId)
               where naskah.Contains(putusan.Key)
               let asal = naskah[putusan.Key].First()
               let isi = (NaskahBerlaku)asal.Isi
               let terakhir = putusan.MaxBy(satu => (satu.Tahun, satu.Semester))!
               select new Kasus(
                   asal.KerjaSamaId, terakhir.Nilai, [.. isi.Mitra.Select(mitra => mitra.Kelas).Distinct()], isi.Nilai,
                   laporan[putusan.Key].Sum(satu => satu.JumlahRealisasi), laporan[putusan.Key].Sum(satu => satu.JumlahTanpaBukti)),
        ];
    }

    private static async Task<IReadOnlyList<LamaTahap>> Stages(DateOnly hari, ILookup<string, Kasus> kelompok, Kueri kueri)
    {
        var tinggi = kelompok["Tinggi"].Select(satu => satu.KerjaSama).Distinct().ToHashSet();
        var rendah = kelompok["Rendah"].Select(satu => satu.KerjaSama).Distinct().ToHashSet();
        Guid[] ids = [.. tinggi, .. rendah];
        var lama = await kueri.Db.Set<Data.Portofolio.BarisLamaTahap>().AsNoTracking().Where(satu => ids.Contains(satu.KerjaSamaId) && satu.DiketahuiPada <= hari)
            .Select(satu => new { satu.KerjaSamaId, satu.Tahap, satu.Hari }).ToListAsync(kueri.CancellationToken);
        return
        [
            .. from satu in lama
               group satu by satu.Tahap into tahap
               orderby tahap.Key
               let atas = tahap.Where(satu => tinggi.Contains(satu.KerjaSamaId)).Select(satu => satu.Hari).Order().ToArray()
               let bawah = tahap.Where(satu => rendah.Contains(satu.KerjaSamaId)).Select(satu => satu.Hari).Order().ToArray()
               select new LamaTahap(tahap.Key, atas.Length, Median(atas), bawah.Length, Median(bawah)),
        ];
    }

    private static Tabel Count(string nama, List<Kasus> kasus, Func<Kasus, IEnumerable<string>> nilai) => new(
        nama,
        [
            .. from satu in kasus
               from isi in nilai(satu)
               group satu.Kelompok by isi into baris
               orderby baris.Key
               let tinggi = baris.Count(satu => satu == "Tinggi")
               select new Baris(
                   baris.Key, tinggi, baris.Count(satu => satu == "Sedang"), baris.Count(satu => satu == "Rendah"),
                   baris.Count() < MinimalKasus ? null : decimal.Round(100m * tinggi / baris.Count(), 1)),
        ]);

    private static double? Median(int[] urut) => urut.Length < MinimalKasus ? null : (urut[(urut.Length - 1) / 2] + urut[urut.Length / 2]) / 2d;

    private static string Pendanaan(long? rupiah) => rupiah switch
    {
        null => "Tidak disebut",
        < 200_000_000 => "Di bawah Rp200 juta",
        < 2_000_000_000 => "Rp200 juta sampai Rp2 miliar",
        _ => "Rp2 miliar ke atas",
    };

    private static string Bukti(Kasus kasus) => kasus.Realisasi == 0 ? "Belum ada capaian" : (100 * (kasus.Realisasi - kasus.TanpaBukti) / kasus.Realisasi) switch
    {
        100 => "Seluruhnya",
        >= 50 => "50 sampai 99 persen",
        _ => "Di bawah 50 persen",
    };
}
