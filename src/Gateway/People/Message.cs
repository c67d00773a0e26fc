using Ksd.Gateway.Identity;

namespace Ksd.Gateway.People;

internal enum MessageKind
{
    Undangan,
    Pemulihan,
}

/// <summary>A message to a person that an administrator hands over. Its text, which has a one-time link, is readable with the installation's keys only.</summary>
internal sealed class Message
{
    private Message()
    {
    }

    public Guid Id { get; private init; }

    public Guid PersonId { get; private init; }

    public MessageKind Kind { get; private init; }

    public byte[] ProtectedText { get; private init; } = [];

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>When its link was used or replaced: then it says nothing any more.</summary>
    public DateTimeOffset? ClosedAt { get; private init; }

    public static Message To(Person person, MessageKind kind, byte[] text, DateTimeOffset now, DateTimeOffset until) => new()
    {
        Id = Guid.CreateVersion7(now),
        PersonId = person.Id,
        Kind = kind,
        ProtectedText = text,
        CreatedAt = now,
        ExpiresAt = until,
    };
}
