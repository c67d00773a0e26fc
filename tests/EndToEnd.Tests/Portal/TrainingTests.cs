using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ksd.EndToEnd.Portal;

/// <summary>Somebody who learns the work: questions first, then a text of their own from the clause library.</summary>
[Collection(StackCollection.Name)]
public sealed class TrainingTests(Stack stack)
{
    [Fact]
    public async Task A_trainee_drafts_a_text_hands_it_in_and_reads_what_is_wrong_with_which_article()
    {
        var browser = await stack.Browser();
        await using var window = await browser.As("perangkat-daerah", width: 360);
        var page = window.Page;
        await page.GotoAsync("/belajar/simulasi");
        await page.SelectOptionAsync("#jenis", "Ksdpk");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai simulasi" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Susun naskahnya" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Menyusun naskah latihan");

        var parts = page.Locator(".ksd-butir");
        var before = await parts.CountAsync();
        await page.SelectOptionAsync("#klausul", "maksud-tujuan|umum");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sisipkan" }).ClickAsync();
        await page.WaitForURLAsync("**/tulisan?pesan=tersimpan&sesudah=*");
        (await parts.CountAsync()).ShouldBeGreaterThan(before);

        await page.GetByRole(AriaRole.Button, new() { Name = "Serahkan naskah" }).ClickAsync();
        var faults = page.Locator("section", new() { HasText = "Yang keliru" });
        await Expect(faults).ToContainTextAsync("harus diperbaiki");
        await Expect(faults).ToContainTextAsync("PP 28/2018 Pasal 19");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sisipkan" })).ToHaveCountAsync(0);
        window.Complaints.ShouldBeEmpty();
    }
}
