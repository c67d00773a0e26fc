using System.Text.RegularExpressions;

namespace Ksd.Agreements.Domain.Register;

/// <summary>Makes the spellings of one party's name comparable. What is only near to a party (its DPRD, its Bupati) stays apart.</summary>
internal static partial class NamaPihak
{
    private static readonly Dictionary<string, string> Singkatan = new(StringComparer.Ordinal)
    {
        ["PEMKAB"] = "PEMERINTAH KABUPATEN",
        ["PEMKOT"] = "PEMERINTAH KOTA",
        ["PEMPROV"] = "PEMERINTAH PROVINSI",
        ["PEMDA"] = "PEMERINTAH DAERAH",
        ["KAB"] = "KABUPATEN",
        ["PROV"] = "PROVINSI",
        ["KUKAR"] = "KUTAI KARTANEGARA",
        ["KUTIM"] = "KUTAI TIMUR",
        ["KUBAR"] = "KUTAI BARAT",
        ["MAHULU"] = "MAHAKAM ULU",
        ["PPU"] = "PENAJAM PASER UTARA",
        ["KALTIM"] = "KALIMANTAN TIMUR",
        ["KALTENG"] = "KALIMANTAN TENGAH",
        ["KALSEL"] = "KALIMANTAN SELATAN",
        ["KALBAR"] = "KALIMANTAN BARAT",
        ["KALTARA"] = "KALIMANTAN UTARA",
        ["SULTRA"] = "SULAWESI TENGGARA",
        ["SULTENG"] = "SULAWESI TENGAH",
        ["SULSEL"] = "SULAWESI SELATAN",
        ["SULUT"] = "SULAWESI UTARA",
        ["JATIM"] = "JAWA TIMUR",
        ["JATENG"] = "JAWA TENGAH",
        ["JABAR"] = "JAWA BARAT",
        ["DKI"] = "DAERAH KHUSUS IBUKOTA",
        ["IKN"] = "IBU KOTA NUSANTARA",
        ["UNIV"] = "UNIVERSITAS",
        ["DPRD"] = "DEWAN PERWAKILAN RAKYAT DAERAH",
        ["KEJARI"] = "KEJAKSAAN NEGERI",
        ["POLRES"] = "KEPOLISIAN RESOR",
        ["KODIM"] = "KOMANDO DISTRIK MILITER",
        ["KEMENAG"] = "KANTOR KEMENTERIAN AGAMA",
        ["DISDUKCAPIL"] = "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL",
        ["DINKES"] = "DINAS KESEHATAN",
        ["DISTANAK"] = "DINAS PERTANIAN DAN PETERNAKAN",
        ["TK"] = "KETENAGAKERJAAN",
        ["PERSERO"] = "",
        ["TBK"] = "",
    };

    private static readonly HashSet<string> WilayahTanpaSebutan = new(StringComparer.Ordinal)
    {
        "KUTAI KARTANEGARA", "KUTAI TIMUR", "KUTAI BARAT", "MAHAKAM ULU", "PENAJAM PASER UTARA",
    };

    private static readonly Dictionary<string, string> NamaLain = new(StringComparer.Ordinal)
    {
        ["UMKT"] = "UNIVERSITAS MUHAMMADIYAH KALIMANTAN TIMUR",
        ["UNIKARTA"] = "UNIVERSITAS KUTAI KARTANEGARA",
        ["UT"] = "UNIVERSITAS TERBUKA",
        ["BADAN PENYELENGGARA JAMINAN SOSIAL KETENAGAKERJAAN"] = "BPJS KETENAGAKERJAAN",
        ["BADAN PENYELENGGARA JAMINAN SOSIAL KESEHATAN"] = "BPJS KESEHATAN",
    };

    /// <summary>The comparable form: upper case, short forms written out, no brackets, no punctuation.</summary>
    public static string Key(string nama)
    {
        var polos = TandaBaca().Replace(Kurung().Replace(nama.ToUpperInvariant(), " "), " ");
        var kata = polos.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => Singkatan.GetValueOrDefault(k, k)).Where(k => k.Length > 0);
        var kunci = string.Join(' ', kata);
        return NamaLain.TryGetValue(kunci, out var penuh) ? penuh
            : WilayahTanpaSebutan.Contains(kunci) ? $"PEMERINTAH KABUPATEN {kunci}"
            : WilayahSaja().IsMatch(kunci) ? $"PEMERINTAH {kunci}"
            : kunci;
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Kurung();

    [GeneratedRegex(@"[^\p{L}\p{N}/]+")]
    private static partial Regex TandaBaca();

    [GeneratedRegex(@"^(KABUPATEN|KOTA|PROVINSI)\b")]
    private static partial Regex WilayahSaja();
}
