using System.Reflection;

namespace Ksd.Portal.Pages.Belajar;

/// <summary>The project's glossary (docs/glossary.md and its Indonesian meanings), built in as it is: the tables that the tests check names against.</summary>
internal static class Glosarium
{
    private static readonly Lazy<IReadOnlyList<BarisGlosarium>> s_semua = new(Read);

    public static IReadOnlyList<BarisGlosarium> Semua => s_semua.Value;

    private static List<BarisGlosarium> Read()
    {
        var indonesian = Rows("glossary.id.md").ToDictionary(row => row[0], row => row[1]);
        return [.. Rows("glossary.md").Select(row => new BarisGlosarium(
            row[0], row[1], indonesian.GetValueOrDefault(row[0]),
            row[2] is "–" or "" ? null : row[2].Replace("(?)", "", StringComparison.Ordinal).Trim(), row[2].Contains("(?)", StringComparison.Ordinal)))];
    }

    /// <summary>The rows of a document's table, without its heading.</summary>
    private static IEnumerable<string[]> Rows(string document)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(document)
            ?? throw new InvalidOperationException($"{document} is not built into the portal.");
        using var reader = new StreamReader(resource);
        return [.. reader.ReadToEnd().Split('\n')
            .Where(line => line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Trim('|', '\r').Split('|', StringSplitOptions.TrimEntries))];
    }
}

/// <summary>
/// A word, what it means, in Indonesian where somebody has written it, and the article that defines it; that is null for words of practice and of this system.
/// </summary>
internal sealed record BarisGlosarium(string Kata, string Meaning, string? ArtiIndonesia, string? Pasal, bool PerluKonfirmasi)
{
    public bool Indonesia => ArtiIndonesia is not null && !ServiceDefaults.Language.IsEnglish;

    public string Arti => Indonesia ? ArtiIndonesia! : Meaning;
}
