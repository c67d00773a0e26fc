namespace Ksd.Agreements.Domain;

/// <summary>Headings that a paper must have; what is left empty is named.</summary>
internal static class Butir
{
    public static IEnumerable<string> BelumDiisi(params IEnumerable<(string Nama, string? Isi)> daftar) =>
        daftar.Where(butir => string.IsNullOrWhiteSpace(butir.Isi)).Select(butir => butir.Nama);
}
