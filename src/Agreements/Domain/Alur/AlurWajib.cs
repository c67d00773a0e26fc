using Ksd.Regulation;
using static Ksd.Agreements.Domain.JenisDokumen;
using static Ksd.Agreements.Domain.KatalogSyarat;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>
/// K2: kerja sama wajib of bordering regions. It is mapped and coordinated before persiapan (PP 28/2018 Pasal 5), then goes as K1; a
/// duty that is not carried out is taken over (Pasal 10 and 11). Once the heads have agreed it is no longer withdrawn.
/// </summary>
internal static class AlurWajib
{
    private static readonly DasarHukum PasalPemetaan = DasarHukum.Parse("PP 28/2018 Pasal 5 ayat (1)");
    private static readonly DasarHukum PasalKoordinasi = DasarHukum.Parse("PP 28/2018 Pasal 5 ayat (2)");
    private static readonly DasarHukum PasalHasil = DasarHukum.Parse("PP 28/2018 Pasal 5 ayat (3)");
    private static readonly DasarHukum PasalSekretariat = DasarHukum.Parse("PP 28/2018 Pasal 7 ayat (2)");
    private static readonly DasarHukum PasalTidakDilaksanakan = DasarHukum.Parse("PP 28/2018 Pasal 10");
    private static readonly DasarHukum PasalPengambilalihan = DasarHukum.Parse("PP 28/2018 Pasal 11");
    private static readonly DasarHukum PasalPersetujuan = DasarHukum.Parse("PP 28/2018 Pasal 11 ayat (2) huruf c");
    private static readonly DasarHukum PasalBerakhir = DasarHukum.Parse("PP 28/2018 Pasal 9 ayat (1)");

    /// <summary>Where a duty can be found not to be carried out: agreed by the heads, and no PKS in execution.</summary>
    private static readonly Tahap[] BelumDilaksanakan =
    [
        Persiapan, SiapDitawarkan, Ditawarkan, DitolakMitra, PenyusunanKesepakatan, KesepakatanSiap, KesepakatanDitandatangani,
        MenungguDprd, DitolakDprd, PenyusunanPerjanjian, PerjanjianSiap,
    ];

    private static readonly Langkah[] Koordinasi =
    [
        new(Tahap.Usulan, Terpetakan, Peristiwa.Usulkan, Pelaku.Pengusul, PasalPemetaan, [HasilPemetaan, SuratInisiasi, SuratTugasPpksd], [G01, G02, G06, G07, G36, G37])
            { Warta = Warta.Diusulkan },
        new(Terpetakan, KoordinasiTeknis, Peristiwa.MulaiKoordinasiTeknis, Pelaku.BagianKerjaSama, PasalKoordinasi, [UndanganKoordinasiTeknis], [W01]),
        new(KoordinasiTeknis, Persiapan, Peristiwa.SepakatiKoordinasiTeknis, Pelaku.KepalaDaerah, PasalHasil, [BeritaAcaraKoordinasiTeknis, KesepakatanKoordinasiTeknis], [W01, G18, G44])
            { Penentu = [typeof(HasilKoordinasiTeknis)] },
        .. TarikDari(Tahap.Usulan),
        .. TarikDari(Terpetakan),
        .. TarikDari(KoordinasiTeknis),
    ];

    private static readonly Langkah[] Pengambilalihan =
    [
        .. BelumDilaksanakan.Select(tahap =>
            new Langkah(tahap, TidakDilaksanakan, Peristiwa.NyatakanTidakDilaksanakan, Pelaku.PencatatPengambilalihan, PasalTidakDilaksanakan, [PernyataanTidakDilaksanakan], [W02, G44])
            { PerluAlasan = true }),
        new(TidakDilaksanakan, Tahap.Pembinaan, Peristiwa.CatatPembinaan, Pelaku.PencatatPengambilalihan, PasalPengambilalihan, [LaporanPembinaan], [W03]),
        new(Tahap.Pembinaan, KendalaDievaluasi, Peristiwa.CatatEvaluasiKendala, Pelaku.PencatatPengambilalihan, PasalPengambilalihan, [JenisDokumen.EvaluasiKendala], [W03, W04]),
        new(KendalaDievaluasi, PengambilalihanDisetujui, Peristiwa.CatatPersetujuanPengambilalihan, Pelaku.PencatatPengambilalihan, PasalPersetujuan, [JenisDokumen.PersetujuanPengambilalihan], [W05, W03, W04, W06, G44])
            { Penentu = [typeof(PersetujuanPengambilalihan)] },
        new(PengambilalihanDisetujui, Diambilalih, Peristiwa.AmbilAlih, Pelaku.PencatatPengambilalihan, PasalTidakDilaksanakan, [KeputusanPengambilalihan], [G41, W07, G44])
            { Penentu = [typeof(Domain.Pengambilalihan)] },
        new(KendalaDievaluasi, Diambilalih, Peristiwa.AmbilAlih, Pelaku.PencatatPengambilalihan, PasalTidakDilaksanakan, [KeputusanPengambilalihan], [W08, G41, W07, G44])
            { Penentu = [typeof(Domain.Pengambilalihan)] },

        // (P) Guidance worked: the regions go on where they stood.
        .. LanjutkanDari(TidakDilaksanakan),
        .. LanjutkanDari(Tahap.Pembinaan),
        .. LanjutkanDari(KendalaDievaluasi),

        new(Diambilalih, Berakhir, Peristiwa.Akhiri, Pelaku.Pengakhir, PasalBerakhir, [SuratPengakhiran, BuktiPengakhiran], [F07, G33, G34, G44])
            { Penentu = [typeof(Pengakhiran)], Akibat = AkibatLangkah.SemuaDiakhiri, Warta = Warta.Berakhir },
    ];

    private static readonly Langkah[] Sekretariat =
    [
        .. new[] { KesepakatanDitandatangani, PenyusunanPerjanjian, PerjanjianSiap, Pelaksanaan }.Select(tahap =>
            new Langkah(tahap, tahap, Peristiwa.BentukSekretariat, Pelaku.KepalaDaerah, PasalSekretariat, [KeputusanSekretariat], [G19, G44])
            { Penentu = [typeof(SekretariatBersama)] }),
    ];

    public static IReadOnlyList<Langkah> Rows { get; } =
    [
        .. Koordinasi,
        .. AlurDomestik.KsddSukarela.Where(langkah => langkah.Peristiwa is not (Peristiwa.Usulkan or Peristiwa.Tarik)),
        .. Sekretariat,
        .. Pengambilalihan,
    ];

    private static Langkah[] LanjutkanDari(Tahap tahap) =>
    [
        new(tahap, KesepakatanDitandatangani, Peristiwa.LanjutkanSetelahPembinaan, Pelaku.Tkksd, PasalPengambilalihan, [], []) { Bila = [W09], PerluAlasan = true },
        new(tahap, Persiapan, Peristiwa.LanjutkanSetelahPembinaan, Pelaku.Tkksd, PasalPengambilalihan, [], []) { Bila = [W10], PerluAlasan = true },
    ];

    private static Langkah[] TarikDari(Tahap tahap) =>
        [new(tahap, Ditarik, Peristiwa.Tarik, Pelaku.Penarik, PasalPemetaan, [SuratPenarikan], [G44]) { PerluAlasan = true, Warta = Warta.Ditarik }];
}
