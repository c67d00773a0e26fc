using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>The only grounds for an object that is not in the plan documents (PP 28/2018 Pasal 4 ayat (3), Pasal 16 ayat (3)).</summary>
public enum JenisPengecualian
{
    KeadaanDarurat,
    ProgramStrategisNasional,
    TugasPembantuan,
}

/// <summary>An exception, with the paper that proves it.</summary>
public sealed record PengecualianRencana
{
    [Required]
    public JenisPengecualian? Jenis { get; init; }

    /// <summary>Number of the decree of the emergency, of the PSN list, or of the assignment.</summary>
    [Required, StringLength(200)]
    public string NomorBukti { get; init; } = "";

    [Required]
    public DateOnly? TanggalBukti { get; init; }

    /// <summary>An emergency ends with its decree.</summary>
    public DateOnly? BerlakuSampai { get; init; }

    internal bool IsInForce(DateOnly tanggal) =>
        TanggalBukti <= tanggal
        && (BerlakuSampai is { } sampai ? tanggal <= sampai : Jenis is not JenisPengecualian.KeadaanDarurat);
}
