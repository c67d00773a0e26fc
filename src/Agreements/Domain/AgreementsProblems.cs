using Ksd.ServiceDefaults;

namespace Ksd.Agreements.Domain;

/// <summary>The problems that Agreements can answer; each is a row of docs/problems.md.</summary>
internal static class AgreementsProblems
{
    public static readonly ProblemType LangkahTidakTersedia =
        new("langkah-tidak-tersedia", 409, "Langkah ini tidak ada dari tahap sekarang", "There is no such step from the present stage");

    public static readonly ProblemType SyaratBelumTerpenuhi =
        new("syarat-belum-terpenuhi", 409, "Syarat langkah ini belum terpenuhi", "The conditions of this step are not met");

    public static readonly ProblemType AlasanPeringatanDiperlukan =
        new("alasan-peringatan-diperlukan", 409, "Peringatan perlu dijawab dengan alasan", "Warnings need a reason");

    public static readonly ProblemType AlasanDiperlukan =
        new("alasan-diperlukan", 409, "Langkah ini perlu alasan", "This step needs a reason");

    public static readonly ProblemType TanggalTidakUrut =
        new("tanggal-tidak-urut", 409, "Tanggal mendahului langkah sebelumnya", "The date is before the previous step");

    public static readonly ProblemType PeraturanBelumBerlaku =
        new("peraturan-belum-berlaku", 409, "Dasar hukum langkah ini belum berlaku pada tanggal itu", "The legal basis of this step was not in force on that day");

    public static readonly ProblemType BukanJalur =
        new("bukan-jalur", 409, "Ini kerja sama daerah, bukan jalur lain", "This is a kerja sama daerah, no other lane");

    public static readonly ProblemType BukanPelaku = new("bukan-pelaku", 403, "Langkah ini bukan wewenang Anda", "This step is not yours to take");

    public static readonly ProblemType NaskahTidakDitemukan =
        new("naskah-tidak-ditemukan", 409, "Naskah yang dimaksud tidak jelas", "It is not clear which naskah is meant");

    public static readonly ProblemType NaskahTerkunci =
        new("naskah-terkunci", 409, "Naskah tidak dapat diubah lagi", "The naskah can no longer be changed");

    public static readonly ProblemType FaktaTerkunci =
        new("fakta-terkunci", 409, "Fakta ini tidak dicatat pada tahap sekarang", "This fact is not recorded at the present stage");

    public static readonly ProblemType UsulanTerkunci =
        new("usulan-terkunci", 409, "Usulan tidak dapat diubah lagi", "The proposal can no longer be changed");

    public static readonly ProblemType HanyaTercatat =
        new("hanya-tercatat", 409, "Hanya tercatat dalam register, tanpa alur", "Recorded in the register only, without a flow");

    public static readonly ProblemType BerkasTidakSah =
        new("berkas-tidak-sah", 400, "Berkas tidak dapat diterima", "The file cannot be accepted");
}
