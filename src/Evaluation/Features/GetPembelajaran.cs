using Ksd.Evaluation.Common;
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
        var (kasus, lamaTahap) = (await Pembelajaran.CountKasus(kueri.Db, hari, kueri.CancellationToken), await Pembelajaran.CountLamaTahap(kueri.Db, hari, kueri.CancellationToken));
        int Kelompok(string nama) => kasus.Where(satu => satu.Tabel == Pembelajaran.Semua && satu.Kelompok == nama).Sum(satu => satu.Jumlah);
        return TypedResults.Ok(new Response(
            hari,
            Language.Choose(
                $"Tabel menyebut jumlah, bukan sebab. Persen dan median hanya disebut bila kasusnya sedikitnya {MinimalKasus}.",
                $"The tables count; they say nothing about causes. Shares and medians are given from {MinimalKasus} cases on."),
            Kelompok("Tinggi"), Kelompok("Sedang"), Kelompok("Rendah"),
            [.. Pembelajaran.DaftarTabel.Select(nama => new Tabel(nama, [.. Rows(kasus.Where(satu => satu.Tabel == nama))]))],
            [.. lamaTahap.Select(satu => new LamaTahap(satu.Tahap, satu.Tinggi, Median(satu.Tinggi, satu.MedianTinggi), satu.Rendah, Median(satu.Rendah, satu.MedianRendah)))]));
    }

    private static IEnumerable<Baris> Rows(IEnumerable<JumlahKasus> tabel) =>
        from satu in tabel
        group satu by satu.Nilai into nilai
        orderby nilai.Key
        let tinggi = nilai.Where(satu => satu.Kelompok == "Tinggi").Sum(satu => satu.Jumlah)
        let semua = nilai.Sum(satu => satu.Jumlah)
        select new Baris(
            nilai.Key, tinggi, nilai.Where(satu => satu.Kelompok == "Sedang").Sum(satu => satu.Jumlah), nilai.Where(satu => satu.Kelompok == "Rendah").Sum(satu => satu.Jumlah),
            semua < MinimalKasus ? null : decimal.Round(100m * tinggi / semua, 1));

    private static double? Median(int kasus, double? median) => kasus < MinimalKasus ? null : median;
}
