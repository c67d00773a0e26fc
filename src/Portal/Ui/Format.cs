using System.Globalization;
using System.Text;
using Ksd.ServiceDefaults;

namespace Ksd.Portal.Ui;

/// <summary>Dates, sums and names as people write them, in the language of the page.</summary>
public static class Format
{
    /// <summary>Regional offices of Kaltim keep Asia/Makassar.</summary>
    private static readonly TimeZoneInfo s_wita = TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar");

    public const string Kosong = "–";

    /// <summary>Short names that stay in capitals.</summary>
    private static readonly HashSet<string> s_singkatan = new(StringComparer.OrdinalIgnoreCase)
    {
        "KSDD", "KSDPK", "KSDPL", "KSDLL", "BMD", "KPBU", "PBJ", "BLUD", "BUMN", "BUMD", "DPRD", "PKS", "IKN", "RKPD", "APBD", "NIK", "PP", "TKKSD", "PPKSD", "KAK",
    };

    private static CultureInfo Culture => Language.IsEnglish ? Language.English : Language.Indonesian;

    public static string Tanggal(DateOnly? date) => date?.ToString("d MMMM yyyy", Culture) ?? Kosong;

    /// <summary>Today in the region.</summary>
    public static DateOnly HariIni(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), s_wita).DateTime);

    /// <summary>As forms and addresses have it: 2026-11-22.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Waktu(DateTimeOffset? moment) =>
        moment is { } known ? TimeZoneInfo.ConvertTime(known, s_wita).ToString("d MMM yyyy HH.mm", Culture) + " WITA" : Kosong;

    /// <summary>A moment typed here, with its zone: 2026-11-22T10:00:00+08:00.</summary>
    public static string Setempat(DateTime moment) =>
        new DateTimeOffset(moment, s_wita.GetUtcOffset(moment)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Angka(decimal? number, int digits = 0) => number?.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), Culture) ?? Kosong;

    /// <summary>A number as people type it here: a comma before decimals, dots between thousands; a dot before anything but three digits is a decimal point.</summary>
    public static decimal? BacaAngka(string text)
    {
        var groups = text.Split(',')[0].Split('.');
        var thousands = text.Contains(',', StringComparison.Ordinal) || (groups.Length > 1 && groups[0].Length is > 0 and < 4 && groups.Skip(1).All(group => group.Length == 3));
        var plain = thousands ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text;
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>A number for a field, as <see cref="BacaAngka"/> reads it.</summary>
    public static string TulisAngka(decimal number) => number.ToString("0.##########", Language.Indonesian);

    public static string Rupiah(long? sum) => sum is { } known ? "Rp" + known.ToString("N0", Language.Indonesian) : Kosong;

    /// <summary>A share of one as per cent.</summary>
    public static string Persen(decimal? share) => share?.ToString("P1", Culture) ?? Kosong;

    public static string Ukuran(long bytes) => bytes switch
    {
        >= 1024 * 1024 => Angka(bytes / 1024m / 1024m, 1) + " MB",
        >= 1024 => Angka(bytes / 1024m) + " KB",
        _ => Angka(bytes) + " B",
    };

    /// <summary>With its first letter large.</summary>
    public static string Awal(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What a service says: a sentence stays as it is, a name of the interface becomes words.</summary>
    public static string Teks(string text) => text is [>= 'A' and <= 'Z', _, _, _, ..] && text.All(char.IsLetterOrDigit) && text.Skip(1).Any(char.IsLower) ? Nama(text) : text;

    /// <summary>A name of the interface as words: <c>tanggalTandaTangan</c> is Tanggal tanda tangan; capitals in a row stay (TKKSD).</summary>
    public static string Nama(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return Kosong;
        }

        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i];
            var number = i > 0 && char.IsAsciiDigit(letter) != char.IsAsciiDigit(name[i - 1]) && char.IsLetterOrDigit(letter) && char.IsLetterOrDigit(name[i - 1]);
            var starts = number || (i > 0 && char.IsUpper(letter) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && char.IsLetter(name[i - 1]))));
            if (starts)
            {
                text.Append(' ');
            }

            text.Append(letter is '.' or '_' or '-' ? ' ' : i == 0 ? char.ToUpperInvariant(letter) : starts && (i + 1 >= name.Length || char.IsLower(name[i + 1])) ? char.ToLowerInvariant(letter) : letter);
        }

        // What an identifier stands for is shown, not that it is one.
        var words = text.ToString().Split(' ');
        return string.Join(' ', (words is [.., _, "id"] ? words[..^1] : words).Select(word => s_singkatan.Contains(word) ? word.ToUpperInvariant() : word));
    }
}
