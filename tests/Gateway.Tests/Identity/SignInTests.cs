using System.Net;
using System.Net.Http.Json;
using Ksd.Gateway.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ksd.Gateway.Tests.Identity;

public sealed class SignInTests : IAsyncLifetime
{
    private GatewayHost _gateway = null!;
    private Backend _backend = null!;

    public async Task InitializeAsync()
    {
        _backend = await Backend.StartAsync(app => app.Map("/api/v1/kerja-sama/{**rest}", () => "{}"));
        _gateway = await GatewayHost.StartAsync(null, null, ("services:agreements:http:0", _backend.Address));
    }

    public async Task DisposeAsync()
    {
        await _gateway.DisposeAsync();
        await _backend.DisposeAsync();
    }

    [Fact]
    public async Task The_first_administrator_signs_in_looks_around_and_signs_out()
    {
        using var browser = Browser();

        using var signedIn = await SignInAsync(browser);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldContain("secure", Case.Insensitive);
        using var me = await browser.GetAsync("/api/v1/akun/saya");
        (await me.JsonAsync(200)).GetProperty("peran")[0].GetString().ShouldBe("admin");
        using var clients = await browser.GetAsync("/api/v1/klien");
        await clients.JsonAsync(200);

        using var signedOut = await browser.PostAsync("/api/v1/akun/keluar", null);
        signedOut.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var gone = await browser.GetAsync("/api/v1/akun/saya");
        await gone.ProblemAsync(401, "unauthenticated");
    }

    [Fact]
    public async Task Services_see_a_token_and_never_the_cookie()
    {
        using var browser = Browser();
        using var signedIn = await SignInAsync(browser);
        var person = (await signedIn.JsonAsync(200)).GetProperty("subjek").GetString();

        using var answer = await browser.GetAsync("/api/v1/kerja-sama");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        var received = _backend.Received.Single();
        received.ContainsKey("Cookie").ShouldBeFalse();
        var token = received.Authorization.ToString().Split(' ')[1];
        new JsonWebToken(token).Subject.ShouldBe(person);
        using var http = _gateway.Http(token);
        using var accepted = await http.GetAsync("/api/v1/akun/saya");
        (await accepted.JsonAsync(200)).GetProperty("wilayah").GetProperty("code").GetString().ShouldBe("64.02");
    }

    [Fact]
    public async Task Wrong_name_and_wrong_password_are_told_apart_by_nobody()
    {
        using var browser = Browser();

        using var wrongName = await SignInAsync(browser, "tidak-ada", "salah-salah-salah");
        using var wrongPassword = await SignInAsync(browser, "admin", "salah-salah-salah");

        var detail = (await wrongName.ProblemAsync(401, "sign-in-refused")).GetProperty("detail").GetString();
        (await wrongPassword.ProblemAsync(401, "sign-in-refused")).GetProperty("detail").GetString().ShouldBe(detail);
    }

    [Fact]
    public async Task After_five_failures_even_the_right_password_is_refused()
    {
        using var browser = Browser();
        for (var i = 0; i < 5; i++)
        {
            using var failed = await SignInAsync(browser, "admin", "salah-salah-salah");
            await failed.ProblemAsync(401, "sign-in-refused");
        }

        using var locked = await SignInAsync(browser);

        await locked.ProblemAsync(401, "sign-in-refused");
    }

    [Theory]
    [InlineData("cross-site", true)]
    [InlineData("same-site", true)]
    [InlineData(null, false)]
    public async Task A_write_by_cookie_from_elsewhere_is_refused(string? site, bool ownHeader)
    {
        using var browser = Browser();
        using var signedIn = await SignInAsync(browser);
        browser.DefaultRequestHeaders.Clear();
        if (site is not null)
        {
            browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);
        }

        if (ownHeader)
        {
            browser.DefaultRequestHeaders.Add("X-Ksd-Csrf", "1");
        }

        using var forwarded = await browser.PostAsync("/api/v1/kerja-sama", new StringContent("{}"));
        using var own = await browser.DeleteAsync("/api/v1/klien/demo-sekda");

        await forwarded.ProblemAsync(403, "cross-site-request");
        await own.ProblemAsync(403, "cross-site-request");
        _backend.Received.ShouldBeEmpty();
        (await _gateway.TokenAsync("demo-sekda")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Nobody_is_signed_in_from_another_site()
    {
        using var browser = _gateway.Http();
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        using var response = await SignInAsync(browser);

        await response.ProblemAsync(403, "cross-site-request");
    }

    [Fact]
    public async Task A_client_system_needs_no_such_header()
    {
        using var http = await _gateway.AsAsync("demo-sekda");

        using var response = await http.PostAsync("/api/v1/kerja-sama", new StringContent("{}"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_cookie_that_was_tampered_with_is_nobody()
    {
        using var browser = _gateway.Http();
        browser.DefaultRequestHeaders.Add("Cookie", "ksd-sesi=CfDJ8Nu64YITe2JBpwQfp7ROaBW4");

        using var response = await browser.GetAsync("/api/v1/kerja-sama");

        await response.ProblemAsync(401, "unauthenticated");
    }

    /// <summary>Keeps cookies, and is one of our own pages.</summary>
    private HttpClient Browser() => Support.Browser.On(_gateway).Http;

    private Task<HttpResponseMessage> SignInAsync(HttpClient browser, string? name = null, string? password = null)
    {
        var administrator = _gateway.Place.Credentials().Admin;
        return browser.PostAsJsonAsync(
            "/api/v1/akun/masuk", new { NamaPengguna = name ?? administrator.UserName, KataSandi = password ?? administrator.Password });
    }
}
