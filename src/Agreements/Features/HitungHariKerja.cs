using System.ComponentModel.DataAnnotations;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ksd.Agreements.Features;

/// <summary>Counts working days from a day: to the n-th one, or up to another day; a year without calendar is said, not guessed.</summary>
internal static class HitungHariKerja
{
    private const int MaxHari = 1000;

    public sealed record JangkaResponse(DateOnly HariPertama, DateOnly HariTerakhir, DateOnly Pada, int HariKe, bool Lewat);

    public sealed record LiburResponse(DateOnly Tanggal, JenisHari Jenis, string Nama, bool PerluKonfirmasi);

    public sealed record Response(
        DateOnly Dari,
        DateOnly? Sampai,
        int? Hari,
        JangkaResponse? Jangka,
        IReadOnlyList<LiburResponse> HariLibur,
        IReadOnlyList<int> TahunBelumDimuat,
        bool PerluKonfirmasi,
        string Versi,
        string? Catatan);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapGet("/hari-kerja", Handle)
        .WithSummary("Menghitung hari kerja")
        .WithDescription("Sebutkan dari, dan salah satu dari hari atau sampai. Hari ke-1 adalah hari kerja sesudah dari. Jangka menunjukkan jalannya waktu pada tanggal pada.")
        .RequireAuthorization(Policies.Baca);

    internal static Results<Ok<Response>, ProblemHttpResult> Handle(
        DateOnly dari, [Range(1, MaxHari)] int? hari, DateOnly? sampai, DateOnly? pada, TimeProvider clock)
    {
        if (hari is null == sampai is null)
        {
            return Problems.InvalidInput("hari", Language.Choose(
                "Isi salah satu: hari atau sampai.", "Give one of the two: hari or sampai."));
        }

        return TypedResults.Ok(hari is { } panjang
            ? Add(KalenderHariKerja.Bawaan, dari, panjang, pada ?? clock.LegalDay())
            : Count(KalenderHariKerja.Bawaan, dari, sampai!.Value));
    }

    private static Response Add(KalenderHariKerja kalender, DateOnly dari, int hari, DateOnly pada)
    {
        var hasil = kalender.Clock(dari, hari, pada);
        return Of(kalender, dari, hasil.Nilai?.HariTerakhir, hari, hasil) with
        {
            Jangka = hasil.Nilai is { } jangka ? new(jangka.HariPertama, jangka.HariTerakhir, pada, jangka.HariKe, jangka.Lewat) : null,
        };
    }

    private static Response Count(KalenderHariKerja kalender, DateOnly dari, DateOnly sampai)
    {
        var hasil = kalender.WorkingDaysBetween(dari, sampai);
        return Of(kalender, dari, sampai, hasil.Nilai, hasil);
    }

    private static Response Of<T>(KalenderHariKerja kalender, DateOnly dari, DateOnly? sampai, int? hari, HasilHariKerja<T> hasil)
        where T : struct => new(
            dari,
            sampai,
            hari,
            null,
            hasil.Ada && sampai is { } akhir
                ? [.. kalender.DaftarTahun.SelectMany(tahun => tahun.DaftarHariLibur)
                    .Where(libur => libur.Tanggal > dari && libur.Tanggal <= akhir)
                    .Select(libur => new LiburResponse(libur.Tanggal, libur.Jenis, libur.Nama, libur.PerluKonfirmasi))]
                : [],
            hasil.TahunBelumDimuat,
            hasil.PerluKonfirmasi,
            hasil.Versi,
            hasil.Ada ? null : Language.Choose(
                $"Kalender hari kerja tahun {string.Join(", ", hasil.TahunBelumDimuat)} belum dimuat, sehingga tidak dapat dihitung.",
                $"The working-day calendar of {string.Join(", ", hasil.TahunBelumDimuat)} is not loaded, so this cannot be counted."));
}
