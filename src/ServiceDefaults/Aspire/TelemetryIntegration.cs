using Ksd.ServiceDefaults.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ksd.ServiceDefaults;

/// <summary>Telemetry by OpenTelemetry.Extensions.Hosting.</summary>
internal static class TelemetryIntegration
{
    public static void AddTelemetry(this IHostApplicationBuilder builder, string service)
    {
        if (string.IsNullOrEmpty(builder.Configuration[TelemetrySources.EndpointVariable]))
        {
            return;
        }

        builder.Logging.AddOpenTelemetry(logging =>
        {
            logging.IncludeScopes = true;
            logging.IncludeFormattedMessage = true;
        });
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(service).AddEnvironmentVariableDetector())
            .WithTracing(tracing => tracing
                .AddSource(TelemetrySources.Traces)
                .SetSampler(new ParentBasedSampler(new RootSampler()))
                .AddProcessor(new HealthTraceFilter()))
            .WithMetrics(metrics => metrics.AddMeter(TelemetrySources.Meters))
            .UseOtlpExporter();
    }
}
