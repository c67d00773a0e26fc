using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Ksd.ServiceDefaults.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ksd.ServiceDefaults.Tests.Hosting;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Traces_metrics_and_logs_arrive_and_health_checks_do_not()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = await CollectAsync(received);
        var service = await Service.StartAsync(settings:
        [
            $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Urls.Single()}",
            "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
        ]);
        await service.Http.GetAsync($"/api/v1/contoh/{Guid.CreateVersion7()}");
        await service.Http.GetAsync("/api/v1/rusak");
        await service.Http.GetAsync("/health");
        await service.Http.GetAsync("/alive");
        using (var source = new ActivitySource("Ksd.Tests"))
        {
            source.StartActivity("a round of a worker", ActivityKind.Client)?.Dispose();
            source.StartActivity("an event that arrives", ActivityKind.Consumer)?.Dispose();
        }

        // Stopping sends what is still in hand.
        await service.DisposeAsync();

        var traces = received["/v1/traces"];
        traces.ShouldContain("GET /api/v1/contoh/{id:guid}");
        traces.ShouldContain("GET /api/v1/rusak");
        traces.ShouldContain("http.response.status_code");
        traces.ShouldContain("Npgsql");
        traces.ShouldContain("sample");
        traces.ShouldNotContain("/alive");
        traces.ShouldNotContain("/health");
        traces.ShouldNotContain("a round of a worker");
        traces.ShouldContain("an event that arrives");
        received["/v1/metrics"].ShouldContain("http.server.request.duration");
        received["/v1/logs"].ShouldContain("rahasia dapur");
    }

    private static async Task<WebApplication> CollectAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.MapPost("/v1/{signal}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.AddOrUpdate(
                request.Path.Value!,
                _ => Encoding.Latin1.GetString(body.ToArray()),
                (_, earlier) => earlier + Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync();
        return collector;
    }
}
