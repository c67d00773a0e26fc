namespace Ksd.Contracts;

/// <summary>An item of a decided Daftar Rencana KSD: a kerja sama may be opened from it, and guards G04 and G05 may rely on it.</summary>
public sealed record RencanaItemDecided : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The item: what a kerja sama names as the item it was opened from.</summary>
    public required Guid AggregateId { get; init; }

    /// <inheritdoc />
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The Daftar Rencana that the item stands in.</summary>
    public required Guid DaftarRencanaId { get; init; }

    /// <summary>The kandidat that became the item.</summary>
    public required Guid KandidatId { get; init; }

    /// <summary>The year of the pemetaan.</summary>
    public required int Tahun { get; init; }

    /// <summary>The year of the RKPD that the list is integrated into.</summary>
    public required int TahunRkpd { get; init; }

    /// <summary>Number of the Keputusan Kepala Daerah that laid down the list.</summary>
    public required string NomorKeputusan { get; init; }

    /// <summary>Date of that Keputusan.</summary>
    public required DateOnly TanggalKeputusan { get; init; }

    /// <summary>The item's position in the list, from 1.</summary>
    public required int Nomor { get; init; }

    /// <summary>What is to be done together.</summary>
    public required string Judul { get; init; }

    /// <summary>Code of the urusan pemerintahan, for example <c>1.02</c>.</summary>
    public required string KodeUrusan { get; init; }

    /// <summary>Code of the perangkat daerah that proposed it.</summary>
    public required string Departemen { get; init; }

    /// <summary>Kind suggested by the classification (a name of JenisKerjaSama), or null where it needs a ruling.</summary>
    public required string? Jenis { get; init; }

    /// <summary>The plan document item it is linked to (RPJMD or RKPD), or null when it rests on <see cref="Pengecualian"/>.</summary>
    public required string? DokumenRencana { get; init; }

    /// <summary>
    /// KeadaanDarurat, ProgramStrategisNasional or TugasPembantuan (PP 28/2018 Pasal 4 ayat (3), Pasal 16 ayat (3)); null when
    /// the object is in the plan documents.
    /// </summary>
    public required string? Pengecualian { get; init; }
}
