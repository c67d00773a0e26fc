namespace Ksd.Contracts;

/// <summary>A kerja sama, or one PKS under it, moved to another stage.</summary>
public sealed record TahapChanged : IIntegrationEvent
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

    /// <summary>The stage before, of the kerja sama or of the PKS named by <see cref="NaskahId"/>.</summary>
    public required string Dari { get; init; }

    /// <summary>The stage after.</summary>
    public required string Ke { get; init; }

    /// <summary>What happened: the event of the flow table, for example <c>TandaTanganiKesepakatan</c>.</summary>
    public required string Peristiwa { get; init; }

    /// <summary>The day on which it happened.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>The reason given; always there for a step back.</summary>
    public string? Alasan { get; init; }

    /// <summary>The PKS whose own stage changed; null when it is the stage of the kerja sama.</summary>
    public Guid? NaskahId { get; init; }

    /// <summary>The mapping candidate it came from, if any.</summary>
    public Guid? KandidatId { get; init; }
}
