using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Ksd.Mapping.Common;
using Ksd.Mapping.Sheets;
using Ksd.Regulation;

namespace Ksd.Mapping.Documents;

/// <summary>
/// The list as the annex of the Keputusan: heading at the right, title, table with a repeated heading, signature. The layout follows the habit of
/// regional decrees; that of Permendagri 22/2020 could not be read.
/// </summary>
internal static class LampiranDocx
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    // Twentieths of a point; together the width between the margins of a landscape folio page.
    private static readonly (string Heading, int Width)[] Columns =
    [
        ("No.", 600), ("Urusan", 1900), ("Judul/objek kerja sama", 3000), ("Perangkat daerah", 1800), ("Calon mitra", 2000), ("Jenis", 1400),
        ("Keterkaitan rencana", 2000), ("Manfaat kesejahteraan", 2000), ("Manfaat pelayanan publik", 2000), ("Waktu", 1000),
    ];

    public static byte[] Write(IsiDaftar isi)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(
            [
                .. Heading(isi),
                Table(isi),
                .. Signature(isi),
                new SectionProperties(
                    new PageSize { Width = 18720, Height = 12240, Orient = PageOrientationValues.Landscape },
                    new PageMargin { Top = 850, Bottom = 850, Left = 510, Right = 510, Header = 400, Footer = 400, Gutter = 0 }),
            ]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Heading(IsiDaftar isi)
    {
        var kepala = isi.Kepala.ToUpper(Indonesian);
        var daerah = isi.Daerah.ToUpper(Indonesian);
        if (!isi.Ditetapkan)
        {
            yield return Text("RANCANGAN, BELUM DITETAPKAN", JustificationValues.Center, bold: true);
        }

        yield return Text($"LAMPIRAN KEPUTUSAN {kepala} {daerah}", JustificationValues.Left, indent: 10500);
        yield return Text($"NOMOR {isi.Daftar.NomorKeputusan ?? "..."}", JustificationValues.Left, indent: 10500);
        yield return Text($"TANGGAL {isi.Daftar.TanggalKeputusan?.ToString("d MMMM yyyy", Indonesian).ToUpper(Indonesian) ?? "..."}", JustificationValues.Left, indent: 10500);
        yield return Text($"TENTANG DAFTAR RENCANA KERJA SAMA DAERAH TAHUN {isi.Daftar.TahunRkpd}", JustificationValues.Left, indent: 10500);
        yield return Text("", JustificationValues.Left);
        yield return Text($"{(isi.Daftar.IndukId is null ? "" : "TAMBAHAN ")}DAFTAR RENCANA KERJA SAMA DAERAH", JustificationValues.Center, bold: true);
        yield return Text($"{isi.NamaDaerah.ToUpper(Indonesian)} TAHUN {isi.Daftar.TahunRkpd}", JustificationValues.Center, bold: true);
        yield return Text("", JustificationValues.Left);
    }

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
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(Columns.Select(column => new GridColumn { Width = column.Width.ToString(CultureInfo.InvariantCulture) })),
            new TableRow(
                [new TableRowProperties(new TableHeader()), .. Columns.Select(column => Cell(column.Heading, column.Width, bold: true))]));
        foreach (var item in isi.Items)
        {
            string[] cells =
            [
                item.Nomor.ToString(CultureInfo.InvariantCulture), $"{item.KodeUrusan} {item.Urusan}", item.Judul, item.Departemen, item.CalonMitra, JenisKerjaSama.SebutanOf(item.Jenis),
                item.Keterkaitan, item.Kesejahteraan, item.PelayananPublik, item.Waktu,
            ];
            table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. cells.Select((cell, i) => Cell(cell, Columns[i].Width, bold: false))]));
        }

        return table;
    }

    private static IEnumerable<OpenXmlElement> Signature(IsiDaftar isi)
    {
        yield return Text("", JustificationValues.Left);
        yield return Text($"{isi.Kepala.ToUpper(Indonesian)} {isi.Daerah.ToUpper(Indonesian)},", JustificationValues.Center, indent: 10500, keep: true);
        yield return Text("", JustificationValues.Left, keep: true);
        yield return Text("", JustificationValues.Left, keep: true);
        yield return Text("(................................)", JustificationValues.Center, indent: 10500);
    }

    private static TableCell Cell(string text, int width, bool bold) => new(
        new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width.ToString(CultureInfo.InvariantCulture) }),
        new Paragraph(
            new ParagraphProperties(new SpacingBetweenLines { Before = "20", After = "20" }, new Justification { Val = bold ? JustificationValues.Center : JustificationValues.Left }),
            Run(text, bold, size: "16")));

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
