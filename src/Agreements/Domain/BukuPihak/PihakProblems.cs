using Ksd.ServiceDefaults;

namespace Ksd.Agreements.Domain.BukuPihak;

/// <summary>The problems about parties, their people and positions; each is a row of docs/problems.md.</summary>
internal static class PihakProblems
{
    public static readonly ProblemType SudahAda =
        new("pihak-sudah-ada", 409, "Pihak ini sudah terdaftar", "This party is on record already");

    public static readonly ProblemType SudahDiputuskan =
        new("usulan-sudah-diputuskan", 409, "Usulan sudah diputuskan", "The proposal has been decided");

    public static readonly ProblemType PengusulMemutuskan =
        new("pengusul-memutuskan", 409, "Pengusul tidak memutuskan usulannya sendiri", "The proposer does not decide");

    public static readonly ProblemType MasaTidakUrut =
        new("masa-tidak-urut", 409, "Masa jabatan atau tugas tidak berurutan", "The term is out of order");

    public static readonly ProblemType JabatanTidakDipegang =
        new("jabatan-tidak-dipegang", 403, "Anda tidak memegang jabatan pada hari ini", "You hold no position on this day");
}
