using System.Globalization;

namespace Ksd.ServiceDefaults;

/// <summary>Comma-separated values as RFC 4180 has them, safe to open with a spreadsheet program.</summary>
public static class Csv
{
    public const string JenisMedia = "text/csv; charset=utf-8";

    /// <summary>One row with its line end; numbers are written the same in every language.</summary>
    public static string Row(IEnumerable<object?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(object? value)
    {
        if (value is not string text)
        {
            return Quote(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        }

        // Text that begins like a formula would be run by the program that opens the sheet; a number may begin with a minus.
        return Quote(text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text);
    }

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
