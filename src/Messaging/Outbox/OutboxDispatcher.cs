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

        // A broker that is slow is given more time each round: what is cut off too early has to be told again.
        using var timeout = new CancellationTokenSource(Patience(failedRounds), clock);
        // Work in hand is finished even when the service stops, but not at any length.
        await using var stopping = stoppingToken.Register(() => timeout.CancelAfter(settings.PublishTimeout));
        await batch.Publish(bus, timeout.Token);
        await batch.Complete(clock.GetUtcNow(), Retry, CancellationToken.None);
        Report(batch.Rows);
        return batch.Rows.Any(row => row.Error is not null && !row.IsAtFault) ? Outcome.Failed
            : batch.Rows.Count == settings.BatchSize ? Outcome.More
            : Outcome.Drained;
    }

    /// <summary>A broker that is down is tried again in every round; a row that is itself at fault waits, so that others get past it.</summary>
    private (DateTimeOffset? Due, bool GiveUp) Retry(OutboxRow row)
    {
        if (!row.IsAtFault)
        {
            return (null, GiveUp: false);
        }

        var now = clock.GetUtcNow();
        var giveUp = row.IsUnrouted && now - row.CreatedAt > settings.UnroutedGrace;
        return (now + BackOff(row.Attempts + 1, TimeSpan.FromMinutes(1)), giveUp);
    }

    private void Report(IReadOnlyList<OutboxRow> rows)
    {
        var now = clock.GetUtcNow();
        foreach (var row in rows.Where(row => row.Sent))
        {
            telemetry.Published.Add(1);
            telemetry.Delay.Record((now - row.CreatedAt).TotalSeconds);
        }

        foreach (var row in rows.Where(row => row.IsAtFault))
        {
            var giveUp = Retry(row).GiveUp;
            telemetry.PublishFailed.Add(1);
            telemetry.Unrouted.Add(giveUp ? 1 : 0);
            logger.Log(row.IsUnrouted ? LogLevel.Information : LogLevel.Error, "{EventId} {EventType} is {Fate}: {Reason}",
                row.Id, row.Type, giveUp ? "given up" : "tried again later", row.IsUnrouted ? "no queue takes it" : row.Error!.Message);
        }

        if (rows.Where(row => row.Error is not null && !row.IsAtFault).ToList() is [var first, ..] waiting)
        {
            telemetry.PublishFailed.Add(waiting.Count);
            logger.LogWarning("{Count} events wait for the broker, which does not answer: {Reason}", waiting.Count, first.Error!.Message);
        }
    }

    private TimeSpan Patience(int failures) => settings.PublishTimeout * Math.Pow(2, Math.Min(failures, 3));

    private static TimeSpan BackOff(int attempt, TimeSpan atMost) =>
        TimeSpan.FromSeconds(Math.Min(atMost.TotalSeconds, 0.1 * Math.Pow(2, Math.Min(attempt, 16))));

    private enum Outcome
    {
        Drained,
        More,
        Failed,
    }
}
