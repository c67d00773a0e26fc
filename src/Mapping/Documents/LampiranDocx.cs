using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Ksd.Mapping.Common;
using Ksd.Mapping.Sheets;
using Ksd.Regulation;

namespace Ksd.Mapping.Documents;

/// <summary>
/// The list as the annex of the Keputusan: heading at the right, title, table with a repeated heading, signature, numbered pages. The layout
/// follows the habit of regional decrees; that of Permendagri 22/2020 could not be read.
/// </summary>
internal static class LampiranDocx
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const int HeadingIndent = 10500;
    private const int SignatureIndent = 11000;

    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    // Twentieths of a point; together the width between the margins of a landscape folio page.
    private static readonly (string Heading, int Width)[] Columns =
    [
        ("No.", 600), ("Urusan pemerintahan", 2000), ("Judul/objek kerja sama", 2900), ("Perangkat daerah", 1800), ("Calon mitra", 1900), ("Jenis", 1300),
        ("Keterkaitan rencana", 2000), ("Manfaat kesejahteraan masyarakat", 2050), ("Manfaat pelayanan publik", 2050), ("Waktu", 1100),
    ];

    public static byte[] Write(IsiDaftar isi)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumber());
            main.Document = new Document(new Body(
            [
                .. Heading(isi),
                Table(isi),
                .. Signature(isi),
                new SectionProperties(
                    new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                    new PageSize { Width = 18720, Height = 12240, Orient = PageOrientationValues.Landscape },
                    new PageMargin { Top = 850, Bottom = 850, Left = 510, Right = 510, Header = 400, Footer = 400, Gutter = 0 }),
            ]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Heading(IsiDaftar isi)
    {
        if (!isi.Ditetapkan)
        {
            yield return Text("RANCANGAN, BELUM DITETAPKAN", JustificationValues.Center, bold: true);
        }

        yield return Text("LAMPIRAN", JustificationValues.Left, indent: HeadingIndent);
        yield return Text($"KEPUTUSAN {Upper(isi.Kepala)}", JustificationValues.Left, indent: HeadingIndent);
        yield return Labelled("NOMOR", isi.Daftar.NomorKeputusan ?? "...");
        yield return Labelled("TANGGAL", Upper(isi.Daftar.TanggalKeputusan?.ToString("d MMMM yyyy", Indonesian) ?? "..."));
        yield return Labelled("TENTANG", $"{Tambahan(isi)}DAFTAR RENCANA KERJA SAMA DAERAH TAHUN {isi.Daftar.TahunRkpd}");
        yield return Text("", JustificationValues.Left);
        yield return Text($"{Tambahan(isi)}DAFTAR RENCANA KERJA SAMA DAERAH", JustificationValues.Center, bold: true);
        yield return Text($"{Upper(isi.NamaDaerah)} TAHUN {isi.Daftar.TahunRkpd}", JustificationValues.Center, bold: true);
        yield return Text("", JustificationValues.Left);
    }

    private static string Tambahan(IsiDaftar isi) => isi.Daftar.IndukId is null ? "" : "TAMBAHAN ";

    private static string Upper(string text) => text.ToUpper(Indonesian);

    private static Table Table(IsiDaftar isi)
    {
        var table = new Table(
            new TableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 },
                    new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new RightBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })),
            new TableGrid(Columns.Select(column => new GridColumn { Width = column.Width.ToString(CultureInfo.InvariantCulture) })),
            Row([.. Columns.Select(column => column.Heading)], heading: true),
            Row([.. Enumerable.Range(1, Columns.Length).Select(number => number.ToString(CultureInfo.InvariantCulture))], heading: true));
        foreach (var item in isi.Items)
        {
            table.Append(Row(
                [
                    item.Nomor.ToString(CultureInfo.InvariantCulture), $"{item.KodeUrusan} {item.Urusan}", item.Judul, item.Departemen, item.CalonMitra,
                    JenisKerjaSama.SebutanOf(item.Jenis), item.Keterkaitan, item.Kesejahteraan, item.PelayananPublik, item.Waktu,
                ],
                heading: false,
                keep: item == isi.Items[^1]));
        }

        return table;
    }

    private static TableRow Row(string[] cells, bool heading, bool keep = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (heading)
        {
            properties.Append(new TableHeader());
        }

        return new TableRow([properties, .. cells.Select((cell, i) => Cell(cell, i, heading, keep))]);
    }

    private static TableCell Cell(string text, int column, bool heading, bool keep)
    {
        var cell = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Columns[column].Width.ToString(CultureInfo.InvariantCulture) });
        var paragraph = new ParagraphProperties();
        if (heading)
        {
            cell.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E7E6E6" }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        }

        if (keep)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(
            new SpacingBetweenLines { Before = "20", After = "20" },
            new Justification { Val = heading || column == 0 ? JustificationValues.Center : JustificationValues.Left });
        return new TableCell(cell, new Paragraph(paragraph, Run(text, heading, size: "16")));
    }

    /// <summary>Kept with the last row, so that no page holds a signature alone.</summary>
    private static IEnumerable<OpenXmlElement> Signature(IsiDaftar isi)
    {
        yield return Text("", JustificationValues.Left, keep: true);
        yield return Text($"{Upper(isi.Kepala)},", JustificationValues.Center, indent: SignatureIndent, keep: true);
        for (var line = 0; line < 4; line++)
        {
            yield return Text("", JustificationValues.Left, keep: true);
        }

        yield return Text("................................................", JustificationValues.Center, indent: SignatureIndent);
    }

    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Right }),
        Run("Halaman ", bold: false, "16"), Field("PAGE"), Run(" dari ", bold: false, "16"), Field("NUMPAGES"));

    private static SimpleField Field(string instruction) => new(Run("1", bold: false, "16")) { Instruction = instruction };

    /// <summary>A label, its colon in line with the others, and a text that goes on under itself.</summary>
    private static Paragraph Labelled(string label, string text) => new(
        new ParagraphProperties(
            new Tabs(new TabStop { Val = TabStopValues.Left, Position = HeadingIndent + 1300 }, new TabStop { Val = TabStopValues.Left, Position = HeadingIndent + 1500 }),
            new SpacingBetweenLines { Before = "0", After = "40" },
            new Indentation { Left = (HeadingIndent + 1500).ToString(CultureInfo.InvariantCulture), Hanging = "1500" },
            new Justification { Val = JustificationValues.Left }),
        Run(label, bold: false, "22"), new Run(new TabChar()), Run(":", bold: false, "22"), new Run(new TabChar()), Run(text, bold: false, "22"));

    private static Paragraph Text(string text, JustificationValues justification, bool bold = false, int indent = 0, bool keep = false)
    {
        var properties = new ParagraphProperties();
        if (keep)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(
            new SpacingBetweenLines { Before = "0", After = "40" },
            new Indentation { Left = indent.ToString(CultureInfo.InvariantCulture) },
            new Justification { Val = justification });
        return new Paragraph(properties, Run(text, bold, size: "22"));
    }

    private static Run Run(string text, bool bold, string size)
    {
        var properties = new RunProperties(new RunFonts { Ascii = "Bookman Old Style", HighAnsi = "Bookman Old Style" });
        if (bold)
        {
            properties.Append(new Bold());
        }

        properties.Append(new FontSize { Val = size });
        return new Run(properties, new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
    }
}
