namespace Ksd.Contracts;

/// <summary>The missing annual report was accepted: the block of <see cref="RencanaLuarNegeriBlocked"/> is lifted.</summary>
public sealed record RencanaLuarNegeriUnblocked : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The kerja sama.</summary>
    public required Guid AggregateId { get; init; }

    /// <summary>The year.</summary>
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The naskah whose execution is reported on.</summary>
    public required Guid NaskahId { get; init; }

    /// <summary>The year that has now been reported on.</summary>
    public required int Tahun { get; init; }

    /// <summary>The report that lifts it.</summary>
    public required Guid LaporanId { get; init; }

    /// <summary>The day on which the report was accepted.</summary>
    public required DateOnly Tanggal { get; init; }
}
