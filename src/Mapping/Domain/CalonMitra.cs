using System.ComponentModel.DataAnnotations;
using Ksd.Regulation;

namespace Ksd.Mapping.Domain;

/// <summary>A hoped-for partner: a named party, or only its class.</summary>
public sealed record CalonMitra
{
    [Required]
    public KelasPihak? Kelas { get; init; }

    [StringLength(300)]
    public string? Nama { get; init; }

    public AcuanWilayah? Wilayah { get; init; }
}
