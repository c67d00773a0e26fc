using System.Text;
using CsvHelper;

namespace Ksd.Mapping.Sheets;

/// <summary>Reads CSV: UTF-8, comma, semicolon or tab.</summary>
internal static class CsvSheet
{
    private const int MaxRecord = 128 * 1024;

    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static Sheet Read(byte[] content, int maxRows)
    {
        RequireUtf8(content);
        using var csv = CsvReader.Create(new MemoryStream(content, writable: false), new CsvReaderOptions
        {
            Separator = Separator(content),
            HasHeader = false,
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MaxRecordSize = MaxRecord,
            TrackLineNumbers = true,
        });
        var rows = new List<SheetRow>();
        SheetRow? heading = null;
        try
        {
            for (var number = 1; csv.Read(); number++)
            {
                var row = Row(csv, number);
                if (row.Cells.All(cell => cell.Text.Length == 0))
                {
                    continue;
                }

                if (heading is null)
                {
                    heading = row;
                }
                else
                {
                    rows.Add(row);
                }

                SheetReader.RequireRoom(rows.Count, maxRows);
            }
        }
        catch (CsvFormatException broken)
        {
            throw new SheetUnreadableException(
                $"Sekitar baris ke-{broken.LineNumber} berkas ini bukan CSV yang utuh; biasanya karena tanda kutip yang tidak ditutup.",
                $"Near line {broken.LineNumber} it is no CSV; usually a quotation mark was not closed.");
        }

        return new Sheet(heading ?? throw SheetReader.Empty(), rows, []);
    }

    private static SheetRow Row(CsvReader csv, int number)
    {
        var cells = new SheetCell[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new SheetCell(csv.GetString(i).Trim().TrimStart('\uFEFF'), null, false, SheetReader.Address(i, number), null);
        }

        return new SheetRow(number, cells);
    }

    private static void RequireUtf8(byte[] content)
    {
        try
        {
            if (content.AsSpan().Contains((byte)0))
            {
                throw NoText();
            }

            Strict.GetCharCount(content);
        }
        catch (DecoderFallbackException)
        {
            throw NoText();
        }
    }

    // Spreadsheets under Indonesian settings write semicolons. The heading decides, for the whole file.
    private static char Separator(byte[] content)
    {
        var end = content.AsSpan().IndexOf((byte)'\n');
        var heading = Strict.GetString(content.AsSpan(0, end < 0 ? content.Length : end));
        return Separators.MaxBy(separator => heading.Count(letter => letter == separator));
    }

    private static SheetUnreadableException NoText() =>
        new("Berkas ini bukan CSV UTF-8. Simpan sebagai \"CSV UTF-8\" atau xlsx, lalu unggah kembali.", "The file is no UTF-8 CSV.");
}
