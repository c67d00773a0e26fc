using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Ksd.Drafting;

/// <summary>What a part of a text is; it decides its number and what may stand in it.</summary>
public enum TingkatButir
{
    Paragraf,

    /// <summary>One party in the komparisi; referred to as PIHAK KESATU and so on.</summary>
    Pihak,

    /// <summary>One consideration before the body.</summary>
    Premis,
    Bab,
    Bagian,
    Pasal,
    Ayat,
    Huruf,
    Angka,
}

/// <summary>
/// A part of a text, known by its id. <see cref="Teks"/> is the heading of a bab, bagian and pasal, and the words of everything
/// else; other parts are named in it as <c>[[#id]]</c>, what is still to be filled in as <c>[[?nama]]</c>.
/// </summary>
public sealed record Butir(string Id, TingkatButir Tingkat, string Teks)
{
    /// <summary>The clause of the library it was made from; null when a person wrote it.</summary>
    public string? Klausul { get; init; }

    public IReadOnlyList<Butir> Anak { get; init; } = [];

    /// <summary>Has a heading rather than words of its own.</summary>
    [JsonIgnore]
    public bool Berjudul => Tingkat is TingkatButir.Bab or TingkatButir.Bagian or TingkatButir.Pasal;

    /// <summary>Itself and everything in it, in reading order.</summary>
    [JsonIgnore]
    public IEnumerable<Butir> Semua => Anak.SelectMany(anak => anak.Semua).Prepend(this);

    /// <summary>Says something: a heading alone does not.</summary>
    [JsonIgnore]
    public bool Berisi => Berjudul ? Anak.Any(anak => anak.Berisi) : !string.IsNullOrWhiteSpace(Teks);
}

/// <summary>What may stand in what.</summary>
internal static class TataButir
{
    private static readonly TingkatButir[] Pokok =
        [TingkatButir.Paragraf, TingkatButir.Pihak, TingkatButir.Premis, TingkatButir.Bab, TingkatButir.Bagian, TingkatButir.Pasal];

    private static readonly TingkatButir[] Kerangka = [TingkatButir.Bab, TingkatButir.Bagian, TingkatButir.Pasal];

    private static readonly FrozenDictionary<TingkatButir, TingkatButir[]> Dalam = new Dictionary<TingkatButir, TingkatButir[]>
    {
        [TingkatButir.Bab] = [TingkatButir.Paragraf, TingkatButir.Bagian, TingkatButir.Pasal, TingkatButir.Huruf],
        [TingkatButir.Bagian] = [TingkatButir.Paragraf, TingkatButir.Huruf],
        [TingkatButir.Pasal] = [TingkatButir.Paragraf, TingkatButir.Ayat, TingkatButir.Huruf],
        [TingkatButir.Ayat] = [TingkatButir.Huruf],
        [TingkatButir.Paragraf] = [TingkatButir.Huruf],
        [TingkatButir.Huruf] = [TingkatButir.Angka],
    }.ToFrozenDictionary();

    /// <summary>
    /// These may stand together in <paramref name="induk"/> (null: the text itself). One parent has one kind of numbered child
    /// beside plain paragraphs; the text itself has one kind of heading beside parties and premises.
    /// </summary>
    public static bool Cocok(TingkatButir? induk, IEnumerable<TingkatButir> anak)
    {
        var tingkat = anak.Distinct().ToArray();
        return induk is { } di
            ? tingkat.All(Dalam.GetValueOrDefault(di, []).Contains) && tingkat.Count(satu => satu is not TingkatButir.Paragraf) <= 1
            : tingkat.All(Pokok.Contains) && tingkat.Count(Kerangka.Contains) <= 1;
    }

    public static bool Utuh(Butir butir) => Cocok(butir.Tingkat, butir.Anak.Select(anak => anak.Tingkat)) && butir.Anak.All(Utuh);
}
