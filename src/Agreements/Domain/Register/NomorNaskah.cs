using System.Text.RegularExpressions;

namespace Ksd.Agreements.Domain.Register;

/// <summary>Makes the spellings of one number comparable: "No. 6 Tahun 2011" is "6 TAHUN 2011".</summary>
internal static partial class NomorNaskah
{
    public static string Key(string nomor) => Spasi().Replace(Sebutan().Replace(nomor.Trim().ToUpperInvariant(), ""), "");

    [GeneratedRegex(@"^(NOMOR|NO)\b\s*[.:]*\s*")]
    private static partial Regex Sebutan();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spasi();
}
