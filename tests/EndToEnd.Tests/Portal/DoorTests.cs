using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ksd.EndToEnd.Portal;

/// <summary>How somebody gets in, from the administrator's invitation to the first page; and what those see who need no door.</summary>
[Collection(StackCollection.Name)]
public sealed class DoorTests(Stack stack)
{
    private const string Password = "enggang terbang rendah 12";

    [Fact]
    public async Task An_administrator_invites_somebody_who_chooses_a_password_by_the_link_and_signs_in()
    {
        var browser = await stack.Browser();
        await using var office = await browser.As("admin");
        var admin = office.Page;
        await admin.GotoAsync("/administrasi/pengguna");
        await admin.GetByText("Undang pengguna", new() { Exact = true }).First.ClickAsync();
        await admin.FillAsync("[name=namaPengguna]", "uji.pintu");
        await admin.FillAsync("[name=nama]", "Rekaan Pintu");
        await admin.ClickAsync("details[open] button[name=_kirim]");
        await Expect(admin.Locator("h1")).ToHaveTextAsync("Rekaan Pintu");

        await admin.GetByText("Catat jabatan", new() { Exact = true }).ClickAsync();
        await admin.FillAsync("#jabatan", "Analis rekaan");
        await admin.CheckAsync("[name=peran][value=bagian-kerja-sama]");
        await admin.FillAsync("#nomorKeputusan", "REKAAN/2/2026");
        await admin.FillAsync("#mulai", "2026-01-01");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Simpan jabatan" }).ClickAsync();
        await Expect(admin.Locator(".list-group-item strong").First).ToHaveTextAsync("Analis rekaan");

        await admin.GotoAsync("/administrasi/pesan");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Baca pesan untuk Rekaan Pintu" }).ClickAsync();
        var message = await admin.Locator("#isi-pesan").InnerTextAsync();
        var link = message.Split(' ').Single(word => word.Contains('#', StringComparison.Ordinal));

        await using var door = await browser.Anybody();
        await door.Page.GotoAsync(new Uri(link).PathAndQuery + new Uri(link).Fragment);
        await Expect(door.Page.Locator("#kode")).ToHaveValueAsync(new Uri(link).Fragment[1..]);
        door.Page.Url.ShouldNotContain("#", customMessage: "the code does not stay in the address");
        await door.Page.FillAsync("#sandi", Password);
        await door.Page.FillAsync("#ulangi", Password);
        await door.Page.ClickAsync("form[action='/akun/kata-sandi'] button");
        await Expect(door.Page.Locator("h1")).ToHaveTextAsync("Masuk");
        await door.SignIn(new Person("uji.pintu", Password));
        await Expect(door.Page.Locator("header")).ToContainTextAsync("Rekaan Pintu");
        office.Complaints.Concat(door.Complaints).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_passkey_opens_the_door_without_name_and_password()
    {
        var browser = await stack.Browser();
        await using var window = await browser.Anybody(host: "localhost"); // Browsers keep passkeys for names, not for addresses.
        var page = window.Page;
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        await window.SignIn(await browser.People.Hire("uji.passkey", "bappeda"));
        await page.GotoAsync("/akun");
        await page.FillAsync("#passkey-nama", "gawai rekaan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/akun?pesan=tersimpan");
        await Expect(page.Locator("main")).ToContainTextAsync("gawai rekaan");

        await page.ClickAsync("form[action='/keluar'] button");
        await page.GotoAsync("/masuk");
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/beranda");
        await Expect(page.Locator("header")).ToContainTextAsync("Rekaan bappeda");
        window.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Anybody_reads_a_regions_public_pages_without_script_and_without_signing_in()
    {
        var browser = await stack.Browser();
        await using var window = await browser.Anybody(script: false);
        var page = window.Page;
        await page.GotoAsync("/daerah/64.02");
        await page.FillAsync("#q", "tidak-ada-naskah-begini");
        await page.ClickAsync("form[role=search] button");
        await Expect(page.Locator(".empty-title")).ToHaveTextAsync("Tidak ada naskah dengan saringan ini.");
        page.Url.ShouldContain("/daerah/64.02/register?q=tidak-ada-naskah-begini");

        await page.GotoAsync("/daerah/64.02/verifikasi");
        await page.FillAsync("#kode", "2222 2222 2222 2222 2222");
        await page.ClickAsync("main form button");
        await Expect(page.Locator("[role=alert]")).ToContainTextAsync("Tidak ada naskah dengan kode");
        (await page.GotoAsync("/daerah/99.99"))!.Status.ShouldBe(404);
    }
}
