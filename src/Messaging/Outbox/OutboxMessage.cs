namespace Ksd.Messaging.Outbox;

/// <summary>An event on its way to the broker, written in the same transaction as the change it tells of.</summary>
internal sealed class OutboxMessage
{
    /// <summary>The event's id and the broker's message id. Version 7, so that the key is also the order and the age.</summary>
    public Guid Id { get; init; }

    public required string Type { get; init; }

    /// <summary>Events of one aggregate are published one after the other, in the order of their ids.</summary>
    public Guid AggregateId { get; init; }

    public required string Body { get; init; }

    /// <summary>W3C trace context of the request that caused the event, so that one trace shows both.</summary>
    public string? TraceParent { get; init; }

    public string? TraceState { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Not before this instant, after a failed attempt.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public int Attempts { get; init; }

    public string? LastError { get; init; }
}
