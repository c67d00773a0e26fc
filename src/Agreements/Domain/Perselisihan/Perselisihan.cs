namespace Ksd.Agreements.Domain;

/// <summary>Notice of a dispute: between whom, about what, and, with a third party, the forums that the contract's clause names.</summary>
internal sealed record Perselisihan(
    Guid PerselisihanId,
    IReadOnlyList<Guid> ParaPihak,
    Guid? TentangNaskahId,
    string Pokok,
    IReadOnlyList<ForumPerselisihan> ForumKontrak,
    Guid DokumenId) : IsiFakta
{
    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{PerselisihanId}";
}

public enum PeristiwaPerselisihan
{
    /// <summary>The dispute comes before the next forum.</summary>
    Mulai,

    /// <summary>The parties settled it.</summary>
    Sepakat,

    /// <summary>The forum decided it.</summary>
    Putuskan,

    /// <summary>The forum could not settle it.</summary>
    Gagal,
    Cabut,
}

/// <summary>What became of a dispute in one forum, with the paper that proves it; a deadline that passes only opens the next forum.</summary>
internal sealed record KemajuanPerselisihan(
    Guid PerselisihanId, PeristiwaPerselisihan Peristiwa, ForumPerselisihan? Forum, DateOnly? Tenggat, string Uraian, Guid DokumenId) : IsiFakta
{
    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{PerselisihanId}/{Peristiwa}/{Forum}";
}
