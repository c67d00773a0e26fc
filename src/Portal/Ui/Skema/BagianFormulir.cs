namespace Ksd.Portal.Ui.Skema;

/// <summary>A part of a long form: its heading, what it is for, and the paths of the fields it asks (<c>isi.isu</c>).</summary>
public sealed record BagianFormulir(string Judul, string? Uraian, params IReadOnlyList<string> Daftar);
