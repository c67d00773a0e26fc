namespace Ksd.Contracts;

/// <summary>A report was returned to its department with remarks.</summary>
public sealed record LaporanReturned : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The report.</summary>
    public required Guid AggregateId { get; init; }

    /// <inheritdoc />
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The kerja sama.</summary>
    public required Guid KerjaSamaId { get; init; }

    /// <summary>The naskah whose execution is reported on.</summary>
    public required Guid NaskahId { get; init; }

    /// <summary>Code of the perangkat daerah that owes the report.</summary>
    public required string Departemen { get; init; }

    /// <summary>The period: <c>2027-TW1</c>, <c>2027-S1</c>, or <c>2027</c> for a foreign annual report.</summary>
    public required string Periode { get; init; }

    /// <summary>First day of the period.</summary>
    public required DateOnly PeriodeMulai { get; init; }

    /// <summary>Last day of the period.</summary>
    public required DateOnly PeriodeSelesai { get; init; }

    /// <summary>The day on which it was returned.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>What has to be mended.</summary>
    public required string Catatan { get; init; }
}
