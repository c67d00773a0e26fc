using Ksd.Gateway.Feed;

namespace Ksd.Gateway.Webhooks;

/// <summary>A client's wish to be told at an address of its own.</summary>
internal sealed class Subscription
{
    public const int UrlMaxLength = 2000;

    private Subscription()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string RegionCode { get; private set; } = "";

    public string ClientId { get; private set; } = "";

    public string Url { get; private set; } = "";

    /// <summary>The events wanted; none means all.</summary>
    public string[] EventTypes { get; private set; } = [];

    /// <summary>Only what concerns these perangkat daerah; none means all.</summary>
    public string[] Departments { get; private set; } = [];

    /// <summary>Only what concerns kerja sama of these kinds; none means all.</summary>
    public string[] Kinds { get; private set; } = [];

    /// <summary>Encrypted: to sign, it must be read again.</summary>
    public byte[] Secret { get; private set; } = [];

    /// <summary>Signs as well until then, so that the receiver can change over.</summary>
    public byte[]? PreviousSecret { get; private set; }

    public DateTimeOffset? PreviousSecretUntil { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? PausedAt { get; private set; }

    public string? PauseReason { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public static Subscription Create(string region, string clientId, string url, SubscriptionFilter filter, byte[] secret, DateTimeOffset now) => new()
    {
        RegionCode = region,
        ClientId = clientId,
        Url = url,
        EventTypes = filter.Types,
        Departments = filter.Departments,
        Kinds = filter.Kinds,
        Secret = secret,
        CreatedAt = now,
    };

    /// <summary>Where the department or the kind is not known, whoever asked for certain ones is not told.</summary>
    public bool Wants(Change change) =>
        Fits(EventTypes, CloudEvent.TypePrefix + change.Type) && Fits(Departments, change.Department) && Fits(Kinds, change.Kind);

    /// <summary>What is queued while it is paused waits until it goes on.</summary>
    public object[] Deliver(Change change, DateTimeOffset now)
    {
        var delivery = new Delivery(Id, change.Seq, change.EventId, change.AggregateId, now);
        return [delivery, delivery.Due(RegionCode, PausedAt is null ? now : DateTimeOffset.MaxValue)];
    }

    public void RotateSecret(byte[] secret, DateTimeOffset previousUntil) =>
        (Secret, PreviousSecret, PreviousSecretUntil) = (secret, Secret, previousUntil);

    public void Pause(string reason, DateTimeOffset now) => (PausedAt, PauseReason) = (PausedAt ?? now, reason);

    public void Resume() => (PausedAt, PauseReason) = (null, null);

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    private static bool Fits(string[] wanted, string? actual) => wanted.Length == 0 || (actual is not null && wanted.Contains(actual, StringComparer.Ordinal));
}

/// <summary>What a subscription is about; an empty list leaves nothing out.</summary>
internal sealed record SubscriptionFilter(string[] Types, string[] Departments, string[] Kinds)
{
    public static SubscriptionFilter Of(IEnumerable<string>? types, IEnumerable<string>? departments, IEnumerable<string>? kinds) =>
        new(Sorted(types), Sorted(departments), Sorted(kinds));

    private static string[] Sorted(IEnumerable<string>? names) => [.. (names ?? []).Distinct().Order(StringComparer.Ordinal)];
}
