using System.Collections.Frozen;

namespace Ksd.Regulation;

/// <summary>Which regions border each other: the table is <c>Data/batas-wilayah.csv</c>, with the source and the doubt of each row.</summary>
public static class BatasWilayah
{
    private static readonly Lazy<(FrozenDictionary<(string, string), bool> Pairs, FrozenSet<string> Complete, string Versi)> Table = new(Read);

    public static string Versi => Table.Value.Versi;

    /// <summary>
    /// True or false where the table knows, null where it does not or is in doubt. A province counts as bordering the kabupaten
    /// and kota inside it, since the law pairs them (UU 23/2014 Pasal 364 ayat (2) huruf b).
    /// </summary>
    public static bool? Berbatasan(KodeWilayah a, KodeWilayah b)
    {
        if (Kemendagri(a) is not { } one || Kemendagri(b) is not { } other || one == other)
        {
            return null;
        }

        if (Inside(one, other) || Inside(other, one))
        {
            return true;
        }

        var (pairs, complete, _) = Table.Value;
        return pairs.TryGetValue(Key(one, other), out var certain)
            ? certain ? true : null
            : complete.Contains(one) || complete.Contains(other) ? SameLevel(one, other) ? false : null : null;
    }

    /// <summary>The neighbours that the table is sure of.</summary>
    public static IReadOnlyList<KodeWilayah> Tetangga(KodeWilayah wilayah) => Kemendagri(wilayah) is { } kode
        ? [.. Table.Value.Pairs
            .Where(pair => pair.Value && (pair.Key.Item1 == kode || pair.Key.Item2 == kode))
            .Select(pair => KodeWilayah.Kemendagri(pair.Key.Item1 == kode ? pair.Key.Item2 : pair.Key.Item1))
            .OrderBy(tetangga => tetangga.Kode, StringComparer.Ordinal)]
        : [];

    private static string? Kemendagri(KodeWilayah kode) =>
        kode.Skema is SkemaKodeWilayah.Kemendagri ? kode.Kode : DaftarWilayah.Bawaan.Find(kode)?.Kode.Kode;

    private static bool Inside(string inner, string outer) => outer.Length == 2 && inner.Length == 5 && inner.StartsWith(outer, StringComparison.Ordinal);

    private static bool SameLevel(string one, string other) => one.Length == other.Length;

    private static (string, string) Key(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private static (FrozenDictionary<(string, string), bool>, FrozenSet<string>, string) Read()
    {
        var file = DataFile.Read("batas-wilayah.csv");
        return (
            file.Rows.ToFrozenDictionary(row => Key(row.Text("a"), row.Text("b")), row => row.Flag("berbatasan")),
            file.Head["lengkap"].Split(';').ToFrozenSet(StringComparer.Ordinal),
            file.Versi);
    }
}
