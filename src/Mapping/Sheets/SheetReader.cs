using System.Security.Cryptography;
using Ksd.ServiceDefaults.Files;

namespace Ksd.Mapping.Sheets;

/// <summary>Reads an upload as a sheet, whatever its kind; the content decides, not the name.</summary>
internal static class SheetReader
{
    public const int MaxBytes = 10 * 1024 * 1024;

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    /// <summary>The sheet and the SHA-256 of the file it came from.</summary>
    public static async Task<(Sheet Sheet, string Sha256)> Read(Upload upload, int maxRows, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int read;
        while ((read = await upload.Content.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > MaxBytes)
            {
                throw new SheetUnreadableException($"Lembar lebih besar dari {MaxBytes / 1024 / 1024} MB.", "The sheet is too big.");
            }

            buffer.Write(chunk, 0, read);
        }

        var content = buffer.ToArray();
        if (content.Length == 0)
        {
            throw Empty();
        }

        var sheet = content.AsSpan().StartsWith(Zip) ? XlsxSheet.Read(content, maxRows) : CsvSheet.Read(content, maxRows);
        return (sheet.Rows.Count > 0 ? sheet : throw Empty(), Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    public static void RequireRoom(int rows, int maxRows)
    {
        if (rows > maxRows)
        {
            throw new SheetUnreadableException(
                $"Lembar memuat lebih dari {maxRows} baris; bagi menjadi beberapa berkas.", $"The sheet has more than {maxRows} rows.");
        }
    }

    public static SheetUnreadableException Empty() =>
        new("Lembar kosong, atau hanya memuat kepala kolom.", "The sheet is empty or has a heading only.");

    /// <summary>The address of a cell as spreadsheets write it: column 0 of row 1 is A1.</summary>
    public static string Address(int column, int row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return $"{letters}{row}";
    }
}
