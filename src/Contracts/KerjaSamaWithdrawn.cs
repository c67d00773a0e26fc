namespace Ksd.Contracts;

/// <summary>A kerja sama was withdrawn before its Kesepakatan Bersama was signed.</summary>
public sealed record KerjaSamaWithdrawn : IIntegrationEvent
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

    /// <summary>The day on which it was withdrawn.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>The reason.</summary>
    public required string Alasan { get; init; }

    /// <summary>The mapping candidate it came from, if any.</summary>
    public Guid? KandidatId { get; init; }
}
