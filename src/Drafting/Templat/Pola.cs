using System.Text.RegularExpressions;

namespace Ksd.Drafting;

/// <summary>
/// A line of a clause or template before it is filled in. <c>@</c> paragraph, <c>I</c> party, <c>%</c> premise, <c>()</c> ayat,
/// <c>-</c> huruf, <c>--</c> angka; then <c>#nama</c> gives it a name, <c>~tiap x</c> repeats it for every x, <c>~bila x</c> and
/// <c>~tanpa x</c> keep it only when x is known or not, <c>~klausul x</c> only when that clause is in the text.
/// </summary>
internal sealed partial record Pola(TingkatButir Tingkat, string Teks)
{
    public string? Nama { get; init; }

    public string? Tiap { get; init; }

    public string? Bila { get; init; }

    public string? Tanpa { get; init; }

    public string? Klausul { get; init; }

    public IReadOnlyList<Pola> Anak { get; init; } = [];

    public IEnumerable<Pola> Semua => Anak.SelectMany(anak => anak.Semua).Prepend(this);

    /// <summary>The fields it names.</summary>
    public IEnumerable<string> Isian => new[] { Tiap is "pihak" or "mitra" ? null : Tiap, Bila, Tanpa }.OfType<string>().Concat(Kurung().Matches(Teks).Select(match => match.Groups[1].Value));

    public static bool Marked(string baris) => Penanda().IsMatch(baris);

    /// <summary>Reads lines into a tree; a huruf belongs to the ayat or paragraph before it, an angka to the huruf before it.</summary>
    public static IReadOnlyList<Pola> Baca(IEnumerable<string> baris, string sumber)
    {
        var hasil = new List<Simpul>();
        foreach (var satu in baris.Select(satu => Satu(satu, sumber)))
        {
            var simpul = new Simpul(satu);
            var induk = satu.Tingkat switch
            {
                TingkatButir.Huruf => hasil.LastOrDefault(),
                TingkatButir.Angka => hasil.LastOrDefault()?.Anak.LastOrDefault() ?? throw new TemplatException(sumber, $"butir angka tanpa huruf: {satu.Teks}"),
                _ => null,
            };
            (induk is null || (satu.Tingkat is TingkatButir.Huruf && induk.Pola.Tingkat is TingkatButir.Huruf) ? hasil : induk.Anak).Add(simpul);
        }

        return [.. hasil.Select(simpul => simpul.Jadi())];
    }

    private static Pola Satu(string baris, string sumber)
    {
        if (Penanda().Match(baris) is not { Success: true } match)
        {
            throw new TemplatException(sumber, $"baris tidak dikenali: {baris}");
        }

        string? Kata(string nama) => match.Groups[nama] is { Success: true } group ? group.Value : null;
        var pola = new Pola(
            match.Groups["tanda"].Value switch
            {
                "@" => TingkatButir.Paragraf,
                "I" => TingkatButir.Pihak,
                "%" => TingkatButir.Premis,
                "()" => TingkatButir.Ayat,
                "-" => TingkatButir.Huruf,
                _ => TingkatButir.Angka,
            },
            Kata("teks")!)
        {
            Nama = Kata("nama"),
            Tiap = Kata("tiap"),
            Bila = Kata("bila"),
            Tanpa = Kata("tanpa"),
            Klausul = Kata("klausul"),
        };
        foreach (var isian in pola.Isian)
        {
            _ = KatalogIsian.Label(isian) ?? throw new TemplatException(sumber, $"isian tidak dikenal: {isian}");
        }

        return TeksBertanda.Utuh(pola.Teks.Replace('{', ' ').Replace('}', ' ')) ? pola : throw new TemplatException(sumber, $"penanda tidak lengkap: {baris}");
    }

    [GeneratedRegex(
        @"^(?<tanda>@|I|%|\(\)|--?) (?:#(?<nama>[a-z0-9-]+) )?(?:~tiap (?<tiap>[a-z.-]+) )?(?:~bila (?<bila>[a-z.-]+) )?(?:~tanpa (?<tanpa>[a-z.-]+) )?(?:~klausul (?<klausul>[a-z-]+) )?(?<teks>[^~#].*)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Penanda();

    [GeneratedRegex(@"\{([a-z.-]+)\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Kurung();

    private sealed record Simpul(Pola Pola)
    {
        public List<Simpul> Anak { get; } = [];

        public Pola Jadi() => Pola with { Anak = [.. Anak.Select(anak => anak.Jadi())] };
    }
}

/// <summary>A template or clause that cannot be used, and why, in words for the person who wrote it.</summary>
public sealed class TemplatException(string sumber, string masalah) : Exception($"{sumber}: {masalah}")
{
    public string Sumber { get; } = sumber;

    public string Masalah { get; } = masalah;
}
