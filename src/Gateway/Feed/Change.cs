namespace Ksd.Gateway.Feed;

/// <summary>An event that some service told, in the order in which this region's clients read it. Only ever added.</summary>
internal sealed class Change
{
    /// <summary>Grows with every change of a region; given under a lock, so that a reader never passes one that is still to come.</summary>
    public long Seq { get; private set; }

    public Guid EventId { get; init; }

    /// <summary>The name of the contract, for example <c>TahapChanged</c>.</summary>
    public required string Type { get; init; }

    public Guid AggregateId { get; init; }

    public long Version { get; init; }

    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>Code of the perangkat daerah that it concerns, when that is known.</summary>
    public string? Department { get; init; }

    /// <summary>The kind of the kerja sama that it concerns, when that is known.</summary>
    public string? Kind { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Data { get; init; }
}
