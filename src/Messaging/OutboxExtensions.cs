using System.Diagnostics;
using Ksd.Contracts;
using Ksd.Messaging.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Messaging;

public static class OutboxExtensions
{
    /// <summary>Tells the other services, if and when the change that follows is committed. Queued after the save, it is lost.</summary>
    public static void Queue(this DbContext db, IIntegrationEvent message)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(message);
        if (message.EventId.Version != 7)
        {
            throw new ArgumentException("An event's id comes from Guid.CreateVersion7: the outbox is ordered and cleaned by it.", nameof(message));
        }

        db.Add(new OutboxMessage
        {
            Id = message.EventId,
            Type = EventType.NameOf(message.GetType()),
            AggregateId = message.AggregateId,
            Body = EventType.Write(message),
            TraceParent = Activity.Current?.Id,
            TraceState = Activity.Current?.TraceStateString,
            CreatedAt = message.OccurredAt,
        });
    }
}
