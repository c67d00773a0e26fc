using System.Collections.Frozen;

namespace Ksd.Mapping.Domain;

/// <summary>What became of an item or a kandidat.</summary>
public enum Perkembangan
{
    BelumDimulai,
    DalamProses,
    Ditandatangani,
    Pelaksanaan,
    Selesai,
    Ditarik,
}

/// <summary>Reads the stage that Agreements tells as what became of the item.</summary>
internal static class PerkembanganTahap
{
    private static readonly FrozenDictionary<string, Perkembangan> Rows = new Dictionary<string, Perkembangan>
    {
        ["Usulan"] = Perkembangan.DalamProses,
        ["Persiapan"] = Perkembangan.DalamProses,
        ["SiapDitawarkan"] = Perkembangan.DalamProses,
        ["Ditawarkan"] = Perkembangan.DalamProses,
        ["PenyusunanKesepakatan"] = Perkembangan.DalamProses,
        ["KesepakatanSiap"] = Perkembangan.DalamProses,
        ["KesepakatanDitandatangani"] = Perkembangan.Ditandatangani,
        ["MenungguDprd"] = Perkembangan.Ditandatangani,
        ["PenyusunanPerjanjian"] = Perkembangan.Ditandatangani,
        ["PerjanjianSiap"] = Perkembangan.Ditandatangani,
        ["Pelaksanaan"] = Perkembangan.Pelaksanaan,
        ["Berakhir"] = Perkembangan.Selesai,
        ["Selesai"] = Perkembangan.Selesai,
        ["Ditarik"] = Perkembangan.Ditarik,
        ["DitolakMitra"] = Perkembangan.Ditarik,
        ["DitolakDprd"] = Perkembangan.Ditarik,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A stage that this release does not know yet is on its way somewhere.</summary>
    public static Perkembangan Of(string tahap) => Rows.GetValueOrDefault(tahap, Perkembangan.DalamProses);

    /// <summary>The furthest of several kerja sama speaks for the item; a withdrawn one only when there is no other.</summary>
    public static Perkembangan Of(IEnumerable<string> daftarTahap)
    {
        var daftar = daftarTahap.Select(Of).ToArray();
        return daftar.Where(satu => satu is not Perkembangan.Ditarik).DefaultIfEmpty(daftar.Length > 0 ? Perkembangan.Ditarik : Perkembangan.BelumDimulai).Max();
    }
}
