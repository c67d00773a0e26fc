using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ksd.EndToEnd.Portal;

/// <summary>What is typed is not lost: not by a session that ends, not by somebody who was faster, and not for want of script.</summary>
[Collection(StackCollection.Name)]
public sealed class FormTests(Stack stack)
{
    private const string Typed = "Tidak bertentangan dengan peraturan perundang-undangan (rekaan).";

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).Date);

    [Fact]
    public async Task A_session_that_ends_in_the_middle_of_a_form_costs_nothing_typed()
    {
        var browser = await stack.Browser();
        var person = await browser.People.Hire("uji.sesi", "bagian-hukum");
        await using var window = await browser.Anybody();
        await window.SignIn(person);
        var form = FormOf(await Proposed());
        await window.Page.GotoAsync(form);
        await Fill(window);

        await window.Page.Context.ClearCookiesAsync();
        await Send(window);
        await window.Page.WaitForURLAsync("**/masuk?kembali=*");
        await window.Page.FillAsync("#nama", person.UserName);
        await window.Page.FillAsync("#sandi", person.Password);
        await window.Page.ClickAsync("form[action='/masuk'] button");
        await window.Page.WaitForURLAsync($"**{form}");

        await window.Page.Locator("[data-draf-pulih]").WaitForAsync();
        (await window.Page.InputValueAsync("#f-uraian")).ShouldBe(Typed);
        await Send(window);
        await window.Page.WaitForURLAsync("**pesan=tersimpan*");
    }

    [Fact]
    public async Task Whoever_comes_second_is_told_and_can_send_again()
    {
        var browser = await stack.Browser();
        var journey = await Proposed();
        var form = FormOf(journey);
        await using var window = await browser.As("bagian-hukum");
        await window.Page.GotoAsync(form);
        await Fill(window);

        await journey.Tell();
        await Send(window);
        await window.Page.Locator("#masalah").WaitForAsync();
        (await window.Page.InputValueAsync("#f-uraian")).ShouldBe(Typed);
        await Send(window);
        await window.Page.WaitForURLAsync("**pesan=tersimpan*");
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_comes_second_sees_what_changed_and_merges()
    {
        var browser = await stack.Browser();
        var dinas = await stack.Gateway.As("demo-dinas-kesehatan");
        var round = await stack.Contents.Fill("{pemetaan}");
        using var made = await dinas.PostAsJsonAsync("/api/v1/kandidat", new { pemetaanId = round, judul = "Posyandu apung (rekaan)", kodeUrusan = "1.02", isi = new { isu = "Jauh.", kebutuhan = "Perahu.", potensi = (object?)null } });
        var id = (string)(await made.Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
        await using var window = await browser.As("perangkat-daerah");
        var page = window.Page;
        await page.GotoAsync($"/pemetaan/kandidat/{id}/ubah");
        await page.FillAsync("[name=judul]", "Posyandu apung hulu (rekaan)");
        await page.FillAsync("[name='isi.kebutuhan']", "Dua perahu.");

        using var other = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/kandidat/{id}")
        {
            Content = JsonContent.Create(new { judul = "Posyandu apung (rekaan)", kodeUrusan = "1.02", isi = new { isu = "Jauh dan mahal.", kebutuhan = "Tiga perahu." } }),
        };
        other.Headers.TryAddWithoutValidation("If-Match", made.Headers.ETag!.ToString());
        using var changed = await dinas.SendAsync(other);
        changed.EnsureSuccessStatusCode();

        await Send(window);
        var table = page.Locator("[aria-labelledby=gabung]");
        await Expect(page.Locator("#masalah")).ToContainTextAsync("mengubahnya");
        await Expect(table).ToContainTextAsync("Tiga perahu.");
        await Expect(page.Locator("[name='isi.isu']")).ToHaveValueAsync("Jauh dan mahal.");
        await Expect(page.Locator("[name='isi.kebutuhan']")).ToHaveValueAsync("Dua perahu.");
        await table.GetByRole(AriaRole.Button, new() { Name = "Pakai yang tercatat" }).ClickAsync();
        await Expect(page.Locator("[name='isi.kebutuhan']")).ToHaveValueAsync("Tiga perahu.");
        await Expect(page.Locator("[name=judul]")).ToHaveValueAsync("Posyandu apung hulu (rekaan)");
        await Send(window);
        await page.WaitForURLAsync("**pesan=tersimpan*");
        var now = (await dinas.GetFromJsonAsync<JsonNode>($"/api/v1/kandidat/{id}"))!;
        new[] { (string)now["judul"]!, (string)now["isi"]!["isu"]!, (string)now["isi"]!["kebutuhan"]! }.ShouldBe(["Posyandu apung hulu (rekaan)", "Jauh dan mahal.", "Tiga perahu."]);
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_script_one_signs_in_and_records()
    {
        var browser = await stack.Browser();
        var form = FormOf(await Proposed());
        await using var window = await browser.Anybody(width: 360, script: false);
        await window.SignIn(await browser.People.WithRole("bagian-hukum"));
        await window.Page.GotoAsync(form);
        await Fill(window);
        await Send(window);
        await window.Page.WaitForURLAsync("**pesan=tersimpan*");
    }

    [Fact]
    public async Task The_keyboard_alone_signs_in_and_skips_to_the_content()
    {
        var browser = await stack.Browser();
        var person = await browser.People.WithRole("bagian-hukum");
        await using var window = await browser.Anybody();
        var (page, keyboard) = (window.Page, window.Page.Keyboard);
        await page.GotoAsync("/masuk"); // The cursor is in the first field.
        await keyboard.TypeAsync(person.UserName);
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync(person.Password);
        await keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/beranda");

        await keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("ksd-lewati");
        await keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/beranda#isi");
    }

    private async Task<Journey> Proposed()
    {
        var journey = new Journey(stack.Gateway, Today);
        await journey.Propose($"Pelayanan kesehatan bergerak {Guid.CreateVersion7():N} (rekaan)");
        return journey;
    }

    private static string FormOf(Journey journey) => $"/kerja-sama/{journey.Id}/catat/DeclarePernyataanHukum";

    private static async Task Fill(Window window)
    {
        await window.Page.FillAsync("#f-tanggal", Today.ToString("O", CultureInfo.InvariantCulture));
        await window.Page.CheckAsync("input[name=tidakBertentangan][value=true]");
        await window.Page.CheckAsync("input[name=dalamKewenangan][value=true]");
        await window.Page.FillAsync("#f-uraian", Typed);
    }

    private static Task Send(Window window) => window.Page.ClickAsync("button[name=_kirim]");
}
