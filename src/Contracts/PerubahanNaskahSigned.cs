namespace Ksd.Contracts;

/// <summary>An amendment of a signed naskah was signed: the consolidated text has a new version.</summary>
public sealed record PerubahanNaskahSigned : IIntegrationEvent
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

    /// <summary>The naskah that was changed: the first text, not the amendment.</summary>
    public required Guid NaskahId { get; init; }

    /// <summary>The amendment.</summary>
    public required Guid PerubahanId { get; init; }

    /// <summary>The version of the consolidated text; the first text is 1.</summary>
    public required int VersiNaskah { get; init; }

    /// <summary>The title of the amendment.</summary>
    public required string JudulNaskah { get; init; }

    /// <summary>The numbers of the amendment, ours first.</summary>
    public required IReadOnlyList<string> Nomor { get; init; }

    /// <summary>The day on which the last party signed.</summary>
    public required DateOnly TanggalTandaTangan { get; init; }

    /// <summary>The first day on which the change is in force.</summary>
    public required DateOnly MulaiBerlaku { get; init; }

    /// <summary>The last day in force of the naskah as changed; null when it is open-ended.</summary>
    public DateOnly? Berakhir { get; init; }
}
