using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using static Ksd.Agreements.Domain.Tahap;

namespace Ksd.Agreements.Domain;

/// <summary>When a kind of fact may be recorded, and by whom: one row a kind. The stage is that of the naskah the fact is about, else of the kerja sama.</summary>
internal sealed record MasaCatat(Type Fakta, Pelaku Pencatat, params IReadOnlyList<Tahap> DaftarTahap)
{
    private static readonly Pelaku Penyiap = new(
        new("perangkat daerah pemrakarsa, pihak ketiga, atau Bagian Kerja Sama", "the initiating perangkat daerah, a third party or Bagian Kerja Sama"),
        Roles.PerangkatDaerah, Roles.Mitra, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    private static readonly Pelaku Perencana = new(
        new("perangkat daerah pemrakarsa, Bappeda, atau Bagian Kerja Sama", "the initiating perangkat daerah, Bappeda or Bagian Kerja Sama"),
        Roles.PerangkatDaerah, Roles.Bappeda, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    private static readonly Pelaku BagianHukum = new(new("Bagian Hukum", "Bagian Hukum"), Roles.BagianHukum);

    private static readonly Pelaku Penawar = new(
        new("kepala daerah atau Bagian Kerja Sama", "the kepala daerah or Bagian Kerja Sama"),
        Roles.KepalaDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    private static readonly Pelaku Penandatangan = new(
        new("kepala daerah, perangkat daerah, mitra, atau Bagian Kerja Sama", "the kepala daerah, the perangkat daerah, the partner or Bagian Kerja Sama"),
        Roles.KepalaDaerah, Roles.PerangkatDaerah, Roles.Mitra, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    private static readonly Pelaku PenerimaDprd = new(
        new("Sekretariat DPRD atau Bagian Kerja Sama", "Sekretariat DPRD or Bagian Kerja Sama"),
        Roles.SekretariatDprd, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    private static readonly Pelaku Pengawas = new(
        new("Bagian Hukum atau Bagian Kerja Sama", "Bagian Hukum or Bagian Kerja Sama"),
        Roles.BagianHukum, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    private static readonly Pelaku Pelaksana = new(
        new("perangkat daerah pemrakarsa atau Bagian Kerja Sama", "the initiating perangkat daerah or Bagian Kerja Sama"),
        Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama);

    private static readonly Tahap[] Ditandatangani =
    [
        KesepakatanDitandatangani, MenungguDprd, PenyusunanPerjanjian, PerjanjianSiap, Pelaksanaan, Berakhir, NotaDitandatangani, NaskahDitandatangani,
        PerpanjanganDimohon, Ditangguhkan, TidakDilaksanakan, Pembinaan, KendalaDievaluasi, PengambilalihanDisetujui, Diambilalih,
    ];

    /// <summary>The fact that must be there before this one, and not be dated after it.</summary>
    public Type? Setelah { get; init; }

    public static IReadOnlyList<MasaCatat> Semua { get; } =
    [
        new(typeof(PenetapanJenis), Pelaku.Tkksd, Tahap.Usulan),
        new(typeof(PernyataanHukum), BagianHukum, Tahap.Usulan, Persiapan, PerubahanDimohon, DampakDitinjau),
        new(typeof(DampakDijanjikan), Penyiap, Tahap.Usulan, Persiapan, Tahap.Prakarsa, Penjajakan),
        new(typeof(KeterkaitanRencana), Perencana, Tahap.Usulan, Persiapan),
        new(typeof(PengecualianRencana), Perencana, Tahap.Usulan, Persiapan),
        new(typeof(KerangkaAcuanKerja), Penyiap, Tahap.Usulan, Persiapan, Tahap.Prakarsa),
        new(typeof(StudiKelayakan), Penyiap, Tahap.Usulan, Persiapan, Tahap.Prakarsa),
        new(typeof(KriteriaPemrakarsa), Penyiap, Tahap.Usulan, Persiapan),
        new(typeof(Penawaran), Penawar, SiapDitawarkan),
        new(typeof(JawabanPenawaran), Pelaku.PimpinanLain, Ditawarkan) { Setelah = typeof(Penawaran) },
        new(typeof(TanggapanTumpangTindih), Pelaku.Tkksd, Tahap.Usulan, Persiapan, SiapDitawarkan, Ditawarkan, PenyusunanKesepakatan, PenyusunanNota),
        new(typeof(TanggapanKembar), Pelaku.BagianKerjaSama, Enum.GetValues<Tahap>()),
        new(typeof(TandaTangan), Penandatangan, DampakDitinjau, KesepakatanSiap, NotaSiap, PerjanjianSiap, TanggapanDiterima, DisetujuiMenteri, PerpanjanganDimohon),
        new(typeof(SuratKuasa), Penawar, PenyusunanPerjanjian, PerjanjianSiap, PerubahanDimohon, DampakDitinjau),
        new(typeof(PenilaianBeban), Pelaku.PenilaiBeban, KesepakatanDitandatangani, MenungguDprd, PenyusunanPerjanjian, PerjanjianSiap, PenyusunanNota, NotaSiap, DampakDitinjau),
        new(typeof(PermohonanDprd), Penawar, MenungguDprd, RencanaDisusun, Tahap.Prakarsa),
        new(typeof(TandaTerimaDprd), PenerimaDprd, MenungguDprd, Tahap.Prakarsa) { Setelah = typeof(PermohonanDprd) },
        new(typeof(PutusanDprd), PenerimaDprd, [MenungguDprd, Tahap.Prakarsa, .. MasaCatatLuarNegeri.SesudahDianggap]) { Setelah = typeof(PermohonanDprd) },
        new(typeof(Kepailitan), Pengawas, [.. Enum.GetValues<Tahap>().Except([Selesai, Ditarik, DitolakMitra, DitolakDprd, Tercatat])]),
        new(typeof(Pengakhiran), Pelaksana, KesepakatanDitandatangani, MenungguDprd, PenyusunanPerjanjian, PerjanjianSiap, Pelaksanaan,
            NaskahDitandatangani, PerpanjanganDimohon, Ditangguhkan, NotaDitandatangani, Diambilalih),
        new(typeof(Penutupan), Pelaksana, Berakhir),

        // A dispute can outlive the naskah; it needs one to be about.
        new(typeof(Perselisihan), Pengawas, [.. Ditandatangani]),
        new(typeof(KemajuanPerselisihan), Pengawas, [.. Ditandatangani, Selesai]) { Setelah = typeof(Perselisihan) },

        new(typeof(TinjauanDampak), Pelaksana, PerubahanDimohon, DampakDitinjau),

        // Kerja sama wajib.
        new(typeof(RapatKoordinasiTeknis), Pelaksana, Terpetakan, KoordinasiTeknis),
        new(typeof(HasilKoordinasiTeknis), Pelaksana, KoordinasiTeknis) { Setelah = typeof(RapatKoordinasiTeknis) },
        new(typeof(SekretariatBersama), Pelaksana, KesepakatanDitandatangani, PenyusunanPerjanjian, PerjanjianSiap, Pelaksanaan),
        new(typeof(PembinaanDaerah), Pelaku.PencatatPengambilalihan, TidakDilaksanakan),
        new(typeof(EvaluasiKendala), Pelaku.PencatatPengambilalihan, Pembinaan) { Setelah = typeof(PembinaanDaerah) },
        new(typeof(PersetujuanPengambilalihan), Pelaku.PencatatPengambilalihan, KendalaDievaluasi) { Setelah = typeof(EvaluasiKendala) },
        new(typeof(Pengambilalihan), Pelaku.PencatatPengambilalihan, KendalaDievaluasi, PengambilalihanDisetujui) { Setelah = typeof(EvaluasiKendala) },

        // Established when the paper is put on file; nobody records it.
        new(typeof(PenandatangananTidakTeratur), new Pelaku(new("pengunggahan naskah yang sudah ditandatangani", "the upload of a signed paper"))),
        .. MasaCatatLuarNegeri.Semua,
    ];

    public static MasaCatat Untuk(IsiFakta isi) => Semua.Single(masa => masa.Fakta == isi.GetType());

    /// <summary>The article for recording things in their stage.</summary>
    public static readonly DasarHukum Dasar = DasarHukum.Parse("PP 28/2018 Pasal 6 ayat (1)");
}
