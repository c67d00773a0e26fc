using System.Globalization;

namespace Ksd.Regulation;

/// <summary>A sentence for a civil servant, in Indonesian, with its English gloss.</summary>
public sealed record Teks(string Id, string En)
{
    /// <summary>In the language of the request at hand.</summary>
    public string Localized => In(CultureInfo.CurrentUICulture);

    /// <summary>English only where English was asked for.</summary>
    public string In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" ? En : Id;
}
