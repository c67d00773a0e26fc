namespace Ksd.ServiceDefaults.Audit;

/// <summary>One link of a region's chain: what comes later depends on it, so that it can no longer change unnoticed.</summary>
public sealed class AuditSeal
{
    public required string RegionCode { get; init; }

    /// <summary>Counted from 1, without gaps.</summary>
    public long Seq { get; init; }

    public Guid AuditId { get; init; }

    public required byte[] PrevHash { get; init; }

    public required byte[] Hash { get; init; }
}
