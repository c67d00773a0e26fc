using System.Diagnostics;
using Ksd.Contracts;
using Ksd.Messaging.Diagnostics;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Messaging.Inbox;

/// <summary>
/// Runs the service's consumers of an event once per message, one after the other: their changes and the memory of the message are
/// committed together or not at all.
/// </summary>
internal sealed class InboxConsumer<TContext, TEvent>(
    IServiceProvider services, InboxRegion region, MessagingTelemetry telemetry, TimeProvider clock) : IConsumer<TEvent>
    where TContext : DbContext
    where TEvent : class, IIntegrationEvent
{
    private static readonly KeyValuePair<string, object?> Tag = new("event", typeof(TEvent).Name);

    public async Task Consume(ConsumeContext<TEvent> context)
    {
        try
        {
            // First of all: whatever the scope makes from here on belongs to the event's region.
            region.Enter(services, context.Message.Region);
            var fresh = await ConsumeOnce(context.Message, context.MessageId ?? context.Message.EventId, context.CancellationToken);
            Activity.Current?.SetTag("ksd.duplicate", !fresh);
            (fresh ? telemetry.Consumed : telemetry.Duplicates).Add(1, Tag);
        }
        catch
        {
            telemetry.ConsumeFailed.Add(1, Tag);
            throw;
        }
    }

    private async Task<bool> ConsumeOnce(TEvent message, Guid messageId, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<TContext>();
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var inserted = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO inbox_message (message_id, received_at) VALUES ({messageId}, {clock.GetUtcNow()}) ON CONFLICT DO NOTHING
            """,
            cancellationToken);
        if (inserted == 0)
        {
            return false;
        }

        foreach (var consumer in services.GetServices<IEventConsumer<TEvent>>())
        {
            await consumer.Consume(message, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}

/// <summary>The service's way into a region, see <see cref="MessagingBuilder.EnterRegion"/>.</summary>
internal sealed record InboxRegion(Action<IServiceProvider, string> Enter);
