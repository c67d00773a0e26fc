using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ksd.EndToEnd.Portal;

/// <summary>What the portal keeps in somebody's browser finds its way back through the gateway, and is theirs alone.</summary>
[Collection(StackCollection.Name)]
public sealed class KeptViewTests(Stack stack)
{
    [Fact]
    public async Task A_view_of_the_register_is_kept_under_its_name_and_opened_again()
    {
        var browser = await stack.Browser();
        await using var window = await browser.As("bagian-kerja-sama");
        var page = window.Page;
        await page.GotoAsync("/kerja-sama?status=Berlaku");
        var views = page.GetByText("Tampilan tersimpan");
        await views.ClickAsync();
        await page.FillAsync("#nama-tampilan", "Masih berlaku (rekaan)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan di peramban ini" }).ClickAsync();
        await Expect(views).ToHaveTextAsync("Tampilan tersimpan (1)");

        await page.GotoAsync("/kerja-sama");
        await page.GetByRole(AriaRole.Link, new() { Name = "Masih berlaku (rekaan)" }).ClickAsync();
        await page.WaitForURLAsync("**/kerja-sama?status=Berlaku");

        await page.GetByRole(AriaRole.Button, new() { Name = "Hapus tampilan Masih berlaku (rekaan)" }).ClickAsync();
        await Expect(views).ToHaveTextAsync("Tampilan tersimpan (0)");
        window.Complaints.ShouldBeEmpty();
    }
}
