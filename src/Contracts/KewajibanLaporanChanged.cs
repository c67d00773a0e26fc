namespace Ksd.Contracts;

/// <summary>How a kerja sama stands with its reports: told after each change, the whole state each time. A kerja sama that ended may be closed when it is complete.</summary>
public sealed record KewajibanLaporanChanged : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The kerja sama.</summary>
    public required Guid AggregateId { get; init; }

    /// <summary>Counted by Evaluation for this kerja sama, from 1; a consumer ignores an older one.</summary>
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The day for which this was worked out.</summary>
    public required DateOnly Pada { get; init; }

    /// <summary>Periods that have ended, or that the end of the kerja sama cut short.</summary>
    public required int Wajib { get; init; }

    /// <summary>Those whose report was accepted.</summary>
    public required int Diterima { get; init; }

    /// <summary>Those without an accepted report, as <c>naskah id/period</c>.</summary>
    public required IReadOnlyList<string> BelumDiterima { get; init; }

    /// <summary>Every period owed has an accepted report, and at least one naskah owed any.</summary>
    public required bool Lengkap { get; init; }

    /// <summary>The day on which the kerja sama ended, where Evaluation knows of it: then nothing more will be owed.</summary>
    public DateOnly? BerakhirPada { get; init; }

    /// <summary>Naskah whose own end Evaluation knows of: under them nothing more will be owed.</summary>
    public IReadOnlyList<Guid> NaskahBerakhir { get; init; } = [];
}
