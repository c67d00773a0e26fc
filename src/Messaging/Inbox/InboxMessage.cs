namespace Ksd.Messaging.Inbox;

/// <summary>Remembers that a consumer has made its change for a message.</summary>
internal sealed class InboxMessage
{
    public Guid MessageId { get; init; }

    public required string Consumer { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }
}
