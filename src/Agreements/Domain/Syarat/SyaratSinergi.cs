using static Ksd.Agreements.Domain.Dasar;

namespace Ksd.Agreements.Domain;

/// <summary>Guards of Sinergi; N01... are conditions that a row of that table states itself.</summary>
internal static partial class KatalogSyarat
{
    internal static readonly JenisKlausul[] KlausulWajibNota = [JenisKlausul.TugasDanTanggungJawab, JenisKlausul.Pembiayaan];

    public static readonly Syarat N01 = new("N01", Sifat.Kunci,
        new("Nota Kesepakatan belum memuat tugas dan tanggung jawab Pusat dan Daerah, atau pembiayaan pada anggaran masing-masing.",
            "The Nota Kesepakatan lacks the duties of centre and region, or that each pays from its own budget."),
        new("Tambahkan klausul yang disebut.", "Add the clauses named."),
        Hukum("PP 28/2018 Pasal 46 ayat (3)", "PP 28/2018 Pasal 46 ayat (4)"),
        keadaan => keadaan.Naskah is { } naskah
            ? Temuan.Kecuali(KlausulWajibNota.Where(jenis => !naskah.Isi.Memuat(jenis)).Select(jenis => $"{jenis}"))
            : Temuan.Kecuali(["rancangan Nota Kesepakatan belum direkam"]));

    public static readonly Syarat N02 = new("N02", Sifat.Peringatan,
        new("Bagian APBD membebani masyarakat atau daerah, belum teranggarkan, atau belum dinilai. Peraturan tidak meminta persetujuan DPRD untuk Sinergi; bahas dengan DPRD.",
            "The region's own part burdens society or the region, is not budgeted, or was not assessed. The law asks for no approval of the DPRD for a Sinergi; discuss it with the DPRD."),
        new("Catat penilaian beban, bahas dengan DPRD, dan sebutkan hasilnya sebagai alasan.", "Record the assessment, discuss it with the DPRD, and give the outcome as the reason."),
        Hukum("PP 28/2018 Pasal 46 ayat (3) (?)", "PP 28/2018 Pasal 6 ayat (2) (?)"),
        keadaan => keadaan.Terakhir<PenilaianBeban>() is { } beban ? Temuan.Kecuali(beban.PemicuDprd(keadaan.Pada)) : Temuan.Kecuali(["penilaian beban belum dicatat"]));

    public static readonly Syarat N03 = new("N03", Sifat.Kunci,
        new("Surat inisiasi atau penawaran belum dicatat, atau yang dikirim daerah tidak ditandatangani kepala daerah.",
            "The letter of initiation or offer is not recorded, or ours is not signed by the kepala daerah."),
        new("Catat penawaran pada tahap ini.", "Record the offer at this stage."),
        Hukum("PP 28/2018 Pasal 46 ayat (1) (?)"),
        keadaan => keadaan.TerakhirTahapIni<Penawaran>() is { } penawaran
            && (keadaan.Langkah.Peristiwa is Peristiwa.KirimPenawaran
                ? penawaran is { Arah: ArahPenawaran.Dikirim, Penandatangan: Kapasitas.KepalaDaerah or Kapasitas.PenjabatKepalaDaerah }
                : penawaran.Arah is ArahPenawaran.Diterima));

    public static readonly Syarat N04 = new("N04", Sifat.Kunci,
        new("Nota Kesepakatan tidak berlaku pada tanggal ini.", "The Nota Kesepakatan is not in force on this day."),
        new("Mulai pelaksanaan dalam masa berlakunya.", "Begin execution while it is in force."),
        Hukum("PP 28/2018 Pasal 46 ayat (4)"),
        keadaan => keadaan.KerjaSama.Nota?.BerlakuPada(keadaan.Pada, keadaan.KerjaSama) is true);

    public static readonly Syarat N05 = new("N05", Sifat.Kunci,
        new("Sinergi tidak mengenal Kesepakatan Bersama atau PKS: Nota Kesepakatan dengan Rencana Kerja mengikat dan menggantikan keduanya.",
            "Sinergi has neither Kesepakatan Bersama nor PKS: the Nota Kesepakatan with its Rencana Kerja is binding and replaces both."),
        new("Susun Nota Kesepakatan. Kontrak dengan Pemerintah Pusat dari sebelum 13 Juli 2018 dicatat dalam register (PP 28/2018 Pasal 49).",
            "Draft a Nota Kesepakatan. Contracts with the central government from before 13 July 2018 go into the register (PP 28/2018 Pasal 49)."),
        Hukum("PP 28/2018 Pasal 46 ayat (4)"),
        _ => Temuan.Tidak);

    public static readonly Syarat G12Nota = new("G12", Sifat.Kunci,
        new("Nota Kesepakatan di pihak daerah ditandatangani oleh kepala daerah; surat kuasa tidak berlaku untuknya.",
            "For the region the kepala daerah signs a Nota Kesepakatan; no mandate covers it."),
        new("Kepala daerah menandatangani; penjabat menyebutkan dasar jabatannya.", "The head of the region signs; an acting one names the decree."),
        Hukum("PP 28/2018 Pasal 46 ayat (4) (?)", "PP 28/2018 Pasal 2 ayat (1) (?)"),
        BukanKepalaDaerah);
}
