namespace Ksd.Gateway.Webhooks;

internal enum DeliveryState
{
    Menunggu,
    Terkirim,
    Gagal,
}

/// <summary>One change on its way to one receiver, and what became of it: the delivery log.</summary>
internal sealed class Delivery(Guid subscriptionId, long changeSeq, Guid eventId, Guid aggregateId, DateTimeOffset createdAt)
{
    public const int ErrorMaxLength = 200;

    public Guid Id { get; private set; } = Guid.CreateVersion7(createdAt);

    public Guid SubscriptionId { get; private set; } = subscriptionId;

    public long ChangeSeq { get; private set; } = changeSeq;

    public Guid EventId { get; private set; } = eventId;

    public Guid AggregateId { get; private set; } = aggregateId;

    public DateTimeOffset CreatedAt { get; private set; } = createdAt;

    public DeliveryState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset? LastAttemptAt { get; private set; }

    /// <summary>The receiver's last status code, when it gave one.</summary>
    public int? LastStatus { get; private set; }

    public string? LastError { get; private set; }

    public DeliveryDue Due(string region, DateTimeOffset at) => new(Id, SubscriptionId, region, AggregateId, ChangeSeq) { DueAt = at };

    public void Record(WebhookOutcome outcome, DateTimeOffset now)
    {
        Attempts++;
        LastAttemptAt = now;
        (LastStatus, LastError) = (outcome.Status, outcome.Error is { Length: > ErrorMaxLength } error ? error[..ErrorMaxLength] : outcome.Error);
        State = outcome.IsDelivered ? DeliveryState.Terkirim : DeliveryState.Menunggu;
    }

    public void GiveUp() => State = DeliveryState.Gagal;

    public void Retry() => (State, Attempts) = (DeliveryState.Menunggu, 0);
}

/// <summary>
/// What is still to be sent and when: the work list of all replicas and regions. It holds nothing of what is told, so it is not kept
/// apart by region.
/// </summary>
internal sealed record DeliveryDue(Guid DeliveryId, Guid SubscriptionId, string Region, Guid AggregateId, long ChangeSeq)
{
    public DateTimeOffset DueAt { get; set; }
}
