using System.ComponentModel.DataAnnotations;
using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

public enum TingkatEksternalitas
{
    TidakAda,
    KabupatenKota,
    Provinsi,
}

/// <summary>Whether the effect of the urusan crosses the border, and into which regions (UU 23/2014 Pasal 364).</summary>
public sealed record Eksternalitas
{
    [Required]
    public TingkatEksternalitas? Tingkat { get; init; }

    [MaxLength(IsiKandidat.ListMaxLength)]
    public List<AcuanWilayah> Wilayah { get; init; } = [];
}

/// <summary>A region as a caller names it: scheme and code, never a bare code.</summary>
public sealed record AcuanWilayah
{
    [StringLength(20)]
    public string? Scheme { get; init; }

    [Required, StringLength(20)]
    public string? Code { get; init; }

    /// <summary>The region's name, as the list of regions has it now; what a caller sends is not read.</summary>
    public string? Label => KodeWilayah.TryCreate(Scheme, Code, out var kode, out _) ? DaftarWilayah.Bawaan.Find(kode)?.Nama : null;

    /// <summary>Null when the region can be read; otherwise why not.</summary>
    internal PenolakanKodeWilayah? Refuse() => KodeWilayah.TryCreate(Scheme, Code, out _, out var penolakan) ? null : penolakan;
}
