using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>The four drivers of a cooperation, in the proposer's words.</summary>
public sealed record Pendorong
{
    [StringLength(IsiKandidat.TextMaxLength)]
    public string? KesamaanTujuan { get; init; }

    [StringLength(IsiKandidat.TextMaxLength)]
    public string? KemampuanKapasitas { get; init; }

    [StringLength(IsiKandidat.TextMaxLength)]
    public string? PerbedaanSumberDaya { get; init; }

    [StringLength(IsiKandidat.TextMaxLength)]
    public string? KeterbukaanKepercayaan { get; init; }
}
