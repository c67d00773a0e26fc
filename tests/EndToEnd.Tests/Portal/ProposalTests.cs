using System.Globalization;
using Microsoft.Playwright;

namespace Ksd.EndToEnd.Portal;

/// <summary>The main task of a department: a kerja sama is proposed in the interview, its papers are put on file, and it goes its first step.</summary>
[Collection(StackCollection.Name)]
public sealed class ProposalTests(Stack stack)
{
    [Fact]
    public async Task A_department_proposes_uploads_and_takes_the_step()
    {
        var browser = await stack.Browser();
        await using var window = await browser.As("perangkat-daerah");
        var page = window.Page;
        await page.GotoAsync("/kerja-sama/usul");
        await page.FillAsync("#nama-0", "Kota Samarinda");
        await page.SelectOptionAsync("#kelas-0", "PemerintahDaerah");
        await Next(page);
        await page.Locator("#wilayah-0").SelectOptionAsync("64.72");
        await Next(page);
        (await page.Locator("#h-klasifikasi ~ p").First.InnerTextAsync()).ShouldContain("KSDD sukarela");
        await page.FillAsync("#judul", $"Rujukan pasien {Guid.CreateVersion7():N} (rekaan)");
        await page.SelectOptionAsync("#urusan", "1.02");
        await page.FillAsync("#objek", "Rujukan pasien antarwilayah (rekaan)");
        await page.FillAsync("#ruangLingkup", "Rujukan, tenaga, dan data pasien (rekaan)");
        await Next(page);
        await page.Locator("#prakarsa").WaitForAsync();
        await Next(page);
        await page.Locator("#rencanaMulai").WaitForAsync();
        await Next(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Buka berkas usulan" }).ClickAsync();
        await page.WaitForURLAsync("**/kerja-sama/*pesan=tersimpan*");
        var address = new Uri(page.Url).AbsolutePath;

        foreach (var paper in new[] { "SuratInisiasi", "SuratTugasPpksd" })
        {
            await page.GotoAsync($"{address}/dokumen?jenis={paper}");
            await page.SetInputFilesAsync("#berkas", new FilePayload { Name = $"{paper}.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n%%EOF\n"u8.ToArray() });
            await page.ClickAsync("#unggah button");
            await page.WaitForURLAsync("**pesan=terunggah*");
        }

        await using (var legal = await browser.As("bagian-hukum"))
        {
            await legal.Page.GotoAsync($"{address}/catat/DeclarePernyataanHukum");
            await legal.Page.FillAsync("#f-tanggal", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).Date).ToString("O", CultureInfo.InvariantCulture));
            await legal.Page.CheckAsync("input[name=tidakBertentangan][value=true]");
            await legal.Page.CheckAsync("input[name=dalamKewenangan][value=true]");
            await legal.Page.FillAsync("#f-uraian", "Tidak bertentangan (rekaan).");
            await legal.Page.ClickAsync("button[name=_kirim]");
            await legal.Page.WaitForURLAsync("**pesan=tersimpan*");
        }

        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Usulkan", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**pesan=langkah*");
        (await page.Locator(".ksd-jalur .kini").First.InnerTextAsync()).ShouldContain("Persiapan");
        window.Complaints.ShouldBeEmpty();
    }

    private static Task Next(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Lanjut" }).ClickAsync();
}
