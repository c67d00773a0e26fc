using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>A department that a pemetaan is asked of.</summary>
public sealed record PerangkatDaerahPeserta
{
    [Required, StringLength(Kandidat.DepartemenMaxLength)]
    public string Kode { get; init; } = "";

    [Required, StringLength(200)]
    public string Nama { get; init; } = "";
}
