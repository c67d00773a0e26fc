using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ksd.Mapping.Sheets;

/// <summary>Writes a workbook of plain sheets: a title, a heading row and rows of text, whole numbers and dates.</summary>
internal static class XlsxWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Points of a line of Arial 10.
    private const double LineHeight = 13;

    private const uint Title = 1;
    private const uint DateStyle = 2;
    private const uint Wrapped = 3;
    private const uint Grouped = 4;
    private const uint Heading = 5;

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

            workbook.Workbook = new Workbook(sheets, new DefinedNames(tables.Select(PrintTitles)));
        }

        return stream.ToArray();
    }

    private static Worksheet Worksheet(XlsxTable table)
    {
        var data = new SheetData();
        var number = 0;
        foreach (var title in table.Title)
        {
            data.Append(Row(++number, [title], Title));
        }

        number += table.Title.Count > 0 ? 1 : 0;
        data.Append(Fitted(Row(++number, table.Heading, Heading), table.Heading, table.Widths));
        var heading = number;
        foreach (var row in table.Rows)
        {
            data.Append(Fitted(Row(++number, row, Wrapped), row, table.Widths));
        }

        var last = SheetReader.Address(table.Heading.Count - 1, 1)[..^1];
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
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
            data);
        if (table.Title.Count > 0)
        {
            sheet.Append(new MergeCells(Enumerable.Range(1, table.Title.Count).Select(row => new MergeCell { Reference = $"A{row}:{last}{row}" })));
        }

        // Landscape A4, as wide as the paper and as many pages high as it takes, each with its number.
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&RHalaman &P dari &N")));
        return sheet;
    }

    /// <summary>The heading is repeated on every page.</summary>
    private static DefinedName PrintTitles(XlsxTable table, int index)
    {
        var row = table.Title.Count + (table.Title.Count > 0 ? 2 : 1);
        return new DefinedName($"'{table.Name}'!${row}:${row}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index };
    }

    private static Row Row(int number, IEnumerable<object?> cells, uint style) =>
        new(cells.Select((value, i) => Cell(value, SheetReader.Address(i, number), style))) { RowIndex = (uint)number };

    /// <summary>As high as its longest cell needs; not every program works that out when it opens a file.</summary>
    private static Row Fitted(Row row, IReadOnlyList<object?> cells, IReadOnlyList<double> widths)
    {
        var lines = cells.Select((cell, i) => cell is string text ? Lines(text, widths[i]) : 1).Max();
        row.Height = (lines * LineHeight) + 2;
        row.CustomHeight = true;
        return row;
    }

    private static int Lines(string text, double width)
    {
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' '))
        {
            used += word.Length + 1;
            if (used > width && used > word.Length + 1)
            {
                (lines, used) = (lines + 1, word.Length + 1);
            }

            // A word longer than the cell is broken.
            lines += (int)((word.Length - 1) / width);
        }

        return lines;
    }

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
        new Fonts(Letters(bold: false), Letters(bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7E6E6" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), new Border(
            new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { Horizontal = HorizontalAlignmentValues.Center }) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = 164, BorderId = 1, ApplyNumberFormat = true, ApplyBorder = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { BorderId = 1, ApplyBorder = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = 3, BorderId = 1, ApplyNumberFormat = true, ApplyBorder = true },
            new CellFormat(new Alignment { WrapText = true, Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center })
            {
                FontId = 1,
                FillId = 2,
                BorderId = 1,
                ApplyFont = true,
                ApplyFill = true,
                ApplyBorder = true,
                ApplyAlignment = true,
            }));

    private static Font Letters(bool bold) => bold
        ? new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "Arial" })
        : new Font(new FontSize { Val = 10 }, new FontName { Val = "Arial" });
}

/// <summary>A sheet to be written; <see cref="Widths"/> in characters.</summary>
internal sealed record XlsxTable(string Name, IReadOnlyList<string> Heading, IReadOnlyList<IReadOnlyList<object?>> Rows, IReadOnlyList<double> Widths)
{
    public IReadOnlyList<string> Title { get; init; } = [];
}
