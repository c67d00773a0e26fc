using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Ksd.ServiceDefaults.Hosting;

internal static class RequestGuards
{
    /// <summary>Texts of this request are in the language its caller prefers.</summary>
    public static IApplicationBuilder UseLanguage(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        CultureInfo.CurrentUICulture = Language.Preferred(context.Request.Headers.AcceptLanguage);
        await next(context);
    });

    /// <summary>Headers that keep a browser from guessing; an endpoint that sets its own keeps it.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(
            static state =>
            {
                var headers = ((HttpResponse)state).Headers;
                headers.XContentTypeOptions = "nosniff";
                headers.TryAdd("Referrer-Policy", "no-referrer");
                headers.TryAdd("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                headers.TryAdd("Cache-Control", "private, no-cache");
                return Task.CompletedTask;
            },
            context.Response);
        return next(context);
    });

    /// <summary>PostgreSQL's text cannot hold U+0000; in a body the JSON reader refuses it.</summary>
    public static IApplicationBuilder RefuseNulInQuery(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true
            ? throw new BadHttpRequestException("The query contains the character NUL.")
            : next(context));

    /// <summary>A body in an encoding that nobody here knows cannot be read; the framework would call it a fault of ours.</summary>
    public static IApplicationBuilder RefuseUnknownCharset(this IApplicationBuilder app) => app.Use((context, next) =>
        MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.Charset.HasValue && !IsKnown(type.Charset.Value.Trim('"'))
            ? throw new BadHttpRequestException("The charset of the body is not known.", StatusCodes.Status415UnsupportedMediaType)
            : next(context));

    private static bool IsKnown(string charset)
    {
        try
        {
            return Encoding.GetEncoding(charset) is not null;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
