using Ksd.Portal.Ui;
using static Ksd.ServiceDefaults.Language;

namespace Ksd.Portal.Pages.Evaluasi;

/// <summary>A work plan as its pages need it.</summary>
public sealed record Rencana(
    Guid Id, string Status, string Departemen, KerjaSama KerjaSama, Naskah Naskah, IReadOnlyList<Pihak> ParaPihak, IReadOnlyList<Kegiatan> Kegiatan, IReadOnlyList<Indikator> Indikator,
    IReadOnlyList<Tahunan> RencanaTahunan, int VersiDitetapkan)
{
    public bool LuarNegeri => KerjaSama.Jenis is "Ksdpl" or "KsdllLainnya" or "KsdllPenerusan";
}

public sealed record KerjaSama(Guid Id, string Judul, string Jenis, string? Tahap, DateOnly? BerakhirPada);

public sealed record Naskah(Guid Id, string Judul, IReadOnlyList<string> Nomor, DateOnly Mulai, DateOnly? Berakhir);

public sealed record Pihak(string Nama, string Kelas, bool PihakKami);

public sealed record Kegiatan(string Kode, string Nama, DateOnly? Mulai, DateOnly? Selesai, string Departemen, string? KodeAnggaran, long? Pagu, string IndikatorKeluaran, string Satuan, decimal? Target);

public sealed record Indikator(string Kode, string Tingkat, string Nama, string Satuan, decimal? NilaiAwal, int? TahunAwal, IReadOnlyList<TargetTahun> DaftarTarget, string Sumber);

public sealed record TargetTahun(int? Tahun, decimal? Nilai);

public sealed record Tahunan(int? Tahun, string Uraian, string PeranParaPihak, string HasilYangDiharapkan, string RencanaPembiayaan);

public sealed record DasarHukum(string Peraturan, string Pasal, string? Catatan);

/// <summary>A form's version and its questions.</summary>
public sealed record Instrumen(int Versi, DateOnly BerlakuSejak, IReadOnlyList<Butir> DaftarButir);

public sealed record Butir(string Kode, string? Dimensi, string Pertanyaan, int Bobot);

public sealed record TindakLanjutRingkas(
    Guid Id, Guid EvaluasiId, Guid KerjaSamaId, string JudulNaskah, string Uraian, string Penanggung, DateOnly Tenggat, DateOnly? SelesaiPada, string? Penyelesaian, bool Terlambat);

public sealed record Angka(string Kode, string Nama, int Pembilang, int Penyebut, decimal? Persen);

/// <summary>The words of the closed lists of this area, as people say them.</summary>
internal static class Kata
{
    public static string StatusLaporan(string status) => status switch
    {
        "BelumJatuhTempo" => Choose("Belum jatuh tempo", "Not due yet"),
        "JatuhTempo" => Choose("Jatuh tempo", "Due"),
        "Diajukan" => Choose("Menunggu jawaban", "Awaiting an answer"),
        "Dikembalikan" => Choose("Dikembalikan", "Returned"),
        "Diterima" => Choose("Diterima", "Accepted"),
        "Terlambat" => Choose("Terlambat", "Late"),
        _ => Format.Nama(status),
    };

    /// <summary>The colour of a report's state: what is settled, what waits, what is late.</summary>
    public static string Warna(string status) => status switch { "Diajukan" or "JatuhTempo" => "Menunggu", _ => status };

    public static string LaporanResmi(string jenis) => jenis switch
    {
        "BupatiSemester" => Choose("Laporan semester kepada Bupati", "Semester report to the Bupati"),
        "GubernurTahunan" => Choose("Laporan tahunan kepada Gubernur", "Annual report to the Gubernur"),
        "MenteriTahunan" => Choose("Laporan tahunan kepada Menteri", "Annual report to the Menteri"),
        "LuarNegeriTahunan" => Choose("Laporan tahunan kerja sama luar negeri", "Annual report on foreign cooperation"),
        "BuktiPenghargaan" => Choose("Bukti untuk penghargaan", "Evidence for an award"),
        _ => Format.Nama(jenis),
    };
}
