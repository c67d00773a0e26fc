using System.Globalization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Ksd.ServiceDefaults;

/// <summary>Texts are Indonesian; English when the request's Accept-Language prefers it.</summary>
public static class Language
{
    public static CultureInfo Indonesian { get; } = CultureInfo.GetCultureInfo("id-ID");

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    public static bool IsEnglish => CultureInfo.CurrentUICulture.Equals(English);

    public static string Choose(string indonesian, string english) => IsEnglish ? english : indonesian;

    /// <summary>The first of the two languages by the caller's own order; Indonesian when it names neither.</summary>
    internal static CultureInfo Preferred(StringValues acceptLanguage)
    {
        if (acceptLanguage.Count == 0 || !StringWithQualityHeaderValue.TryParseList(acceptLanguage, out var wanted))
        {
            return Indonesian;
        }

        var first = wanted.Where(language => language.Quality is null or > 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .FirstOrDefault(language => Is(language, "en") || Is(language, "id"));
        return first is not null && Is(first, "en") ? English : Indonesian;
    }

    private static bool Is(StringWithQualityHeaderValue language, string name) =>
        language.Value.Equals(name, StringComparison.OrdinalIgnoreCase)
        || language.Value.StartsWith(name + "-", StringComparison.OrdinalIgnoreCase);
}
