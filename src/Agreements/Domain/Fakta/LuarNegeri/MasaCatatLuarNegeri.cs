using Ksd.ServiceDefaults.Identity;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>When facts of the foreign flows may be recorded, and by whom.</summary>
internal static class MasaCatatLuarNegeri
{
    private static readonly Pelaku Penyiap = new(
        new("perangkat daerah pemrakarsa atau Bagian Kerja Sama", "the initiating perangkat daerah or Bagian Kerja Sama"),
        Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    private static readonly Pelaku BagianHukum = new(new("Bagian Hukum", "Bagian Hukum"), Roles.BagianHukum);

    private static readonly Pelaku Penyurat = new(
        new("kepala daerah atau Bagian Kerja Sama", "the kepala daerah or Bagian Kerja Sama"),
        Roles.KepalaDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    /// <summary>Where a decision of the DPRD may come too late: recorded, although it undoes nothing.</summary>
    public static IReadOnlyList<Tahap> SesudahDianggap { get; } =
    [
        DianggapDisetujuiDprd, RencanaDiGubernur, Verifikasi, PenyusunanNaskah, NaskahDiGubernur, PembahasanNaskah, PerundinganLuarNegeri,
        Terkonfirmasi, DisetujuiMenteri,
    ];

    private static readonly Tahap[] Berjalan = [NaskahDitandatangani, Pelaksanaan, PerpanjanganDimohon, Berakhir, Ditangguhkan];

    public static IReadOnlyList<MasaCatat> Semua { get; } =
    [
        new(typeof(KondisiLuarNegeri), Penyiap, Tahap.Usulan, Tahap.Prakarsa, Penjajakan),
        new(typeof(PernyataanMitra), BagianHukum, Tahap.Usulan, Tahap.Prakarsa, Penjajakan, DisetujuiMenteri, PerpanjanganDimohon),
        new(typeof(Kajian), Penyiap, Tahap.Prakarsa, Penjajakan),
        new(typeof(TanggapanMenteri), Penyurat, KajianSelesai),
        new(typeof(RencanaKerjaSama), Penyiap, PernyataanDitandatangani, RencanaDisusun, Tahap.Prakarsa),
        new(typeof(TandaTerimaGubernur), Penyurat, RencanaDiGubernur, NaskahDiGubernur, DampakDitinjau),
        new(typeof(PengantarGubernur), Penyurat, RencanaDiGubernur, NaskahDiGubernur, DampakDitinjau),
        new(typeof(SuratLangsungMenteri), Penyurat, RencanaDiGubernur, NaskahDiGubernur, DampakDitinjau) { Setelah = typeof(TandaTerimaGubernur) },
        new(typeof(PertimbanganTertulis), Penyurat, Verifikasi),
        new(typeof(RisalahRapat), Penyurat, PembahasanNaskah, Terverifikasi, DampakDitinjau),
        new(typeof(SuratKonfirmasi), Penyurat, PerundinganLuarNegeri, DampakDitinjau),
        new(typeof(PersetujuanMenteri), Penyurat, Terkonfirmasi, PerpanjanganDimohon, DampakDitinjau),
        new(typeof(RencanaPenandatanganan), Penyurat, Terkonfirmasi, DisetujuiMenteri),
        new(typeof(PenyampaianNaskahAsli), Penyurat, NaskahDitandatangani, Pelaksanaan, PerubahanDitandatangani),
        new(typeof(SalinanNaskah), Penyurat, NaskahDitandatangani, Pelaksanaan),
        new(typeof(RencanaKegiatanTahunan), Penyiap, NaskahDitandatangani, MitraTeknisDitunjuk, IzinDiperiksa, RencanaTahunanDitandatangani, Pelaksanaan, Ditangguhkan),
        new(typeof(LaporanTahunan), Penyiap, Berjalan),
        new(typeof(TeguranKemendagri), Penyurat, Berjalan),
        new(typeof(PermohonanPerpanjangan), Penyurat, Pelaksanaan),
        new(typeof(IzinNirlaba), Penyiap, Tahap.Prakarsa, IzinDiperiksa, RencanaTahunanDitandatangani, Pelaksanaan, Ditangguhkan),
        new(typeof(SifatPenerusan), Penyiap, Tahap.Prakarsa),
        new(typeof(VerifikasiMenteri), Penyurat, UsulanDisampaikan),
        new(typeof(PenunjukanMitraTeknis), Penyurat, PembahasanPusat),

        // Established by the step that deems; nobody records it.
        new(typeof(PersetujuanDianggap), new Pelaku(new("langkah AnggapDisetujuiDprd", "the step AnggapDisetujuiDprd"))),
    ];
}
