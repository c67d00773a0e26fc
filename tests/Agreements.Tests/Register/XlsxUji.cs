using System.IO.Compression;
using System.Security;
using System.Text;

namespace Ksd.Agreements.Tests.Register;

/// <summary>A workbook of text cells, as small as one can be; blank cells are left out, as spreadsheet programs leave out the cells under a merged one.</summary>
internal static class XlsxUji
{
    public static byte[] Tulis(IEnumerable<string[]> baris)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Bagian(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>""");
            Bagian(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Rahasia" sheetId="1" state="hidden" r:id="rId9"/><sheet name="Rekap" sheetId="2" r:id="rId1"/></sheets></workbook>""");
            Bagian(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>""");
            using var lembar = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
            lembar.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
            foreach (var (nomor, sel) in baris.Index())
            {
                lembar.Write($"<row r=\"{nomor + 1}\">");
                foreach (var (kolom, isi) in sel.Index().Where(satu => satu.Item.Length > 0))
                {
                    lembar.Write($"<c r=\"{(char)('A' + kolom)}{nomor + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(isi)}</t></is></c>");
                }

                lembar.Write("</row>");
            }

            lembar.Write("</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private static void Bagian(ZipArchive zip, string nama, string isi)
    {
        using var bagian = zip.CreateEntry(nama).Open();
        bagian.Write(Encoding.UTF8.GetBytes(isi));
    }
}
