namespace Ksd.Contracts;

/// <summary>A kerja sama, or one PKS under it, ended; obligations, assets and reports may remain.</summary>
public sealed record KerjaSamaEnded : IIntegrationEvent
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

    /// <summary>The day on which it ended.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>The ground, from the closed list of the kind (PP 28/2018 Pasal 9 and 22).</summary>
    public required string Dasar { get; init; }

    /// <summary>The PKS that ended; null when the kerja sama as a whole ended.</summary>
    public Guid? NaskahId { get; init; }

    /// <summary>The mapping candidate it came from, if any.</summary>
    public Guid? KandidatId { get; init; }
}
