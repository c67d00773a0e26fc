using System.ComponentModel.DataAnnotations;

namespace Ksd.Mapping.Domain;

/// <summary>The place of a kandidat in a plan document (RPJMD or RKPD).</summary>
public sealed record KeterkaitanRencana
{
    /// <summary>Number of the Perda or Perkada, for example "Perda 6/2021".</summary>
    [Required, StringLength(100)]
    public string Dokumen { get; init; } = "";

    [Range(1945, 2100)]
    public int? Tahun { get; init; }

    [StringLength(500)]
    public string? Tujuan { get; init; }

    [StringLength(500)]
    public string? Sasaran { get; init; }

    /// <summary>Code of the program, kegiatan or sub-kegiatan (Permendagri 90/2019), for example <c>1.02.02.2.01</c>.</summary>
    [RegularExpression(@"^\d{1,2}(\.\d{1,4}){1,6}$", ErrorMessage = "Kode program, kegiatan, atau subkegiatan ditulis dengan angka dan titik, misalnya 1.02.02.2.01.")]
    [StringLength(40)]
    public string? Kode { get; init; }

    [StringLength(500)]
    public string? Program { get; init; }

    [StringLength(500)]
    public string? IndikatorKinerjaUtama { get; init; }

    /// <summary>The node of a plan document kept here; its text then replaces what was typed.</summary>
    public Guid? SimpulId { get; init; }

    /// <summary>The version of the document that the node belongs to: set with the link, and never rewritten when a later one comes into force.</summary>
    public Guid? DokumenRencanaId { get; init; }

    /// <summary>The node with all above it, as it read when the link was made.</summary>
    [StringLength(8000)]
    public string? Jejak { get; init; }

    /// <summary>A document alone is no link: something in it must be named.</summary>
    internal bool IsTraceable() => new[] { Kode, Program, Sasaran, Tujuan, IndikatorKinerjaUtama }.Any(part => !string.IsNullOrWhiteSpace(part)) || SimpulId is not null;

    public override string ToString() => Kode is null ? Dokumen : $"{Dokumen}, {Kode}";
}
