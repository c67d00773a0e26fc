using System.Globalization;
using CsvHelper;

namespace Ksd.Regulation;

/// <summary>A CSV table built into the assembly. Comment lines <c># key: value</c> at its head say where it is from and which version it is.</summary>
internal sealed record DataFile(IReadOnlyDictionary<string, string> Head, IReadOnlyList<DataRow> Rows)
{
    private static readonly CsvReaderOptions Options = new() { Separator = ',', CommentPrefix = '#' };

    public string Versi => Head.GetValueOrDefault("versi", "");

    public string Sumber => Head.GetValueOrDefault("sumber", "");

    public static IEnumerable<string> Names(string prefix) => typeof(DataFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public static StreamReader Open(string name) => new(typeof(DataFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The data file {name} is not built into the assembly."));

    public static DataFile Read(string name)
    {
        using var reader = Open(name);
        return Read(reader);
    }

    /// <summary>The records of a CSV without a fixed header, each with its number, counted from 1.</summary>
    public static IEnumerable<(int Record, string[] Cells)> Cells(TextReader reader)
    {
        using var csv = CsvReader.Create(reader, Options with { HasHeader = false }, leaveOpen: true);
        var record = 0;
        while (csv.Read())
        {
            yield return (++record, csv.Current.ToArray());
        }
    }

    public static DataFile Read(TextReader reader)
    {
        var head = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Peek() == '#')
        {
            if (reader.ReadLine()!.TrimStart('#').Split(':', 2) is [var key, var value])
            {
                head[key.Trim()] = value.Trim();
            }
        }

        using var csv = CsvReader.Create(reader, Options, leaveOpen: true);
        var rows = new List<DataRow>();
        foreach (var row in csv)
        {
            rows.Add(new DataRow(row.ToDictionary()!));
        }

        return new DataFile(head, rows);
    }
}

/// <summary>One row of a data file, read by column name; an empty cell is null.</summary>
internal readonly record struct DataRow(IReadOnlyDictionary<string, string> Cells)
{
    public string? this[string column] => Cells[column] is { Length: > 0 } cell ? cell : null;

    public string Text(string column) => this[column] ?? throw new FormatException($"Column {column} is empty in {string.Join(',', Cells.Values)}.");

    public int Number(string column) => int.Parse(Text(column), CultureInfo.InvariantCulture);

    public DateOnly? Date(string column) => this[column] is { } cell ? DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public bool Flag(string column) => this[column] is "ya";

    public string[] List(string column) => this[column]?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
