using Ksd.Messaging.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ksd.Messaging.Diagnostics;

/// <summary>Measures what nobody reports of itself: how much waits in the outbox, and how much lies in the error queue.</summary>
internal sealed class MessagingMonitor<TContext>(
    IServiceScopeFactory scopes,
    BrokerConnection broker,
    MessagingIdentity identity,
    MessagingTelemetry telemetry,
    IOptions<MessagingSettings> options,
    TimeProvider clock,
    ILogger<MessagingMonitor<TContext>> logger) : BackgroundService
    where TContext : DbContext
{
    // Counting stops here: a larger backlog is no other news.
    private const int CountUpTo = 100_000;

    public async Task Measure(CancellationToken cancellationToken)
    {
        var (pending, oldest) = await Outbox(cancellationToken);
        var errors = await Errors(cancellationToken);
        var previous = telemetry.State;
        telemetry.State = new MessagingState(pending, oldest, errors ?? previous.Errors, BrokerReachable: errors is not null);
        if (!previous.BrokerReachable && telemetry.State.BrokerReachable)
        {
            logger.LogInformation("The broker answers again");
        }

        if (telemetry.State.Errors > previous.Errors)
        {
            logger.LogError("{Count} messages are set aside in the error queue of {Service}; see them, then replay-errors", errors, identity.Service);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.MonitorInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Measure(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(e, "The outbox could not be measured");
            }
        }
    }

    private async Task<(long Pending, TimeSpan Oldest)> Outbox(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = await scope.ServiceProvider.GetRequiredService<TContext>().Database.SqlQuery<OutboxBacklog>(
            $"""
            SELECT count(*) AS pending, min(due) AS oldest
            FROM (SELECT coalesce(due_at, created_at) AS due FROM outbox_message WHERE sent_at IS NULL ORDER BY id LIMIT {CountUpTo}) AS waiting
            """).SingleAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return (outbox.Pending, outbox.Oldest is { } oldest && oldest < now ? now - oldest : TimeSpan.Zero);
    }

    /// <summary>Null when the broker does not answer.</summary>
    private async Task<long?> Errors(CancellationToken cancellationToken)
    {
        try
        {
            return await broker.Depth(identity.SetAside, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            if (telemetry.State.BrokerReachable)
            {
                logger.LogWarning("The broker does not answer; events wait in the outbox: {Reason}", (e.InnerException ?? e).Message);
            }

            return null;
        }
    }
}

internal sealed class OutboxBacklog
{
    [System.ComponentModel.DataAnnotations.Schema.Column("pending")]
    public long Pending { get; init; }

    [System.ComponentModel.DataAnnotations.Schema.Column("oldest")]
    public DateTimeOffset? Oldest { get; init; }
}
