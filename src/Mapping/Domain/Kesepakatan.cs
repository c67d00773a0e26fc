namespace Ksd.Mapping.Domain;

/// <summary>The two departments that coordinate the pemetaan and must both agree (Permendagri 22/2020 Pasal 5).</summary>
public enum Unsur
{
    BagianKerjaSama,
    Bappeda,
}

/// <summary>The agreement of one of them to a Daftar Rencana KSD; it lapses when the list is changed.</summary>
public sealed record Kesepakatan
{
    public required Unsur Unsur { get; init; }

    public required string Oleh { get; init; }

    public required string Jabatan { get; init; }

    public required DateTimeOffset Pada { get; init; }

    public string? Catatan { get; init; }

    public DateTimeOffset? GugurPada { get; init; }

    internal bool IsStanding() => GugurPada is null;
}
