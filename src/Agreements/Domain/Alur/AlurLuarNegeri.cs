using Ksd.Regulation;
using static Ksd.Agreements.Domain.JenisDokumen;
using static Ksd.Agreements.Domain.KatalogSyarat;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>
/// K4: kerja sama with a regional government or another institution abroad. Permendagri 25/2020 Pasal 9 gives the eleven stages;
/// PP 28/2018 Pasal 28 to 33 rule them, and Pasal 38 to 40 take them over for KSDLL lainnya. Rows marked (P) are ours.
/// </summary>
internal static class AlurLuarNegeri
{
    private static readonly DasarHukum PasalPrakarsa = DasarHukum.Parse("Permendagri 25/2020 Pasal 9 huruf a");
    private static readonly DasarHukum PasalPenjajakan = DasarHukum.Parse("Permendagri 25/2020 Pasal 9 huruf b");
    private static readonly DasarHukum PasalKajian = DasarHukum.Parse("Permendagri 25/2020 Pasal 12 ayat (3)");
    private static readonly DasarHukum PasalTanggapan = DasarHukum.Parse("Permendagri 25/2020 Pasal 14");
    private static readonly DasarHukum PasalPernyataan = DasarHukum.Parse("Permendagri 25/2020 Pasal 13 ayat (2)");
    private static readonly DasarHukum PasalTandaTanganPernyataan = DasarHukum.Parse("Permendagri 25/2020 Pasal 14 ayat (4)");
    private static readonly DasarHukum PasalRencana = DasarHukum.Parse("Permendagri 25/2020 Pasal 15 ayat (3)");
    private static readonly DasarHukum PasalPermohonanDprd = DasarHukum.Parse("Permendagri 25/2020 Pasal 16 ayat (2)");
    private static readonly DasarHukum PasalPutusanDprd = DasarHukum.Parse("Permendagri 25/2020 Pasal 17 ayat (2)");
    private static readonly DasarHukum PasalDianggap = DasarHukum.Parse("Permendagri 25/2020 Pasal 17 ayat (3) (?)");
    private static readonly DasarHukum PasalVerifikasi = DasarHukum.Parse("Permendagri 25/2020 Pasal 18");
    private static readonly DasarHukum PasalGubernurRencana = DasarHukum.Parse("Permendagri 25/2020 Pasal 18 ayat (4)");
    private static readonly DasarHukum PasalLangsungRencana = DasarHukum.Parse("Permendagri 25/2020 Pasal 18 ayat (5)");
    private static readonly DasarHukum PasalPertimbangan = DasarHukum.Parse("Permendagri 25/2020 Pasal 19");
    private static readonly DasarHukum PasalNaskah = DasarHukum.Parse("Permendagri 25/2020 Pasal 20 ayat (1)");
    private static readonly DasarHukum PasalGubernurNaskah = DasarHukum.Parse("Permendagri 25/2020 Pasal 20 ayat (4)");
    private static readonly DasarHukum PasalRapat = DasarHukum.Parse("PP 28/2018 Pasal 32 ayat (2)");
    private static readonly DasarHukum PasalKonfirmasi = DasarHukum.Parse("PP 28/2018 Pasal 33 ayat (3)");
    private static readonly DasarHukum PasalPersetujuan = DasarHukum.Parse("Permendagri 25/2020 Pasal 24");
    private static readonly DasarHukum PasalTandaTangan = DasarHukum.Parse("Permendagri 25/2020 Pasal 25 ayat (1)");
    private static readonly DasarHukum PasalPerpanjangan = DasarHukum.Parse("Permendagri 25/2020 Pasal 33 ayat (2)");

    /// <summary>Where a cooperation may still be withdrawn: before its naskah is signed.</summary>
    private static readonly Tahap[] SebelumTandaTangan =
    [
        Tahap.Usulan, Tahap.Prakarsa, Penjajakan, KajianSelesai, TanggapanDiterima, PernyataanDitandatangani, RencanaDisusun, MenungguDprd,
        DisetujuiDprd, DianggapDisetujuiDprd, RencanaDiGubernur, Verifikasi, PenyusunanNaskah, NaskahDiGubernur, PembahasanNaskah,
        PerundinganLuarNegeri, Terkonfirmasi, DisetujuiMenteri,
    ];

    public static IReadOnlyList<Langkah> Ksdpl { get; } =
    [
        new(Tahap.Usulan, Tahap.Prakarsa, Peristiwa.Usulkan, Pelaku.Pengusul, PasalPrakarsa, [SuratPrakarsa], [G01, G02, G06, G07, G36, G37, G20Awal, G30Luar])
            { Warta = Warta.Diusulkan },
        new(Tahap.Prakarsa, Penjajakan, Peristiwa.CatatPenjajakan, Pelaku.BagianKerjaSama, PasalPenjajakan, [LaporanPenjajakan], []),
        new(Penjajakan, KajianSelesai, Peristiwa.SelesaikanKajian, Pelaku.BagianKerjaSama, PasalKajian, [JenisDokumen.Kajian], [L01, G20, G03Luar, G03LuarSatu, G44])
            { Penentu = [typeof(Kajian)] },
        new(KajianSelesai, TanggapanDiterima, Peristiwa.CatatTanggapanMenteri, Pelaku.BagianKerjaSama, PasalTanggapan, [SuratPermohonanTanggapan, SuratTanggapanMenteri], [G21, G44])
            { Penentu = [typeof(TanggapanMenteri)] },
        new(TanggapanDiterima, TanggapanDiterima, Peristiwa.SusunPernyataan, Pelaku.PenyusunKesepakatan, PasalPernyataan, [], [L12])
            { Naskah = JenisNaskah.PernyataanKehendak, TahapNaskah = TanggapanDiterima },
        new(TanggapanDiterima, PernyataanDitandatangani, Peristiwa.TandaTanganiPernyataan, Pelaku.KepalaDaerah, PasalTandaTanganPernyataan, [NaskahPernyataan], [G21, L02, D3, G12Luar, G12LuarPenjabat, G43Luar])
            { Naskah = JenisNaskah.PernyataanKehendak, Akibat = AkibatLangkah.Ditandatangani },
        new(PernyataanDitandatangani, RencanaDisusun, Peristiwa.TetapkanRencana, Pelaku.PenyusunRencana, PasalRencana, [JenisDokumen.RencanaKerjaSama, TembusanPernyataan], [G22, L03, G27, G27Terlambat]),
        new(RencanaDisusun, MenungguDprd, Peristiwa.AjukanDprd, Pelaku.KepalaDaerah, PasalPermohonanDprd, [JenisDokumen.PermohonanDprd, JenisDokumen.RencanaKerjaSama], [G22, L03, L04]),
        new(MenungguDprd, DisetujuiDprd, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalPutusanDprd, [JenisDokumen.PermohonanDprd, KeputusanDprd], [G44])
            { Bila = [L05], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },
        new(MenungguDprd, DitolakDprd, Peristiwa.CatatPutusanDprd, Pelaku.Dprd, PasalPutusanDprd, [JenisDokumen.PermohonanDprd, KeputusanDprd], [D1Terlambat, G44])
            { Bila = [L06], Penentu = [typeof(PutusanDprd)], Warta = Warta.PutusanDprd },

        // The one legal effect of silence. PP 28/2018 Pasal 30 ayat (4) has the 45 days without it.
        new(MenungguDprd, DianggapDisetujuiDprd, Peristiwa.AnggapDisetujuiDprd, Pelaku.Dprd, PasalDianggap, [JenisDokumen.PermohonanDprd, JenisDokumen.TandaTerimaDprd], [D1, G44])
            { Penentu = [typeof(TandaTerimaDprd)], Mencatat = AkibatLangkah.DianggapDisetujui, Warta = Warta.DprdDianggapSetuju },

        .. AjukanVerifikasiDari(DisetujuiDprd),
        .. AjukanVerifikasiDari(DianggapDisetujuiDprd),

        // (?) A plan corrected in form only: where the setting lets its council outcome stand, guard G23 lets it through here.
        .. AjukanVerifikasiDari(RencanaDisusun),

        new(RencanaDiGubernur, Verifikasi, Peristiwa.CatatPengantarGubernur, Pelaku.BagianKerjaSama, PasalGubernurRencana, [JenisDokumen.PengantarGubernur], [L09, G23]),
        new(RencanaDiGubernur, Verifikasi, Peristiwa.SampaikanLangsungKeMenteri, Pelaku.KepalaDaerah, PasalLangsungRencana, [JenisDokumen.TandaTerimaGubernur, JenisDokumen.SuratLangsungMenteri], [D2, G23]),
        new(Verifikasi, RencanaDisusun, Peristiwa.CatatPertimbangan, Pelaku.BagianKerjaSama, PasalPertimbangan, [JenisDokumen.PertimbanganTertulis], [G44])
            { Bila = [L10], Penentu = [typeof(PertimbanganTertulis)] },
        new(Verifikasi, PenyusunanNaskah, Peristiwa.CatatPertimbangan, Pelaku.BagianKerjaSama, PasalPertimbangan, [JenisDokumen.PertimbanganTertulis], [G23, G24, G44])
            { Bila = [L11], Penentu = [typeof(PertimbanganTertulis)] },
        new(PenyusunanNaskah, PenyusunanNaskah, Peristiwa.SusunNaskahLuarNegeri, Pelaku.PenyusunKesepakatan, PasalNaskah, [], [G24, L12])
            { Naskah = JenisNaskah.NaskahLuarNegeri, TahapNaskah = PenyusunanNaskah },
        new(PenyusunanNaskah, NaskahDiGubernur, Peristiwa.AjukanNaskah, Pelaku.KepalaDaerah, PasalNaskah, [RancanganNaskahLuarNegeri, SuratPenyampaianNaskah], [G24, L13, G26])
            { Bila = [L07], Naskah = JenisNaskah.NaskahLuarNegeri },
        new(PenyusunanNaskah, PembahasanNaskah, Peristiwa.AjukanNaskah, Pelaku.KepalaDaerah, PasalNaskah, [RancanganNaskahLuarNegeri, SuratPenyampaianNaskah], [G24, L13, G26])
            { Bila = [L08], Naskah = JenisNaskah.NaskahLuarNegeri },
        new(NaskahDiGubernur, PembahasanNaskah, Peristiwa.CatatPengantarGubernur, Pelaku.BagianKerjaSama, PasalGubernurNaskah, [JenisDokumen.PengantarGubernur], [L09])
            { Naskah = JenisNaskah.NaskahLuarNegeri },
        new(NaskahDiGubernur, PembahasanNaskah, Peristiwa.SampaikanLangsungKeMenteri, Pelaku.KepalaDaerah, PasalGubernurNaskah, [JenisDokumen.TandaTerimaGubernur, JenisDokumen.SuratLangsungMenteri], [D2Naskah])
            { Naskah = JenisNaskah.NaskahLuarNegeri },
        new(PembahasanNaskah, PerundinganLuarNegeri, Peristiwa.CatatRisalah, Pelaku.BagianKerjaSama, PasalRapat, [JenisDokumen.RisalahRapat], [L14])
            { Naskah = JenisNaskah.NaskahLuarNegeri },
        new(PerundinganLuarNegeri, Terkonfirmasi, Peristiwa.CatatSuratKonfirmasi, Pelaku.BagianKerjaSama, PasalKonfirmasi, [JenisDokumen.SuratKonfirmasi], [L15, G44])
            { Naskah = JenisNaskah.NaskahLuarNegeri, Penentu = [typeof(SuratKonfirmasi)] },
        new(Terkonfirmasi, DisetujuiMenteri, Peristiwa.CatatPersetujuanMenteri, Pelaku.BagianKerjaSama, PasalPersetujuan, [JenisDokumen.PersetujuanMenteri, SuratRencanaPenandatanganan], [L15, L16, G44])
            { Naskah = JenisNaskah.NaskahLuarNegeri, Penentu = [typeof(PersetujuanMenteri)] },
        new(DisetujuiMenteri, NaskahDitandatangani, Peristiwa.TandaTanganiNaskahLuarNegeri, Pelaku.KepalaDaerah, PasalTandaTangan, [JenisDokumen.NaskahLuarNegeri], [G25, L13, G12Luar, G12LuarPenjabat, G26, G43Luar, G30Luar])
            { Naskah = JenisNaskah.NaskahLuarNegeri, Akibat = AkibatLangkah.Ditandatangani, Warta = Warta.NaskahLuarNegeriDitandatangani },

        .. PelaksanaanLuarNegeri.TetapkanRencanaTahunan(NaskahDitandatangani, L18, L18Salinan),
        .. PelaksanaanLuarNegeri.TetapkanRencanaTahunan(Pelaksanaan, L18Perubahan),
        .. PelaksanaanLuarNegeri.Lapor,
        new(Pelaksanaan, PerpanjanganDimohon, Peristiwa.MohonPerpanjangan, Pelaku.KepalaDaerah, PasalPerpanjangan, [SuratPerpanjangan], [L20, G32Luar]),
        new(PerpanjanganDimohon, PerpanjanganDimohon, Peristiwa.SusunPerpanjangan, Pelaku.PenyusunKesepakatan, PasalPerpanjangan, [], [L12, L21])
            { Naskah = JenisNaskah.NaskahLuarNegeri, TahapNaskah = PerpanjanganDimohon, Mengubah = null },
        new(PerpanjanganDimohon, Pelaksanaan, Peristiwa.TandaTanganiPerpanjangan, Pelaku.KepalaDaerah, PasalPerpanjangan, [JenisDokumen.PersetujuanMenteri, JenisDokumen.NaskahLuarNegeri], [L21, L22, L13, G12Luar, G12LuarPenjabat, G26, G31, G43Luar, G30Luar])
            { Naskah = JenisNaskah.NaskahLuarNegeri, Akibat = AkibatLangkah.Ditandatangani, Warta = Warta.NaskahLuarNegeriDitandatangani },
        new(PerpanjanganDimohon, Pelaksanaan, Peristiwa.TolakPerpanjangan, Pelaku.BagianKerjaSama, PasalPerpanjangan, [JawabanPerpanjangan], []) { PerluAlasan = true },

        .. PelaksanaanLuarNegeri.AkhiriDari(NaskahDitandatangani),
        .. PelaksanaanLuarNegeri.AkhiriDari(Pelaksanaan),
        .. PelaksanaanLuarNegeri.AkhiriDari(PerpanjanganDimohon),
        .. PelaksanaanLuarNegeri.Tutup,

        .. SebelumTandaTangan.SelectMany(tahap => PelaksanaanLuarNegeri.TarikDari(tahap, PasalPrakarsa)),

        // (P) A lapsed Pernyataan Kehendak is made anew through the Menteri; a faulty text is drafted, discussed and confirmed again.
        .. UlangiPernyataanDari(TanggapanDiterima),
        .. UlangiPernyataanDari(PernyataanDitandatangani),
        .. UlangiPernyataanDari(RencanaDisusun),
        .. KembaliKePenyusunanDari(NaskahDiGubernur),
        .. KembaliKePenyusunanDari(PembahasanNaskah),
        .. KembaliKePenyusunanDari(PerundinganLuarNegeri),
        .. KembaliKePenyusunanDari(Terkonfirmasi),
        .. KembaliKePenyusunanDari(DisetujuiMenteri),

        .. AlurPerubahan.LuarNegeri,
    ];

    /// <summary>PP 28/2018 Pasal 38 to 40: the same; guard G20 leaves out what Pasal 27 ayat (3) asks of KSDPL only.</summary>
    public static IReadOnlyList<Langkah> KsdllLainnya => Ksdpl;

    private static Langkah[] AjukanVerifikasiDari(Tahap tahap) =>
    [
        new(tahap, RencanaDiGubernur, Peristiwa.AjukanVerifikasi, Pelaku.KepalaDaerah, PasalVerifikasi, [JenisDokumen.RencanaKerjaSama, SuratPenyampaianRencana], [G23, G23Ditolak, G22, G27, G27Terlambat])
            { Bila = [L07] },
        new(tahap, Verifikasi, Peristiwa.AjukanVerifikasi, Pelaku.KepalaDaerah, PasalVerifikasi, [JenisDokumen.RencanaKerjaSama, SuratPenyampaianRencana], [G23, G23Ditolak, G22, G27, G27Terlambat])
            { Bila = [L08] },
    ];

    private static Langkah[] UlangiPernyataanDari(Tahap tahap) =>
        [new(tahap, KajianSelesai, Peristiwa.UlangiPernyataan, Pelaku.Tkksd, PasalTanggapan, [], []) { PerluAlasan = true }];

    private static Langkah[] KembaliKePenyusunanDari(Tahap tahap) =>
    [
        new(tahap, PenyusunanNaskah, Peristiwa.KembaliKePenyusunanNaskah, Pelaku.Tkksd, PasalNaskah, [], [])
            { Naskah = JenisNaskah.NaskahLuarNegeri, PerluAlasan = true },
    ];
}
