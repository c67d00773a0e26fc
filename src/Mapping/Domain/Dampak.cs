using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>A measurable effect on kesejahteraan or pelayanan publik (PP 28/2018 Pasal 1).</summary>
public sealed record Dampak : IValidatableObject
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

    /// <summary>An effect counts only when somebody can later say whether it came about; a target that is the baseline changes nothing.</summary>
    internal bool IsMeasurable() => NilaiAwal is { } awal && Target is { } target && target != awal;

    /// <summary>Reached before it was measured: no effect of this kerja sama.</summary>
    internal bool IsReversed => TahunTarget < TahunAwal;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsReversed)
        {
            yield return new ValidationResult("Tahun target tidak mendahului tahun nilai awal.", [nameof(TahunTarget)]);
        }
    }
}
