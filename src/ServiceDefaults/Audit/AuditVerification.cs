namespace Ksd.ServiceDefaults.Audit;

/// <summary>What a walk along a region's chain found.</summary>
/// <param name="Region">Whose chain.</param>
/// <param name="Sealed">Links that hold, from the first one on.</param>
/// <param name="Unsealed">Entries not in the chain yet; more than a few seconds' worth means that the sealer does not run.</param>
/// <param name="Head">The last link that holds: note it down, and a later verification can be held against it.</param>
/// <param name="Broken">The first link that does not hold.</param>
public sealed record AuditVerification(string Region, long Sealed, long Unsealed, AuditHead Head, BrokenLink? Broken)
{
    public bool Holds => Broken is null;
}

/// <summary>A place in the chain and the hash, in hexadecimal, that stands for everything up to it.</summary>
public sealed record AuditHead(long Seq, string Hash);

public sealed record BrokenLink(long Seq, Guid? AuditId, AuditBreak Kind);

public enum AuditBreak
{
    /// <summary>The entry is not what was sealed.</summary>
    EntryChanged,

    /// <summary>The seal is there, its entry is gone.</summary>
    EntryRemoved,

    /// <summary>A number is missing in the chain.</summary>
    SealRemoved,

    /// <summary>The seal's own hash was changed: neither its entry nor its successor knows it.</summary>
    SealForged,

    /// <summary>The link does not hang on the one before it: seals were exchanged, reordered or made anew.</summary>
    LinkBroken,

    /// <summary>The chain does not pass through the head that was noted earlier: its end was cut off or rewritten.</summary>
    HeadDiffers,
}
