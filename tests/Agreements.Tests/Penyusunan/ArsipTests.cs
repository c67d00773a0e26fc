using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Ksd.Agreements.Tests.Register;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Penyusunan;

/// <summary>What leaves the system: the register as a workbook, a table and a pdf, and a whole file as an archive that anybody can check.</summary>
[Collection(AgreementsCollection.Name)]
public sealed class ArsipTests(AgreementsApplication app)
{
    [Fact]
    public async Task The_register_leaves_as_typed_cells_and_no_cell_is_a_formula()
    {
        var server = new RegisterServer(app, "16.01");
        await server.ImportSample();
        var bytes = await server.Bagian.GetByteArrayAsync("/api/v1/register/ekspor?bentuk=Xlsx");

        using var buku = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator().Validate(buku).Select(satu => $"{satu.Path?.XPath}: {satu.Description}").ShouldBeEmpty();
        var lembar = buku.WorkbookPart!.WorksheetParts.Single().Worksheet;
        lembar.Descendants<Row>().Count().ShouldBe(121);
        lembar.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen);
        lembar.Descendants<AutoFilter>().Single().Reference!.Value.ShouldBe("A1:S121");
        lembar.Descendants<CellFormula>().ShouldBeEmpty();
        lembar.Descendants<Cell>().Count(sel => sel.StyleIndex?.Value == 2).ShouldBeGreaterThan(50, "dates to the day are dates");
        lembar.Descendants<Cell>().Where(sel => sel.StyleIndex?.Value == 3).ShouldNotBeEmpty("sums are numbers");
    }

    [Fact]
    public async Task The_register_leaves_as_an_official_table_in_docx_and_pdf()
    {
        var server = new RegisterServer(app, "16.02");
        await server.ImportSample();
        using var docx = WordprocessingDocument.Open(new MemoryStream(await server.Bagian.GetByteArrayAsync("/api/v1/register/ekspor?bentuk=Docx")), false);
        new OpenXmlValidator().Validate(docx).Select(satu => $"{satu.Path?.XPath}: {satu.Description}").ShouldBeEmpty();

        using var answer = await server.Bagian.GetAsync("/api/v1/register/ekspor?bentuk=Pdf");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync());
        pdf.NumberOfPages.ShouldBeGreaterThan(2);
        pdf.GetPages().ShouldAllBe(halaman => halaman.Text.Contains("Perangkat daerah"), "the heading is on every page");
    }

    [Fact]
    public async Task A_supervision_list_leaves_as_a_workbook_a_csv_and_an_official_table_with_the_tasks_of_the_list()
    {
        var server = new RegisterServer(app, "16.06");
        await server.ImportSample();
        const string Daftar = "/api/v1/pengawasan/AkanBerakhir";
        var tugas = (await server.Bagian.GetFromJsonAsync<JsonElement>($"{Daftar}?pada=2026-06-01&limit=100")).GetProperty("items").EnumerateArray().ToArray();
        tugas.Length.ShouldBeInRange(1, 99);

        using var buku = SpreadsheetDocument.Open(new MemoryStream(await server.Bagian.GetByteArrayAsync($"{Daftar}/ekspor?bentuk=Xlsx&pada=2026-06-01")), false);
        new OpenXmlValidator().Validate(buku).Select(satu => $"{satu.Path?.XPath}: {satu.Description}").ShouldBeEmpty();
        buku.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Count().ShouldBe(tugas.Length + 1);
        var csv = await server.Bagian.GetStringAsync($"{Daftar}/ekspor?pada=2026-06-01");
        csv.Split("\r\n").Count(baris => baris.StartsWith("AkanBerakhir,D8,", StringComparison.Ordinal)).ShouldBe(tugas.Length);
        csv.ShouldContain(tugas[0].GetProperty("tenggat").GetString()!);
        using var docx = WordprocessingDocument.Open(new MemoryStream(await server.Bagian.GetByteArrayAsync($"{Daftar}/ekspor?bentuk=Docx&pada=2026-06-01")), false);
        new OpenXmlValidator().Validate(docx).Select(satu => $"{satu.Path?.XPath}: {satu.Description}").ShouldBeEmpty();
        docx.MainDocumentPart!.Document.InnerText.ShouldContain(tugas[0].GetProperty("judul").GetString()!);
        using var lain = await server.As(Roles.PerangkatDaerah).GetAsync($"{Daftar}/ekspor?pada=2026-06-01&perangkatDaerah=dinas-lain");
        (await lain.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1, "a perangkat daerah gets nothing of another");
    }

    [Fact]
    public async Task A_whole_file_is_archived_and_verified_without_a_server()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        var penyusun = new Penyusun(app);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        await penyusun.Pks(dosir, dosir.Naskah);
        var folder = Directory.CreateTempSubdirectory("ksd-arsip-").FullName;
        var path = Path.Combine(folder, "arsip.zip");
        await File.WriteAllBytesAsync(path, await penyusun.Kabag.GetByteArrayAsync($"/api/v1/{dosir.Path}/arsip"));
        (await penyusun.Dinas.GetAsync($"/api/v1/{dosir.Path}/arsip")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        using (var zip = ZipFile.OpenRead(path))
        {
            var nama = zip.Entries.Select(satu => satu.FullName).ToArray();
            nama.ShouldContain(satu => satu.StartsWith("rancangan/pks-ksdpk-", StringComparison.Ordinal));
            nama.Count(satu => satu.StartsWith("dokumen/", StringComparison.Ordinal)).ShouldBeGreaterThan(5);
            using var audit = JsonDocument.Parse(zip.GetEntry("audit.json")!.Open());
            audit.RootElement.EnumerateArray().Select(satu => satu.GetProperty("entitas").GetString()).ShouldContain("KerjaSama");
            using var manifest = JsonDocument.Parse(zip.GetEntry("manifest.json")!.Open());
            manifest.RootElement.GetProperty("berkas").GetArrayLength().ShouldBe(nama.Length - 2);
        }

        (await Verify(path)).ShouldBe(0);
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            using var isi = zip.GetEntry("kerja-sama.json")!.Open();
            isi.WriteByte((byte)' ');
        }

        (await Verify(path)).ShouldNotBe(0, "one byte changed");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            zip.CreateEntry("dokumen/selundupan.pdf");
        }

        (await Verify(path)).ShouldNotBe(0);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<int> Verify(string path)
    {
        using var ksd = Process.Start(new ProcessStartInfo(Path.Combine(Sumber.Root, "ksd")) { ArgumentList = { "verify-archive", path }, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(ksd.StandardOutput.ReadToEndAsync(), ksd.StandardError.ReadToEndAsync());
        await ksd.WaitForExitAsync();
        return ksd.ExitCode;
    }
}
