using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Files;

namespace Ksd.Agreements.Pertukaran;

/// <summary>Writes a table as a workbook or an official document, row after row: what is held at a time is one row, however many there are.</summary>
internal static class PenulisTabel
{
    private const string NsLembar = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string NsTeks = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string NsRel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string NsPaket = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string NsJenis = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly string[] Sisi = ["top", "left", "bottom", "right", "insideH", "insideV"];

    private static readonly DateOnly HariNol = new(1899, 12, 30);

    /// <summary>With the mark by which spreadsheet programs know UTF-8.</summary>
    public static async Task TulisCsv<T>(Stream tujuan, BentukTabel<T> bentuk, IAsyncEnumerable<T> baris)
    {
        await using var lembar = new StreamWriter(tujuan, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await lembar.WriteAsync(Csv.Row(bentuk.Lembar.Select(kolom => kolom.Kode)));
        await foreach (var satu in baris)
        {
            await lembar.WriteAsync(Csv.Row(bentuk.BarisLembar(satu).Select(sel => sel is DateOnly hari ? hari.ToString("O", CultureInfo.InvariantCulture) : sel)));
        }
    }

    /// <summary>Typed cells, a frozen heading, filters; text is always text, so that no cell is a formula.</summary>
    public static async Task TulisXlsx<T>(Stream tujuan, BentukTabel<T> bentuk, IAsyncEnumerable<T> baris)
    {
        using var zip = new ZipArchive(tujuan, ZipArchiveMode.Create, leaveOpen: true);
        Bagian(zip, "[Content_Types].xml", $"""<Types xmlns="{NsJenis}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{FileKind.Xlsx}.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        Bagian(zip, "_rels/.rels", $"""<Relationships xmlns="{NsPaket}"><Relationship Id="r1" Type="{NsRel}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Bagian(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{NsPaket}"><Relationship Id="r1" Type="{NsRel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{NsRel}/styles" Target="styles.xml"/></Relationships>""");
        Bagian(zip, "xl/workbook.xml", $"""<workbook xmlns="{NsLembar}" xmlns:r="{NsRel}"><sheets><sheet name="{Aman(bentuk.NamaLembar)}" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Bagian(zip, "xl/styles.xml", $"""<styleSheet xmlns="{NsLembar}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        await using var lembar = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        await lembar.WriteAsync($"""<worksheet xmlns="{NsLembar}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        foreach (var (di, kolom) in bentuk.Lembar.Index())
        {
            await lembar.WriteAsync($"""<col min="{di + 1}" max="{di + 1}" width="{kolom.Lebar}" customWidth="1"/>""");
        }

        await lembar.WriteAsync($"""</cols><sheetData><row r="1">{string.Concat(bentuk.Lembar.Select(kolom => SelTeks(kolom.Judul, 1)))}</row>""");
        var nomor = 1;
        await foreach (var satu in baris)
        {
            await lembar.WriteAsync($"""<row r="{++nomor}">{string.Concat(bentuk.BarisLembar(satu).Select(SelLembar))}</row>""");
        }

        await lembar.WriteAsync($"""</sheetData><autoFilter ref="A1:{(char)('A' + bentuk.Lembar.Count - 1)}{nomor}"/></worksheet>""");
    }

    /// <summary>An official table on F4 paper laid across, its heading on every page; answers how many rows it has.</summary>
    public static async Task<int> TulisDocx<T>(Stream tujuan, BentukTabel<T> bentuk, string keadaan, IAsyncEnumerable<T> baris)
    {
        using var zip = new ZipArchive(tujuan, ZipArchiveMode.Create, leaveOpen: true);
        Bagian(zip, "[Content_Types].xml", $"""<Types xmlns="{NsJenis}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{FileKind.Docx}.main+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>""");
        Bagian(zip, "_rels/.rels", $"""<Relationships xmlns="{NsPaket}"><Relationship Id="r1" Type="{NsRel}/officeDocument" Target="word/document.xml"/></Relationships>""");
        Bagian(zip, "word/_rels/document.xml.rels", $"""<Relationships xmlns="{NsPaket}"><Relationship Id="r1" Type="{NsRel}/footer" Target="footer1.xml"/></Relationships>""");
        Bagian(zip, "word/footer1.xml", $"""<w:ftr xmlns:w="{NsTeks}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">Halaman </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> dari </w:t></w:r><w:fldSimple w:instr="NUMPAGES"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>""");
        await using var isi = new StreamWriter(zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        await isi.WriteAsync($"""<w:document xmlns:w="{NsTeks}" xmlns:r="{NsRel}"><w:body>{Paragraf(bentuk.Judul, tebal: true)}{Paragraf(keadaan, tebal: false)}<w:tbl><w:tblPr><w:tblBorders>{string.Concat(Sisi.Select(sisi => $"<w:{sisi} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"))}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{string.Concat(bentuk.Tabel.Select(kolom => $"<w:gridCol w:w=\"{kolom.Lebar}\"/>"))}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{string.Concat(bentuk.Tabel.Select(kolom => SelTabel(kolom.Judul, kolom.Lebar, tebal: true)))}</w:tr>""");
        var nomor = 0;
        await foreach (var satu in baris)
        {
            IEnumerable<string> sel = [(++nomor).ToString(CultureInfo.InvariantCulture), .. bentuk.BarisTabel(satu)];
            await isi.WriteAsync($"""<w:tr><w:trPr><w:cantSplit/></w:trPr>{string.Concat(sel.Zip(bentuk.Tabel, (teks, kolom) => SelTabel(teks, kolom.Lebar, tebal: false)))}</w:tr>""");
        }

        await isi.WriteAsync("""</w:tbl><w:p/><w:sectPr><w:footerReference w:type="default" r:id="r1"/><w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="425" w:footer="425" w:gutter="0"/></w:sectPr></w:body></w:document>""");
        return nomor;
    }

    private static string SelLembar(object? sel) => sel switch
    {
        DateOnly hari => string.Create(CultureInfo.InvariantCulture, $"<c s=\"2\"><v>{hari.DayNumber - HariNol.DayNumber}</v></c>"),
        int or long => string.Create(CultureInfo.InvariantCulture, $"<c s=\"3\"><v>{sel}</v></c>"),
        _ => SelTeks(sel?.ToString(), 0),
    };

    private static string SelTeks(string? teks, int gaya) =>
        string.IsNullOrEmpty(teks) ? "<c/>" : $"<c t=\"inlineStr\" s=\"{gaya}\"><is><t xml:space=\"preserve\">{Aman(teks)}</t></is></c>";

    private static string SelTabel(string teks, int lebar, bool tebal) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{lebar}\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:rPr>{(tebal ? "<w:b/>" : "")}<w:sz w:val=\"16\"/></w:rPr><w:t xml:space=\"preserve\">{Aman(teks)}</w:t></w:r></w:p></w:tc>";

    private static string Paragraf(string teks, bool tebal) =>
        $"<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>{(tebal ? "<w:b/>" : "")}<w:sz w:val=\"22\"/></w:rPr><w:t xml:space=\"preserve\">{Aman(teks)}</w:t></w:r></w:p>";

    /// <summary>Escaped, and without what XML cannot hold.</summary>
    private static string Aman(string teks) => SecurityElement.Escape(string.Concat(teks.Where(huruf => System.Xml.XmlConvert.IsXmlChar(huruf))));

    private static void Bagian(ZipArchive zip, string nama, string isi)
    {
        using var bagian = zip.CreateEntry(nama, CompressionLevel.Fastest).Open();
        bagian.Write(Encoding.UTF8.GetBytes(isi));
    }
}
