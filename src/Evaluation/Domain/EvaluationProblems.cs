using Ksd.ServiceDefaults;

namespace Ksd.Evaluation.Domain;

/// <summary>What Evaluation refuses; each is a row of docs/problems.md.</summary>
internal static class EvaluationProblems
{
    public static readonly ProblemType KegiatanDiLuarJangkaWaktu =
        new("kegiatan-di-luar-jangka-waktu", 409, "Kegiatan di luar jangka waktu naskah", "A kegiatan outside the term of the naskah");
    public static readonly ProblemType KerjaSamaDitutup = new("kerja-sama-ditutup", 409, "Kerja sama sudah ditutup", "The kerja sama is closed");
    public static readonly ProblemType RencanaKerjaPerangkatDaerahLain = new(
        "rencana-kerja-perangkat-daerah-lain", 403, "Rencana kerja milik perangkat daerah lain", "The work plan belongs to another department");
    public static readonly ProblemType RencanaKerjaDitetapkan =
        new("rencana-kerja-ditetapkan", 409, "Rencana kerja sudah ditetapkan", "The work plan is confirmed");
    public static readonly ProblemType RencanaKerjaBelumDitetapkan =
        new("rencana-kerja-belum-ditetapkan", 409, "Rencana kerja belum ditetapkan", "The work plan is not confirmed");
    public static readonly ProblemType RencanaKerjaBelumLengkap =
        new("rencana-kerja-belum-lengkap", 409, "Rencana kerja belum lengkap", "The work plan is not complete");
    public static readonly ProblemType KodeGanda =
        new("kode-ganda", 409, "Kode dipakai lebih dari sekali", "A code is used more than once");
    public static readonly ProblemType BukanLuarNegeri =
        new("bukan-luar-negeri", 409, "Bukan kerja sama luar negeri", "Not a foreign cooperation");
    public static readonly ProblemType PeriodeTidakWajib =
        new("periode-tidak-wajib", 409, "Periode tidak dilaporkan", "The period is not reported on");
    public static readonly ProblemType PeriodeBelumDimulai =
        new("periode-belum-dimulai", 409, "Periode belum dimulai", "The period has not begun");
    public static readonly ProblemType LaporanSudahAda =
        new("laporan-sudah-ada", 409, "Laporan periode itu sudah ada", "There is a report on that period");
    public static readonly ProblemType LaporanTidakPadaLangkahnya =
        new("laporan-tidak-pada-langkahnya", 409, "Laporan tidak pada langkah itu", "The report is not at that step");
    public static readonly ProblemType InstrumenUsang =
        new("instrumen-usang", 409, "Formulir sudah diganti", "The form was replaced");
    public static readonly ProblemType KonfirmasiDiperlukan =
        new("konfirmasi-diperlukan", 409, "Angka perlu konfirmasi", "A figure needs confirmation");
    public static readonly ProblemType BerkasTidakSah =
        new("berkas-tidak-sah", 400, "Berkas tidak dapat diterima", "The file is not accepted");
    public static readonly ProblemType EmpatMata =
        new("empat-mata", 409, "Perlu dua orang yang berbeda", "Two different people are needed");
    public static readonly ProblemType DampakTanpaIndikator =
        new("dampak-tanpa-indikator", 409, "Dampak belum diukur", "The impact is not measured");
    public static readonly ProblemType BelumDinilaiTkksd =
        new("belum-dinilai-tkksd", 409, "TKKSD belum menilai", "TKKSD has not assessed");
    public static readonly ProblemType TindakLanjutWajib =
        new("tindak-lanjut-wajib", 409, "Tindak lanjut wajib disebut", "A follow-up is due");
    public static readonly ProblemType EvaluasiDiputuskan =
        new("evaluasi-diputuskan", 409, "Evaluasi sudah diputuskan", "The evaluation is decided");
    public static readonly ProblemType EvaluasiSudahAda =
        new("evaluasi-sudah-ada", 409, "Evaluasi sudah dibuka", "The evaluation is open");
    public static readonly ProblemType SemesterTidakDievaluasi =
        new("semester-tidak-dievaluasi", 409, "Semester tidak dievaluasi", "The semester is not evaluated");
    public static readonly ProblemType TindakLanjutSelesai =
        new("tindak-lanjut-selesai", 409, "Tindak lanjut sudah selesai", "The follow-up is done");
}
