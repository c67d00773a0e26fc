using System.Reflection;

namespace Ksd.Gateway.ProblemPages;

/// <summary>docs/problems.md, read once: every code that any service answers, with what the document says of it.</summary>
internal sealed class ProblemCatalogue
{
    private const string Resource = "problems.md";

    private readonly Dictionary<string, IReadOnlyList<KeyValuePair<string, string>>> _rows;

    private ProblemCatalogue(IEnumerable<IReadOnlyList<KeyValuePair<string, string>>> rows) =>
        _rows = rows.ToDictionary(row => row[0].Value, StringComparer.Ordinal);

    public IEnumerable<string> Codes => _rows.Keys.Order(StringComparer.Ordinal);

    /// <summary>What is known of a code, column by column, or null for an unknown one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? Find(string code) => _rows.GetValueOrDefault(code);

    public static ProblemCatalogue Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The build has left out {Resource}.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Reads the tables of a Markdown text; a row's first cell is its code.</summary>
    public static ProblemCatalogue Parse(string markdown)
    {
        var rows = new List<IReadOnlyList<KeyValuePair<string, string>>>();
        string[] columns = [];
        var lines = markdown.Split('\n', StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith('|'))
            {
                columns = [];
            }
            else if (columns.Length == 0)
            {
                columns = Cells(lines[i]);
                i++;
            }
            else
            {
                rows.Add([.. columns.Zip(Cells(lines[i]), KeyValuePair.Create)]);
            }
        }

        return new ProblemCatalogue(rows);
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim().Replace("`", "", StringComparison.Ordinal))];
}
