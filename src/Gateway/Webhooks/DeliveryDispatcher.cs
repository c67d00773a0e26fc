using Ksd.Gateway.Data;
using Ksd.Gateway.Feed;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Webhooks;

/// <summary>
/// Sends what is due. Replicas share the list; for one aggregate and receiver nothing is sent before what came first has arrived.
/// Who fails for a day is paused, and loses nothing.
/// </summary>
internal sealed class DeliveryDispatcher(
    IServiceScopeFactory scopes, ChangeSignal signal, WebhookSender sender, DeliveryMetrics metrics, IOptions<WebhookOptions> options,
    TimeProvider clock, ILogger<DeliveryDispatcher> logger) : BackgroundService
{
    private const int AtOnce = 16;

    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);

    private sealed record Claim(Guid DeliveryId, string Region);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = signal.Next;
            try
            {
                var claims = await ClaimAsync(stoppingToken);
                await Task.WhenAll(claims.Select(claim => DeliverAsync(claim, stoppingToken)));
                if (claims.Count > 0)
                {
                    continue;
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogWarning(exception, "Deliveries rest for a moment");
            }

            await Task.WhenAny(next, Task.Delay(Sweep, clock, stoppingToken));
        }
    }

    // Claimed for a while, not locked for the time of the call: a receiver may take long.
    private async Task<List<Claim>> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (now, lease) = (clock.GetUtcNow(), clock.GetUtcNow() + options.Value.Lease);
        return await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().Database.SqlQuery<Claim>(
            $"""
            UPDATE delivery_due SET due_at = {lease}
            WHERE delivery_id IN (
                SELECT first.delivery_id FROM delivery_due first
                WHERE first.due_at <= {now} AND NOT EXISTS (
                    SELECT 1 FROM delivery_due earlier
                    WHERE earlier.subscription_id = first.subscription_id AND earlier.aggregate_id = first.aggregate_id
                        AND earlier.change_seq < first.change_seq)
                ORDER BY first.due_at LIMIT {AtOnce} FOR UPDATE SKIP LOCKED)
            RETURNING delivery_id AS "DeliveryId", region AS "Region"
            """).ToListAsync(cancellationToken);
    }

    private async Task DeliverAsync(Claim claim, CancellationToken cancellationToken)
    {
        await using var region = HomeScope.In(scopes, claim.Region);
        var db = region.Db;
        var delivery = await db.Delivery.SingleAsync(delivery => delivery.Id == claim.DeliveryId, cancellationToken);
        var subscription = await db.Subscription.SingleAsync(subscription => subscription.Id == delivery.SubscriptionId, cancellationToken);
        var change = await db.Change.AsNoTracking().SingleAsync(change => change.Seq == delivery.ChangeSeq, cancellationToken);
        var outcome = await sender.SendAsync(subscription, change, cancellationToken);

        var now = clock.GetUtcNow();
        delivery.Record(outcome, now);
        var again = outcome.IsDelivered || outcome.IsGone ? null : options.Value.AfterAttempt(delivery.Attempts);
        var due = db.DeliveryDue.Where(due => due.DeliveryId == delivery.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (again is { } pause)
        {
            await due.ExecuteUpdateAsync(row => row.SetProperty(due => due.DueAt, now + pause), cancellationToken);
        }
        else
        {
            await due.ExecuteDeleteAsync(cancellationToken);
        }

        if (!outcome.IsDelivered && again is null)
        {
            delivery.GiveUp();
            subscription.Pause(outcome.Error ?? "Pengiriman gagal.", now);
            await db.DeliveryDue.Where(row => row.SubscriptionId == subscription.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(due => due.DueAt, DateTimeOffset.MaxValue), cancellationToken);
            logger.LogError("Webhook {Subscription} of {Client} is paused: {Reason}", subscription.Id, subscription.ClientId, outcome.Error);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        metrics.Attempted(outcome, again is null);
    }
}
