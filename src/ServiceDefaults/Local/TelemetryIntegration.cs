using Ksd.ServiceDefaults.Telemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Ksd.ServiceDefaults;

/// <summary>Telemetry without OpenTelemetry.Extensions.Hosting, which this machine's feed does not carry.</summary>
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
            logging.SetResourceBuilder(Describe(ResourceBuilder.CreateDefault(), service));
            logging.AddOtlpExporter();
        });
        builder.Services.AddSingleton(services => OpenTelemetrySdk.Create(sdk => UseSettingsOf(services, sdk)
            .ConfigureResource(resource => Describe(resource, service))
            .WithTracing(tracing => tracing
                .AddSource(TelemetrySources.Traces)
                .SetSampler(new ParentBasedSampler(new RootSampler()))
                .AddProcessor(new HealthTraceFilter())
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(TelemetrySources.Meters).AddOtlpExporter())));
        builder.Services.AddHostedService<Starter>();
    }

    // OTEL_* may come from any source of settings, as it may in the host's own container.
    private static IOpenTelemetryBuilder UseSettingsOf(IServiceProvider services, IOpenTelemetryBuilder sdk)
    {
        sdk.Services.AddSingleton(services.GetRequiredService<IConfiguration>());
        return sdk;
    }

    private static ResourceBuilder Describe(ResourceBuilder resource, string service) =>
        resource.AddService(service, serviceInstanceId: $"{Environment.MachineName}:{Environment.ProcessId}").AddEnvironmentVariableDetector();

    // Created before the first work of the host, disposed (and so flushed) with the container after its last.
    private sealed class Starter(OpenTelemetrySdk sdk) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(sdk);
            return Task.CompletedTask;
        }

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
