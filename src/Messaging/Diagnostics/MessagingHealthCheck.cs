using MassTransit;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Ksd.Messaging.Diagnostics;

/// <summary>
/// A broker that is away makes a service degraded, not unhealthy: its writes go on, and the outbox keeps what they have to tell. Only
/// just after the start it is waited for, so that every queue is there before the first event is.
/// </summary>
internal sealed class MessagingHealthCheck(
    IBusControl bus, MessagingTelemetry telemetry, IOptions<MessagingSettings> options, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(30);

    private readonly long started = clock.GetTimestamp();

    private volatile bool wasReady;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var health = bus.CheckHealth();
        wasReady |= health.Status == BusHealthStatus.Healthy;
        var state = telemetry.State;
        return Task.FromResult(
            !wasReady && clock.GetElapsedTime(started) < StartPatience ? HealthCheckResult.Unhealthy($"The bus is starting: {health.Description}")
            : health.Status != BusHealthStatus.Healthy ? HealthCheckResult.Degraded($"The broker is away: {health.Description}")
            : state.OldestPending > options.Value.OutboxAgeLimit ? HealthCheckResult.Degraded(
                $"{state.Pending} events wait for the broker, the oldest for {state.OldestPending.TotalSeconds:0} s")
            : state.Errors > 0 ? HealthCheckResult.Healthy($"{state.Errors} messages are set aside in the error queue")
            : HealthCheckResult.Healthy());
    }
}
