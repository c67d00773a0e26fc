using System.Collections.Frozen;

namespace Ksd.Regulation;

/// <summary>A level of government that can own a part of an urusan.</summary>
public enum TingkatPemerintahan
{
    Pusat,
    Provinsi,
    KabupatenKota,
}

/// <summary>A part of an urusan whose owners the law names.</summary>
public sealed record SubUrusan(
    string Kode, string Nama, IReadOnlyList<TingkatPemerintahan> DaftarPemilik, DasarHukum DasarHukum, IReadOnlyList<string> KataKunci, Teks? Saran);

public enum PutusanKewenangan
{
    Berwenang,
    TidakBerwenang,

    /// <summary>Somebody has to say more before it can be decided.</summary>
    PerluPenegasan,
}

/// <summary>Whether the object is the region's to give, with the article, and what to do if it is not.</summary>
public sealed record HasilKewenangan(
    PutusanKewenangan Putusan, Teks Pesan, DasarHukum DasarHukum, Teks? Saran, IReadOnlyList<Teks> DaftarPeringatan);

/// <summary>
/// Who may do what within an urusan (UU 23/2014 Pasal 14 and its Lampiran). The rows are <c>Data/kewenangan.csv</c>; an urusan without
/// rows is shared by all levels, so the region has its part of it.
/// </summary>
public static class Kewenangan
{
    private const string General = "";

    private static readonly Lazy<FrozenDictionary<string, SubUrusan[]>> Table = new(() => DataFile.Read("kewenangan.csv").Rows
        .GroupBy(row => row.Text("urusan"), Read, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));

    /// <summary>
    /// May a region of this level make the object of a kerja sama? <paramref name="subUrusan"/> settles it where the urusan is split;
    /// without it, or with one nobody knows, the words of <paramref name="objek"/> are tried. Words of a part that belongs to others, found under another urusan,
    /// give a warning.
    /// </summary>
    public static HasilKewenangan Check(UrusanPemerintahan urusan, TingkatPemerintahan tingkat, string? subUrusan = null, string? objek = null)
    {
        var warnings = Elsewhere(urusan, tingkat, objek);
        if (!urusan.DapatDikerjasamakan)
        {
            return new HasilKewenangan(
                PutusanKewenangan.PerluPenegasan,
                new Teks(
                    $"{urusan.Kode} {urusan.Nama} adalah fungsi penunjang, bukan urusan pemerintahan. Objek kerja sama daerah harus salah satu dari 32 urusan.",
                    $"{urusan.Kode} {urusan.Nama} is a supporting function. The object of a kerja sama daerah must be one of the 32 urusan."),
                KatalogPeraturan.Uu23Tahun2014.Pasal(12),
                new Teks("Pilih urusan yang dilayani fungsi itu.", "Choose the urusan that the function serves."),
                warnings);
        }

        var parts = Table.Value.GetValueOrDefault(urusan.Kode, []);
        var part = Array.Find(parts, p => p.Kode == subUrusan && p.Kode != General)
            ?? parts.Where(p => p.Kode != General && Mentions(p, objek)).MaxBy(p => LongestMention(p, objek))
            ?? Array.Find(parts, p => p.Kode == General);
        return part is null ? Shared(urusan, warnings) : Decide(urusan, part, tingkat, warnings);
    }

    internal static IReadOnlyList<SubUrusan> SubUrusanOf(string urusan) =>
        [.. Table.Value.GetValueOrDefault(urusan, []).Where(part => part.Kode != General)];

    private static HasilKewenangan Shared(UrusanPemerintahan urusan, IReadOnlyList<Teks> warnings) => new(
        PutusanKewenangan.Berwenang,
        new Teks(
            $"{urusan.Kode} {urusan.Nama} dibagi antara Pusat, provinsi, dan kabupaten/kota; daerah berwenang atas bagiannya.",
            $"{urusan.Kode} {urusan.Nama} is shared by all levels of government; the region may act on its part."),
        urusan.DasarHukum!,
        null,
        warnings);

    private static HasilKewenangan Decide(UrusanPemerintahan urusan, SubUrusan part, TingkatPemerintahan tingkat, IReadOnlyList<Teks> warnings)
    {
        var name = $"{urusan.Kode} {part.Nama}";
        if (part.DaftarPemilik.Count == 0)
        {
            return new HasilKewenangan(
                PutusanKewenangan.PerluPenegasan,
                new Teks($"{name} dibagi menurut sub urusan; sebutkan sub urusannya.", $"{name} is divided by its parts; say which part."),
                part.DasarHukum,
                part.Saran,
                warnings);
        }

        var owners = string.Join(" dan ", part.DaftarPemilik.Select(NameOf));
        return part.DaftarPemilik.Contains(tingkat)
            ? new HasilKewenangan(
                PutusanKewenangan.Berwenang,
                new Teks($"{name} adalah kewenangan {owners}.", $"{name} belongs to {owners}."),
                part.DasarHukum,
                null,
                warnings)
            : new HasilKewenangan(
                PutusanKewenangan.TidakBerwenang,
                new Teks(
                    $"{name} adalah kewenangan {owners}, bukan {NameOf(tingkat)}.",
                    $"{name} belongs to {owners}, not to the {NameOf(tingkat)}."),
                part.DasarHukum,
                part.Saran,
                warnings);
    }

    private static IReadOnlyList<Teks> Elsewhere(UrusanPemerintahan urusan, TingkatPemerintahan tingkat, string? objek) =>
        [.. from entry in Table.Value
            where entry.Key != urusan.Kode
            orderby entry.Key
            from part in entry.Value
            where part.DaftarPemilik.Count > 0 && !part.DaftarPemilik.Contains(tingkat) && Mentions(part, objek)
            select new Teks(
                $"Uraian objek menyebut {part.Nama} ({entry.Key}), yang bukan kewenangan {NameOf(tingkat)} ({part.DasarHukum}). Pastikan objek tidak mencakupnya.",
                $"The object mentions {part.Nama} ({entry.Key}), which is not the {NameOf(tingkat)}'s ({part.DasarHukum}). Make sure it is not included.")];

    private static bool Mentions(SubUrusan part, string? objek) => LongestMention(part, objek) > 0;

    private static int LongestMention(SubUrusan part, string? objek) => objek is null
        ? 0
        : part.KataKunci.Where(kata => objek.Contains(kata, StringComparison.OrdinalIgnoreCase)).Select(kata => kata.Length).DefaultIfEmpty().Max();

    private static string NameOf(TingkatPemerintahan tingkat) => tingkat switch
    {
        TingkatPemerintahan.Pusat => "Pemerintah Pusat",
        TingkatPemerintahan.Provinsi => "Daerah provinsi",
        _ => "Daerah kabupaten/kota",
    };

    private static SubUrusan Read(DataRow row) => new(
        row["sub_urusan"] ?? General,
        row.Text("nama"),
        [.. row.List("pemilik").Select(Enum.Parse<TingkatPemerintahan>)],
        DasarHukum.Parse(row.Text("dasar_hukum")),
        row.List("kata_kunci"),
        row["saran_id"] is { } saran ? new Teks(saran, row.Text("saran_en")) : null);
}
