using Ksd.Regulation;
using static Ksd.Agreements.Domain.JenisDokumen;
using static Ksd.Agreements.Domain.KatalogSyarat;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>
/// K5: a cooperation of the central government carried on in the region, which is its beneficiary (Permendagri 25/2020 Pasal 27 to
/// 30). One way leads through the Menteri (international organisations, development partners), one through permits (non-profits).
/// </summary>
internal static class AlurPenerusan
{
    private static readonly DasarHukum PasalPenerusan = DasarHukum.Parse("Permendagri 25/2020 Pasal 27");
    private static readonly DasarHukum PasalUsulan = DasarHukum.Parse("Permendagri 25/2020 Pasal 29 ayat (2)");
    private static readonly DasarHukum PasalVerifikasi = DasarHukum.Parse("Permendagri 25/2020 Pasal 29");
    private static readonly DasarHukum PasalIzin = DasarHukum.Parse("Permendagri 25/2020 Pasal 30 ayat (2)");
    private static readonly DasarHukum PasalPemantauan = DasarHukum.Parse("Permendagri 25/2020 Pasal 30");

    private static readonly Tahap[] SebelumPelaksanaan =
        [Tahap.Usulan, Tahap.Prakarsa, UsulanDisampaikan, Terverifikasi, PembahasanPusat, MitraTeknisDitunjuk, IzinDiperiksa, RencanaTahunanDitandatangani];

    public static IReadOnlyList<Langkah> Rows { get; } =
    [
        new(Tahap.Usulan, Tahap.Prakarsa, Peristiwa.Usulkan, Pelaku.Pengusul, PasalPenerusan, [SuratPrakarsa], [G01, G02, G06, G07, G36, G37, G20Awal, G30Luar])
            { Warta = Warta.Diusulkan },

        // International organisations and foreign development partners.
        new(Tahap.Prakarsa, UsulanDisampaikan, Peristiwa.SampaikanUsulan, Pelaku.KepalaDaerah, PasalUsulan, [JenisDokumen.RencanaKerjaSama, PemetaanPotensi, JenisDokumen.KerangkaAcuanKerja, SuratPernyataanKesediaan], [L30, G29, G20, G23Penerusan, G23PenerusanTanpa]),
        new(UsulanDisampaikan, Terverifikasi, Peristiwa.CatatVerifikasi, Pelaku.BagianKerjaSama, PasalVerifikasi, [JenisDokumen.VerifikasiMenteri], [L32, G44])
            { Penentu = [typeof(VerifikasiMenteri)] },
        new(UsulanDisampaikan, Tahap.Prakarsa, Peristiwa.TolakVerifikasi, Pelaku.BagianKerjaSama, PasalVerifikasi, [JenisDokumen.VerifikasiMenteri], [L33, G44])
            { Penentu = [typeof(VerifikasiMenteri)], PerluAlasan = true },
        new(Terverifikasi, PembahasanPusat, Peristiwa.CatatRisalah, Pelaku.BagianKerjaSama, PasalVerifikasi, [JenisDokumen.RisalahRapat], [L35]),
        new(PembahasanPusat, MitraTeknisDitunjuk, Peristiwa.TunjukMitraTeknis, Pelaku.BagianKerjaSama, PasalVerifikasi, [JenisDokumen.PenunjukanMitraTeknis], [L34, G44])
            { Penentu = [typeof(PenunjukanMitraTeknis)] },
        .. PelaksanaanLuarNegeri.TetapkanRencanaTahunan(MitraTeknisDitunjuk),
        .. PelaksanaanLuarNegeri.TetapkanRencanaTahunan(Pelaksanaan, L30),

        // Foreign non-profits.
        new(Tahap.Prakarsa, IzinDiperiksa, Peristiwa.PeriksaIzin, Pelaku.BagianKerjaSama, PasalIzin, [JenisDokumen.IzinPrinsip, JenisDokumen.IzinOperasional], [L31, G28Izin, G20, G23Penerusan, G23PenerusanTanpa, G44])
            { Penentu = [typeof(IzinNirlaba)] },
        .. TandaTanganiRencanaTahunanDari(IzinDiperiksa, RencanaTahunanDitandatangani),
        .. TandaTanganiRencanaTahunanDari(Pelaksanaan, Pelaksanaan),
        new(RencanaTahunanDitandatangani, Pelaksanaan, Peristiwa.MulaiPelaksanaan, Pelaku.BagianKerjaSama, PasalIzin, [], [G28Izin, G28]),
        new(Pelaksanaan, Ditangguhkan, Peristiwa.Tangguhkan, Pelaku.BagianKerjaSama, PasalIzin, [], [L36]),
        new(Ditangguhkan, Pelaksanaan, Peristiwa.Lanjutkan, Pelaku.BagianKerjaSama, PasalIzin, [JenisDokumen.IzinPrinsip, JenisDokumen.IzinOperasional], [G28Izin, G28, G44])
            { Penentu = [typeof(IzinNirlaba)] },

        new(Pelaksanaan, Pelaksanaan, Peristiwa.CatatKunjungan, Pelaku.Pemantau, PasalPemantauan, [LaporanKunjungan], []),
        .. PelaksanaanLuarNegeri.Lapor,
        .. PelaksanaanLuarNegeri.AkhiriDari(Pelaksanaan),
        .. PelaksanaanLuarNegeri.AkhiriDari(Ditangguhkan),
        .. PelaksanaanLuarNegeri.Tutup,
        .. SebelumPelaksanaan.SelectMany(tahap => PelaksanaanLuarNegeri.TarikDari(tahap, PasalPenerusan)),
    ];

    private static Langkah[] TandaTanganiRencanaTahunanDari(Tahap dari, Tahap ke) =>
    [
        new(dari, ke, Peristiwa.TandaTanganiRencanaTahunan, Pelaku.KepalaDaerah, PasalIzin, [JenisDokumen.RencanaKegiatanTahunan], [L31, G28Izin, L17, G28]),
    ];
}
