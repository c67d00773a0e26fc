using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Ksd.Evaluation.Cetak;

/// <summary>Writes the tables of a document as sheets, and its charts over the cells they are made from.</summary>
internal static class PenulisXlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Write(Dokumen dokumen, Stream ke)
    {
        using var excel = SpreadsheetDocument.Create(ke, SpreadsheetDocumentType.Workbook);
        var buku = excel.AddWorkbookPart();
        Feed(buku.AddNewPart<WorkbookStylesPart>(), $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="14" borderId="1" applyNumberFormat="1" applyBorder="1"/></cellXfs></styleSheet>
            """);
        var lembar = new StringBuilder();
        var nama = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tabel in Tabel(dokumen))
        {
            var sheet = buku.AddNewPart<WorksheetPart>();
            var judul = Judul(tabel.Tabel.Nama, nama);
            lembar.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{SecurityElement.Escape(judul)}\" sheetId=\"{nama.Count}\" r:id=\"{buku.GetIdOfPart(sheet)}\"/>");
            Feed(sheet, Lembar(tabel.Tabel, tabel.Bagan is null ? null : Gambar(sheet, tabel.Bagan, judul)));
        }

        Feed(buku, $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets>{lembar}</sheets></workbook>
            """);
    }

    /// <summary>A chart becomes a sheet of its figures with the chart beside them.</summary>
    private static IEnumerable<(Tabel Tabel, Bagan? Bagan)> Tabel(Dokumen dokumen) => dokumen.DaftarBlok.OfType<Tabel>().Select(tabel => (tabel, (Bagan?)null))
        .Concat(dokumen.DaftarBlok.OfType<Bagan>().Select(bagan => (
            new Tabel(bagan.Judul, [new(""), new(bagan.Satuan, Angka: true)], [.. bagan.DaftarNilai.Select(nilai => (IReadOnlyList<object?>)[nilai.Label, nilai.Nilai])]), (Bagan?)bagan)));

    private static string Lembar(Tabel tabel, string? gambar)
    {
        var xml = new StringBuilder($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><worksheet xmlns=\"{Main}\" xmlns:r=\"{Relationships}\">");
        xml.Append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        foreach (var (index, kolom) in tabel.DaftarKolom.Index())
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{index + 1}\" max=\"{index + 1}\" width=\"{Math.Clamp(kolom.Lebar * 14, 10, 60)}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData><row r=\"1\">").AppendJoin("", tabel.DaftarKolom.Select((kolom, i) => Sel(kolom.Judul, i, 1, 1))).Append("</row>");
        foreach (var (index, baris) in tabel.DaftarBaris.Index())
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{index + 2}\">").AppendJoin("", baris.Select((isi, i) => Sel(isi, i, index + 2, 0))).Append("</row>");
        }

        return xml.Append("</sheetData><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter>").Append(gambar is null ? "" : $"<drawing r:id=\"{gambar}\"/>").Append("</worksheet>").ToString();
    }

    private static string Sel(object? isi, int kolom, int baris, int gaya) => isi switch
    {
        null => "",
        DateOnly tanggal => $"<c r=\"{Alamat(kolom)}{baris}\" s=\"2\"><v>{tanggal.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>",
        int or long or decimal or double => $"<c r=\"{Alamat(kolom)}{baris}\" s=\"0\"><v>{((IFormattable)isi).ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => $"<c r=\"{Alamat(kolom)}{baris}\" t=\"inlineStr\" s=\"{gaya}\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(Teks.Clean(isi.ToString()!))}</t></is></c>",
    };

    private static string Gambar(WorksheetPart sheet, Bagan bagan, string judul)
    {
        var gambar = sheet.AddNewPart<DrawingsPart>();
        var bagian = gambar.AddNewPart<ChartPart>();
        var kutip = judul.Replace("'", "''", StringComparison.Ordinal);
        var akhir = bagan.DaftarNilai.Count + 1;
        Feed(bagian, BaganXml.Of(bagan, SecurityElement.Escape($"'{kutip}'!$A$2:$A${akhir}"), SecurityElement.Escape($"'{kutip}'!$B$2:$B${akhir}")));
        Feed(gambar, $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{Relationships}" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Bagan"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="{gambar.GetIdOfPart(bagian)}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>
            """);
        return sheet.GetIdOfPart(gambar);
    }

    /// <summary>Names of sheets have 31 letters, none of them <c>:\/?*[]</c>, and are unique.</summary>
    private static string Judul(string nama, HashSet<string> dipakai)
    {
        var bersih = string.Concat(nama.Where(huruf => !@":\/?*[]".Contains(huruf)));
        var judul = bersih.Length > 28 ? bersih[..28] : bersih;
        for (var nomor = 2; !dipakai.Add(judul); nomor++)
        {
            judul = $"{(bersih.Length > 25 ? bersih[..25] : bersih)} {nomor}";
        }

        return judul;
    }

    private static string Alamat(int kolom) => kolom < 26 ? $"{(char)('A' + kolom)}" : $"{(char)('A' + (kolom / 26) - 1)}{(char)('A' + (kolom % 26))}";

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var teks = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(teks);
    }
}
