using Ksd.Regulation;

namespace Ksd.Drafting;

/// <summary>What a template makes; the checks differ by it.</summary>
public enum MacamNaskah
{
    KesepakatanBersama,
    PerjanjianKerjaSama,
    NotaKesepakatan,
    PernyataanKehendak,
    NaskahLuarNegeri,

    /// <summary>An amendment at the level of what it amends.</summary>
    Adendum,
    SuratKuasa,

    /// <summary>A letter or paper that binds nobody.</summary>
    Lainnya,
}

/// <summary>A clause's place in a template.</summary>
public sealed record TempatKlausul(SifatKlausul Sifat, string Kode, string Varian, IReadOnlyList<DasarHukum> DasarHukum);

/// <summary>A template: its title, the order of its parts, and what the law requires of it. A region may write its own as text; <see cref="Baca"/> says what is wrong with it.</summary>
public sealed record Templat
{
    public const int TeksMaxLength = 100_000;

    public required string Kode { get; init; }

    public required string Versi { get; init; }

    public required string Nama { get; init; }

    public required BentukRancangan Bentuk { get; init; }

    public required MacamNaskah Macam { get; init; }

    /// <summary>The kinds it may be used for; empty for all.</summary>
    public required IReadOnlyList<JenisKerjaSama> Jenis { get; init; }

    public required IReadOnlyList<DasarHukum> DasarHukum { get; init; }

    public required IReadOnlyList<TempatKlausul> DaftarKlausul { get; init; }

    public required IReadOnlyList<IsiWajib> DaftarWajib { get; init; }

    /// <summary>The fields told in words that it asks for.</summary>
    public required IReadOnlyList<string> Isian { get; init; }

    internal TingkatButir Kerangka { get; init; }

    internal string Penandatangan { get; init; } = "";

    internal IReadOnlyList<string> Judul { get; init; } = [];

    internal IReadOnlyList<string> Tujuan { get; init; } = [];

    internal string Hal { get; init; } = "";

    internal string Lampiran { get; init; } = "-";

    internal IReadOnlyList<string> Tembusan { get; init; } = [];

    internal IReadOnlyList<object> Urutan { get; init; } = [];

    public PustakaKlausul Pustaka { get; internal init; } = null!;

    /// <summary>Reads a template from its text. Throws <see cref="TemplatException"/> with words for its author.</summary>
    public static Templat Baca(string teks, string sumber, PustakaKlausul pustaka)
    {
        if (teks.Length > TeksMaxLength)
        {
            throw new TemplatException(sumber, $"templat lebih panjang daripada {TeksMaxLength} karakter");
        }

        var bagian = BagianBerkas.Baca(teks, sumber).FirstOrDefault() ?? throw new TemplatException(sumber, "templat kosong");
        var urutan = Urut(bagian, sumber).ToArray();
        var klausul = urutan.OfType<TempatKlausul>().ToArray();
        var isi = klausul.SelectMany(satu => pustaka.Cari(satu.Kode, satu.Varian)?.Isi ?? throw new TemplatException(sumber, $"klausul tidak ada dalam pustaka: {satu.Kode}/{satu.Varian}"))
            .Concat(urutan.OfType<IReadOnlyList<Pola>>().SelectMany(pola => pola))
            .SelectMany(pola => pola.Semua).SelectMany(pola => pola.Isian);
        if (klausul.GroupBy(satu => satu.Kode).FirstOrDefault(grup => grup.Count() > 1) is { } kembar)
        {
            throw new TemplatException(sumber, $"klausul disebut dua kali: {kembar.Key}");
        }

        string[] kepala = [.. bagian.Semua("judul"), .. bagian.Semua("kepada"), .. bagian.Semua("hal"), .. bagian.Semua("tembusan")];
        var isian = kepala.SelectMany(baris => Pola.Kurung().Matches(baris).Select(match => match.Groups[1].Value)).Concat(isi).Distinct().ToArray();
        if (Array.Find(isian, nama => KatalogIsian.Label(nama) is null) is { } takDikenal)
        {
            throw new TemplatException(sumber, $"isian tidak dikenal: {takDikenal}");
        }

        return new Templat
        {
            Kode = bagian.Satu("kode"),
            Versi = bagian.Satu("versi"),
            Nama = bagian.Satu("nama"),
            Bentuk = bagian.Pilihan<BentukRancangan>("bentuk"),
            Macam = bagian.Boleh("macam") is null ? MacamNaskah.Lainnya : bagian.Pilihan<MacamNaskah>("macam"),
            Jenis = [.. (bagian.Boleh("jenis") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(jenis =>
                Enum.TryParse<JenisKerjaSama>(jenis, out var nilai) ? nilai : throw new TemplatException(sumber, $"'{jenis}' bukan jenis kerja sama"))],
            DasarHukum = bagian.Dasar("dasar"),
            DaftarKlausul = klausul,
            DaftarWajib = [.. Wajib(bagian, pustaka, klausul)],
            Isian = [.. isian.Where(KatalogIsian.Semua.ContainsKey)],
            Kerangka = bagian.Boleh("kerangka") is null ? TingkatButir.Pasal : bagian.Pilihan<TingkatButir>("kerangka"),
            Penandatangan = bagian.Satu("penandatangan") is "semua" or "kami" or "penyusun" or "kuasa" ? bagian.Satu("penandatangan") : throw new TemplatException(sumber, "penandatangan harus semua, kami, penyusun, atau kuasa"),
            Judul = bagian.Semua("judul"),
            Tujuan = bagian.Semua("kepada"),
            Hal = bagian.Boleh("hal") ?? "",
            Lampiran = bagian.Boleh("lampiran") ?? "-",
            Tembusan = bagian.Semua("tembusan"),
            Urutan = urutan,
            Pustaka = pustaka,
        };
    }

    /// <summary>The parts in their order: a place of a clause, or lines of the template's own.</summary>
    private static IEnumerable<object> Urut(BagianBerkas bagian, string sumber)
    {
        var baris = new List<string>();
        foreach (var satu in bagian.Isi)
        {
            if (satu is not ['!' or '+' or '?', ' ', ..])
            {
                baris.Add(satu);
                continue;
            }

            if (baris.Count > 0)
            {
                yield return Pola.Baca(baris, sumber);
                baris = [];
            }

            var (kode, dasar) = satu[2..].Split('|', 2, StringSplitOptions.TrimEntries) is [var kiri, var kanan] ? (kiri, kanan) : (satu[2..].Trim(), "");
            var (nama, varian) = kode.Split('/', 2) is [var depan, var belakang] ? (depan, belakang) : (kode, Klausul.VarianUmum);
            yield return new TempatKlausul(
                satu[0] switch { '!' => SifatKlausul.Wajib, '+' => SifatKlausul.Lazim, _ => SifatKlausul.Pilihan },
                nama, varian, bagian.DasarDari(dasar));
        }

        if (baris.Count > 0)
        {
            yield return Pola.Baca(baris, sumber);
        }
    }

    private static IEnumerable<IsiWajib> Wajib(BagianBerkas bagian, PustakaKlausul pustaka, IEnumerable<TempatKlausul> klausul)
    {
        foreach (var satu in bagian.Semua("wajib"))
        {
            var kolom = satu.Split('|', StringSplitOptions.TrimEntries);
            yield return kolom.Length == 3
                ? new(kolom[0], kolom[1], bagian.DasarDari(kolom[2]))
                : throw new TemplatException(bagian.Sumber, $"baris wajib harus berisi kode | nama | dasar: {satu}");
        }

        foreach (var satu in klausul.Where(satu => satu.Sifat is SifatKlausul.Wajib))
        {
            if (satu.DasarHukum.Count == 0)
            {
                throw new TemplatException(bagian.Sumber, $"klausul wajib tanpa dasar hukum: {satu.Kode}");
            }

            yield return new(satu.Kode, pustaka.Cari(satu.Kode, satu.Varian)!.Judul, satu.DasarHukum);
        }
    }
}

/// <summary>The templates as shipped, read from <c>Data/templat</c>.</summary>
public static class KatalogTemplat
{
    private static readonly Lazy<IReadOnlyList<Templat>> Baku = new(() =>
        [.. BerkasData.Nama("templat/").Select(nama => Templat.Baca(BerkasData.Baca(nama), nama, PustakaKlausul.Bawaan))]);

    public static IReadOnlyList<Templat> Semua => Baku.Value;

    /// <summary>The text of a template as shipped; null when there is none of that name.</summary>
    public static string? Teks(string kode) => Cari(kode) is null ? null : BerkasData.Baca($"templat/{kode}.txt");

    public static Templat? Cari(string kode) => Semua.FirstOrDefault(templat => templat.Kode == kode);
}
