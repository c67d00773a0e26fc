namespace Ksd.Contracts;

/// <summary>An ended kerja sama was closed: reports accepted, assets and revenue settled.</summary>
public sealed record KerjaSamaClosed : IIntegrationEvent
{
    /// <inheritdoc/>
    public required Guid EventId { get; init; }

    /// <inheritdoc/>
    public required string Region { get; init; }

    /// <summary>The kerja sama.</summary>
    public required Guid AggregateId { get; init; }

    /// <inheritdoc/>
    public required long Version { get; init; }

    /// <inheritdoc/>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The stage of the kerja sama after the change, for example <c>Pelaksanaan</c>.</summary>
    public required string Tahap { get; init; }

    /// <summary>The day on which it was closed.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>The mapping candidate it came from, if any.</summary>
    public Guid? KandidatId { get; init; }
}
