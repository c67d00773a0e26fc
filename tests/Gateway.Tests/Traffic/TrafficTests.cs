using System.Net;
using Ksd.Gateway.Tests.Support;
using Ksd.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Yarp.ReverseProxy;
using Yarp.ReverseProxy.Health;
using Yarp.ReverseProxy.Model;

namespace Ksd.Gateway.Tests.Traffic;

/// <summary>A gateway with tight limits before a replica that answers and one that hangs up.</summary>
public sealed class TrafficGateway : IAsyncLifetime
{
    private readonly TaskCompletionSource _released = new();
    private int _waiting;

    internal Backend Good { get; private set; } = null!;

    internal Backend Bad { get; private set; } = null!;

    internal GatewayHost Host { get; private set; } = null!;

    /// <summary>Requests that wait at <c>/api/v1/kerja-sama/diam</c>.</summary>
    internal int Waiting => Volatile.Read(ref _waiting);

    internal void Release() => _released.TrySetResult();

    public async Task InitializeAsync()
    {
        Good = await Backend.StartAsync(app =>
        {
            app.MapGet("/api/v1/kerja-sama/diam", async () =>
            {
                Interlocked.Increment(ref _waiting);
                await _released.Task;
                return "selesai";
            });
            app.MapFallback((HttpContext context) =>
            {
                context.Response.Headers.ETag = "\"8\"";
                return Results.Text("{\"baik\":true}", "application/json");
            });
        });
        Bad = await Backend.StartAsync(app => app.MapFallback((HttpContext context) => context.Abort()));
        Host = await GatewayHost.StartAsync(
            null,
            null,
            ("services:agreements:http:0", Good.Address),
            ("services:mapping:http:0", Bad.Address),
            ("services:mapping:http:1", Good.Address),
            ("Traffic:Scale", "1"),
            ("Traffic:Concurrent", "6"),
            ("Limits:HeadersPatience", "00:00:03"),
            ("Limits:BodyGrace", "00:00:03"),
            ("Traffic:Rates:Baca:Burst", "40"),
            ("Traffic:Rates:Baca:PerSecond", "0.1"),
            ("Traffic:Rates:Tulis:Burst", "3"),
            ("Traffic:Rates:Tulis:PerSecond", "0.1"),
            ("Traffic:Rates:Masuk:Burst", "5"),
            ("Traffic:Rates:Masuk:PerSecond", "0.001"));
    }

    public async Task DisposeAsync()
    {
        Release();
        await Host.DisposeAsync();
        await Good.DisposeAsync();
        await Bad.DisposeAsync();
    }
}

/// <summary>One caller cannot take the gateway from the others, and a replica that fails costs no reader an answer.</summary>
public sealed class TrafficTests(TrafficGateway gateway) : IClassFixture<TrafficGateway>
{
    [Fact]
    public async Task A_client_that_writes_too_much_is_told_when_to_come_again_and_nobody_else_notices()
    {
        using var greedy = await gateway.Host.AsAsync("demo-dinas-kesehatan");
        using var other = await gateway.Host.AsAsync("demo-bagian-kerja-sama");
        for (var left = 2; left >= 0; left--)
        {
            using var response = await greedy.PostAsync("/api/v1/kerja-sama", null);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.GetValues("RateLimit").ShouldBe([$"\"tulis\";r={left};t=10"]);
            response.Headers.GetValues("RateLimit-Policy").ShouldBe(["\"tulis\";q=3;w=30"]);
        }

        using var refused = await greedy.PostAsync("/api/v1/kerja-sama", null);
        using var reading = await greedy.GetAsync("/api/v1/kerja-sama");
        using var others = await other.PostAsync("/api/v1/kerja-sama", null);

        await refused.ProblemAsync(429, "too-many-requests");
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 30);
        reading.StatusCode.ShouldBe(HttpStatusCode.OK);
        others.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Trying_out_passwords_is_limited_by_address_and_asking_for_health_is_not()
    {
        using var http = gateway.Host.Http();
        http.DefaultRequestHeaders.Add("X-Ksd-Csrf", "1");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            using var response = await http.PostAsync("/api/v1/akun/masuk", new StringContent(
                $$"""{"namaPengguna":"nama-{{i}}","kataSandi":"salah"}""", System.Text.Encoding.UTF8, "application/json"));
            statuses.Add(response.StatusCode);
        }

        statuses.ShouldBe([.. Enumerable.Repeat(HttpStatusCode.Unauthorized, 5), HttpStatusCode.TooManyRequests]);
        using var health = await http.GetAsync("/alive");
        health.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Too_many_at_once_are_turned_away_at_once_and_those_in_hand_are_answered()
    {
        using var http = await gateway.Host.AsAsync("demo-sekda");
        var inHand = Enumerable.Range(0, 6).Select(_ => http.GetStringAsync("/api/v1/kerja-sama/diam")).ToArray();
        await Eventually.True(() => Task.FromResult(gateway.Waiting == inHand.Length));

        using var refused = await http.GetAsync("/api/v1/kerja-sama");
        using var probe = await http.GetAsync("/alive");
        gateway.Release();

        await refused.ProblemAsync(503, "unavailable");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        probe.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Task.WhenAll(inHand)).ShouldAllBe(answer => answer == "selesai");
        using var afterwards = await http.GetAsync("/api/v1/kerja-sama");
        afterwards.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Callers_who_send_drop_by_drop_starve_nobody_and_are_hung_up_on()
    {
        const string Endless = "GET /api/v1/kerja-sama HTTP/1.1\r\nHost: ksd\r\nX-Lambat: ";
        const string Bodiless = "POST /connect/token HTTP/1.1\r\nHost: ksd\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\ngrant";
        var slow = await Task.WhenAll(Enumerable.Repeat(Endless, 200).Concat(Enumerable.Repeat(Bodiless, 3)).Select(gateway.Host.DripAsync));
        using var http = await gateway.Host.AsAsync("demo-inspektorat");

        using var meanwhile = await http.GetAsync("/api/v1/kerja-sama");
        var ends = await Task.WhenAll(slow.Select(async connection =>
        {
            using (connection)
            {
                return await new StreamReader(connection.GetStream()).ReadToEndAsync();
            }
        }));

        meanwhile.StatusCode.ShouldBe(HttpStatusCode.OK);
        ends.ShouldAllBe(end => end == "" || end.StartsWith("HTTP/1.1 408"), "the timeout is ours; nobody waits for them");
    }

    [Fact]
    public async Task A_read_that_one_replica_fails_is_answered_by_the_other_and_a_write_is_never_sent_twice()
    {
        using var http = await gateway.Host.AsAsync("demo-bappeda");
        for (var i = 0; i < 20; i++)
        {
            using var read = await http.GetAsync("/api/v1/pemetaan");
            (await read.JsonAsync(200)).GetProperty("baik").GetBoolean().ShouldBeTrue();
        }

        var before = gateway.Bad.Received.Count + gateway.Good.Received.Count;
        using var write = await http.PostAsync("/api/v1/pemetaan", null);
        (gateway.Bad.Received.Count + gateway.Good.Received.Count - before).ShouldBe(1);
        gateway.Bad.Received.ShouldNotBeEmpty("or nothing was retried");
    }

    [Fact]
    public async Task A_replica_that_still_counts_as_ill_is_asked_before_a_reader_is_refused()
    {
        using var http = await gateway.Host.AsAsync("demo-bappeda");
        gateway.Host.Services.GetRequiredService<IProxyStateLookup>().TryGetCluster("mapping", out var mapping).ShouldBeTrue();
        var replicas = mapping!.Destinations.Values.ToDictionary(replica => new Uri(replica.Model.Config.Address).Port);
        var (ill, well) = (replicas[new Uri(gateway.Good.Address).Port], replicas[new Uri(gateway.Bad.Address).Port]);
        var health = gateway.Host.Services.GetRequiredService<IDestinationHealthUpdater>();
        health.SetPassive(mapping, ill, DestinationHealth.Unhealthy, TimeSpan.FromMinutes(5));
        health.SetPassive(mapping, well, DestinationHealth.Healthy, TimeSpan.Zero);

        using var read = await http.GetAsync("/api/v1/pemetaan");

        (await read.JsonAsync(200)).GetProperty("baik").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task What_the_caller_has_is_not_sent_again()
    {
        using var http = await gateway.Host.AsAsync("demo-bupati");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/kerja-sama/1");
        request.Headers.TryAddWithoutValidation("If-None-Match", "\"7\", W/\"8\"");

        using var response = await http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        response.Headers.ETag!.Tag.ShouldBe("\"8\"");
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_page_elsewhere_may_read_an_answer()
    {
        using var http = gateway.Host.Http();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/v1/kerja-sama");
        preflight.Headers.Add("Origin", "https://lain.contoh.id");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");

        using var response = await http.SendAsync(preflight);

        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        response.IsSuccessStatusCode.ShouldBeFalse();
    }
}
