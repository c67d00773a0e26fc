using Ksd.Portal.Ui;
using static Ksd.ServiceDefaults.Language;

namespace Ksd.Portal.Pages.Pemetaan;

/// <summary>A year's round as its pages need it.</summary>
public sealed record PemetaanRingkas(
    Guid Id,
    int Tahun,
    int TahunRencana,
    DateOnly BatasWaktu,
    DateOnly? TargetTriase,
    DateOnly? TargetPenilaian,
    DateOnly? TargetKeputusan,
    IReadOnlyList<Peserta> ParaPeserta,
    Guid? PerangkatBobotId,
    string? Petunjuk,
    string Keadaan)
{
    public bool Ditutup => Keadaan == "Ditutup";
}

public sealed record Peserta(string Kode, string Nama);

public sealed record Gerbang(string Id, string Hasil, string Pesan, IReadOnlyList<DasarHukum> DasarHukum);

/// <summary>An article as Mapping cites it.</summary>
public sealed record DasarHukum(string Peraturan, string Pasal, string? Catatan)
{
    public DasarHukumRingkas Ringkas => new($"{Peraturan} {Pasal}", Catatan is not null);
}

/// <summary>The words of the closed lists of this area, as people say them.</summary>
internal static class Kata
{
    public static readonly IReadOnlyList<string> DaftarPenolakan =
    [
        "Internal", "Pengadaan", "Swakelola", "PemanfaatanBmd", "Kpbu", "Hibah", "Investasi", "DiLuarKewenangan", "TanpaDampak", "DiLuarRencana", "BertentanganHukum",
    ];

    public static string Keadaan(string keadaan) => keadaan switch
    {
        "Terbuka" => Choose("Terbuka untuk usulan", "Open for proposals"),
        "LewatBatasWaktu" => Choose("Batas waktu lewat", "Past the deadline"),
        "Ditutup" => Choose("Ditutup: daftar sudah ditetapkan", "Closed: the list is decided"),
        _ => Format.Nama(keadaan),
    };

    public static string Gerbang(string hasil) => hasil switch
    {
        "Terpenuhi" => Choose("Terpenuhi", "Passed"),
        "PerluPertimbangan" => Choose("Perlu pertimbangan TKKSD", "Needs TKKSD's reason"),
        "Gagal" => Choose("Belum terpenuhi", "Not passed"),
        _ => Format.Nama(hasil),
    };

    public static string Penolakan(string alasan) => alasan switch
    {
        "PemanfaatanBmd" => Choose("Pemanfaatan BMD", "Use of regional property (BMD)"),
        "Kpbu" => "KPBU",
        "DiLuarKewenangan" => Choose("Di luar kewenangan", "Outside our authority"),
        "TanpaDampak" => Choose("Tanpa dampak terukur", "No measurable impact"),
        "DiLuarRencana" => Choose("Di luar dokumen rencana", "Outside the plan documents"),
        "BertentanganHukum" => Choose("Bertentangan dengan hukum", "Against the law"),
        _ => Format.Nama(alasan),
    };
}

/// <summary>One of the 32 urusan.</summary>
public sealed record UrusanRingkas(string Kode, string Nama, bool DapatDikerjasamakan);

/// <summary>A version of the criteria and their weights.</summary>
public sealed record Bobot(Guid Id, int Versi, string Nama, IReadOnlyList<KriteriaRingkas> DaftarKriteria, int AmbangBeda, string Jabatan, DateTimeOffset Pada);

public sealed record KriteriaRingkas(string Kode, string Nama, decimal Bobot);

public sealed record HadirinRingkas(string Nama, string Jabatan, string Instansi);

/// <summary>A plan document without its tree.</summary>
public sealed record DokumenRencana(Guid Id, string Jenis, string Nomor, string Judul, int TahunMulai, int TahunSelesai, bool Contoh, string Status, int JumlahSimpul);
