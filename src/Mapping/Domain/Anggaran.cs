using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>Whether the APBD already pays for it, and how much (integer rupiah).</summary>
public sealed record Anggaran
{
    public bool SudahDianggarkan { get; init; }

    [Range(0, long.MaxValue, ErrorMessage = "Pagu tidak boleh negatif.")]
    public long? Pagu { get; init; }

    [Range(1945, 2100)]
    public int? TahunAnggaran { get; init; }
}

/// <summary>What it lays on society or on the region (PP 28/2018 Pasal 6 ayat (2)).</summary>
public sealed record Beban
{
    public bool Masyarakat { get; init; }

    public bool Daerah { get; init; }

    [StringLength(IsiKandidat.TextMaxLength)]
    public string? Catatan { get; init; }
}

/// <summary>When it is expected to begin and to end.</summary>
public sealed record PerkiraanWaktu : IValidatableObject
{
    public DateOnly? Mulai { get; init; }

    public DateOnly? Selesai { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Selesai < Mulai)
        {
            yield return new ValidationResult("Tanggal selesai tidak boleh mendahului tanggal mulai.", [nameof(Selesai)]);
        }
    }
}
