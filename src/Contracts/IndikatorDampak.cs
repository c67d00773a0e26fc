namespace Ksd.Contracts;

/// <summary>A measurable impact: where it starts and what is promised.</summary>
public sealed record IndikatorDampak
{
    /// <summary><c>Kesejahteraan</c> or <c>PelayananPublik</c> (PP 28/2018 Pasal 1).</summary>
    public required string Dimensi { get; init; }

    /// <summary>What is measured.</summary>
    public required string Indikator { get; init; }

    /// <summary>The unit.</summary>
    public required string Satuan { get; init; }

    /// <summary>The baseline.</summary>
    public required decimal NilaiAwal { get; init; }

    /// <summary>The year of the baseline.</summary>
    public required int TahunAwal { get; init; }

    /// <summary>The target.</summary>
    public required decimal Target { get; init; }

    /// <summary>The year of the target.</summary>
    public required int TahunTarget { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public string? Sumber { get; init; }
}
