using System.Globalization;

namespace Ksd.ServiceDefaults;

/// <summary>Texts are Indonesian; English when the request's Accept-Language prefers it.</summary>
public static class Language
{
    public static CultureInfo Indonesian { get; } = CultureInfo.GetCultureInfo("id-ID");

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    public static bool IsEnglish => ReferenceEquals(CultureInfo.CurrentUICulture, English);

    public static string Choose(string indonesian, string english) => IsEnglish ? english : indonesian;
}
