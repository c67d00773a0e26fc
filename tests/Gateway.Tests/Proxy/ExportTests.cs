using System.Text.Json;
using Ksd.Gateway.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Ksd.Gateway.Tests.Proxy;

/// <summary>A collection of 250 rows behind the gateway, in pages, by a service that may fail.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private const int Rows = 250;

    private GatewayHost _gateway = null!;
    private Backend _backend = null!;
    private int _failAfter = int.MaxValue;

    public async Task InitializeAsync()
    {
        _backend = await Backend.StartAsync(app => app.MapGet("/api/v1/kandidat", (HttpContext context, int limit, string? cursor) =>
        {
            if (cursor == "salah")
            {
                return Results.Problem(statusCode: 400, type: "/problems/invalid-input");
            }

            var start = cursor is null ? 0 : int.Parse(cursor, System.Globalization.CultureInfo.InvariantCulture);
            return start >= _failAfter
                ? Results.StatusCode(500)
                : Results.Ok(new
                {
                    items = Enumerable.Range(start, Math.Min(limit, Rows - start)).Select(nomor => new { nomor, judul = "Kerja sama \"a & b\" – é" }),
                    next = start + limit < Rows ? $"{start + limit}" : null,
                });
        }));
        _gateway = await GatewayHost.StartAsync(null, null, ("services:mapping:http:0", _backend.Address));
    }

    public async Task DisposeAsync()
    {
        await _gateway.DisposeAsync();
        await _backend.DisposeAsync();
    }

    [Fact]
    public async Task Every_row_comes_once_with_progress_and_an_end()
    {
        var lines = await LinesAsync("");

        lines[0].GetProperty("jenis").GetString().ShouldBe("mulai");
        lines[0].GetProperty("since").GetString().ShouldNotBeNullOrEmpty();
        Data(lines).ShouldBe(Enumerable.Range(0, Rows));
        lines.Where(line => Kind(line) == "kemajuan").Select(line => line.GetProperty("jumlah").GetInt32()).ShouldBe([100, 200]);
        Kind(lines[^1]).ShouldBe("selesai");
        lines[^1].GetProperty("jumlah").GetInt32().ShouldBe(Rows);
        lines[1].GetProperty("data").GetProperty("judul").GetString().ShouldBe("Kerja sama \"a & b\" – é");
        _backend.Received.ShouldAllBe(request => request.Authorization.ToString().StartsWith("Bearer "));
    }

    [Fact]
    public async Task What_broke_off_is_resumed_and_not_repeated()
    {
        _failAfter = 100;
        var broken = await LinesAsync("");
        Kind(broken[^1]).ShouldBe("gagal");
        broken[^1].GetProperty("status").GetInt32().ShouldBe(500);
        _failAfter = int.MaxValue;

        var rest = await LinesAsync($"?cursor={broken[^1].GetProperty("cursor").GetString()}");

        Data(broken).Concat(Data(rest)).ShouldBe(Enumerable.Range(0, Rows));
        Kind(rest[^1]).ShouldBe("selesai");
    }

    [Fact]
    public async Task A_service_that_is_away_a_wrong_cursor_and_an_unknown_collection_are_said_in_words()
    {
        using var http = await _gateway.AsAsync("demo-sekda");

        using var cursor = await http.GetAsync("/api/v1/ekspor/kandidat?cursor=salah");
        using var unknown = await http.GetAsync("/api/v1/ekspor/rahasia");
        using var away = await http.GetAsync("/api/v1/ekspor/laporan");
        using var nobody = await _gateway.Http().GetAsync("/api/v1/ekspor/kandidat");

        ((int)cursor.StatusCode).ShouldBe(400);
        await unknown.ProblemAsync(404, "not-found");
        await away.ProblemAsync(503, "unavailable");
        await nobody.ProblemAsync(401, "unauthenticated");
    }

    private async Task<JsonElement[]> LinesAsync(string query)
    {
        using var http = await _gateway.AsAsync("demo-sekda");
        using var response = await http.GetAsync("/api/v1/ekspor/kandidat" + query);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-ndjson");
        return [.. (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
    }

    private static string? Kind(JsonElement line) => line.GetProperty("jenis").GetString();

    private static IEnumerable<int> Data(IEnumerable<JsonElement> lines) =>
        lines.Where(line => Kind(line) == "data").Select(line => line.GetProperty("data").GetProperty("nomor").GetInt32());
}
