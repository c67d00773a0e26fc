using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>Leading fields of the region: nature, people, other (Permendagri 25/2020 Lampiran I angka 4).</summary>
public sealed record Potensi
{
    [StringLength(IsiKandidat.TextMaxLength)]
    public string? SumberDayaAlam { get; init; }

    [StringLength(IsiKandidat.TextMaxLength)]
    public string? SumberDayaManusia { get; init; }

    [StringLength(IsiKandidat.TextMaxLength)]
    public string? Lainnya { get; init; }
}
