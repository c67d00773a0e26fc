namespace Ksd.Messaging.Inbox;

/// <summary>Remembers that the service has made its changes for a message.</summary>
internal sealed class InboxMessage
{
    public Guid MessageId { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }
}
