using System.Net;
using Ksd.Gateway.Tests.Support;

namespace Ksd.Gateway.Tests.Identity;

/// <summary>The authenticator app, recovery codes and passkeys.</summary>
[Collection(RunningGatewayTests.Name)]
public sealed class SecondStepTests(RunningGateway gateway)
{
    [Fact]
    public async Task With_a_second_step_the_password_alone_opens_nothing()
    {
        var (browser, app, _) = await WithAppAsync("hadi-totp");
        using var used = browser;
        using var fresh = Browser.On(gateway.Host);

        using var first = await fresh.PostAsync("/api/v1/akun/masuk", new { namaPengguna = "hadi-totp", kataSandi = Staff.Password });
        await first.ProblemAsync(401, "second-step-required");
        using var outside = await fresh.GetAsync("/api/v1/akun/saya");
        await outside.ProblemAsync(401, "unauthenticated");
        using var second = await fresh.PostAsync("/api/v1/akun/masuk/kode", new { kode = app.Code(1) });
        await second.JsonAsync(200);

        var session = (await fresh.JsonAsync("/api/v1/akun/sesi")).GetProperty("items")[0];
        session.GetProperty("cara").GetString().ShouldBe("KataSandiDanKode");
    }

    [Fact]
    public async Task The_same_code_lets_in_once()
    {
        var (browser, app, _) = await WithAppAsync("indra-ulang");
        using var used = browser;
        var code = app.Code(1);
        using var mine = await HalfwayAsync("indra-ulang");
        using var good = await mine.PostAsync("/api/v1/akun/masuk/kode", new { kode = code });
        await good.JsonAsync(200);

        using var thief = await HalfwayAsync("indra-ulang");
        using var again = await thief.PostAsync("/api/v1/akun/masuk/kode", new { kode = code });

        await again.ProblemAsync(401, "sign-in-refused");
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once()
    {
        var (browser, _, codes) = await WithAppAsync("joko-pulih");
        using var used = browser;
        codes.Length.ShouldBe(10);
        using var first = await HalfwayAsync("joko-pulih");
        using var good = await first.PostAsync("/api/v1/akun/masuk/kode", new { kode = codes[3] });
        await good.JsonAsync(200);

        using var second = await HalfwayAsync("joko-pulih");
        using var again = await second.PostAsync("/api/v1/akun/masuk/kode", new { kode = codes[3] });

        await again.ProblemAsync(401, "sign-in-refused");
    }

    [Fact]
    public async Task Wrong_codes_lock_as_wrong_passwords_do()
    {
        var (browser, app, _) = await WithAppAsync("kiki-tebak");
        using var used = browser;
        using var guesser = await HalfwayAsync("kiki-tebak");
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await guesser.PostAsync("/api/v1/akun/masuk/kode", new { kode = "bukan-kode" });
            await wrong.ProblemAsync(401, "sign-in-refused");
        }

        using var right = await guesser.PostAsync("/api/v1/akun/masuk/kode", new { kode = app.Code(1) });

        await right.ProblemAsync(401, "sign-in-refused");
    }

    [Fact]
    public async Task A_code_without_a_password_before_it_is_refused()
    {
        using var browser = Browser.On(gateway.Host);

        using var response = await browser.PostAsync("/api/v1/akun/masuk/kode", new { kode = "123456" });

        await response.ProblemAsync(401, "sign-in-refused");
    }

    [Fact]
    public async Task It_is_switched_off_with_the_password_and_reset_by_the_administrator()
    {
        var (browser, _, _) = await WithAppAsync("lina-mati");
        using var off = browser;
        using var wrong = await off.PostAsync("/api/v1/akun/totp/penghentian", new { kataSandi = "bukan-kata-sandinya" });
        await wrong.ProblemAsync(401, "sign-in-refused");
        using var renewed = await off.PostAsync("/api/v1/akun/totp/kode-pemulihan", new { kataSandi = Staff.Password });
        (await renewed.JsonAsync(200)).GetProperty("kodePemulihan").GetArrayLength().ShouldBe(10);
        using var right = await off.PostAsync("/api/v1/akun/totp/penghentian", new { kataSandi = Staff.Password });
        right.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var plain = await Browser.On(gateway.Host).SignInAsync("lina-mati", Staff.Password);

        var (other, _, _) = await WithAppAsync("mira-hilang");
        using var lost = other;
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var id = (await lost.JsonAsync("/api/v1/akun/saya")).GetProperty("subjek").GetString();
        using var reset = await admin.SendAsync(HttpMethod.Delete, $"/api/v1/pengguna/{id}/langkah-kedua");
        reset.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var out_ = await lost.GetAsync("/api/v1/akun/saya");
        await out_.ProblemAsync(401, "unauthenticated");
        using var again = await Browser.On(gateway.Host).SignInAsync("mira-hilang", Staff.Password);
    }

    [Fact]
    public async Task A_wrong_code_switches_nothing_on()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        await admin.HireAsync("nina-batal");
        using var browser = await Browser.On(gateway.Host).SignInAsync("nina-batal", Staff.Password);
        using var key = await browser.PostAsync("/api/v1/akun/totp");
        var app = new AuthenticatorApp((await key.JsonAsync(200)).GetProperty("kunci").GetString()!);
        var wrong = (int.Parse(app.Code(40), System.Globalization.CultureInfo.InvariantCulture) + 1) % 1_000_000;

        using var response = await browser.SendAsync(HttpMethod.Put, "/api/v1/akun/totp", new { kode = $"{wrong:D6}" });

        await response.ProblemAsync(400, "invalid-input");
        using var plain = await Browser.On(gateway.Host).SignInAsync("nina-batal", Staff.Password);
    }

    [Fact]
    public async Task A_passkey_signs_in_without_name_and_password()
    {
        var (browser, id, passkey) = await WithPasskeyAsync("oki-passkey");
        using var registered = browser;
        (await registered.JsonAsync("/api/v1/akun/passkey")).GetProperty("items")[0].GetProperty("nama").GetString().ShouldBe("Ponsel");

        using var fresh = Browser.On(gateway.Host);
        using var signedIn = await SignInAsync(fresh, passkey, id);

        (await signedIn.JsonAsync(200)).GetProperty("subjek").GetString().ShouldBe(id);
        (await fresh.JsonAsync("/api/v1/akun/sesi")).GetProperty("items").EnumerateArray()
            .Single(session => session.GetProperty("ini").GetBoolean()).GetProperty("cara").GetString().ShouldBe("Passkey");
    }

    [Fact]
    public async Task A_passkey_of_another_site_an_unverified_owner_and_an_old_answer_are_refused()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        await admin.HireAsync("putri-palsu");
        using var browser = await Browser.On(gateway.Host).SignInAsync("putri-palsu", Staff.Password);
        foreach (var bad in new[] { new Passkey { Origin = "https://ksd.contoh.id" }, new Passkey { Verifies = false } })
        {
            using var refused = await AddAsync(browser, bad);
            await refused.ProblemAsync(400, "invalid-input");
        }

        var (other, id, passkey) = await WithPasskeyAsync("qori-ulang");
        using var registered = other;
        using var fresh = Browser.On(gateway.Host);
        var answer = passkey.Get(await ChallengeAsync(fresh), id);
        using var once = await fresh.PostAsync("/api/v1/akun/masuk/passkey", new { kredensial = answer });
        await once.JsonAsync(200);
        using var thief = Browser.On(gateway.Host);
        await ChallengeAsync(thief);
        using var again = await thief.PostAsync("/api/v1/akun/masuk/passkey", new { kredensial = answer });
        await again.ProblemAsync(401, "sign-in-refused");
        using var unknown = await thief.PostAsync("/api/v1/akun/masuk/passkey", new { kredensial = new { id = "AAAA" } });
        await unknown.ProblemAsync(401, "sign-in-refused");
        using var none = await thief.PostAsync("/api/v1/akun/masuk/passkey", new { kredensial = "bukan objek" });
        await none.ProblemAsync(401, "sign-in-refused");
    }

    [Fact]
    public async Task A_removed_passkey_opens_nothing()
    {
        var (browser, id, passkey) = await WithPasskeyAsync("rudi-cabut");
        using var registered = browser;
        var key = (await registered.JsonAsync("/api/v1/akun/passkey")).GetProperty("items")[0].GetProperty("id").GetString();
        using var removed = await registered.SendAsync(HttpMethod.Delete, $"/api/v1/akun/passkey/{key}");
        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var fresh = Browser.On(gateway.Host);
        using var response = await SignInAsync(fresh, passkey, id);

        await response.ProblemAsync(401, "sign-in-refused");
    }

    private static async Task<System.Text.Json.JsonElement> ChallengeAsync(Browser browser)
    {
        using var response = await browser.PostAsync("/api/v1/akun/masuk/passkey/tantangan");
        return await response.JsonAsync(200);
    }

    private static async Task<HttpResponseMessage> SignInAsync(Browser browser, Passkey passkey, string id) =>
        await browser.PostAsync("/api/v1/akun/masuk/passkey", new { kredensial = passkey.Get(await ChallengeAsync(browser), id) });

    private static async Task<HttpResponseMessage> AddAsync(Browser browser, Passkey passkey)
    {
        using var options = await browser.PostAsync("/api/v1/akun/passkey/tantangan");
        return await browser.PostAsync("/api/v1/akun/passkey", new { kredensial = passkey.Create(await options.JsonAsync(200)), nama = "Ponsel" });
    }

    private async Task<(Browser Browser, string Id, Passkey Passkey)> WithPasskeyAsync(string userName)
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var id = await admin.HireAsync(userName);
        var browser = await Browser.On(gateway.Host).SignInAsync(userName, Staff.Password);
        var passkey = new Passkey();
        using var added = await AddAsync(browser, passkey);
        await added.JsonAsync(201);
        return (browser, id.ToString(), passkey);
    }

    private async Task<(Browser Browser, AuthenticatorApp App, string[] Codes)> WithAppAsync(string userName)
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        await admin.HireAsync(userName);
        var browser = await Browser.On(gateway.Host).SignInAsync(userName, Staff.Password);
        using var key = await browser.PostAsync("/api/v1/akun/totp");
        var app = new AuthenticatorApp((await key.JsonAsync(200)).GetProperty("kunci").GetString()!);
        using var proven = await browser.SendAsync(HttpMethod.Put, "/api/v1/akun/totp", new { kode = app.Code() });
        var codes = (await proven.JsonAsync(200)).GetProperty("kodePemulihan").EnumerateArray().Select(code => code.GetString()!).ToArray();
        return (browser, app, codes);
    }

    private async Task<Browser> HalfwayAsync(string userName)
    {
        var browser = Browser.On(gateway.Host);
        using var first = await browser.PostAsync("/api/v1/akun/masuk", new { namaPengguna = userName, kataSandi = Staff.Password });
        await first.ProblemAsync(401, "second-step-required");
        return browser;
    }
}
