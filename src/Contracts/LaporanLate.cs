namespace Ksd.Contracts;

/// <summary>A report was not submitted by the last day allowed (clocks D6 and D10).</summary>
public sealed record LaporanLate : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The work plan that owes the report.</summary>
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

    /// <summary>The last day on which it was not late.</summary>
    public required DateOnly BatasAkhir { get; init; }

    /// <summary>It is the annual report of a foreign cooperation (Permendagri 25/2020 Pasal 35).</summary>
    public required bool LuarNegeri { get; init; }
}
