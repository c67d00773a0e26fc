namespace Ksd.Contracts;

/// <summary>A step or a naskah does not keep to the law, or was let pass in spite of a warning: evaluation counts it against legal order.</summary>
public sealed record TemuanKepatuhanRecorded : IIntegrationEvent
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

    /// <summary>The finding; told again with <see cref="SelesaiPada"/> when it is mended.</summary>
    public required Guid TemuanId { get; init; }

    /// <summary>The naskah concerned; null when it is the kerja sama as a whole.</summary>
    public Guid? NaskahId { get; init; }

    /// <summary><c>DokumenKurang</c>, <c>UrutanTahap</c>, <c>JamTerlewat</c>, <c>PenandatangananTidakTeratur</c> or <c>PeringatanDilewati</c>.</summary>
    public required string Jenis { get; init; }

    /// <summary>The guard or clock, for example <c>G16</c> or <c>D9</c>.</summary>
    public required string Kode { get; init; }

    /// <summary>The day from which it holds.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>What was found, in Indonesian.</summary>
    public required string Uraian { get; init; }

    /// <summary>The articles.</summary>
    public required IReadOnlyList<string> DasarHukum { get; init; }

    /// <summary>The day on which it was mended; null while it stands.</summary>
    public DateOnly? SelesaiPada { get; init; }
}
