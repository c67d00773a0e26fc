using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ksd.Mapping.Sheets;

/// <summary>Reads the first visible sheet of a workbook, cell by cell; merged cells and formulas without a value are defects.</summary>
internal static partial class XlsxSheet
{
    // A small zip can hold a very long text.
    private const long MaxCharactersInPart = 100_000_000;

    public static Sheet Read(byte[] content, int maxRows)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(
                new MemoryStream(content, writable: false), false, new OpenSettings { MaxCharactersInPart = MaxCharactersInPart });
            var workbook = document.WorkbookPart ?? throw Broken();
            var first = workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
                .FirstOrDefault(sheet => sheet.State is null || sheet.State.Value is SheetStateValues.Visible) ?? throw SheetReader.Empty();
            return first.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart part
                ? Read(part.Worksheet, new Look(workbook), maxRows)
                : throw Broken();
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException
            or FormatException or IOException or ArgumentOutOfRangeException)
        {
            throw Broken();
        }
    }

    private static Sheet Read(Worksheet worksheet, Look look, int maxRows)
    {
        var rows = new List<SheetRow>();
        SheetRow? heading = null;
        var number = 0;
        foreach (var row in worksheet.Descendants<Row>())
        {
            number = (int?)row.RowIndex?.Value ?? number + 1;
            var cells = Cells(row, number, look);
            if (cells.Count == 0 || cells.All(cell => cell is { Text.Length: 0, Defect: null }))
            {
                continue;
            }

            if (heading is null)
            {
                heading = new SheetRow(number, cells);
            }
            else
            {
                rows.Add(new SheetRow(number, cells));
            }

            SheetReader.RequireRoom(rows.Count, maxRows);
        }

        return new Sheet(heading ?? throw SheetReader.Empty(), rows, [.. Merged(worksheet)]);
    }

    private static IEnumerable<CellError> Merged(Worksheet worksheet) =>
        from merged in worksheet.Descendants<MergeCell>()
        let range = merged.Reference?.Value ?? "?"
        let start = range.Split(':')[0]
        select new CellError(RowOf(start), null, range, null, $"Sel {range} digabung. Pisahkan dan isi setiap sel.");

    private static List<SheetCell> Cells(Row row, int number, Look look)
    {
        var cells = new List<SheetCell>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : cells.Count;
            if (column is < 0 or > 255)
            {
                continue;
            }

            while (cells.Count < column)
            {
                cells.Add(new SheetCell("", null, false, SheetReader.Address(cells.Count, number), null));
            }

            cells.Add(look.Cell(cell, SheetReader.Address(column, number)));
        }

        return cells;
    }

    private static int ColumnOf(string reference) =>
        reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1)) - 1;

    private static int RowOf(string reference) =>
        int.TryParse(reference.AsSpan(reference.TakeWhile(char.IsAsciiLetter).Count()), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 1;

    private static SheetUnreadableException Broken() =>
        new("Berkas ini bukan buku kerja xlsx yang utuh. Buka dan simpan ulang sebagai xlsx, atau kirim CSV UTF-8.", "The file is no workbook.");

    /// <summary>What a cell's number and style refer to elsewhere in the workbook.</summary>
    private sealed partial class Look
    {
        private readonly string[] _texts;
        private readonly bool[] _isDate;
        private readonly DateOnly _dayZero;

        public Look(WorkbookPart workbook)
        {
            _texts = [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText) ?? []];
            _dayZero = workbook.Workbook.WorkbookProperties?.Date1904?.Value is true ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30);
            var formats = workbook.WorkbookStylesPart?.Stylesheet.NumberingFormats?.Elements<NumberingFormat>()
                .Where(format => format.NumberFormatId is not null)
                .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? "") ?? [];
            _isDate =
            [
                .. workbook.WorkbookStylesPart?.Stylesheet.CellFormats?.Elements<CellFormat>()
                    .Select(format => IsDate(format.NumberFormatId?.Value ?? 0, formats)) ?? [],
            ];
        }

        public SheetCell Cell(Cell cell, string address)
        {
            var raw = cell.CellValue?.Text ?? "";
            var kind = cell.DataType?.Value ?? CellValues.Number;
            if (cell.CellFormula is not null && raw.Length == 0)
            {
                return new SheetCell("", null, false, address, "Rumus tanpa nilai tersimpan. Tempelkan sebagai nilai.");
            }

            return kind switch
            {
                CellValues.SharedString => Text(int.TryParse(raw, CultureInfo.InvariantCulture, out var index) && index < _texts.Length ? _texts[index] : "", address),
                CellValues.InlineString => Text(cell.InnerText, address),
                CellValues.Boolean => Text(raw == "1" ? "ya" : "tidak", address),
                CellValues.Error => new SheetCell(raw, null, false, address, $"Sel berisi galat {raw}."),
                CellValues.Number => Number(raw, cell.StyleIndex?.Value ?? 0, address),
                _ => Text(raw, address),
            };
        }

        private static SheetCell Text(string text, string address) => new(text.Trim(), null, false, address, null);

        private SheetCell Number(string raw, uint style, string address)
        {
            if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                return Text(raw, address);
            }

            DateOnly? date = style < _isDate.Length && _isDate[style] && value is >= 1 and < 200_000 ? _dayZero.AddDays((int)value) : null;
            return new SheetCell(
                date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    ?? (Math.Abs(value) < 1e15 ? ((decimal)value).ToString(CultureInfo.InvariantCulture) : raw),
                date,
                date is null,
                address,
                null);
        }

        private static bool IsDate(uint id, Dictionary<uint, string> formats) =>
            id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
            || (formats.TryGetValue(id, out var code) && DateLetters().IsMatch(Literals().Replace(code, "")));

        [GeneratedRegex("""
            "[^"]*"|\\.|\[[^\]]*\]
            """, RegexOptions.IgnorePatternWhitespace)]
        private static partial Regex Literals();

        [GeneratedRegex("[yd]|mmm", RegexOptions.IgnoreCase)]
        private static partial Regex DateLetters();
    }
}
