using System.Text.RegularExpressions;

namespace Ksd.Drafting;

/// <summary>What a piece of a text is.</summary>
internal enum JenisTanda
{
    Teks,

    /// <summary>Names another part by its id.</summary>
    Rujukan,

    /// <summary>Still to be filled in.</summary>
    Celah,
}

/// <summary>Text with marks in it: <c>[[#id]]</c> for a reference, <c>[[?nama]]</c> for a gap.</summary>
internal static partial class TeksBertanda
{
    public static string Rujukan(string id) => $"[[#{id}]]";

    public static string Celah(string nama) => $"[[?{nama}]]";

    public static IEnumerable<(JenisTanda Jenis, string Isi)> Potong(string teks)
    {
        var dari = 0;
        foreach (Match match in Tanda().Matches(teks))
        {
            if (match.Index > dari)
            {
                yield return (JenisTanda.Teks, teks[dari..match.Index]);
            }

            yield return (match.Groups["jenis"].Value == "#" ? JenisTanda.Rujukan : JenisTanda.Celah, match.Groups["isi"].Value);
            dari = match.Index + match.Length;
        }

        if (dari < teks.Length)
        {
            yield return (JenisTanda.Teks, teks[dari..]);
        }
    }

    public static IEnumerable<string> Dirujuk(string teks) => Potong(teks).Where(tanda => tanda.Jenis is JenisTanda.Rujukan).Select(tanda => tanda.Isi);

    public static IEnumerable<string> BelumDiisi(string teks) => Potong(teks).Where(tanda => tanda.Jenis is JenisTanda.Celah).Select(tanda => tanda.Isi);

    /// <summary>No mark is broken, and nothing in it could not be written to a document.</summary>
    public static bool Utuh(string teks) => Potong(teks).Where(tanda => tanda.Jenis is JenisTanda.Teks)
        .All(tanda => !tanda.Isi.Contains("[[", StringComparison.Ordinal) && !tanda.Isi.Contains("]]", StringComparison.Ordinal)
            && !tanda.Isi.Any(char.IsControl) && !Rusak().IsMatch(tanda.Isi));

    [GeneratedRegex(@"\[\[(?<jenis>[#?])(?<isi>[^\[\]]{1,200})\]\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tanda();

    /// <summary>Half a surrogate pair, and what XML cannot hold.</summary>
    [GeneratedRegex(@"[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rusak();
}
