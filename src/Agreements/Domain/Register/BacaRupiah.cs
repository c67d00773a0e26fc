using System.Globalization;
using System.Text.RegularExpressions;

namespace Ksd.Agreements.Domain.Register;

/// <summary>Reads a sum as clerks write it, in whole rupiah; <c>M</c> means miliar (10^9), as in Indonesian usage.</summary>
internal static partial class BacaRupiah
{
    /// <summary>Ten times the whole of Indonesia's yearly state budget: more is a slip of the pen.</summary>
    public const long Maksimum = 99_999_999_999_999_999;

    private static readonly Dictionary<string, decimal> Satuan = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 1m,
        ["rb"] = 1_000m,
        ["ribu"] = 1_000m,
        ["jt"] = 1_000_000m,
        ["juta"] = 1_000_000m,
        ["m"] = 1_000_000_000m,
        ["miliar"] = 1_000_000_000m,
        ["milyar"] = 1_000_000_000m,
        ["t"] = 1_000_000_000_000m,
        ["triliun"] = 1_000_000_000_000m,
        ["trilyun"] = 1_000_000_000_000m,
    };

    /// <summary>The sum may come out negative; whether that is acceptable is for the caller to say.</summary>
    public static Bacaan<long> Read(string? mentah)
    {
        if (TeksSel.Read(mentah) is not { } teks)
        {
            return Bacaan<long>.Kosong;
        }

        if (Bentuk().Match(teks) is { Success: true } cocok
            && Satuan.TryGetValue(cocok.Groups["satuan"].Value, out var satuan)
            && Number(cocok.Groups["angka"].Value, satuan > 1m) is { } angka
            && angka <= Maksimum / satuan
            && decimal.IsInteger(angka * satuan))
        {
            return new((long)(angka * satuan) * (cocok.Groups["minus"].Success ? -1 : 1));
        }

        return Bacaan<long>.Unreadable($"Nilai \"{teks}\" tidak terbaca sebagai rupiah bulat; dibiarkan kosong.");
    }

    private static decimal? Number(string teks, bool denganSatuan)
    {
        var polos = Ribuan().IsMatch(teks) ? teks.Replace(teks[teks.IndexOfAny(['.', ','])].ToString(), "", StringComparison.Ordinal)
            : teks;

        // What is left with a separator is a fraction: of a unit ("7,7 miliar"), or sen (",00", ",-").
        polos = polos.Replace(',', '.');
        var titik = polos.LastIndexOf('.');
        if (titik >= 0 && polos.IndexOf('.', StringComparison.Ordinal) != titik)
        {
            polos = polos[..titik].Replace(".", "", StringComparison.Ordinal) + polos[titik..];
            if (!SenSetelahRibuan().IsMatch(teks))
            {
                return null;
            }
        }

        return !denganSatuan && titik >= 0 && !polos.EndsWith(".00", StringComparison.Ordinal) ? null
            : decimal.TryParse(polos, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var angka) ? angka
            : null;
    }

    [GeneratedRegex(@"^(?<minus>[-−])?\s*(?:Rp\.?)?\s*(?<minus>[-−])?(?<angka>\d[\d.,]*?\d|\d)(?:,[-–]+)?\s*(?<satuan>\p{L}*)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Bentuk();

    [GeneratedRegex(@"^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$")]
    private static partial Regex Ribuan();

    [GeneratedRegex(@"^\d{1,3}(?:(?:\.\d{3})+,\d{1,2}|(?:,\d{3})+\.\d{1,2})$")]
    private static partial Regex SenSetelahRibuan();
}
