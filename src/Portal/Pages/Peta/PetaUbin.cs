using System.Reflection;

namespace Ksd.Portal.Pages.Peta;

/// <summary>
/// A drawing of our own in which every region is one tile, about where it lies: no borders, so that none is drawn wrongly, and small
/// regions are as visible as large ones.
/// </summary>
public static class PetaUbin
{
    /// <summary>The kabupaten and kota of Kalimantan Timur: code, what stands on the tile, column and row.</summary>
    public static readonly IReadOnlyList<Ubin> Kaltim =
    [
        new("64.11", "Mahulu", 1, 0), new("64.03", "Berau", 3, 0),
        new("64.07", "Kubar", 0, 1), new("64.02", "Kukar", 1, 1), new("64.08", "Kutim", 2, 1), new("64.74", "Bontang", 3, 1),
        new("64.09", "PPU", 1, 2), new("64.72", "Samarinda", 2, 2),
        new("64.01", "Paser", 1, 3), new("64.71", "Balikpapan", 2, 3),
    ];

    /// <summary>The 38 provinces (UU 14/2022, 15/2022, 16/2022 and 29/2022 made the last four).</summary>
    public static readonly IReadOnlyList<Ubin> Provinsi =
    [
        new("11", "Aceh", 0, 0), new("65", "Kaltara", 7, 0), new("71", "Sulut", 10, 0),
        new("12", "Sumut", 1, 1), new("14", "Riau", 2, 1), new("21", "Kepri", 3, 1), new("61", "Kalbar", 5, 1), new("62", "Kalteng", 6, 1), new("64", "Kaltim", 7, 1), new("72", "Sulteng", 8, 1), new("75", "Gorontalo", 9, 1), new("82", "Malut", 11, 1),
        new("96", "Papua BD", 12, 1), new("92", "Papua Bar.", 13, 1), new("91", "Papua", 14, 1),
        new("13", "Sumbar", 1, 2), new("15", "Jambi", 2, 2), new("19", "Babel", 4, 2), new("63", "Kalsel", 7, 2), new("76", "Sulbar", 8, 2), new("94", "Papua Teng.", 13, 2), new("95", "Papua Peg.", 14, 2),
        new("17", "Bengkulu", 2, 3), new("16", "Sumsel", 3, 3), new("73", "Sulsel", 8, 3), new("74", "Sultra", 9, 3), new("81", "Maluku", 11, 3), new("93", "Papua Sel.", 14, 3),
        new("18", "Lampung", 3, 4), new("31", "DKI", 5, 4),
        new("36", "Banten", 4, 5), new("32", "Jabar", 5, 5), new("33", "Jateng", 6, 5), new("35", "Jatim", 7, 5), new("51", "Bali", 8, 5), new("52", "NTB", 9, 5), new("53", "NTT", 10, 5),
        new("34", "DIY", 6, 6),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_nama = new(Read);

    /// <summary>What a region is called (data/wilayah.csv), by its Kemendagri code.</summary>
    public static IReadOnlyDictionary<string, string> Nama => s_nama.Value;

    /// <summary>The code of the region whose government a partner's name says it is; null for everybody else.</summary>
    public static string? KodeOf(string mitra) => s_kode.Value.GetValueOrDefault(mitra.Trim());

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_kode = new(() => Nama
        .SelectMany(baris => (baris.Key.Length == 2 ? new[] { $"Pemerintah Provinsi {baris.Value}", $"Provinsi {baris.Value}" } : [$"Pemerintah {baris.Value}", baris.Value])
            .Select(sebutan => (Sebutan: sebutan, Kode: baris.Key)))
        .DistinctBy(baris => baris.Sebutan, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(baris => baris.Sebutan, baris => baris.Kode, StringComparer.OrdinalIgnoreCase));

    private static Dictionary<string, string> Read()
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("wilayah.csv")
            ?? throw new InvalidOperationException("The list of regions is not built into the portal.");
        using var reader = new StreamReader(resource);
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(',', 2) is [var code, var name] && code is [>= '0' and <= '9', ..])
            {
                rows[code] = name.Trim('"');
            }
        }

        return rows;
    }
}

/// <summary>Where a region's tile lies, and what is short enough to stand on it; the whole name is in the table.</summary>
public sealed record Ubin(string Kode, string Singkat, int Kolom, int Baris);
