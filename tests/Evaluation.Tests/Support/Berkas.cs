using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using UglyToad.PdfPig;

namespace Ksd.Evaluation.Tests.Support;

/// <summary>Opens what was made with another library's eyes: valid, and saying what it should.</summary>
internal static class Berkas
{
    public static async Task Check(HttpClient client, Guid laporan, string bentuk, string[] isi, int charts)
    {
        using var answer = await client.GetAsync($"/api/v1/laporan/resmi/{laporan}/{bentuk}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (Environment.GetEnvironmentVariable("KSD_KEEP_REPORTS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{laporan}.{bentuk}"), bytes);
        }

        using var content = new MemoryStream(bytes);
        var teks = bentuk switch
        {
            "docx" => Docx(content, charts),
            "xlsx" => Xlsx(content, charts),
            _ => Pdf(bytes),
        };
        foreach (var satu in isi)
        {
            teks.ShouldContain(satu);
        }
    }

    private static string Docx(Stream content, int charts)
    {
        using var word = WordprocessingDocument.Open(content, false);
        Valid(word);
        word.MainDocumentPart!.ChartParts.Count().ShouldBe(charts);
        return string.Join('\n', word.MainDocumentPart.Document.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    private static string Xlsx(Stream content, int charts)
    {
        using var excel = SpreadsheetDocument.Open(content, false);
        Valid(excel);
        excel.WorkbookPart!.WorksheetParts.Sum(sheet => sheet.DrawingsPart?.ChartParts.Count() ?? 0).ShouldBe(charts);
        return string.Join('\n', excel.WorkbookPart.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).Select(cell => cell.InnerText));
    }

    private static string Pdf(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return string.Join('\n', pdf.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text))));
    }

    private static void Valid(OpenXmlPackage package) =>
        new OpenXmlValidator().Validate(package).Select(error => $"{error.Part?.Uri}: {error.Description} ({error.Path?.XPath})").ShouldBeEmpty();
}
