namespace Ksd.Agreements.Pertukaran;

/// <summary>A column: its name in a csv, its heading, and its width (in characters in a workbook, in twentieths of a point in a document).</summary>
internal sealed record Kolom(string Kode, string Judul, int Lebar);

/// <summary>
/// How things of one kind are laid out as a table. A workbook and a csv have all cells, typed (<see cref="DateOnly"/>, whole numbers, text); the
/// official table has fewer, after its running number.
/// </summary>
internal sealed record BentukTabel<T>(
    string NamaLembar,
    string Judul,
    IReadOnlyList<Kolom> Lembar,
    Func<T, IReadOnlyList<object?>> BarisLembar,
    IReadOnlyList<Kolom> Tabel,
    Func<T, IReadOnlyList<string>> BarisTabel);
