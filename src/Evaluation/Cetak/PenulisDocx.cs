using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Ksd.Evaluation.Cetak;

/// <summary>Writes a document as docx, with charts that can be edited.</summary>
internal static class PenulisDocx
{
    private const int BarisUtuh = 12;

    private const double LebarIsi = 9070; // A4 less the margins, in twentieths of a point

    public static void Write(Dokumen dokumen, Stream ke)
    {
        using var word = WordprocessingDocument.Create(ke, WordprocessingDocumentType.Document);
        var main = word.AddMainDocumentPart();
        var isi = new StringBuilder();
        isi.Append(Baris(dokumen.Kop.ToUpperInvariant(), "center", 28, tebal: true)).Append(Garis());
        isi.Append(Baris(dokumen.Judul.ToUpperInvariant(), "center", 26, tebal: true, jarak: 60)).Append(Baris(dokumen.Subjudul, "center", 22, jarak: 240));
        var nomor = 0;
        foreach (var blok in dokumen.DaftarBlok)
        {
            isi.Append(blok switch
            {
                Bagian bagian => $"<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/></w:pPr>{Run(bagian.Judul, 24, true)}</w:p>",
                Paragraf paragraf => Baris(paragraf.Teks, "both", 22, jarak: 120),
                Tabel tabel => Tabel(tabel),
                Bagan bagan => Bagan(main, bagan, ++nomor),
                _ => throw new ArgumentOutOfRangeException(nameof(dokumen)),
            });
        }

        isi.Append(TandaTangan(dokumen.TandaTangan));
        var kaki = Kaki(main);
        var xml = $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>{isi}<w:sectPr><w:footerReference w:type="default" r:id="{kaki}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>
            """;
        using var teks = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        main.FeedData(teks);
    }

    /// <summary>The number of each page, and of how many.</summary>
    private static string Kaki(MainDocumentPart main)
    {
        static string Medan(string nama) => $"<w:fldSimple w:instr=\"{nama}\">{Run("1", 16, false)}</w:fldSimple>";
        var part = main.AddNewPart<FooterPart>();
        using var xml = new MemoryStream(Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + $"<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{Run("Halaman ", 16, false)}{Medan("PAGE")}{Run(" dari ", 16, false)}{Medan("NUMPAGES")}</w:p></w:ftr>"));
        part.FeedData(xml);
        return main.GetIdOfPart(part);
    }

    private static string Tabel(Tabel tabel)
    {
        // A short table stays on one page; a long one is broken between its rows, under its repeated heading.
        var utuh = tabel.DaftarBaris.Count <= BarisUtuh;
        var jumlah = tabel.DaftarKolom.Sum(kolom => kolom.Lebar);
        int[] lebar = [.. tabel.DaftarKolom.Select(kolom => (int)(LebarIsi * kolom.Lebar / jumlah))];
        var xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"9070\" w:type=\"dxa\"/><w:tblBorders>");
        foreach (var sisi in (string[])["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:{sisi} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
        }

        xml.Append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        xml.AppendJoin("", lebar.Select(satu => $"<w:gridCol w:w=\"{satu}\"/>")).Append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        xml.AppendJoin("", tabel.DaftarKolom.Select((kolom, i) => Sel(kolom.Judul, lebar[i], "center", true, lanjut: true))).Append("</w:tr>");
        foreach (var (nomor, baris) in tabel.DaftarBaris.Index())
        {
            xml.Append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
                .AppendJoin("", baris.Select((isi, i) => Sel(Teks.Of(isi), lebar[i], tabel.DaftarKolom[i].Angka ? "right" : "left", false, utuh && nomor < tabel.DaftarBaris.Count - 1))).Append("</w:tr>");
        }

        return xml.Append("</w:tbl>").Append(Baris("", "left", 12)).ToString();
    }

    private static string Sel(string isi, int lebar, string rata, bool kepala, bool lanjut) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{lebar}\" w:type=\"dxa\"/>{(kepala ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DCE6F1\"/>" : "")}</w:tcPr>"
        + $"<w:p><w:pPr>{(lanjut ? "<w:keepNext/>" : "")}<w:spacing w:before=\"20\" w:after=\"20\"/><w:jc w:val=\"{rata}\"/></w:pPr>{Run(isi, 18, kepala)}</w:p></w:tc>";

    private static string Bagan(MainDocumentPart main, Bagan bagan, int nomor)
    {
        var part = main.AddNewPart<ChartPart>();
        using (var xml = new MemoryStream(Encoding.UTF8.GetBytes(BaganXml.Of(bagan))))
        {
            part.FeedData(xml);
        }

        return $"<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"5486400\" cy=\"2560320\"/>"
            + $"<wp:docPr id=\"{nomor}\" name=\"Bagan {nomor}\" descr=\"{SecurityElement.Escape(bagan.Judul)}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
            + $"<c:chart r:id=\"{main.GetIdOfPart(part)}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    private static string TandaTangan(TandaTanganDokumen tanda) => string.Concat(
        tanda.DaftarBaris.Select(teks =>
            $"<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"40\"/><w:ind w:left=\"4800\"/><w:jc w:val=\"center\"/></w:pPr>{Run(teks, 22, false)}</w:p>"));

    private static string Baris(string teks, string rata, int ukuran, bool tebal = false, int jarak = 0) =>
        $"<w:p><w:pPr><w:spacing w:after=\"{jarak}\"/><w:jc w:val=\"{rata}\"/></w:pPr>{Run(teks, ukuran, tebal)}</w:p>";

    private static string Garis() =>
        "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"1\" w:color=\"000000\"/></w:pBdr><w:spacing w:after=\"240\"/></w:pPr></w:p>";

    private static string Run(string teks, int ukuran, bool tebal) =>
        $"<w:r><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>{(tebal ? "<w:b/>" : "")}<w:sz w:val=\"{ukuran}\"/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(Teks.Clean(teks))}</w:t></w:r>";
}
