using System.ComponentModel.DataAnnotations;

namespace Ksd.Evaluation.Domain;

/// <summary>An activity: when, by which department, from which budget line, and the output it is measured by.</summary>
public sealed record Kegiatan : IValidatableObject
{
    /// <summary>What a report names it by, for example <c>K1</c>; given by the plan where it is left out.</summary>
    [RegularExpression("^K[0-9]{1,3}$", ErrorMessage = "Kode kegiatan ditulis K1, K2, dan seterusnya.")]
    public string? Kode { get; init; }

    [Required(ErrorMessage = "Nama kegiatan wajib diisi."), StringLength(300)]
    public string Nama { get; init; } = "";

    [Required]
    public DateOnly? Mulai { get; init; }

    [Required]
    public DateOnly? Selesai { get; init; }

    /// <summary>Code of the perangkat daerah that carries it out.</summary>
    [Required, StringLength(50)]
    public string Departemen { get; init; } = "";

    /// <summary>Code of the sub-kegiatan in the budget (Permendagri 90/2019), for example <c>1.02.02.2.01.0003</c>.</summary>
    [RegularExpression(@"^\d{1,2}(\.\d{1,4}){1,6}$", ErrorMessage = "Kode anggaran ditulis dengan angka dan titik, misalnya 1.02.02.2.01.0003.")]
    [StringLength(40)]
    public string? KodeAnggaran { get; init; }

    [Range(0, long.MaxValue, ErrorMessage = "Pagu tidak boleh negatif.")]
    public long? Pagu { get; init; }

    [Required, StringLength(300)]
    public string IndikatorKeluaran { get; init; } = "";

    [Required, StringLength(50)]
    public string Satuan { get; init; } = "";

    [Required, Range(0, double.MaxValue, ErrorMessage = "Target keluaran tidak boleh negatif.")]
    public decimal? Target { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Selesai < Mulai)
        {
            yield return new ValidationResult("Tanggal selesai tidak boleh mendahului tanggal mulai.", [nameof(Selesai)]);
        }
    }
}
