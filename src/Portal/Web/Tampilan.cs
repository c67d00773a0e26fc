using Microsoft.AspNetCore.Mvc;

namespace Ksd.Portal.Web;

/// <summary>How somebody wants to see the pages, kept in their browser: language and colours.</summary>
internal static class Tampilan
{
    private const string LanguageCookie = "bahasa";
    private const string ThemeCookie = "tema";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/tampilan", Choose).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();

    /// <summary>A choice outranks what the browser says of itself; also for what services answer.</summary>
    public static void UseChosenLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Kue.Read(context, LanguageCookie) is ("id" or "en") and var language)
        {
            context.Request.Headers.AcceptLanguage = language;
        }

        return next(context);
    });

    /// <summary>Null when the device's own preference holds.</summary>
    public static string? ThemeOf(HttpContext context) => Kue.Read(context, ThemeCookie) is { } theme and ("light" or "dark") ? theme : null;

    private static IResult Choose([FromForm] string? bahasa, [FromForm] string? tema, [FromForm] string? kembali, HttpContext context)
    {
        Keep(context, LanguageCookie, bahasa, "id", "en");
        Keep(context, ThemeCookie, tema, "light", "dark");
        return Results.LocalRedirect(kembali is ['/', not ('/' or '\\'), ..] && !kembali.Any(char.IsControl) ? kembali : "/beranda");
    }

    private static void Keep(HttpContext context, string cookie, string? value, params string[] known)
    {
        if (value is not null && known.Contains(value, StringComparer.Ordinal))
        {
            Kue.Keep(context, cookie, value);
        }
    }
}
