using System.Net;
using Ksd.Gateway.Tests.Support;

namespace Ksd.Gateway.Tests.Identity;

/// <summary>A forgotten password, and the forms that work without script.</summary>
[Collection(RunningGatewayTests.Name)]
public sealed class RecoveryTests(RunningGateway gateway)
{
    [Fact]
    public async Task A_forgotten_password_is_replaced_by_a_link_that_the_administrator_hands_over()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        await admin.HireAsync("sari-lupa");
        using var signedIn = await Browser.On(gateway.Host).SignInAsync("sari-lupa", Staff.Password);
        using var sari = Browser.On(gateway.Host);

        using var asked = await sari.PostAsync("/api/v1/akun/lupa-kata-sandi", new { namaPengguna = "sari-lupa" });
        using var unknown = await sari.PostAsync("/api/v1/akun/lupa-kata-sandi", new { namaPengguna = "tidak-ada" });
        asked.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        unknown.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var message = Waiting(await admin.JsonAsync("/api/v1/pesan"), "sari-lupa");
        message.ShouldNotBeNull();

        // Asking again voids nothing; the old password counts until the new one is chosen.
        using var again = await sari.PostAsync("/api/v1/akun/lupa-kata-sandi", new { namaPengguna = "sari-lupa" });
        Waiting(await admin.JsonAsync("/api/v1/pesan"), "sari-lupa").ShouldBe(message);
        using var still = await signedIn.GetAsync("/api/v1/akun/saya");
        await still.JsonAsync(200);

        using var chosen = await sari.PostAsync(
            "/api/v1/akun/kata-sandi/kode", new { kode = await admin.CodeAsync(message.Value), kataSandiBaru = "jembatan-kayu-di-loa-kulu" });
        chosen.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var ended = await signedIn.GetAsync("/api/v1/akun/saya");
        await ended.ProblemAsync(401, "unauthenticated");
        using var old = await sari.PostAsync("/api/v1/akun/masuk", new { namaPengguna = "sari-lupa", kataSandi = Staff.Password });
        await old.ProblemAsync(401, "sign-in-refused");
        await sari.SignInAsync("sari-lupa", "jembatan-kayu-di-loa-kulu");
        Waiting(await admin.JsonAsync("/api/v1/pesan"), "sari-lupa").ShouldBeNull();
    }

    [Fact]
    public async Task A_new_link_voids_the_one_before_and_opens_a_locked_account()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        var id = await admin.HireAsync("tuti-kunci");
        using var tuti = Browser.On(gateway.Host);
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await tuti.PostAsync("/api/v1/akun/masuk", new { namaPengguna = "tuti-kunci", kataSandi = "salah-salah-salah" });
            await wrong.ProblemAsync(401, "sign-in-refused");
        }

        var first = await HandOutAsync(admin, id);
        var second = await HandOutAsync(admin, id);
        using var voided = await tuti.PostAsync("/api/v1/akun/kata-sandi/kode", new { kode = first, kataSandiBaru = "sungai-lebar-di-kota-bangun" });
        await voided.ProblemAsync(401, "code-refused");
        using var chosen = await tuti.PostAsync("/api/v1/akun/kata-sandi/kode", new { kode = second, kataSandiBaru = "sungai-lebar-di-kota-bangun" });

        chosen.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await tuti.SignInAsync("tuti-kunci", "sungai-lebar-di-kota-bangun");
    }

    [Fact]
    public async Task Forms_sign_in_and_out_without_script()
    {
        using var admin = await Staff.AdministratorAsync(gateway.Host);
        await admin.HireAsync("umar-formulir");
        using var umar = Browser.On(gateway.Host);

        using var wrong = await umar.PostAsync("/masuk", Form(("namaPengguna", "umar-formulir"), ("kataSandi", "salah-salah-salah"), ("kembali", "/kerja-sama")));
        Location(wrong).ShouldBe("/masuk?galat=sign-in-refused&kembali=%2Fkerja-sama");
        using var right = await umar.PostAsync("/masuk", Form(("namaPengguna", "umar-formulir"), ("kataSandi", Staff.Password), ("kembali", "/kerja-sama")));
        Location(right).ShouldBe("/kerja-sama");
        await umar.JsonAsync("/api/v1/akun/saya");
        using var signedOut = await umar.PostAsync("/keluar", Form());
        Location(signedOut).ShouldBe("/");
        using var gone = await umar.GetAsync("/api/v1/akun/saya");
        await gone.ProblemAsync(401, "unauthenticated");
    }

    [Theory]
    [InlineData("https://jahat.example")]
    [InlineData("//jahat.example")]
    [InlineData("/\\jahat.example")]
    public async Task A_form_sends_nobody_elsewhere(string target)
    {
        using var browser = Browser.On(gateway.Host);
        var (userName, password) = gateway.Host.Place.Credentials().Admin;

        using var response = await browser.PostAsync("/masuk", Form(("namaPengguna", userName), ("kataSandi", password), ("kembali", target)));

        Location(response).ShouldBe("/");
    }

    [Fact]
    public async Task A_form_from_another_site_signs_nobody_in_and_one_without_fetch_metadata_shows_its_origin()
    {
        using var elsewhere = gateway.Host.Http();
        elsewhere.DefaultRequestHeaders.Add("Origin", "https://jahat.example");
        using var refused = await elsewhere.PostAsync("/masuk", Form(("namaPengguna", "admin"), ("kataSandi", "x")));
        await refused.ProblemAsync(403, "cross-site-request");

        using var ours = gateway.Host.Http();
        ours.DefaultRequestHeaders.Add("Origin", GatewayHost.Issuer);
        using var accepted = await ours.PostAsync("/masuk", new StringContent("{}"));
        await accepted.ProblemAsync(415, "unsupported-media-type");
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static string Location(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return response.Headers.Location!.OriginalString;
    }

    private static async Task<string> HandOutAsync(Browser admin, Guid person)
    {
        using var response = await admin.PostAsync($"/api/v1/pengguna/{person}/pemulihan");
        return await admin.CodeAsync((await response.JsonAsync(200)).GetProperty("pesanId").GetGuid());
    }

    private static Guid? Waiting(System.Text.Json.JsonElement messages, string userName) => messages.GetProperty("items").EnumerateArray()
        .Where(item => item.GetProperty("nama").GetString() == $"{userName} (rekaan)" && item.GetProperty("jenis").GetString() == "Pemulihan")
        .Select(item => (Guid?)item.GetProperty("id").GetGuid()).SingleOrDefault();
}
