using System.Collections.Frozen;
using Ksd.Regulation;

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
        ["Terpetakan"] = Perkembangan.DalamProses,
        ["KoordinasiTeknis"] = Perkembangan.DalamProses,
        ["Persiapan"] = Perkembangan.DalamProses,
        ["SiapDitawarkan"] = Perkembangan.DalamProses,
        ["Ditawarkan"] = Perkembangan.DalamProses,
        ["PenyusunanKesepakatan"] = Perkembangan.DalamProses,
        ["KesepakatanSiap"] = Perkembangan.DalamProses,
        ["PenyusunanNota"] = Perkembangan.DalamProses,
        ["NotaSiap"] = Perkembangan.DalamProses,
        ["Prakarsa"] = Perkembangan.DalamProses,
        ["Penjajakan"] = Perkembangan.DalamProses,
        ["KajianSelesai"] = Perkembangan.DalamProses,
        ["TanggapanDiterima"] = Perkembangan.DalamProses,
        ["PernyataanDitandatangani"] = Perkembangan.DalamProses,
        ["RencanaDisusun"] = Perkembangan.DalamProses,
        ["DisetujuiDprd"] = Perkembangan.DalamProses,
        ["DianggapDisetujuiDprd"] = Perkembangan.DalamProses,
        ["RencanaDiGubernur"] = Perkembangan.DalamProses,
        ["Verifikasi"] = Perkembangan.DalamProses,
        ["PenyusunanNaskah"] = Perkembangan.DalamProses,
        ["NaskahDiGubernur"] = Perkembangan.DalamProses,
        ["PembahasanNaskah"] = Perkembangan.DalamProses,
        ["PerundinganLuarNegeri"] = Perkembangan.DalamProses,
        ["Terkonfirmasi"] = Perkembangan.DalamProses,
        ["DisetujuiMenteri"] = Perkembangan.DalamProses,
        ["UsulanDisampaikan"] = Perkembangan.DalamProses,
        ["Terverifikasi"] = Perkembangan.DalamProses,
        ["PembahasanPusat"] = Perkembangan.DalamProses,
        ["MitraTeknisDitunjuk"] = Perkembangan.DalamProses,
        ["IzinDiperiksa"] = Perkembangan.DalamProses,
        ["TidakDilaksanakan"] = Perkembangan.DalamProses,
        ["Pembinaan"] = Perkembangan.DalamProses,
        ["KendalaDievaluasi"] = Perkembangan.DalamProses,
        ["PengambilalihanDisetujui"] = Perkembangan.DalamProses,
        ["KesepakatanDitandatangani"] = Perkembangan.Ditandatangani,
        ["MenungguDprd"] = Perkembangan.Ditandatangani,
        ["PenyusunanPerjanjian"] = Perkembangan.Ditandatangani,
        ["PerjanjianSiap"] = Perkembangan.Ditandatangani,
        ["NotaDitandatangani"] = Perkembangan.Ditandatangani,
        ["NaskahDitandatangani"] = Perkembangan.Ditandatangani,
        ["Tercatat"] = Perkembangan.Ditandatangani,
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

    /// <summary>The kinds in which the DPRD is asked before anything is signed.</summary>
    public static readonly string[] LuarNegeri = [nameof(JenisKerjaSama.Ksdpl), nameof(JenisKerjaSama.KsdllLainnya), nameof(JenisKerjaSama.KsdllPenerusan)];

    extension(Perkembangan perkembangan)
    {
        /// <summary>In the words of a document.</summary>
        public string Sebutan => perkembangan switch
        {
            Perkembangan.BelumDimulai => "Belum dimulai",
            Perkembangan.DalamProses => "Dalam proses",
            Perkembangan.Pelaksanaan => "Dalam pelaksanaan",
            _ => perkembangan.ToString(),
        };
    }

    /// <summary>
    /// A stage that this release does not know yet is on its way somewhere. Abroad the DPRD is asked before anything is signed
    /// (Permendagri 25/2020 Pasal 9), at home after the Kesepakatan Bersama (PP 28/2018 Pasal 6 ayat (1)).
    /// </summary>
    public static Perkembangan Of(string tahap, string? jenis = null) =>
        tahap == "MenungguDprd" && jenis is not null && LuarNegeri.Contains(jenis) ? Perkembangan.DalamProses : Rows.GetValueOrDefault(tahap, Perkembangan.DalamProses);

    /// <summary>The stages that are read as one of these, as far as the stage alone tells.</summary>
    public static string[] Names(params IReadOnlyCollection<Perkembangan> perkembangan) => [.. Rows.Where(row => perkembangan.Contains(row.Value)).Select(row => row.Key)];

    /// <summary>A verdict moves on only what is in execution.</summary>
    public static Perkembangan Of(string tahap, string? jenis, bool dievaluasi) =>
        Of(tahap, jenis) is Perkembangan.Pelaksanaan && dievaluasi ? Perkembangan.Dievaluasi : Of(tahap, jenis);

    /// <summary>The furthest of several kerja sama speaks for the item; a withdrawn one only when there is no other.</summary>
    public static Perkembangan Of(IEnumerable<Perkembangan> masingMasing)
    {
        var daftar = masingMasing.ToArray();
        return daftar.Where(satu => satu is not Perkembangan.Ditarik).DefaultIfEmpty(daftar.Length > 0 ? Perkembangan.Ditarik : Perkembangan.BelumDimulai).Max();
    }
}
