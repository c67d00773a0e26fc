namespace Ksd.EndToEnd.Portal;

/// <summary>Pemetaan at the browser: a candidate from its proposal to the decision that two officials take on one sheet.</summary>
[Collection(StackCollection.Name)]
public sealed class PemetaanTests(Stack stack)
{
    [Fact]
    public async Task A_department_proposes_and_two_officials_decide_on_one_sheet()
    {
        var browser = await stack.Browser();
        var round = await stack.Contents.Fill("/pemetaan/{pemetaan}");
        var title = $"Ambulans air bersama {Guid.CreateVersion7():N} (rekaan)";

        await using var department = await browser.As("perangkat-daerah");
        var page = department.Page;
        await page.GotoAsync($"{round}/kandidat/baru");
        await page.SelectOptionAsync("#urusan", "1.02");
        await page.ClickAsync("main form button.btn-primary");
        await page.FillAsync("[name=judul]", title);
        await page.FillAsync("[name='isi.isu']", "Pasien hulu sulit dirujuk (rekaan).");
        await page.FillAsync("[name='isi.kebutuhan']", "Ambulans air (rekaan).");
        await page.SelectOptionAsync("[name='isi.eksternalitas.tingkat']", "TidakAda");
        await page.ClickAsync("button[name=_tambah][value='isi.calonMitra']");
        await page.SelectOptionAsync("[name='isi.calonMitra[0].kelas']", "Ormas");
        await page.CheckAsync("[name='isi.beban.masyarakat'][value=false]");
        await page.CheckAsync("[name='isi.beban.daerah'][value=false]");
        await page.ClickAsync("button[name=_kirim]");
        await page.WaitForURLAsync("**/pemetaan/kandidat/*pesan=tersimpan*");
        await page.ClickAsync("button:has-text('Ajukan')");
        await page.WaitForURLAsync("**pesan=langkah*");

        await using var first = await browser.As("bagian-kerja-sama");
        page = first.Page;
        await page.GotoAsync($"{round}/triase");
        await page.Locator("tr", new() { HasText = title }).Locator("input[name=pilih]").CheckAsync();
        await page.SelectOptionAsync("#putusan", "TanpaDampak");
        await page.FillAsync("#catatan", "Cantumkan indikatornya (rekaan).");
        await page.ClickAsync("button:has-text('Susun lembar triase')");
        await page.WaitForURLAsync("**/pemetaan/triase/*pesan=tersimpan*");
        var sheet = new Uri(page.Url).AbsolutePath;

        await using var second = await browser.As("kabag-kerja-sama");
        page = second.Page;
        await page.GotoAsync(sheet);
        await page.ClickAsync("button:has-text('Sahkan semua putusan')");
        await page.WaitForURLAsync("**pesan=langkah*");
        await page.ClickAsync($"a:has-text('{title}')");
        await page.Locator("main", new() { HasText = "Tanpa dampak terukur" }).WaitForAsync();
        department.Complaints.Concat(first.Complaints).Concat(second.Complaints).ShouldBeEmpty();
    }
}
