using System.Text.Json.Serialization;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>A party of a kerja sama: ourselves, or a partner.</summary>
internal sealed record Pihak
{
    public required Guid Id { get; init; }

    public required string Nama { get; init; }

    public required KelasPihak Kelas { get; init; }

    /// <summary>Ourselves.</summary>
    public bool PihakKami { get; init; }

    /// <summary>The region's code, always with its scheme (guard G36); only for regions.</summary>
    public KodeWilayah? Wilayah { get; init; }

    /// <summary>Number of the akta, NIB or the like.</summary>
    public string? IdentitasHukum { get; init; }

    /// <summary>What it does in the kerja sama, in its own words.</summary>
    public string? Peran { get; init; }

    /// <summary>The entry of the book of parties that it is, where somebody said so.</summary>
    public Guid? TerdaftarId { get; init; }

    /// <summary>All keys of that entry when it was said: its names over time, and those of what was merged into it.</summary>
    public IReadOnlyList<string> KunciTerdaftar { get; init; } = [];

    /// <summary>All that identifies the partner in searches and in the overlap check.</summary>
    [JsonIgnore]
    public IEnumerable<string> DaftarKunci => KunciTerdaftar.Prepend(Kunci).Distinct();

    /// <summary>What identifies the partner in searches and in the overlap check: the region's code, else the plain name.</summary>
    [JsonIgnore]
    public string Kunci => Wilayah is { } wilayah ? wilayah.ToString() : KunciNama(Nama);

    /// <summary>Letters and digits only, without the form of company: "PT. Karya Maju (Persero) Tbk" and "Karya Maju" meet.</summary>
    public static string KunciNama(string nama)
    {
        var kata = new string(nama.ToUpperInvariant().Select(huruf => char.IsLetterOrDigit(huruf) ? huruf : ' ').ToArray())
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(k => !BentukUsaha.Contains(k));
        return string.Join(' ', kata);
    }

    private static readonly HashSet<string> BentukUsaha = ["PT", "CV", "UD", "PERSERO", "TBK", "PERUM", "PERUMDA", "PERSERODA"];
}
