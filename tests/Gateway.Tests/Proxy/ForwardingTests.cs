using System.Text.Json;
using Ksd.Gateway.Proxy;
using Ksd.Gateway.Tests.Support;
using Ksd.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Ksd.Gateway.Tests.Proxy;

public sealed class ForwardingTests : IAsyncLifetime
{
    private const int Megabyte = 1024 * 1024;

    private readonly List<IAsyncDisposable> _running = [];
    private readonly TaskCompletionSource _released = new();
    private Backend _agreements = null!;
    private Backend _mapping = null!;
    private GatewayHost _gateway = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        _agreements = await BackendAsync("agreements");
        _mapping = await BackendAsync("mapping");
        _gateway = await GatewayHost.StartAsync(
            null,
            null,
            ("services:agreements:http:0", _agreements.Address),
            ("services:mapping:http:0", _mapping.Address),
            ("Forwarding:Patience", "00:00:01"));
        _http = await _gateway.AsAsync("demo-bagian-kerja-sama");
    }

    public async Task DisposeAsync()
    {
        _released.TrySetResult();
        _http.Dispose();
        await _gateway.DisposeAsync();
        foreach (var backend in _running)
        {
            await backend.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_first_segment_decides_who_answers()
    {
        foreach (var service in PathTable.Services.Where(service => service.Name != "evaluation"))
        {
            foreach (var segment in service.Segments.Append($"{service.Name}/audit"))
            {
                var path = $"/api/v1/{segment}/1?pada=2026-01-01";
                var answer = JsonDocument.Parse(await _http.GetStringAsync(path)).RootElement;

                answer.GetProperty("service").GetString().ShouldBe(service.Name);
                answer.GetProperty("path").GetString().ShouldBe(path);
            }
        }
    }

    [Fact]
    public async Task The_token_goes_along_and_so_do_the_headers_that_the_conventions_need()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/kerja-sama");
        request.Headers.Add("Idempotency-Key", "kunci-1");
        request.Headers.TryAddWithoutValidation("If-Match", "\"7\"");
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        using var response = await _http.SendAsync(request);

        response.Headers.ETag!.Tag.ShouldBe("\"8\"");
        var received = _agreements.Received.Single();
        received.Authorization.ToString().ShouldBe(_http.DefaultRequestHeaders.Authorization!.ToString());
        received["Idempotency-Key"].ToString().ShouldBe("kunci-1");
        received.IfMatch.ToString().ShouldBe("\"7\"");
        received["X-Forwarded-For"].ToString().ShouldBe("127.0.0.1", "a caller must not choose its own address");
        received["traceparent"].ToString().ShouldContain("0af7651916cd43dd8448eb211c80319c");
    }

    [Fact]
    public async Task An_unknown_path_is_nobodys()
    {
        using var response = await _http.GetAsync("/api/v1/tidak-ada");

        await response.ProblemAsync(404, "not-found");
    }

    [Fact]
    public async Task A_service_that_is_down_is_a_problem_document()
    {
        await _mapping.DisposeAsync();

        using var response = await _http.GetAsync("/api/v1/pemetaan");

        await response.ProblemAsync(502, "bad-gateway");
    }

    [Fact]
    public async Task A_service_without_an_address_is_unavailable()
    {
        using var response = await _http.GetAsync("/api/v1/laporan");

        await response.ProblemAsync(503, "unavailable");
    }

    [Fact]
    public async Task A_service_that_hangs_up_is_a_problem_document()
    {
        using var response = await _http.GetAsync("/api/v1/kerja-sama/putus");

        await response.ProblemAsync(502, "bad-gateway");
    }

    [Fact]
    public async Task A_service_that_does_not_answer_in_time_is_a_problem_document()
    {
        using var response = await _http.GetAsync("/api/v1/kerja-sama/diam");

        await response.ProblemAsync(504, "gateway-timeout");
    }

    [Fact]
    public async Task A_replica_that_dies_is_left_out()
    {
        var second = await BackendAsync("agreements");
        await using var gateway = await GatewayHost.StartAsync(
            _gateway.Place,
            null,
            ("services:agreements:http:0", _agreements.Address),
            ("services:agreements:http:1", second.Address));
        using var http = gateway.Http(await gateway.TokenAsync("demo-sekda"));
        for (var i = 0; i < 40; i++)
        {
            (await http.GetAsync("/api/v1/register")).EnsureSuccessStatusCode();
        }

        second.Received.ShouldNotBeEmpty();
        _agreements.Received.ShouldNotBeEmpty();
        await second.DisposeAsync();

        await Eventually.True(async () =>
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => http.GetAsync("/api/v1/register")));
            return answers.All(answer => answer.IsSuccessStatusCode);
        });
    }

    [Fact]
    public async Task Health_names_every_service_and_one_that_is_down_takes_nobody_else_along()
    {
        await Eventually.True(async () => Status(await HealthAsync(), "mapping") == "Healthy");
        await _mapping.DisposeAsync();

        await Eventually.True(async () => Status(await HealthAsync(), "mapping") == "Degraded");

        var health = await HealthAsync();
        health.GetProperty("status").GetString().ShouldBe("Degraded");
        Status(health, "agreements").ShouldBe("Healthy");
        Status(health, "gateway-db").ShouldBe("Healthy");

        async Task<JsonElement> HealthAsync()
        {
            using var response = await _http.GetAsync("/health");
            return await response.JsonAsync(200);
        }

        static string? Status(JsonElement health, string part) => health.GetProperty("checks").GetProperty(part).GetString();
    }

    [Fact]
    public async Task A_body_over_one_megabyte_is_refused_but_an_upload_may_have_more()
    {
        using var small = await _http.PostAsync("/api/v1/kerja-sama/isi", new ByteArrayContent(new byte[Megabyte + 1]));
        using var chunked = await SendChunkedAsync("/api/v1/kerja-sama/isi", Megabyte + 1);
        using var upload = await _http.PostAsync("/api/v1/dokumen/isi", new ByteArrayContent(new byte[5 * Megabyte]));

        await small.ProblemAsync(413, "too-large");
        await chunked.ProblemAsync(413, "too-large");
        (await upload.JsonAsync(200)).GetProperty("length").GetInt64().ShouldBe(5 * Megabyte);
    }

    [Fact]
    public async Task Json_is_compressed_when_it_is_worth_it_and_the_caller_can_read_it()
    {
        using var large = await GetAsync("/api/v1/kerja-sama/panjang");
        using var small = await GetAsync("/api/v1/kerja-sama");

        large.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        small.Content.Headers.ContentEncoding.ShouldBeEmpty();

        Task<HttpResponseMessage> GetAsync(string path)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("Accept-Encoding", "br");
            return _http.SendAsync(request);
        }
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_what_not_to_do()
    {
        foreach (var path in (string[])["/api/v1/kerja-sama", "/tidak/ada", "/dokumentasi", "/dokumentasi/gaya.css"])
        {
            using var response = await _http.GetAsync(path);

            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            response.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
            response.Headers.Contains("Server").ShouldBeFalse();
        }
    }

    private Task<HttpResponseMessage> SendChunkedAsync(string path, int length)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StreamContent(new MemoryStream(new byte[length])) };
        request.Headers.TransferEncodingChunked = true;
        return _http.SendAsync(request);
    }

    private async Task<Backend> BackendAsync(string name)
    {
        var backend = await Backend.StartAsync(app =>
        {
            app.MapPost("/api/v1/{first}/isi", async (HttpRequest request) =>
            {
                var bytes = new MemoryStream();
                await request.Body.CopyToAsync(bytes);
                return Results.Ok(new Dictionary<string, long> { ["length"] = bytes.Length });
            });
            app.MapGet("/api/v1/kerja-sama/putus", (HttpContext context) => context.Abort());
            app.MapGet("/api/v1/kerja-sama/diam", () => _released.Task);
            app.MapGet("/api/v1/kerja-sama/panjang", () => Results.Text($"\"{new string('a', 5000)}\"", "application/json"));
            app.MapFallback((HttpContext context) =>
            {
                context.Response.Headers.ETag = "\"8\"";
                return Results.Text(
                    JsonSerializer.Serialize(new { service = name, path = context.Request.Path + context.Request.QueryString }), "application/json");
            });
        });
        _running.Add(backend);
        return backend;
    }
}
