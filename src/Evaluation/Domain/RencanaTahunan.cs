using System.ComponentModel.DataAnnotations;

namespace Ksd.Evaluation.Domain;

/// <summary>The yearly activity plan of a foreign cooperation, in its four headings (Permendagri 25/2020 Pasal 26).</summary>
public sealed record RencanaTahunan
{
    [Required, Range(2000, 2100)]
    public int? Tahun { get; init; }

    [Required, StringLength(8000)]
    public string Uraian { get; init; } = "";

    [Required, StringLength(8000)]
    public string PeranParaPihak { get; init; } = "";

    /// <summary>The expected results, with the place and who has the good of them.</summary>
    [Required, StringLength(8000)]
    public string HasilYangDiharapkan { get; init; } = "";

    [Required, StringLength(8000)]
    public string RencanaPembiayaan { get; init; } = "";
}
