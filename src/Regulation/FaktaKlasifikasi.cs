namespace Ksd.Regulation;

/// <summary>A fact that the classification turns on.</summary>
public enum Fakta
{
    Berbatasan,
    EksternalitasLintasDaerah,
    LebihEfisienBersama,
    PrakarsaPihakKetiga,
    PenerusanKerjaSamaPusat,
}

/// <summary>A partner as it is known: what it is, and for a region where it lies.</summary>
public sealed record Mitra(string Nama, KelasPihak Kelas, KodeWilayah? Wilayah = null)
{
    /// <summary>Said by somebody who knows; null leaves it to the boundary table.</summary>
    public bool? Berbatasan { get; init; }
}

/// <summary>What is known of a proposed text. A fact is null while nobody has assessed it.</summary>
public sealed record FaktaKlasifikasi
{
    public KelasPihak PihakKami { get; init; } = KelasPihak.PemerintahDaerah;

    public KodeWilayah? WilayahKami { get; init; }

    public required IReadOnlyList<Mitra> ParaMitra { get; init; }

    public BentukObjek Objek { get; init; } = BentukObjek.UrusanPemerintahan;

    public bool? EksternalitasLintasDaerah { get; init; }

    public bool? LebihEfisienBersama { get; init; }

    public Prakarsa? Prakarsa { get; init; }

    public bool? PenerusanKerjaSamaPusat { get; init; }

    internal bool? Of(Fakta fakta, Mitra mitra) => fakta switch
    {
        Fakta.Berbatasan => mitra.Berbatasan
            ?? (WilayahKami is { } kami && mitra.Wilayah is { } wilayah ? BatasWilayah.Berbatasan(kami, wilayah) : null),
        Fakta.EksternalitasLintasDaerah => EksternalitasLintasDaerah,
        Fakta.LebihEfisienBersama => LebihEfisienBersama,
        Fakta.PrakarsaPihakKetiga => Prakarsa is null ? null : Prakarsa is Regulation.Prakarsa.PihakKetiga,
        Fakta.PenerusanKerjaSamaPusat => PenerusanKerjaSamaPusat,
        _ => throw new ArgumentOutOfRangeException(nameof(fakta)),
    };
}
