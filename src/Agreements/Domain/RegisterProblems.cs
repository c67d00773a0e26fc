using Ksd.ServiceDefaults;

namespace Ksd.Agreements.Domain;

/// <summary>The problems that the register can answer; each is a row of docs/problems.md.</summary>
internal static class RegisterProblems
{
    public static readonly ProblemType LembarTidakTerbaca =
        new("lembar-tidak-terbaca", 400, "Lembar register tidak terbaca", "The register sheet cannot be read");

    public static readonly ProblemType KepalaKolomSalah =
        new("kepala-kolom-salah", 400, "Kepala kolom lembar register tidak sesuai", "The heading of the register sheet is not right");

    public static readonly ProblemType ImporTidakDapatDibatalkan =
        new("impor-tidak-dapat-dibatalkan", 409, "Impor tidak dapat dibatalkan lagi", "The import can no longer be undone");

    public static readonly ProblemType LembarTerlaluPanjang =
        new("lembar-terlalu-panjang", 413, "Lembar register terlalu panjang", "The register sheet is too long");
}
