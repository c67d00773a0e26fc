using Ksd.Regulation;
using static Ksd.Agreements.Domain.JenisDokumen;
using static Ksd.Agreements.Domain.KatalogSyarat;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>
/// K3: Sinergi with the central government. PP 28/2018 Pasal 46 gives the binding Nota Kesepakatan and who pays; the steps up to it are
/// practice, so their articles are marked. There is no DPRD step in law, and never a PKS.
/// </summary>
internal static class AlurSinergi
{
    private static readonly DasarHukum PasalPersiapan = DasarHukum.Parse("PP 28/2018 Pasal 46 ayat (1) (?)");
    private static readonly DasarHukum PasalNota = DasarHukum.Parse("PP 28/2018 Pasal 46 ayat (4)");
    private static readonly DasarHukum PasalBerakhir = DasarHukum.Parse("PP 28/2018 Pasal 9 ayat (1) (?)");
    private static readonly DasarHukum PasalPenatausahaan = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) huruf i (?)");

    private static readonly Tahap[] SebelumTandaTangan = [Tahap.Usulan, Persiapan, SiapDitawarkan, Ditawarkan, PenyusunanNota, NotaSiap];

    public static IReadOnlyList<Langkah> Rows { get; } =
    [
        new(Tahap.Usulan, Persiapan, Peristiwa.Usulkan, Pelaku.Pengusul, PasalPersiapan, [SuratInisiasi, SuratTugasPpksd], [G01, G02, G06, G07, G36, G37])
            { Warta = Warta.Diusulkan },
        new(Persiapan, SiapDitawarkan, Peristiwa.SelesaikanPersiapan, Pelaku.BagianKerjaSama, PasalPersiapan, [JenisDokumen.KerangkaAcuanKerja], [G03, G03Satu, G04, G05, G08, G44])
            { Penentu = [typeof(KerangkaAcuanKerja)] },
        new(SiapDitawarkan, Ditawarkan, Peristiwa.KirimPenawaran, Pelaku.KepalaDaerah, PasalPersiapan, [SuratPenawaran, JenisDokumen.KerangkaAcuanKerja], [N03]),
        new(SiapDitawarkan, Ditawarkan, Peristiwa.CatatPenawaranMasuk, Pelaku.KepalaDaerah, PasalPersiapan, [SuratPenawaran, JenisDokumen.KerangkaAcuanKerja], [N03]),
        new(Ditawarkan, PenyusunanNota, Peristiwa.SetujuiPenawaran, Pelaku.PimpinanLain, PasalPersiapan, [JenisDokumen.JawabanPenawaran], [F01]),
        new(Ditawarkan, DitolakMitra, Peristiwa.TolakPenawaran, Pelaku.PimpinanLain, PasalPersiapan, [JenisDokumen.JawabanPenawaran], [F02]),
        new(PenyusunanNota, PenyusunanNota, Peristiwa.SusunNota, Pelaku.PenyusunKesepakatan, PasalNota, [], [F03])
            { Naskah = JenisNaskah.NotaKesepakatan, TahapNaskah = PenyusunanNota },
        new(PenyusunanNota, NotaSiap, Peristiwa.SepakatiNota, Pelaku.Tkksd, PasalNota, [RancanganNota, LampiranRencanaKerja, BeritaAcaraNota], [F04, N01, N02, G17])
            { Naskah = JenisNaskah.NotaKesepakatan },
        new(NotaSiap, NotaDitandatangani, Peristiwa.TandaTanganiNota, Pelaku.KepalaDaerah, PasalNota, [LampiranRencanaKerja, NaskahNota], [F04, N01, N02, G12Nota, G12Penjabat, G43])
            { Naskah = JenisNaskah.NotaKesepakatan, Akibat = AkibatLangkah.Ditandatangani, Warta = Warta.NotaDitandatangani },
        new(NotaDitandatangani, Pelaksanaan, Peristiwa.MulaiPelaksanaan, Pelaku.BagianKerjaSama, PasalNota, [], [N04]),

        .. AkhiriDari(NotaDitandatangani),
        .. AkhiriDari(Pelaksanaan),
        new(Berakhir, Selesai, Peristiwa.Tutup, Pelaku.BagianKerjaSama, PasalPenatausahaan, [LaporanPenutupan], [F08, F08Tunggakan, F08Senyap, G42, G44])
            { Penentu = [typeof(Penutupan)], Warta = Warta.Selesai },

        .. SebelumTandaTangan.SelectMany(TarikDari),
        new(PenyusunanNota, Persiapan, Peristiwa.KembaliKePersiapan, Pelaku.Tkksd, PasalPersiapan, [], []) { PerluAlasan = true },
        new(NotaSiap, PenyusunanNota, Peristiwa.KembaliKePenyusunanNota, Pelaku.Tkksd, PasalNota, [], [])
            { Naskah = JenisNaskah.NotaKesepakatan, PerluAlasan = true },

        .. AlurPerubahan.Sinergi,
    ];

    private static Langkah[] AkhiriDari(Tahap tahap) =>
    [
        new(tahap, Berakhir, Peristiwa.Akhiri, Pelaku.Pengakhir, PasalBerakhir, [SuratPengakhiran, BuktiPengakhiran], [G33, G34, G44])
            { Penentu = [typeof(Pengakhiran)], Akibat = AkibatLangkah.SemuaDiakhiri, Warta = Warta.Berakhir },
    ];

    private static Langkah[] TarikDari(Tahap tahap) =>
    [
        new(tahap, Ditarik, Peristiwa.Tarik, Pelaku.Penarik, PasalPersiapan, [SuratPenarikan], [G44])
            { PerluAlasan = true, Naskah = JenisNaskah.NotaKesepakatan, Warta = Warta.Ditarik },
    ];
}
