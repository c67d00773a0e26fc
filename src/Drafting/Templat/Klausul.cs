using System.Collections.Frozen;
using Ksd.Regulation;

namespace Ksd.Drafting;

/// <summary>How much a clause is needed in a text.</summary>
public enum SifatKlausul
{
    /// <summary>The law requires it; the article is on the template's line.</summary>
    Wajib,

    /// <summary>Usual; stands in the draft and may be taken out.</summary>
    Lazim,

    /// <summary>Stands in the draft when it is asked for.</summary>
    Pilihan,
}

/// <summary>A clause of the library in one of its variants.</summary>
public sealed record Klausul
{
    public const string VarianUmum = "umum";

    public required string Kode { get; init; }

    public required string Varian { get; init; }

    public required string Judul { get; init; }

    /// <summary>The articles that its words follow, whether or not it is mandatory in a text.</summary>
    public required IReadOnlyList<DasarHukum> DasarHukum { get; init; }

    internal IReadOnlyList<Pola> Isi { get; init; } = [];
}

/// <summary>The clauses, read from <c>Data/klausul</c>.</summary>
public sealed class PustakaKlausul
{
    private static readonly Lazy<PustakaKlausul> Baku = new(() => Baca(BerkasData.Nama("klausul/").Select(nama => (nama, BerkasData.Baca(nama)))));

    private readonly FrozenDictionary<(string Kode, string Varian), Klausul> menurutKode;

    private PustakaKlausul(string versi, IEnumerable<Klausul> klausul)
    {
        Versi = versi;
        menurutKode = klausul.ToFrozenDictionary(satu => (satu.Kode, satu.Varian));
    }

    /// <summary>The library as shipped.</summary>
    public static PustakaKlausul Bawaan => Baku.Value;

    public string Versi { get; }

    public IEnumerable<Klausul> Semua => menurutKode.Values.OrderBy(klausul => klausul.Kode, StringComparer.Ordinal).ThenBy(klausul => klausul.Varian, StringComparer.Ordinal);

    /// <summary>
    /// The library with a region's own clauses, each the text of one file part; they take the place of those of the same name.
    /// Throws <see cref="TemplatException"/> with words for their author.
    /// </summary>
    public PustakaKlausul Dengan(string versi, IEnumerable<(string Nama, string Teks)> klausul)
    {
        var sendiri = Baca(klausul).Semua.ToDictionary(satu => (satu.Kode, satu.Varian));
        return sendiri.Count == 0 ? this : new(versi, Semua.Where(satu => !sendiri.ContainsKey((satu.Kode, satu.Varian))).Concat(sendiri.Values));
    }

    /// <summary>The text of a clause as shipped, from its heading on; null when there is none of that name.</summary>
    public static string? TeksBawaan(string kode, string varian) => BerkasData.Nama("klausul/").Select(BerkasData.Baca)
        .SelectMany(teks => BagianBerkas.Potong(teks))
        .FirstOrDefault(bagian => bagian.Judul == (varian == Klausul.VarianUmum ? kode : $"{kode}/{varian}")).Teks;

    public Klausul? Cari(string kode, string varian) => menurutKode.GetValueOrDefault((kode, varian));

    internal static PustakaKlausul Baca(IEnumerable<(string Nama, string Teks)> berkas)
    {
        var versi = "";
        var semua = new List<Klausul>();
        foreach (var (nama, teks) in berkas)
        {
            foreach (var bagian in BagianBerkas.Baca(teks, nama))
            {
                if (bagian.Judul is not { } judul)
                {
                    versi = bagian.Satu("versi");
                    continue;
                }

                var sumber = $"{nama} {judul}";
                var (kode, varian) = judul.Split('/', 2) is [var depan, var belakang] ? (depan, belakang) : (judul, Klausul.VarianUmum);
                if (semua.Any(satu => satu.Kode == kode && satu.Varian == varian))
                {
                    throw new TemplatException(sumber, "klausul ditulis dua kali");
                }

                semua.Add(new Klausul
                {
                    Kode = kode,
                    Varian = varian,
                    Judul = bagian.Satu("judul"),
                    DasarHukum = bagian.Dasar("dasar"),
                    Isi = Pola.Baca(bagian.Isi, sumber),
                });
            }
        }

        return new(versi, semua);
    }
}
