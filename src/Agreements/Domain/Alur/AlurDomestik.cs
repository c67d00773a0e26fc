using Ksd.Regulation;
using static Ksd.Agreements.Domain.JenisDokumen;
using static Ksd.Agreements.Domain.KatalogSyarat;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>
/// K1: kerja sama sukarela between regions and kerja sama with a third party. PP 28/2018 Pasal 6 ayat (1) gives the stages; Pasal
/// 19 ayat (1) takes them over for third parties. Rows marked (P) are ours: the regulation is silent and practice needs a way.
/// </summary>
internal static class AlurDomestik
{
    private static readonly DasarHukum PasalPersiapan = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) huruf a");
    private static readonly DasarHukum PasalPenawaran = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) huruf b");
    private static readonly DasarHukum PasalPenyusunanKesepakatan = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) huruf c");
    private static readonly DasarHukum PasalTandaTanganKesepakatan = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) huruf d");
    private static readonly DasarHukum PasalDprd = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (2)");
    private static readonly DasarHukum PasalPenyusunanPerjanjian = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) huruf f");
    private static readonly DasarHukum PasalTandaTanganPerjanjian = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) huruf g");
    private static readonly DasarHukum PasalPenatausahaan = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1) huruf i");
    private static readonly DasarHukum PasalBerakhir = DasarHukum.Parse("PP 28/2018 Pasal 9 ayat (1)");

    /// <summary>The way of the kerja sama itself.</summary>
    private static readonly Langkah[] KerjaSama =
    [
        new(Tahap.Usulan, Persiapan, Peristiwa.Usulkan, Pelaku.Pengusul, PasalPersiapan, [SuratInisiasi, SuratTugasPpksd], [G01, G02, G06, G07, G36, G37])
            { Warta = Warta.Diusulkan },
        new(Persiapan, SiapDitawarkan, Peristiwa.SelesaikanPersiapan, Pelaku.BagianKerjaSama, PasalPersiapan, [JenisDokumen.KerangkaAcuanKerja], [G03, G03Satu, G04, G05, G08, G44])
            { Penentu = [typeof(KerangkaAcuanKerja)] },
        new(SiapDitawarkan, Ditawarkan, Peristiwa.KirimPenawaran, Pelaku.KepalaDaerah, PasalPenawaran, [SuratPenawaran, JenisDokumen.KerangkaAcuanKerja], [G11]),
        new(SiapDitawarkan, Ditawarkan, Peristiwa.CatatPenawaranMasuk, Pelaku.KepalaDaerah, PasalPenawaran, [SuratPenawaran, JenisDokumen.KerangkaAcuanKerja], [G11]),
        new(Ditawarkan, Tahap.PenyusunanKesepakatan, Peristiwa.SetujuiPenawaran, Pelaku.PimpinanLain, PasalPenawaran, [JenisDokumen.JawabanPenawaran], [F01]),
        new(Ditawarkan, DitolakMitra, Peristiwa.TolakPenawaran, Pelaku.PimpinanLain, PasalPenawaran, [JenisDokumen.JawabanPenawaran], [F02]),
        new(Tahap.PenyusunanKesepakatan, Tahap.PenyusunanKesepakatan, Peristiwa.SusunKesepakatan, Pelaku.PenyusunKesepakatan, PasalPenyusunanKesepakatan, [], [F03])
            { Naskah = JenisNaskah.KesepakatanBersama, TahapNaskah = Tahap.PenyusunanKesepakatan },
        new(Tahap.PenyusunanKesepakatan, KesepakatanSiap, Peristiwa.SepakatiKesepakatan, Pelaku.Tkksd, PasalPenyusunanKesepakatan, [RancanganKesepakatan, BeritaAcaraKesepakatan], [F04, G17])
            { Naskah = JenisNaskah.KesepakatanBersama },
        new(KesepakatanSiap, KesepakatanDitandatangani, Peristiwa.TandaTanganiKesepakatan, Pelaku.KepalaDaerah, PasalTandaTanganKesepakatan, [NaskahKesepakatan], [F04, G12, G12Penjabat, G43, G30])
            { Naskah = JenisNaskah.KesepakatanBersama, Akibat = AkibatLangkah.Ditandatangani, Warta = Warta.KesepakatanDitandatangani },
        new(KesepakatanDitandatangani, MenungguDprd, Peristiwa.NilaiBeban, Pelaku.PenilaiBeban, PasalDprd, [CatatanBeban, BuktiAnggaran], [G38])
            { Bila = [F09] },
        new(KesepakatanDitandatangani, Tahap.PenyusunanPerjanjian, Peristiwa.NilaiBeban, Pelaku.PenilaiBeban, PasalDprd, [CatatanBeban, BuktiAnggaran], [G14, G38])
            { Bila = [F10] },
        new(MenungguDprd, Tahap.PenyusunanPerjanjian, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalDprd, [JenisDokumen.PermohonanDprd, KeputusanDprd], [G14, G44])
            { Bila = [F11], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },
        new(MenungguDprd, DitolakDprd, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalDprd, [JenisDokumen.PermohonanDprd, KeputusanDprd], [G44])
            { Bila = [F12], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },

        // (P) The budget was changed and nothing burdens society: the approval is no longer needed.
        new(MenungguDprd, Tahap.PenyusunanPerjanjian, Peristiwa.TinjauUlangBeban, Pelaku.PenilaiBeban, PasalDprd, [CatatanBeban, BuktiAnggaran], [G14, G38]),

        .. SusunPerjanjianDari(Tahap.PenyusunanPerjanjian),
        .. SusunPerjanjianDari(PerjanjianSiap),
        .. SusunPerjanjianDari(Pelaksanaan),

        new(Pelaksanaan, Berakhir, Peristiwa.Akhiri, Pelaku.Pengakhir, PasalBerakhir, [SuratPengakhiran, BuktiPengakhiran], [F07, G33, G34, G44])
            { Penentu = [typeof(Pengakhiran)], Akibat = AkibatLangkah.SemuaDiakhiri, Warta = Warta.Berakhir },

        // (P) A Kesepakatan Bersama can end without ever having had a PKS.
        .. AkhiriTanpaPerjanjian(KesepakatanDitandatangani),
        .. AkhiriTanpaPerjanjian(MenungguDprd),
        .. AkhiriTanpaPerjanjian(Tahap.PenyusunanPerjanjian),

        new(Berakhir, Selesai, Peristiwa.Tutup, Pelaku.BagianKerjaSama, PasalPenatausahaan, [LaporanPenutupan], [F06, F08, F08Tunggakan, F08Senyap, G42, G44])
            { Penentu = [typeof(Penutupan)], Warta = Warta.Selesai },

        .. TarikDari(Tahap.Usulan),
        .. TarikDari(Persiapan),
        .. TarikDari(SiapDitawarkan),
        .. TarikDari(Ditawarkan),
        .. TarikDari(Tahap.PenyusunanKesepakatan),
        .. TarikDari(KesepakatanSiap),

        new(Tahap.PenyusunanKesepakatan, Persiapan, Peristiwa.KembaliKePersiapan, Pelaku.Tkksd, PasalPersiapan, [], []) { PerluAlasan = true },
        new(Tahap.PenyusunanPerjanjian, KesepakatanDitandatangani, Peristiwa.KembaliKeKesepakatan, Pelaku.Tkksd, PasalTandaTanganKesepakatan, [], [F05]) { PerluAlasan = true },

        // (P) A fault found in an agreed draft.
        new(KesepakatanSiap, Tahap.PenyusunanKesepakatan, Peristiwa.KembaliKePenyusunanKesepakatan, Pelaku.Tkksd, PasalPenyusunanKesepakatan, [], [])
            { Naskah = JenisNaskah.KesepakatanBersama, PerluAlasan = true },
    ];

    /// <summary>The way of each PKS: it repeats the part from penyusunan perjanjian.</summary>
    private static readonly Langkah[] Perjanjian =
    [
        new(Tahap.PenyusunanPerjanjian, PerjanjianSiap, Peristiwa.SepakatiPerjanjian, Pelaku.PenyusunPerjanjian, PasalPenyusunanPerjanjian, [RancanganPerjanjian, BeritaAcaraPerjanjian], [F04, G14, G16, G16Lebih, P02]),
        new(PerjanjianSiap, Pelaksanaan, Peristiwa.TandaTanganiPerjanjian, Pelaku.PenandatanganPerjanjian, PasalTandaTanganPerjanjian, [NaskahPerjanjian], [F04, G13, G14, G16, G16Lebih, G43, G30, P02])
            { Akibat = AkibatLangkah.Ditandatangani, Warta = Warta.PerjanjianDitandatangani },

        // A burden found late goes back to the DPRD; it is never a warning (S25).
        .. NilaiBebanDari(Tahap.PenyusunanPerjanjian),
        .. NilaiBebanDari(PerjanjianSiap),
        new(MenungguDprd, Tahap.PenyusunanPerjanjian, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalDprd, [JenisDokumen.PermohonanDprd, KeputusanDprd], [G14, G44])
            { Bila = [F11], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },
        new(MenungguDprd, DitolakDprd, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalDprd, [JenisDokumen.PermohonanDprd, KeputusanDprd], [G44])
            { Bila = [F12], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },
        new(MenungguDprd, Tahap.PenyusunanPerjanjian, Peristiwa.TinjauUlangBeban, Pelaku.PenilaiBeban, PasalDprd, [CatatanBeban, BuktiAnggaran], [G14, G38]),

        new(Pelaksanaan, Berakhir, Peristiwa.AkhiriPerjanjian, Pelaku.Pengakhir, PasalBerakhir, [SuratPengakhiran, BuktiPengakhiran], [G33, G34, G44])
            { Penentu = [typeof(Pengakhiran)], Akibat = AkibatLangkah.Diakhiri, Warta = Warta.Berakhir },
        new(Berakhir, Selesai, Peristiwa.TutupPerjanjian, Pelaku.BagianKerjaSama, PasalPenatausahaan, [LaporanPenutupan], [F08, F08Tunggakan, F08Senyap, G42, G44])
            { Penentu = [typeof(Penutupan)] },

        // (P) A draft that will not be signed, or has a fault.
        .. TarikPerjanjianDari(Tahap.PenyusunanPerjanjian),
        .. TarikPerjanjianDari(PerjanjianSiap),
        .. TarikPerjanjianDari(MenungguDprd),
        new(PerjanjianSiap, Tahap.PenyusunanPerjanjian, Peristiwa.KembaliKePenyusunanPerjanjian, Pelaku.Tkksd, PasalPenyusunanPerjanjian, [], []) { PerluAlasan = true },
    ];

    public static IReadOnlyList<Langkah> KsddSukarela { get; } =
        [.. KerjaSama, .. Perjanjian.Select(SebagaiPerjanjian), .. AlurPerubahan.Domestik];

    /// <summary>PP 28/2018 Pasal 19 ayat (1): the same stages, with a study before, legal papers, and four mandatory clauses.</summary>
    public static IReadOnlyList<Langkah> Ksdpk { get; } =
    [
        .. KsddSukarela.Select(langkah => langkah.Peristiwa switch
        {
            Peristiwa.SelesaikanPersiapan => langkah with
            {
                Dokumen = [.. langkah.Dokumen, JenisDokumen.StudiKelayakan, DokumenLegalMitra],
                Syarat = [.. langkah.Syarat, G09, G10],
            },
            Peristiwa.SepakatiPerjanjian or Peristiwa.TandaTanganiPerjanjian => langkah with { Syarat = [.. langkah.Syarat, G15] },
            _ => langkah,
        }),
    ];

    private static Langkah SebagaiPerjanjian(Langkah langkah) => langkah with { Jejak = Jejak.Perjanjian };

    private static Langkah[] SusunPerjanjianDari(Tahap tahap) =>
    [
        new(tahap, tahap, Peristiwa.SusunPerjanjian, Pelaku.PenyusunPerjanjian, PasalPenyusunanPerjanjian, [], [G14, G16, P02])
            { Naskah = JenisNaskah.PerjanjianKerjaSama, TahapNaskah = Tahap.PenyusunanPerjanjian },
    ];

    private static Langkah[] NilaiBebanDari(Tahap tahap) =>
    [
        new(tahap, MenungguDprd, Peristiwa.NilaiBeban, Pelaku.PenilaiBeban, PasalDprd, [CatatanBeban, BuktiAnggaran], [G38]) { Bila = [F09] },
    ];

    private static Langkah[] AkhiriTanpaPerjanjian(Tahap tahap) =>
    [
        new(tahap, Berakhir, Peristiwa.Akhiri, Pelaku.Pengakhir, PasalBerakhir, [SuratPengakhiran, BuktiPengakhiran], [F05, G33, G34, G44])
            { Penentu = [typeof(Pengakhiran)], Akibat = AkibatLangkah.SemuaDiakhiri, Warta = Warta.Berakhir },
    ];

    private static Langkah[] TarikDari(Tahap tahap) =>
    [
        new(tahap, Ditarik, Peristiwa.Tarik, Pelaku.Penarik, PasalPersiapan, [SuratPenarikan], [G44])
            { PerluAlasan = true, Naskah = JenisNaskah.KesepakatanBersama, Warta = Warta.Ditarik },
    ];

    private static Langkah[] TarikPerjanjianDari(Tahap tahap) =>
    [
        new(tahap, Ditarik, Peristiwa.TarikPerjanjian, Pelaku.Penarik, PasalPenyusunanPerjanjian, [SuratPenarikan], [G44]) { PerluAlasan = true },
    ];
}
