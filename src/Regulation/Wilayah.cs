namespace Ksd.Regulation;

public enum TingkatWilayah
{
    Provinsi,
    KabupatenKota,
    Kecamatan,
}

/// <summary>A region as Kemendagri lists it, with its BPS code where one is known.</summary>
public sealed record Wilayah(KodeWilayah Kode, KodeWilayah? KodeBps, string Nama, TingkatWilayah Tingkat, bool PerluKonfirmasi)
{
    /// <summary>The province it lies in; a province lies in itself.</summary>
    public KodeWilayah Provinsi => KodeWilayah.Kemendagri(Kode.Kode[..2]);

    internal static TingkatWilayah? TingkatOf(KodeWilayah kode) => kode.Kode.Length switch
    {
        2 => TingkatWilayah.Provinsi,
        5 => TingkatWilayah.KabupatenKota,
        8 => TingkatWilayah.Kecamatan,
        _ => null,
    };
}
