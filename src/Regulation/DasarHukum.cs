using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Ksd.Regulation;

/// <summary>The article a rule rests on. It is reached from a catalogued <see cref="Peraturan"/>, never typed.</summary>
public sealed partial record DasarHukum
{
    public const string CatatanPerluKonfirmasi = "dasar hukum perlu konfirmasi";

    internal DasarHukum(Peraturan sumber, string? nomorPasal, int? ayat, string? huruf, int? angka, string? bagian)
    {
        Sumber = sumber;
        NomorPasal = nomorPasal;
        Ayat = ayat;
        Huruf = huruf;
        Angka = angka;
        Bagian = bagian;
        Catatan = sumber.NaskahDibaca ? null : CatatanPerluKonfirmasi;
    }

    [JsonConstructor]
    private DasarHukum(string peraturan, string pasal, string label, bool perluKonfirmasi)
        : this(Parse(label))
    {
        if (peraturan != Peraturan || pasal != Pasal)
        {
            throw new FormatException($"'{label}' does not say '{peraturan}' and '{pasal}'.");
        }

        Catatan = perluKonfirmasi ? CatatanPerluKonfirmasi : null;
    }

    [JsonIgnore]
    public Peraturan Sumber { get; }

    [JsonIgnore]
    public string? NomorPasal { get; }

    [JsonIgnore]
    public int? Ayat { get; }

    [JsonIgnore]
    public string? Huruf { get; }

    [JsonIgnore]
    public int? Angka { get; }

    /// <summary>Named instead of an article: <c>BAB VII</c>.</summary>
    [JsonIgnore]
    public string? Bagian { get; }

    /// <summary>What has to be confirmed, or null when the article itself was read.</summary>
    [JsonIgnore]
    public string? Catatan { get; private init; }

    /// <summary>The regulation as cited: <c>PP 28/2018</c>.</summary>
    public string Peraturan => Sumber.Kode;

    /// <summary>The place in it: <c>Pasal 6 ayat (2) huruf a</c>.</summary>
    public string Pasal => Bagian ?? string.Concat(
        "Pasal ", NomorPasal,
        Ayat is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ayat ({Ayat})"),
        Huruf is null ? "" : $" huruf {Huruf}",
        Angka is null ? "" : string.Create(CultureInfo.InvariantCulture, $" angka {Angka}"));

    public string Label => $"{Peraturan} {Pasal}";

    public bool PerluKonfirmasi => Catatan is not null;

    public bool BerlakuPada(DateOnly tanggal) => Sumber.BerlakuPada(tanggal);

    /// <summary>The same article, marked as one that a lawyer still has to confirm.</summary>
    public DasarHukum Diragukan(string catatan = CatatanPerluKonfirmasi) => this with { Catatan = catatan };

    public override string ToString() => Label;

    /// <summary>Reads a label back; the regulation must be in the catalogue. A trailing <c>(?)</c> marks doubt.</summary>
    public static DasarHukum Parse(string label) =>
        TryParse(label, out var dasar) ? dasar : throw new FormatException($"'{label}' is not an article of a catalogued regulation.");

    public static bool TryParse(string? label, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out DasarHukum? dasar)
    {
        dasar = null;
        if (LabelPattern().Match(label ?? "") is not { Success: true } match
            || !KatalogPeraturan.TryGet(match.Groups["kode"].Value, out var peraturan))
        {
            return false;
        }

        string? Group(string name) => match.Groups[name] is { Success: true } group ? group.Value : null;
        int? Number(string name) => Group(name) is { } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
        dasar = Group("bagian") is { } bagian
            ? peraturan.Bagian(bagian)
            : peraturan.Pasal(Group("pasal")!, Number("ayat"), Group("huruf"), Number("angka"));
        dasar = match.Groups["ragu"].Success ? dasar.Diragukan() : dasar;
        return true;
    }

    [GeneratedRegex(
        @"^(?<kode>\w+ \d+/\d{4}) (?:Pasal (?<pasal>\d+[A-Z]*|[IVX]+)(?: ayat \((?<ayat>\d+)\))?(?: huruf (?<huruf>[a-z]))?(?: angka (?<angka>\d+))?|(?<bagian>(?:BAB|Lampiran)(?: [A-Z0-9.]+)?))(?<ragu> \(\?\))?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex LabelPattern();
}
