using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Ksd.EndToEnd.Portal;

/// <summary>A report at the browser: begun, left, gone on with, sent with its evidence, and accepted.</summary>
[Collection(StackCollection.Name)]
public sealed class EvaluasiTests(Stack stack)
{
    private const string Typed = "Gelombang tinggi pada bulan ini (rekaan).";

    private static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_report_goes_on_where_it_was_left_and_is_accepted()
    {
        var browser = await stack.Browser();
        var plan = await stack.Contents.Fill("/evaluasi/rencana/{rencanaKerja}");
        await Confirm(plan.Split('/')[^1]);

        await using var department = await browser.As("perangkat-daerah");
        var page = department.Page;
        await page.GotoAsync(plan);
        await page.Locator("a:has-text('Isi laporan')").Last.ClickAsync();
        await page.FillAsync("[name=nilai-K1]", "8");
        await page.FillAsync("#hambatan", Typed);
        await page.SetInputFilesAsync("#berkas-K1", new FilePayload { Name = "foto.png", MimeType = "image/png", Buffer = Photo });
        await page.ClickAsync("button[value=unggah]");
        await page.Locator("details[open] input[name=bukti-K1]").WaitForAsync();
        var form = page.Url;

        await page.GotoAsync("/evaluasi");
        await page.GotoAsync(form);
        await page.Locator("[data-draf-pulih]").WaitForAsync();
        (await page.InputValueAsync("#hambatan")).ShouldBe(Typed);
        await page.Locator("fieldset", new() { Has = page.Locator("[name=nilai-K1]") }).Locator("summary").ClickAsync();
        await page.CheckAsync("input[name=bukti-K1]");
        await page.ClickAsync("button[value=kirim]");
        await page.WaitForURLAsync("**/evaluasi/laporan/*pesan=terkirim*");
        var report = new Uri(page.Url).AbsolutePath;
        await page.Locator("a:has-text('foto.png')").WaitForAsync();

        await using var office = await browser.As("bagian-kerja-sama");
        await office.Page.GotoAsync(report);
        await office.Page.ClickAsync("summary:has-text('Kembalikan dengan catatan')");
        await office.Page.FillAsync("details[open] [name=catatan]", "Jelaskan tindak lanjutnya (rekaan).");
        await office.Page.ClickAsync("details[open] button[name=_kirim]");
        await office.Page.WaitForURLAsync("**pesan=tersimpan*");

        await page.GotoAsync(report);
        await page.ClickAsync("a:has-text('Perbaiki dan kirim ulang')");
        await page.Locator(".alert", new() { HasText = "Jelaskan tindak lanjutnya" }).WaitForAsync();
        await page.FillAsync("#tindakLanjut", "Jadwal baru (rekaan).");
        await page.ClickAsync("button[value=kirim]");
        await page.WaitForURLAsync("**pesan=terkirim*");

        await office.Page.GotoAsync(report);
        await office.Page.ClickAsync("button:has-text('Terima laporan')");
        await office.Page.WaitForURLAsync("**pesan=langkah*");
        department.Complaints.Concat(office.Complaints).ShouldBeEmpty();
    }

    /// <summary>The plan that the report is about, filled in and confirmed as programs do it.</summary>
    private async Task Confirm(string id)
    {
        var (dinas, bagian) = (await stack.Gateway.As("demo-dinas-kesehatan"), await stack.Gateway.As("demo-bagian-kerja-sama"));
        var path = $"/api/v1/rencana-kerja/{id}";
        using var read = await dinas.GetAsync(path);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).Date);
        var filled = await Send(dinas, HttpMethod.Put, path, read.Headers.ETag!.ToString(), new
        {
            kegiatan = new[]
            {
                new { nama = "Pelayanan bergerak (rekaan)", mulai = today, selesai = today, departemen = "dinas-kesehatan", indikatorKeluaran = "Kunjungan", satuan = "kunjungan", target = 10 },
            },
            indikator = new[] { Indikator("DampakKesejahteraan", "Angka kesakitan"), Indikator("DampakPelayananPublik", "Kunjungan terlayani") },
        });
        await Send(bagian, HttpMethod.Post, $"{path}/penetapan", filled, new { });
    }

    private static object Indikator(string tingkat, string nama) => new
    {
        tingkat,
        nama,
        satuan = "per 1.000",
        nilaiAwal = 120,
        tahunAwal = 2025,
        daftarTarget = new[] { new { tahun = 2028, nilai = 90 } },
        sumber = "rekaan",
    };

    private static async Task<string> Send(HttpClient client, HttpMethod method, string path, string etag, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("If-Match", etag);
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(text);
        JsonNode.Parse(text).ShouldNotBeNull();
        return response.Headers.ETag!.ToString();
    }
}
