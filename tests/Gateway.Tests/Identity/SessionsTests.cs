using System.Diagnostics;
using System.Net;
using Ksd.Gateway.Tests.Support;
using Ksd.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ksd.Gateway.Tests.Identity;

/// <summary>Two replicas of one gateway, and a service behind them.</summary>
public sealed class TwoGateways : IAsyncLifetime
{
    internal GatewayHost One { get; private set; } = null!;

    internal GatewayHost Other { get; private set; } = null!;

    internal Backend Backend { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Backend = await Backend.StartAsync(app => app.Map("/api/v1/kerja-sama/{**rest}", () => "{}"));
        var place = await GatewayPlace.CreateAsync();
        One = await GatewayHost.StartAsync(place, null, ("services:agreements:http:0", Backend.Address));
        Other = await GatewayHost.StartAsync(place, null, ("services:agreements:http:0", Backend.Address));
    }

    public async Task DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
        await Backend.DisposeAsync();
    }
}

/// <summary>Where somebody is signed in can be seen and ended, on every replica and for every token made of it.</summary>
public sealed class SessionsTests(TwoGateways gateways) : IClassFixture<TwoGateways>, IAsyncLifetime
{
    private static readonly TimeSpan Promise = TimeSpan.FromSeconds(10);

    private readonly GatewayHost _gateway = gateways.One;
    private readonly GatewayHost _replica = gateways.Other;
    private readonly Backend _backend = gateways.Backend;
    private Browser _admin = null!;

    public async Task InitializeAsync() => _admin = await Staff.AdministratorAsync(_gateway);

    public Task DisposeAsync()
    {
        _admin.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task An_ended_session_stops_on_every_replica_within_ten_seconds_and_so_do_its_tokens()
    {
        var id = await _admin.HireAsync("dewi-sesi");
        using var dewi = await Browser.On(_gateway).SignInAsync("dewi-sesi", Staff.Password);
        using var there = dewi.At(_replica);
        using var forwarded = await there.GetAsync("/api/v1/kerja-sama");
        forwarded.StatusCode.ShouldBe(HttpStatusCode.OK);
        var token = _backend.Received.Last().Authorization.ToString().Split(' ')[1];
        new JsonWebToken(token).GetClaim("sid").Value.ShouldNotBeEmpty();
        var session = (await _admin.JsonAsync($"/api/v1/pengguna/{id}/sesi")).GetProperty("items")[0].GetProperty("id").GetString();

        using var ended = await _admin.SendAsync(HttpMethod.Delete, $"/api/v1/pengguna/{id}/sesi/{session}");
        ended.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var since = Stopwatch.StartNew();

        (await StatusAsync(dewi)).ShouldBe(HttpStatusCode.Unauthorized, "at once where it was ended");
        await Eventually.True(async () => await StatusAsync(there) == HttpStatusCode.Unauthorized);
        using var bearer = _replica.Http(token);
        await Eventually.True(async () => (await bearer.GetAsync("/api/v1/akun/saya")).StatusCode == HttpStatusCode.Unauthorized);
        since.Elapsed.ShouldBeLessThan(Promise);
    }

    [Fact]
    public async Task One_sees_ones_sessions_and_ends_the_others()
    {
        await _admin.HireAsync("eko-sesi");
        using var desk = await Browser.On(_gateway).SignInAsync("eko-sesi", Staff.Password);
        using var phone = await Browser.On(_gateway).SignInAsync("eko-sesi", Staff.Password);

        var sessions = (await desk.JsonAsync("/api/v1/akun/sesi")).GetProperty("items").EnumerateArray().ToArray();
        sessions.Length.ShouldBe(2);
        sessions.Single(session => session.GetProperty("ini").GetBoolean()).GetProperty("cara").GetString().ShouldBe("KataSandi");
        using var ended = await desk.SendAsync(HttpMethod.Delete, "/api/v1/akun/sesi");
        ended.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await StatusAsync(phone)).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(desk)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_copy_of_the_cookie_is_worth_nothing_after_signing_out()
    {
        await _admin.HireAsync("fajar-keluar");
        using var browser = await Browser.On(_gateway).SignInAsync("fajar-keluar", Staff.Password);
        using var thief = browser.At(_gateway);

        using var response = await browser.PostAsync("/api/v1/akun/keluar");

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await StatusAsync(thief)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions()
    {
        await _admin.HireAsync("gita-sandi");
        using var desk = await Browser.On(_gateway).SignInAsync("gita-sandi", Staff.Password);
        using var phone = await Browser.On(_gateway).SignInAsync("gita-sandi", Staff.Password);

        using var wrong = await desk.SendAsync(HttpMethod.Put, "/api/v1/akun/kata-sandi", new { kataSandiLama = "bukan-yang-ini", kataSandiBaru = "perahu-pagi-di-mahakam" });
        await wrong.ProblemAsync(401, "sign-in-refused");
        using var weak = await desk.SendAsync(HttpMethod.Put, "/api/v1/akun/kata-sandi", new { kataSandiLama = Staff.Password, kataSandiBaru = "gita-sandi-2026" });
        await weak.ProblemAsync(400, "invalid-input");
        using var changed = await desk.SendAsync(HttpMethod.Put, "/api/v1/akun/kata-sandi", new { kataSandiLama = Staff.Password, kataSandiBaru = "perahu-pagi-di-mahakam" });
        changed.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await StatusAsync(desk)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(phone)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_client_system_has_no_session_to_manage()
    {
        using var client = await _gateway.AsAsync("demo-sekda");

        using var sessions = await client.GetAsync("/api/v1/akun/sesi");

        await sessions.ProblemAsync(403, "forbidden");
    }

    private static async Task<HttpStatusCode> StatusAsync(Browser browser)
    {
        using var response = await browser.GetAsync("/api/v1/akun/saya");
        return response.StatusCode;
    }
}
