using System.Globalization;

namespace Ksd.Drafting;

/// <summary>
/// The numbers of all parts of a text, computed from their order. Pasal count through the whole text, everything else within
/// its parent. An ayat that is the only one of its pasal bears no number.
/// </summary>
public sealed class DaftarNomor
{
    private readonly Dictionary<string, Tempat> tempat = new(StringComparer.Ordinal);
    private int pasal;

    private DaftarNomor()
    {
    }

    private sealed record Tempat(Butir Butir, int Ke, bool Bernomor, Tempat? Induk);

    public static DaftarNomor Hitung(Rancangan rancangan)
    {
        var daftar = new DaftarNomor();
        daftar.Tambah(rancangan.Isi, null);
        return daftar;
    }

    public bool Ada(string id) => tempat.ContainsKey(id);

    /// <summary>The number as it stands before the part: <c>Pasal 5</c>, <c>(2)</c>, <c>a.</c>; empty when it bears none.</summary>
    public string Nomor(string id) => tempat[id] is { Bernomor: true } di ? Tulisan(di) : "";

    /// <summary>The whole name of a place: <c>Pasal 5 ayat (2) huruf a</c>.</summary>
    public string Label(string id) => string.Join(' ', Bagian(id, null).Select(bagian => bagian.Sebutan + bagian.Nomor));

    /// <summary>How <paramref name="dari"/> names <paramref name="id"/>: what both have in common is left out.</summary>
    public string Rujukan(string dari, string id) => string.Join(' ', Bagian(id, dari).Select(bagian => bagian.Sebutan + bagian.Nomor));

    /// <summary>The pieces of such a name, each with the part whose number it shows.</summary>
    internal IReadOnlyList<(string Id, string Sebutan, string Nomor)> Bagian(string id, string? dari)
    {
        var jalur = Jalur(id);
        var sama = dari is null ? 0 : Jalur(dari).Zip(jalur).TakeWhile(pasangan => pasangan.First == pasangan.Second).Count();
        return [.. jalur.Skip(Math.Min(sama, Math.Max(jalur.Count - 1, 0))).Select(di => (di.Butir.Id, Sebutan(di), NomorRujukan(di)))];
    }

    private void Tambah(IReadOnlyList<Butir> anak, Tempat? induk)
    {
        var hitung = new Dictionary<TingkatButir, int>();
        foreach (var butir in anak)
        {
            var ke = butir.Tingkat is TingkatButir.Pasal ? ++pasal : hitung[butir.Tingkat] = hitung.GetValueOrDefault(butir.Tingkat) + 1;
            var bernomor = butir.Tingkat is not TingkatButir.Paragraf
                && (butir.Tingkat is not TingkatButir.Ayat || anak.Count(satu => satu.Tingkat is TingkatButir.Ayat) > 1);
            tempat[butir.Id] = new Tempat(butir, ke, bernomor, induk);
            Tambah(butir.Anak, tempat[butir.Id]);
        }
    }

    /// <summary>From the outermost numbered part that a name needs to the part itself; one without a number is named by what it is in.</summary>
    private List<Tempat> Jalur(string id)
    {
        var jalur = new List<Tempat>();
        for (var di = tempat.GetValueOrDefault(id); di is not null; di = di.Induk)
        {
            if (di.Bernomor)
            {
                jalur.Insert(0, di);
            }

            // A pasal is unique in the text: no bab is named with it.
            if (di.Butir.Tingkat is TingkatButir.Pasal)
            {
                break;
            }
        }

        return jalur;
    }

    private static string Tulisan(Tempat di) => di.Butir.Tingkat switch
    {
        TingkatButir.Pihak => $"{Angka.Romawi(di.Ke)}.",
        TingkatButir.Bab => $"BAB {Angka.Romawi(di.Ke)}",
        TingkatButir.Bagian => $"{Angka.Huruf(di.Ke).ToUpperInvariant()}.",
        TingkatButir.Pasal => string.Create(CultureInfo.InvariantCulture, $"Pasal {di.Ke}"),
        TingkatButir.Ayat => string.Create(CultureInfo.InvariantCulture, $"({di.Ke})"),
        TingkatButir.Huruf or TingkatButir.Premis => $"{Angka.Huruf(di.Ke)}.",
        TingkatButir.Angka => string.Create(CultureInfo.InvariantCulture, $"{di.Ke}."),
        _ => "",
    };

    private static string Sebutan(Tempat di) => di.Butir.Tingkat switch
    {
        TingkatButir.Pihak => "PIHAK ",
        TingkatButir.Bagian => "bagian ",
        TingkatButir.Ayat => "ayat ",
        TingkatButir.Premis => "premis huruf ",
        TingkatButir.Huruf => "huruf ",
        TingkatButir.Angka => "angka ",
        _ => "",
    };

    private static string NomorRujukan(Tempat di) => di.Butir.Tingkat is TingkatButir.Pihak
        ? Terbilang.Urutan(di.Ke).ToUpperInvariant()
        : Tulisan(di).TrimEnd('.');
}
