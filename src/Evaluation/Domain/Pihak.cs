using Ksd.Contracts;

namespace Ksd.Evaluation.Domain;

/// <summary>A party of the naskah, as it was known at the signing.</summary>
public sealed record Pihak
{
    public required string Nama { get; init; }

    public required string Kelas { get; init; }

    public string? KodeWilayah { get; init; }

    public required bool PihakKami { get; init; }

    internal static Pihak Of(PihakKerjaSama pihak) => new()
    {
        Nama = pihak.Nama,
        Kelas = pihak.Kelas,
        KodeWilayah = pihak.KodeWilayah,
        PihakKami = pihak.PihakKami,
    };
}
