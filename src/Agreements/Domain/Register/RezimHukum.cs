using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Register;

/// <summary>Which regulation ruled an agreement when it was signed; an old one keeps its own rules to its end (PP 28/2018 Pasal 48).</summary>
internal enum RezimHukum
{
    /// <summary>The signing date is not reported exactly enough to tell.</summary>
    TidakDiketahui,
    SebelumPp50Tahun2007,
    Pp50Tahun2007,
    Pp28Tahun2018,
}

internal static class PenentuRezim
{
    /// <summary>PP 28/2018 was promulgated on this day (its closing article).</summary>
    private static readonly DateOnly Pp28 = KatalogPeraturan.Pp28Tahun2018.BerlakuDari!.Value;

    public static RezimHukum Of(TanggalTercatat? ditandatangani) => ditandatangani is not { } tanggal ? RezimHukum.TidakDiketahui
        : OnDay(tanggal.Awal) is var awal && awal == OnDay(tanggal.Akhir) ? awal
        : RezimHukum.TidakDiketahui;

    private static RezimHukum OnDay(DateOnly hari) =>
        hari >= Pp28 ? RezimHukum.Pp28Tahun2018
        : KatalogPeraturan.Pp50Tahun2007.BerlakuPada(hari) ? RezimHukum.Pp50Tahun2007
        : RezimHukum.SebelumPp50Tahun2007;
}
