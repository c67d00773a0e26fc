namespace Ksd.Agreements.Domain.Register;

/// <summary>What was read from one cell: a value, nothing (not reported), or a remark for a person; both may stand together.</summary>
internal readonly record struct Bacaan<T>(T? Nilai, string? Catatan = null)
    where T : struct
{
    public static Bacaan<T> Kosong => default;

    public static Bacaan<T> Unreadable(string catatan) => new(null, catatan);

    /// <summary>Nothing could be read although something stands there.</summary>
    public bool IsUnreadable => Nilai is null && Catatan is not null;
}
