namespace Ksd.Contracts;

/// <summary>A party of the book was registered, renamed, reclassified, declared insolvent or merged; the whole state each time. Private persons are not told.</summary>
public sealed record PihakChanged : IIntegrationEvent
{
    /// <inheritdoc />
    public required Guid EventId { get; init; }

    /// <inheritdoc />
    public required string Region { get; init; }

    /// <summary>The party.</summary>
    public required Guid AggregateId { get; init; }

    /// <inheritdoc />
    public required long Version { get; init; }

    /// <inheritdoc />
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The name that began last.</summary>
    public required string Nama { get; init; }

    /// <summary>All names it has had, the first one first.</summary>
    public required IReadOnlyList<string> DaftarNama { get; init; }

    /// <summary>Its class, for example <c>PemerintahDaerah</c> or <c>BadanUsahaSwasta</c>.</summary>
    public required string Kelas { get; init; }

    /// <summary>The Kemendagri code of a region, for example <c>64.72</c>; null for others.</summary>
    public string? KodeWilayah { get; init; }

    /// <summary>A court's declaration of insolvency stands (PP 28/2018 Pasal 22).</summary>
    public required bool Pailit { get; init; }

    /// <summary>The party that it was found to be, once merged.</summary>
    public Guid? DigabungKeId { get; init; }
}
