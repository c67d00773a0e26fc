namespace Ksd.Drafting;

/// <summary>A part of a text as it is read: with its number, and references written out. <see cref="Sumber"/> has the marks that an edit keeps.</summary>
public sealed record ParagrafTerbaca(string Id, string? Induk, TingkatButir Tingkat, int Kedalaman, string Nomor, string Teks, string Sumber, string? Klausul);

/// <summary>A text as a run of paragraphs, for whoever shows it.</summary>
public static class PembacaRancangan
{
    public static IReadOnlyList<ParagrafTerbaca> Baca(this Rancangan rancangan) =>
    [
        .. Susunan.Susun(rancangan).Select(paragraf => new ParagrafTerbaca(
            paragraf.Butir.Id, paragraf.IndukId, paragraf.Butir.Tingkat, paragraf.Kedalaman, paragraf.Nomor, paragraf.Teks, paragraf.Butir.Teks, paragraf.Butir.Klausul)),
    ];

    /// <summary>The name of a place, <c>Pasal 5 ayat (2)</c>; null when there is no such part.</summary>
    public static string? Tempat(this Rancangan rancangan, string id) =>
        DaftarNomor.Hitung(rancangan) is var nomor && nomor.Ada(id) ? nomor.Label(id) : null;
}
