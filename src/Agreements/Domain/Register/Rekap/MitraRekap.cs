using System.Text.RegularExpressions;

namespace Ksd.Agreements.Domain.Register.Rekap;

/// <summary>The partners of a clerk's cell, one by one, with the class that the name itself gives away.</summary>
internal static partial class MitraRekap
{
    /// <summary>The names, in their order; <paramref name="catatan"/> says what is left to a person.</summary>
    public static IReadOnlyList<string> Pisah(string mentah, out string? catatan)
    {
        catatan = null;
        if (Daftar().Match(mentah) is { Success: true } daftar)
        {
            catatan = $"Mitra ditulis sebagai daftar singkatan ({daftar.Value.Trim()}); tidak dipisah, tetapkan nama-namanya.";
            return [mentah.Trim()];
        }

        var hasil = new List<string>();
        foreach (var kelompok in mentah.Split([';', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var nama = Bagian(TandaDaftar().Replace(kelompok, ""));
            var desa = nama.Count > 1 && nama[0].StartsWith("Desa ", StringComparison.OrdinalIgnoreCase);
            hasil.AddRange(nama.Select((satu, ke) => desa && ke > 0 && !Berawalan().IsMatch(satu) ? $"Desa {satu}" : satu));
        }

        return hasil;
    }

    /// <summary>The code of a register sheet's class, by the name; null where it does not say, and the clerk's category is a hint.</summary>
    public static string Kelas(string nama, string kategori)
    {
        foreach (var (pola, kode) in Aturan)
        {
            if (pola.IsMatch(nama))
            {
                return kode;
            }
        }

        return KepalaRekap.Polos(kategori) switch
        {
            "daerah" or "pemerintah daerah" => "REGION",
            "pusat" or "instansi vertikal" or "kementerian lembaga" => "CENTRAL_GOV",
            "bumn" => "SOE",
            "bumd" => "ROE",
            "swasta" => "PRIVATE_BODY",
            _ => "UNKNOWN",
        };
    }

    private static readonly (Regex Pola, string Kode)[] Aturan =
    [
        (Otorita(), "IKN"), (Vertikal(), "CENTRAL_GOV"), (KampusNegeri(), "CENTRAL_GOV"), (Pemda(), "REGION"), (Bumn(), "SOE"), (Bumd(), "ROE"),
        (DesaPola(), "VILLAGE"), (Swasta(), "PRIVATE_BODY"), (Kampus(), "PRIVATE_BODY"),
    ];

    private static List<string> Bagian(string kelompok)
    {
        var hasil = new List<string>();
        var (kurung, dari) = (0, 0);
        for (var i = 0; i < kelompok.Length; i++)
        {
            kurung += kelompok[i] switch { '(' => 1, ')' when kurung > 0 => -1, _ => 0 };
            if (kurung == 0 && Pemisah().Match(kelompok, i) is { Success: true } pemisah && pemisah.Index == i && Terpisah(kelompok, i, pemisah))
            {
                hasil.Add(kelompok[dari..i].Trim());
                dari = i + pemisah.Length;
                i = dari - 1;
            }
        }

        hasil.Add(kelompok[dari..].Trim());
        return [.. hasil.Where(satu => satu.Length > 0)];
    }

    /// <summary>A comma, plus, ampersand divides; a slash or "dan" only where what follows begins like a party or the cell is a list anyway.</summary>
    private static bool Terpisah(string teks, int di, Match pemisah)
    {
        var sisa = teks[(di + pemisah.Length)..].TrimStart();
        return pemisah.Value.Trim() switch
        {
            "," => !BentukUsaha().IsMatch(sisa),
            "/" => Berawalan().IsMatch(sisa),
            "dan" or "DAN" or "Dan" => Berawalan().IsMatch(sisa) || teks[..di].Contains(',', StringComparison.Ordinal),
            _ => true,
        };
    }

    [GeneratedRegex(@"^\s*(\d+|beberapa|sejumlah)\s+\p{L}+\s*:", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Daftar();

    [GeneratedRegex(@"^\s*([a-z]|\d{1,2})[.)]\s+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TandaDaftar();

    [GeneratedRegex(@"\G(\s*,\s+|\s*/\s*|\s+\+\s+|\s+&\s+|\s+dan\s+)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pemisah();

    [GeneratedRegex(@"^(Tbk|Persero|Perseroda|S\.?H|M\.?Si)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BentukUsaha();

    [GeneratedRegex(@"^(Pem(erintah|kab|kot|prov|da)\b|Kab(upaten)?\b|Kota\b|Prov(insi)?\b|PT\b|CV\b|UD\b|Koperasi|Univ|Fakultas|FK\b|Institut|Politeknik|ST\w{2,4}\b|RS(U|UD)?\b|Rumah Sakit|Dinas|Badan|Bank|BPJS|Kementerian|Kemen\w+|Kanwil|Kejari|Polres|Kodim|KPU|Bawaslu|Otorita|Desa\b|Kelurahan|Yayasan|PA\b|Pengadilan)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Berawalan();

    [GeneratedRegex(@"^(Otorita|OIKN)\b.*\b(IKN|Nusantara)?\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Otorita();

    [GeneratedRegex(@"^(Kejari|Kejaksaan|Polres|Polda|Polri|Kepolisian|Kodim|Korem|Kodam|TNI|KPU|Bawaslu|PA\b|Pengadilan|Kemenag|Kementerian|Kemen\p{L}+|Kantor Wilayah|Kanwil|BPKP|BPS\b|BPN\b|BNN\p{L}*|BPJS|Bank Indonesia|OJK|Lapas|Imigrasi)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vertikal();

    [GeneratedRegex(@"^(UINSI|UIN\b|IAIN|UT\b|Universitas (Terbuka|Mulawarman|Negeri)|Unmul\b|Politeknik Negeri|Polnes\b|Institut Teknologi Kalimantan)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KampusNegeri();

    [GeneratedRegex(@"^(Pem(erintah|kab|kot|prov|da)\b|Kab(upaten)?\b|Kota\b|Prov(insi)?\b|RSUD\b|DPRD\b|Dinas\b|Dis\p{L}+\b|Bupati\b|Wali ?kota\b|Gubernur\b|Penajam Paser Utara|Kutai (Kartanegara|Timur|Barat)|Mahakam Ulu)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pemda();

    [GeneratedRegex(@"^(PT\.? )?(PLN|Pertamina|Telkom|Pupuk (Kalimantan|Indonesia)|Pelindo|Pos Indonesia|Bank (Mandiri|Negara|Rakyat|Tabungan)|BNI|BRI|BTN)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bumn();

    [GeneratedRegex(@"^(Bank ?kaltimtara|PDAM|Perumda|Perseroda|BPR\b)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bumd();

    [GeneratedRegex(@"^Desa\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DesaPola();

    [GeneratedRegex(@"^(PT\b|CV\b|UD\b|Firma\b|RSU? |Rumah Sakit)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Swasta();

    [GeneratedRegex(@"^(Univ|Universitas|UNTAG|UNIKARTA|UMKT|FK\b|Fakultas|ST(IH|MIK|IT|IE|IKES|KIP)\b|IKIP|Sekolah Tinggi|Akademi|Institut|Politeknik)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kampus();
}
