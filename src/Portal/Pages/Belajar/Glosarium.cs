using System.Reflection;

namespace Ksd.Portal.Pages.Belajar;

/// <summary>The project's glossary (docs/glossary.md), built in as it is: the table that the tests check names against.</summary>
internal static class Glosarium
{
    private static readonly Lazy<IReadOnlyList<BarisGlosarium>> s_semua = new(Read);

    public static IReadOnlyList<BarisGlosarium> Semua => s_semua.Value;

    private static List<BarisGlosarium> Read()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("glossary.md")
            ?? throw new InvalidOperationException("The glossary is not built into the portal.");
        using var reader = new StreamReader(resource);
        var rows = new List<BarisGlosarium>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal)
                && line.Trim('|').Split('|', StringSplitOptions.TrimEntries) is [var term, var meaning, var article] && term != "term")
            {
                rows.Add(new(term, meaning, article is "–" or "" ? null : article.Replace("(?)", "", StringComparison.Ordinal).Trim(), article.Contains("(?)", StringComparison.Ordinal)));
            }
        }

        return rows;
    }
}

/// <summary>A word, what it means, and the article that defines it; null for words of practice and of this system.</summary>
internal sealed record BarisGlosarium(string Kata, string Arti, string? Pasal, bool PerluKonfirmasi);
