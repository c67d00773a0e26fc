using System.Collections.Frozen;

namespace Ksd.Mapping.Domain;

/// <summary>What became of an item or a kandidat.</summary>
public enum Perkembangan
{
    BelumDimulai,
    DalamProses,
    Ditandatangani,
    Pelaksanaan,

    /// <summary>In execution, and Evaluation has given its verdict.</summary>
    Dievaluasi,
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
        ["PernyataanDitandatangani"] = Perkembangan.DalamProses,
        ["NotaDitandatangani"] = Perkembangan.Ditandatangani,
        ["NaskahDitandatangani"] = Perkembangan.Ditandatangani,
        ["RencanaTahunanDitandatangani"] = Perkembangan.Pelaksanaan,
        ["Pelaksanaan"] = Perkembangan.Pelaksanaan,
        ["PerubahanDimohon"] = Perkembangan.Pelaksanaan,
        ["DampakDitinjau"] = Perkembangan.Pelaksanaan,
        ["PerubahanDitandatangani"] = Perkembangan.Pelaksanaan,
        ["PerpanjanganDimohon"] = Perkembangan.Pelaksanaan,
        ["Ditangguhkan"] = Perkembangan.Pelaksanaan,
        ["Diambilalih"] = Perkembangan.Selesai,
        ["Berakhir"] = Perkembangan.Selesai,
        ["Selesai"] = Perkembangan.Selesai,
        ["Ditarik"] = Perkembangan.Ditarik,
        ["DitolakMitra"] = Perkembangan.Ditarik,
        ["DitolakDprd"] = Perkembangan.Ditarik,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A stage that this release does not know yet is on its way somewhere.</summary>
    public static Perkembangan Of(string tahap) => Rows.GetValueOrDefault(tahap, Perkembangan.DalamProses);

    /// <summary>A verdict moves on only what is in execution.</summary>
    public static Perkembangan Of(string tahap, bool dievaluasi) =>
        Of(tahap) is Perkembangan.Pelaksanaan && dievaluasi ? Perkembangan.Dievaluasi : Of(tahap);

    /// <summary>The furthest of several kerja sama speaks for the item; a withdrawn one only when there is no other.</summary>
    public static Perkembangan Of(IEnumerable<string> daftarTahap) => Of(daftarTahap.Select(Of));

    public static Perkembangan Of(IEnumerable<Perkembangan> masingMasing)
    {
        var daftar = masingMasing.ToArray();
        return daftar.Where(satu => satu is not Perkembangan.Ditarik).DefaultIfEmpty(daftar.Length > 0 ? Perkembangan.Ditarik : Perkembangan.BelumDimulai).Max();
    }
}
