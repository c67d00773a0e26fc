namespace Ksd.Contracts;

/// <summary>A part of a pemetaan comes near its deadline, reaches or has passed it, and is not done. Told once for each window it reaches.</summary>
public sealed record PemetaanReminded : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The pemetaan.</summary>
    public required Guid AggregateId { get; init; }

    /// <summary>The version of the pemetaan at that time; the reminder changes nothing of it.</summary>
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The year of the pemetaan.</summary>
    public required int Tahun { get; init; }

    /// <summary><c>Pengusulan</c>, <c>Triase</c>, <c>Penilaian</c> or <c>Keputusan</c>.</summary>
    public required string Bagian { get; init; }

    /// <summary>Code of the perangkat daerah that still has to propose; null for the parts that others do.</summary>
    public string? Departemen { get; init; }

    /// <summary>Its name, where the pemetaan names it.</summary>
    public string? NamaDepartemen { get; init; }

    /// <summary><c>AkanJatuhTempo</c>, <c>JatuhTempo</c> or <c>Terlambat</c>.</summary>
    public required string Sifat { get; init; }

    /// <summary>The last day of the part.</summary>
    public required DateOnly Tenggat { get; init; }

    /// <summary>Days from the day of the reminder to that day; negative when it has passed.</summary>
    public required int SisaHari { get; init; }

    /// <summary>How many kandidat wait: drafts, or those not triaged or not scored; 0 where nothing was begun.</summary>
    public required int JumlahMenunggu { get; init; }

    /// <summary>What is to be done, in Indonesian.</summary>
    public required string Pesan { get; init; }

    /// <summary>The offices that must act, as roles.</summary>
    public required IReadOnlyList<string> Peran { get; init; }
}
