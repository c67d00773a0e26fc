using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>A measurable effect on kesejahteraan or pelayanan publik (PP 28/2018 Pasal 1).</summary>
public sealed record Dampak
{
    [Required, StringLength(300)]
    public string Indikator { get; init; } = "";

    [StringLength(50)]
    public string? Satuan { get; init; }

    public decimal? NilaiAwal { get; init; }

    [Range(1945, 2100)]
    public int? TahunAwal { get; init; }

    public decimal? Target { get; init; }

    [Range(1945, 2100)]
    public int? TahunTarget { get; init; }

    [StringLength(300)]
    public string? Sumber { get; init; }

    /// <summary>An effect counts only when somebody can later say whether it came about.</summary>
    internal bool IsMeasurable() => NilaiAwal is not null && Target is not null;
}
