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

    /// <summary>The office of its head with the region's name: Gubernur, Bupati or Wali Kota (UU 23/2014 Pasal 59 ayat (2)); of a kecamatan its camat.</summary>
    public string SebutanKepala => Tingkat switch
    {
        TingkatWilayah.Provinsi => $"Gubernur {Nama}",
        TingkatWilayah.Kecamatan => $"Camat {Nama}",
        _ when Nama.StartsWith("Kota ", StringComparison.Ordinal) => $"Wali Kota {Nama[5..]}",
        _ => $"Bupati {Nama.Replace("Kabupaten ", "", StringComparison.Ordinal)}",
    };

    internal static TingkatWilayah? TingkatOf(KodeWilayah kode) => kode.Kode.Length switch
    {
        2 => TingkatWilayah.Provinsi,
        5 => TingkatWilayah.KabupatenKota,
        8 => TingkatWilayah.Kecamatan,
        _ => null,
    };
}
