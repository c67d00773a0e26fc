namespace Ksd.Contracts;

/// <summary>A party of a kerja sama, as it is known on the day of the event.</summary>
public sealed record PihakKerjaSama
{
    /// <summary>The institution's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Its class, for example <c>Daerah</c> or <c>BadanUsahaSwasta</c>.</summary>
    public required string Kelas { get; init; }

    /// <summary>The Kemendagri code of a region, for example <c>64.72</c>; null for others.</summary>
    public string? KodeWilayah { get; init; }

    /// <summary>Whether this is the region itself.</summary>
    public required bool PihakKami { get; init; }
}
