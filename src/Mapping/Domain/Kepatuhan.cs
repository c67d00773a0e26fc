namespace Ksd.Mapping.Domain;

/// <summary>The proposer's declaration that the object offends against none of these (PP 28/2018 Pasal 4 ayat (4), Pasal 16 ayat (4)).</summary>
public sealed record Kepatuhan
{
    public bool Kesusilaan { get; init; }

    public bool KetertibanUmum { get; init; }

    public bool KepentinganNasional { get; init; }

    public bool PeraturanPerundangUndangan { get; init; }

    internal bool IsComplete() => Kesusilaan && KetertibanUmum && KepentinganNasional && PeraturanPerundangUndangan;
}
