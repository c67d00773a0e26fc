using Ksd.Contracts;

namespace Ksd.Evaluation.Domain;

/// <summary>An impact that was promised when the naskah was signed (PP 28/2018 Pasal 1).</summary>
public sealed record DampakDijanjikan
{
    public required string Dimensi { get; init; }

    public required string Indikator { get; init; }

    public required string Satuan { get; init; }

    public required decimal NilaiAwal { get; init; }

    public required int TahunAwal { get; init; }

    public required decimal Target { get; init; }

    public required int TahunTarget { get; init; }

    public string? Sumber { get; init; }

    internal static DampakDijanjikan Of(IndikatorDampak dampak) => new()
    {
        Dimensi = dampak.Dimensi,
        Indikator = dampak.Indikator,
        Satuan = dampak.Satuan,
        NilaiAwal = dampak.NilaiAwal,
        TahunAwal = dampak.TahunAwal,
        Target = dampak.Target,
        TahunTarget = dampak.TahunTarget,
        Sumber = dampak.Sumber,
    };
}
