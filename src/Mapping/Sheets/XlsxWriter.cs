using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ksd.Mapping.Sheets;

/// <summary>Writes a workbook of plain sheets: a title, a heading row and rows of text, whole numbers and dates.</summary>
internal static class XlsxWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const uint Plain = 0;
    private const uint Bold = 1;
    private const uint DateStyle = 2;
    private const uint Wrapped = 3;
    private const uint Grouped = 4;

    public static byte[] Write(params IReadOnlyList<XlsxTable> tables)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            for (var i = 0; i < tables.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(tables[i]);
                sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(i + 1), Name = tables[i].Name });
            }

            workbook.Workbook = new Workbook(sheets);
        }

        return stream.ToArray();
    }

    private static Worksheet Worksheet(XlsxTable table)
    {
        var data = new SheetData();
        var number = 0;
        foreach (var title in table.Title)
        {
            data.Append(Row(++number, [title], Bold));
        }

        number += table.Title.Count > 0 ? 1 : 0;
        data.Append(Row(++number, table.Heading, Bold));
        var heading = number;
        foreach (var row in table.Rows)
        {
            data.Append(Row(++number, row, Wrapped));
        }

        foreach (var note in table.Notes)
        {
            data.Append(Row(++number + 1, [note], Plain));
        }

        return new Worksheet(
            new SheetViews(new SheetView(new Pane
            {
                VerticalSplit = heading,
                TopLeftCell = $"A{heading + 1}",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            })
            { WorkbookViewId = 0 }),
            new DocumentFormat.OpenXml.Spreadsheet.Columns(table.Widths.Select((width, i) =>
                new DocumentFormat.OpenXml.Spreadsheet.Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = width, CustomWidth = true })),
            data,
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9 });
    }

    private static Row Row(int number, IEnumerable<object?> cells, uint style) =>
        new(cells.Select((value, i) => Cell(value, SheetReader.Address(i, number), style))) { RowIndex = (uint)number };

    private static Cell Cell(object? value, string address, uint style) => value switch
    {
        null => new Cell { CellReference = address, StyleIndex = style },
        DateOnly date => new Cell
        {
            CellReference = address,
            StyleIndex = DateStyle,
            CellValue = new CellValue(date.DayNumber - new DateOnly(1899, 12, 30).DayNumber),
        },
        int or long => new Cell { CellReference = address, StyleIndex = value is long ? Grouped : style, CellValue = new CellValue(Convert.ToDecimal(value, null)) },
        decimal number => new Cell { CellReference = address, StyleIndex = style, CellValue = new CellValue(number) },
        _ => new Cell
        {
            CellReference = address,
            StyleIndex = style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(XmlText.Clean(value.ToString()!)) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy-mm-dd" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true },
            new CellFormat { NumberFormatId = 3, ApplyNumberFormat = true }));
}

/// <summary>A sheet to be written; <see cref="Widths"/> in characters.</summary>
internal sealed record XlsxTable(string Name, IReadOnlyList<string> Heading, IReadOnlyList<IReadOnlyList<object?>> Rows, IReadOnlyList<double> Widths)
{
    public IReadOnlyList<string> Title { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];
}
