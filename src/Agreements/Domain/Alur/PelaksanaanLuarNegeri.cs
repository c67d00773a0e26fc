using Ksd.Regulation;
using static Ksd.Agreements.Domain.JenisDokumen;
using static Ksd.Agreements.Domain.KatalogSyarat;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>Rows that every foreign flow shares: the yearly plan and report, the end, the close-out, the withdrawal.</summary>
internal static class PelaksanaanLuarNegeri
{
    private static readonly DasarHukum PasalRencanaTahunan = DasarHukum.Parse("Permendagri 25/2020 Pasal 26");
    private static readonly DasarHukum PasalLaporan = DasarHukum.Parse("Permendagri 25/2020 Pasal 35 ayat (1)");
    private static readonly DasarHukum PasalBerakhir = DasarHukum.Parse("Permendagri 25/2020 Pasal 34");
    private static readonly DasarHukum PasalPenutupan = DasarHukum.Parse("PP 28/2018 Pasal 43 ayat (1)");

    public static IReadOnlyList<Langkah> Lapor { get; } =
    [
        new(Pelaksanaan, Pelaksanaan, Peristiwa.CatatLaporanTahunan, Pelaku.BagianKerjaSama, PasalLaporan, [JenisDokumen.LaporanTahunan], [L19]),
    ];

    public static IReadOnlyList<Langkah> Tutup { get; } =
    [
        new(Berakhir, Selesai, Peristiwa.Tutup, Pelaku.BagianKerjaSama, PasalPenutupan, [LaporanPenutupan], [L23, F08Tunggakan, F08Senyap, G42Luar, G44])
            { Penentu = [typeof(Penutupan)], Warta = Warta.Selesai },
    ];

    public static Langkah[] TetapkanRencanaTahunan(Tahap tahap, params IEnumerable<Syarat> syarat) =>
    [
        new(tahap, Pelaksanaan, Peristiwa.TetapkanRencanaTahunan, Pelaku.KepalaDaerah, PasalRencanaTahunan, [JenisDokumen.RencanaKegiatanTahunan], [L17, .. syarat]),
    ];

    public static Langkah[] AkhiriDari(Tahap tahap) =>
    [
        new(tahap, Berakhir, Peristiwa.Akhiri, Pelaku.Pengakhir, PasalBerakhir, [SuratPengakhiran, BuktiPengakhiran], [G33Luar, G44])
            { Penentu = [typeof(Pengakhiran)], Akibat = AkibatLangkah.SemuaDiakhiri, Warta = Warta.Berakhir },
    ];

    public static Langkah[] TarikDari(Tahap tahap, DasarHukum dasarHukum) =>
        [new(tahap, Ditarik, Peristiwa.Tarik, Pelaku.Penarik, dasarHukum, [SuratPenarikan], [G44]) { PerluAlasan = true, Warta = Warta.Ditarik }];
}
