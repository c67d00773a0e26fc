using System.Net.Http.Headers;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ksd.Mapping.Tests.Support;

/// <summary>Sheets as departments make them; invented content.</summary>
internal static class Lembar
{
    /// <summary>The example that comes with the project: thirteen nodes in the shape of RPJMD 2021-2026's programme "Kukar Bebaya".</summary>
    public static string KukarBebaya { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "contoh-rpjmd-kukar-bebaya.csv"));

    public static HttpContent Csv(string text) => Content(Encoding.UTF8.GetBytes(text), "text/csv");

    public static HttpContent Content(byte[] bytes, string media)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(media);
        return content;
    }

    public static HttpContent Xlsx(IEnumerable<IEnumerable<object?>> rows, params string[] merged) =>
        Content(Workbook(rows, merged), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>A workbook of one sheet: text, numbers, dates (styled as such) and <see cref="Formula"/> cells.</summary>
    public static byte[] Workbook(IEnumerable<IEnumerable<object?>> rows, params string[] merged)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var sheet = workbook.AddNewPart<WorksheetPart>();
            var data = new SheetData(rows.Select((row, i) => new Row(row.Select(CellOf)) { RowIndex = (uint)(i + 1) }));
            sheet.Worksheet = new Worksheet(data);
            if (merged.Length > 0)
            {
                sheet.Worksheet.Append(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
            }

            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "Lembar1" }));
        }

        return stream.ToArray();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        DateOnly date => new Cell { CellValue = new CellValue(date.DayNumber - new DateOnly(1899, 12, 30).DayNumber), StyleIndex = 1 },
        int number => new Cell { CellValue = new CellValue(number) },
        double number => new Cell { CellValue = new CellValue(number) },
        Formula formula => new Cell { CellFormula = new CellFormula(formula.Text), CellValue = formula.Saved is null ? null : new CellValue(formula.Saved) },
        _ => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(value.ToString()!)) },
    };
}

/// <summary>A cell that is worked out, with the value that was saved with it or none.</summary>
internal sealed record Formula(string Text, string? Saved);
