using System.Text;
using System.Text.RegularExpressions;

namespace Ksd.Agreements.Domain.Register;

/// <summary>The text of a cell as a person reads it: odd spaces and apostrophes made plain, placeholders empty.</summary>
internal static partial class TeksSel
{
    private static readonly HashSet<string> PenggantiKosong = new(StringComparer.OrdinalIgnoreCase)
    {
        "tidak tercantum", "tidak ada", "n/a", "#n/a", "null", "nihil",
    };

    /// <summary>The cleaned text, or null where the cell says "not reported".</summary>
    public static string? Read(string? mentah)
    {
        if (string.IsNullOrWhiteSpace(mentah))
        {
            return null;
        }

        var teks = Spasi().Replace(mentah.Normalize(NormalizationForm.FormC).Replace('’', '\'').Replace('‘', '\''), " ").Trim();
        return teks.Length == 0 || TandaKosong().IsMatch(teks) || PenggantiKosong.Contains(teks) ? null : teks;
    }

    // \s covers the no-break space; the zero-width characters and the byte order mark are no spaces to .NET.
    [GeneratedRegex(@"[\s\u200B-\u200D\u2060\uFEFF]+")]
    private static partial Regex Spasi();

    [GeneratedRegex(@"^[-–—.…?\s]+$")]
    private static partial Regex TandaKosong();
}
