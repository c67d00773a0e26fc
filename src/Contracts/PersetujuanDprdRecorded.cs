namespace Ksd.Contracts;

/// <summary>The DPRD's answer to a request for approval was recorded (PP 28/2018 Pasal 6 ayat (2)).</summary>
public sealed record PersetujuanDprdRecorded : IIntegrationEvent
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

    /// <summary><c>Disetujui</c>, <c>Ditolak</c> or, for foreign cooperation only, <c>DianggapSetuju</c>.</summary>
    public required string Hasil { get; init; }

    /// <summary>The day of the request.</summary>
    public required DateOnly TanggalPermohonan { get; init; }

    /// <summary>The day on which Sekretariat DPRD received it, with proof.</summary>
    public DateOnly? TanggalDiterima { get; init; }

    /// <summary>The day of the outcome.</summary>
    public required DateOnly TanggalHasil { get; init; }

    /// <summary>The number of the decision; null where there is none.</summary>
    public string? NomorKeputusan { get; init; }

    /// <summary>The mapping candidate it came from, if any.</summary>
    public Guid? KandidatId { get; init; }
}
