namespace Ksd.Contracts;

/// <summary>An evaluation of a naskah was decided with a verdict and its follow-ups (UU 23/2014 Pasal 368).</summary>
public sealed record EvaluasiDecided : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The evaluation.</summary>
    public required Guid AggregateId { get; init; }

    /// <inheritdoc />
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The kerja sama.</summary>
    public required Guid KerjaSamaId { get; init; }

    /// <summary>The naskah whose execution is reported on.</summary>
    public required Guid NaskahId { get; init; }

    /// <summary>The year evaluated.</summary>
    public required int Tahun { get; init; }

    /// <summary>1 or 2.</summary>
    public required int Semester { get; init; }

    /// <summary>The day of the verdict.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary><c>Lanjut</c>, <c>Perluas</c>, <c>Perbaiki</c> or <c>Hentikan</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>Mean of the five dimensions as TKKSD assessed them, 0 to 4.</summary>
    public required decimal Nilai { get; init; }

    /// <summary>Legal order, computed from facts, 0 to 4.</summary>
    public required decimal KepatuhanHukum { get; init; }

    /// <summary>Execution, 0 to 4.</summary>
    public required decimal Pelaksanaan { get; init; }

    /// <summary>Result against target, 0 to 4.</summary>
    public required decimal Hasil { get; init; }

    /// <summary>Impact on welfare and service, 0 to 4.</summary>
    public required decimal Dampak { get; init; }

    /// <summary>Partnership: contribution and coordination, 0 to 4.</summary>
    public required decimal Kemitraan { get; init; }

    /// <summary>No impact on either end, twice running.</summary>
    public required bool TanpaDampakBerturut { get; init; }

    /// <summary>Follow-ups, each with who, what and until when.</summary>
    public required int JumlahTindakLanjut { get; init; }

    /// <summary>All parties, our own region first.</summary>
    public required IReadOnlyList<PihakKerjaSama> ParaPihak { get; init; }

    /// <summary>The item of the Daftar Rencana KSD it came from, if any.</summary>
    public Guid? RencanaItemId { get; init; }

    /// <summary>The mapping candidate it came from, if any.</summary>
    public Guid? KandidatId { get; init; }
}
