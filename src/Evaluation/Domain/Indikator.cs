using System.ComponentModel.DataAnnotations;

namespace Ksd.Evaluation.Domain;

public enum TingkatIndikator
{
    Hasil,
    DampakKesejahteraan,
    DampakPelayananPublik,
}

/// <summary>What shows whether the cooperation did any good: from where, to where, by when, and where the figure comes from.</summary>
public sealed record Indikator : IValidatableObject
{
    /// <summary>What a report names it by, for example <c>I1</c>; given by the plan where it is left out.</summary>
    [RegularExpression("^I[0-9]{1,3}$", ErrorMessage = "Kode indikator ditulis I1, I2, dan seterusnya.")]
    public string? Kode { get; init; }

    [Required]
    public TingkatIndikator? Tingkat { get; init; }

    [Required(ErrorMessage = "Nama indikator wajib diisi."), StringLength(300)]
    public string Nama { get; init; } = "";

    [Required, StringLength(50)]
    public string Satuan { get; init; } = "";

    [Required]
    public decimal? NilaiAwal { get; init; }

    [Required, Range(1945, 2100)]
    public int? TahunAwal { get; init; }

    [Required, MinLength(1, ErrorMessage = "Sebutkan target sedikitnya untuk satu tahun."), MaxLength(30)]
    public List<TargetTahunan> DaftarTarget { get; init; } = [];

    /// <summary>The source of evidence; an achievement without one counts as unverified.</summary>
    [Required, StringLength(300)]
    public string Sumber { get; init; } = "";

    /// <summary>The plan document whose indicator it serves, for example <c>RPJMD 2025-2029</c>.</summary>
    [StringLength(200)]
    public string? DokumenRencana { get; init; }

    /// <summary>The indicator in that document, as written there.</summary>
    [StringLength(300)]
    public string? IndikatorDokumen { get; init; }

    /// <summary>The value promised for a year: the next one named from that year on, else the last.</summary>
    internal decimal? TargetPada(int tahun) =>
        (DaftarTarget.Where(target => target.Tahun >= tahun).MinBy(target => target.Tahun) ?? DaftarTarget.MaxBy(target => target.Tahun))?.Nilai;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (DaftarTarget.Select(target => target.Tahun).Distinct().Count() != DaftarTarget.Count)
        {
            yield return new ValidationResult("Setiap tahun hanya boleh memiliki satu target.", [nameof(DaftarTarget)]);
        }

        if (DaftarTarget.Any(target => target.Tahun < TahunAwal))
        {
            yield return new ValidationResult("Tahun target tidak boleh mendahului tahun nilai awal.", [nameof(DaftarTarget)]);
        }

        if (DokumenRencana is null != IndikatorDokumen is null)
        {
            yield return new ValidationResult("Sebutkan dokumen rencana bersama indikatornya.", [nameof(IndikatorDokumen)]);
        }
    }
}

/// <summary>The value promised for one year.</summary>
public sealed record TargetTahunan
{
    [Required, Range(1945, 2100)]
    public int? Tahun { get; init; }

    [Required]
    public decimal? Nilai { get; init; }
}
