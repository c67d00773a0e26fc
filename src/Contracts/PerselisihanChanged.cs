namespace Ksd.Contracts;

/// <summary>A dispute was notified, came before a forum, or left it (UU 23/2014 Pasal 370, PP 28/2018 Pasal 8 and 21); its whole state each time. The papers of a dispute are not told.</summary>
public sealed record PerselisihanChanged : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The kerja sama.</summary>
    public required Guid AggregateId { get; init; }

    /// <inheritdoc />
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The dispute.</summary>
    public required Guid PerselisihanId { get; init; }

    /// <summary>The naskah it is about; null when it is the kerja sama as a whole.</summary>
    public Guid? NaskahId { get; init; }

    /// <summary><c>Diberitahukan</c>, <c>Berjalan</c>, <c>Gagal</c>, <c>Disepakati</c>, <c>Diputus</c> or <c>Dicabut</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The forum it lies with, for example <c>Musyawarah</c> or <c>Gubernur</c>; null before the first.</summary>
    public string? Forum { get; init; }

    /// <summary>The day on which it came to this.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>The day by which the forum is to settle it; null where none was set.</summary>
    public DateOnly? Tenggat { get; init; }

    /// <summary>Settled, decided or withdrawn.</summary>
    public required bool Selesai { get; init; }
}
