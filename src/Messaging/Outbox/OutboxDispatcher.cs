using Ksd.Messaging.Diagnostics;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ksd.Messaging.Outbox;

/// <summary>Carries committed events to the broker. Every replica runs one; the rows are shared between them.</summary>
internal sealed class OutboxDispatcher<TContext>(
    IServiceScopeFactory scopes,
    IBus bus,
    OutboxSignal signal,
    MessagingTelemetry telemetry,
    IOptions<MessagingSettings> options,
    TimeProvider clock,
    ILogger<OutboxDispatcher<TContext>> logger) : BackgroundService
    where TContext : DbContext
{
    private readonly MessagingSettings settings = options.Value;

    private int failedRounds;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var untraced = MessagingTelemetry.Untraced("outbox dispatch");
        while (!stoppingToken.IsCancellationRequested)
        {
            var outcome = await TryRound(stoppingToken);
            failedRounds = outcome == Outcome.Failed ? failedRounds + 1 : 0;
            if (outcome == Outcome.Failed)
            {
                await Task.Delay(BackOff(failedRounds, settings.MaxBackOff), clock, stoppingToken);
            }
            else if (outcome == Outcome.Drained)
            {
                await signal.Wait(settings.Sweep, clock, stoppingToken);
            }
        }
    }

    private async Task<Outcome> TryRound(CancellationToken stoppingToken)
    {
        try
        {
            return await Round(stoppingToken);
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            logger.LogWarning(e, "The outbox cannot be read; its rows stay where they are");
            return Outcome.Failed;
        }
    }

    private async Task<Outcome> Round(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>();
        await using var batch = await OutboxBatch.Claim(db, settings.BatchSize, clock.GetUtcNow(), stoppingToken);
        if (batch.Rows.Count == 0)
        {
            return Outcome.Drained;
        }

        // Work in hand is finished even when the service stops: only the broker's silence ends it.
        using var timeout = new CancellationTokenSource(settings.PublishTimeout, clock);
        await batch.Publish(bus, timeout.Token);
        await batch.Complete(clock.GetUtcNow(), Retry, CancellationToken.None);
        Count(batch.Rows);
        return batch.Rows.Any(row => row.Error is not null && !row.IsAtFault) ? Outcome.Failed
            : batch.Rows.Count == settings.BatchSize ? Outcome.More
            : Outcome.Drained;
    }

    /// <summary>A broker that is down is tried again in every round; a row that is itself at fault waits, so that others get past it.</summary>
    private (DateTimeOffset Due, bool GiveUp) Retry(OutboxRow row)
    {
        var now = clock.GetUtcNow();
        if (!row.IsAtFault)
        {
            return (now, GiveUp: false);
        }

        var giveUp = row.IsUnrouted && now - row.CreatedAt > settings.UnroutedGrace;
        return (now + BackOff(row.Attempts + 1, TimeSpan.FromMinutes(1)), giveUp);
    }

    private void Count(IReadOnlyList<OutboxRow> rows)
    {
        var now = clock.GetUtcNow();
        foreach (var row in rows.Where(row => row.Sent))
        {
            telemetry.Published.Add(1);
            telemetry.Delay.Record((now - row.CreatedAt).TotalSeconds);
        }

        var failed = rows.Where(row => row.Error is not null).ToList();
        telemetry.PublishFailed.Add(failed.Count);
        telemetry.Unrouted.Add(failed.Count(row => Retry(row).GiveUp));
        if (failed is [var first, ..])
        {
            logger.LogWarning(first.Error, "{Failed} of {Count} events are not published yet; the first is {EventId} {EventType}",
                failed.Count, rows.Count, first.Id, first.Type);
        }
    }

    private static TimeSpan BackOff(int attempt, TimeSpan atMost) =>
        TimeSpan.FromSeconds(Math.Min(atMost.TotalSeconds, 0.1 * Math.Pow(2, Math.Min(attempt, 16))));

    private enum Outcome
    {
        Drained,
        More,
        Failed,
    }
}
