namespace Ksd.Contracts;

/// <summary>A foreign cooperation went a full year without its annual report: the next Rencana Kerja Sama of the region is not approved (Permendagri 25/2020 Pasal 38, clock D7, guard G27).</summary>
public sealed record RencanaLuarNegeriBlocked : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The kerja sama.</summary>
    public required Guid AggregateId { get; init; }

    /// <summary>The year; told once for each naskah and year.</summary>
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The naskah whose execution is reported on.</summary>
    public required Guid NaskahId { get; init; }

    /// <summary>The year that was not reported on.</summary>
    public required int Tahun { get; init; }

    /// <summary>The first day of the block.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>The article.</summary>
    public required string DasarHukum { get; init; }
}
