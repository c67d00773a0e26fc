using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>How regions stand to each other: several laws decide by it who coordinates, takes over or settles a dispute.</summary>
internal static class PasanganDaerah
{
    /// <summary>All are kabupaten or kota of one provinsi.</summary>
    public static bool SatuProvinsi(IEnumerable<Pihak> daerah)
    {
        var kode = daerah.Select(Kemendagri).ToArray();
        return kode.Length > 0 && kode.All(satu => satu?.Length >= 5) && kode.Select(satu => satu![..2]).Distinct().Count() == 1;
    }

    /// <summary>At least one of them is a provinsi.</summary>
    public static bool AdaProvinsi(IEnumerable<Pihak> daerah) => daerah.Any(pihak => Kemendagri(pihak) is { Length: 2 });

    private static string? Kemendagri(Pihak pihak) => pihak.Wilayah is { } wilayah
        ? wilayah.Skema is SkemaKodeWilayah.Kemendagri ? wilayah.Kode : DaftarWilayah.Bawaan.Find(wilayah)?.Kode.Kode
        : null;
}
