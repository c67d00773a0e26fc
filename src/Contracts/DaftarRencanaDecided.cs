namespace Ksd.Contracts;

/// <summary>A Daftar Rencana KSD was laid down by a Keputusan Kepala Daerah; its items follow as <see cref="RencanaItemDecided"/>.</summary>
public sealed record DaftarRencanaDecided : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The Daftar Rencana.</summary>
    public required Guid AggregateId { get; init; }

    /// <inheritdoc />
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The year of the pemetaan that it came from.</summary>
    public required int Tahun { get; init; }

    /// <summary>The year of the RKPD that it is integrated into.</summary>
    public required int TahunRkpd { get; init; }

    /// <summary>Number of the Keputusan Kepala Daerah.</summary>
    public required string NomorKeputusan { get; init; }

    /// <summary>Date of the Keputusan Kepala Daerah.</summary>
    public required DateOnly TanggalKeputusan { get; init; }

    /// <summary>How many items it has.</summary>
    public required int JumlahItem { get; init; }
}
