using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class ImportLembarTriaseTests : IDisposable
{
    private readonly MappingApplication app;

    public ImportLembarTriaseTests(MappingApplication app) => (this.app, app.Region) = (app, "64.09");

    public void Dispose() => app.Region = TestTokens.Region;

    [Fact]
    public async Task A_downloaded_sheet_filled_by_one_official_comes_back_and_another_confirms_it()
    {
        var pemetaan = await app.OpenPemetaan();
        for (var i = 0; i < 6; i++)
        {
            await app.Submitted(pemetaan.Id, i % 3 == 0 ? Usulan.Isi(("objek", "Hibah")) : null, judul: $"Usulan \"nomor\" {i}");
        }

        var rows = await Download(pemetaan.Id);
        rows.Count.ShouldBe(6);
        rows.ShouldAllBe(row => row["tertahan"] == (row["judul"] == "Usulan \"nomor\" 0" || row["judul"] == "Usulan \"nomor\" 3" ? "M2" : ""));
        foreach (var row in rows.Take(5))
        {
            (row["putusan"], row["alasan"], row["catatan"]) = (row["saran_putusan"], row["saran_alasan"], "Dibahas bersama");
        }

        var tried = (await Upload(pemetaan.Id, rows, "?ujiCoba=true")).ShouldBe(HttpStatusCode.OK);
        (tried.Body.GetProperty("jumlahPutusan").GetInt32(), tried.Body.GetProperty("jumlahGalat").GetInt32()).ShouldBe((5, 0));
        (await app.BagianKerjaSama().Get($"lembar-triase?pemetaanId={pemetaan.Id}")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
        var taken = (await Upload(pemetaan.Id, rows)).ShouldBe(HttpStatusCode.Created);
        var lembar = (await app.KabagKerjaSama().Get($"lembar-triase/{taken.Body.GetProperty("lembar").GetProperty("id").GetGuid()}")).ShouldBe(HttpStatusCode.OK);
        (lembar.Body.GetProperty("jumlahLolos").GetInt32(), lembar.Body.GetProperty("jumlahTolak").GetInt32(), lembar.Text("status")).ShouldBe((3, 2, "Disusun"));

        (await app.BagianKerjaSama().Post($"lembar-triase/{lembar.Id}/pengesahan", null, lembar.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "empat-mata");
        (await app.KabagKerjaSama().Post($"lembar-triase/{lembar.Id}/pengesahan", null, lembar.ETag)).ShouldBe(HttpStatusCode.OK);

        (await Download(pemetaan.Id)).Single()["judul"].ShouldBe("Usulan \"nomor\" 5");
        var ditolak = (await app.BagianKerjaSama().Get($"kandidat?pemetaanId={pemetaan.Id}&status=Ditolak")).Body.GetProperty("items");
        ditolak.GetArrayLength().ShouldBe(2);
        (await app.BagianKerjaSama().Get($"kandidat/{ditolak[0].GetProperty("id").GetGuid()}")).Body.GetProperty("triase").GetProperty("catatan").GetString().ShouldBe("Dibahas bersama");

        // What was decided has another version now: the same sheet decides nothing a second time.
        var again = (await Upload(pemetaan.Id, rows)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");
        again.Body.GetProperty("jumlahGalat").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task What_is_wrong_is_named_by_row_and_column_and_nothing_of_the_sheet_is_kept()
    {
        var pemetaan = await app.OpenPemetaan();
        var baik = await app.Submitted(pemetaan.Id, judul: "Usulan yang baik");
        var tertahan = await app.Submitted(pemetaan.Id, Usulan.Isi(("objek", "Hibah")), judul: "Hibah mobil");
        var lain = await app.Submitted((await app.OpenPemetaan()).Id, judul: "Usulan tahun lain");
        object?[] Row(Guid id, int versi, string? putusan, string? alasan, string? catatan = null) => [$"{id}", versi, putusan, alasan, catatan];
        HttpContent Sheet(params object?[][] rows) => Lembar.Xlsx([["Kandidat ID", "Versi", "Putusan", "Alasan", "Catatan"], .. rows]);
        Task<Answer> Send(HttpContent sheet) => app.BagianKerjaSama().Post($"pemetaan/{pemetaan.Id}/lembar-triase/impor", sheet);

        var refused = (await Send(Sheet(
            Row(baik.Id, 2, "Lolos", null),
            Row(baik.Id, 2, "Lolos", null),
            Row(tertahan.Id, 2, "Lolos", null),
            Row(lain.Id, 2, "Lolos", null),
            Row(tertahan.Id, 1, "Tolak", null),
            Row(baik.Id, 2, "Boleh", null),
            Row(baik.Id, 2, null, null, "catatan tanpa putusan"),
            Row(tertahan.Id, 2, "Lolos", "Hibah")))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");

        refused.Body.GetProperty("galat").EnumerateArray().Select(galat => $"{galat.GetProperty("baris").GetInt32()} {galat.GetProperty("kolom").GetString()}")
            .ShouldBe(["3 kandidat_id", "4 putusan", "5 kandidat_id", "6 alasan", "6 kandidat_id", "7 putusan", "8 putusan", "9 alasan", "9 kandidat_id"], ignoreOrder: true);
        refused.Body.GetProperty("galat").EnumerateArray().Single(galat => galat.GetProperty("baris").GetInt32() == 4).GetProperty("pesan").GetString()!.ShouldContain("M2");
        (await Send(Sheet(Row(baik.Id, 2, null, null)))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");
        (await Send(Lembar.Csv("kandidat_id;putusan\nx;Lolos\n"))).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "lembar-ditolak");
        (await app.BagianKerjaSama().Get($"lembar-triase?pemetaanId={pemetaan.Id}")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await app.Dinas().Get($"pemetaan/{pemetaan.Id}/lembar-triase.xlsx")).ShouldBe(HttpStatusCode.Forbidden);
        (await Send(Lembar.Csv($"kandidat_id;versi;putusan;alasan\n{tertahan.Id};2;tolak;hibah\n"))).ShouldBe(HttpStatusCode.Created);
    }

    private async Task<List<Dictionary<string, string>>> Download(Guid pemetaanId)
    {
        using var client = app.BagianKerjaSama();
        using var stream = new MemoryStream(await client.GetByteArrayAsync($"/api/v1/pemetaan/{pemetaanId}/lembar-triase.xlsx"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheets = document.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToArray();
        sheets.Select(sheet => sheet.Name!.Value).ShouldBe(["Triase", "Alasan"]);
        var rows = ((WorksheetPart)document.WorkbookPart.GetPartById(sheets[0].Id!)).Worksheet!.Descendants<Row>()
            .Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()).ToArray();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private Task<Answer> Upload(Guid pemetaanId, List<Dictionary<string, string>> rows, string query = "") => app.BagianKerjaSama().Post(
        $"pemetaan/{pemetaanId}/lembar-triase/impor{query}",
        Lembar.Xlsx([rows[0].Keys, .. rows.Select(row => row.Values.Select(value => (object?)value))]));
}
