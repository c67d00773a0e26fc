using System.Net;

namespace Ksd.Gateway.Web;

/// <summary>A small Indonesian page that takes nothing from elsewhere.</summary>
internal static class Page
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A browser says that it prefers HTML; a program that says nothing gets JSON.</summary>
    public static bool IsWanted(HttpRequest request) =>
        request.GetTypedHeaders().Accept.OrderByDescending(range => range.Quality ?? 1).FirstOrDefault()?.MediaType == "text/html";

    public static IResult Of(HttpContext context, string title, string body, string head = "", string policy = Policy)
    {
        context.Response.Headers.ContentSecurityPolicy = policy;
        context.Response.Headers.Vary = "Accept";
        var heading = WebUtility.HtmlEncode(title);
        return Results.Content(
            $"""
            <!doctype html>
            <html lang="id">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{heading} · Ksd</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="/dokumentasi/gaya.css">
              {head}
            </head>
            <body>
              <header><a href="/dokumentasi">Ksd</a> <span>kerja sama daerah</span></header>
              <main>
                <h1>{heading}</h1>
                {body}
              </main>
            </body>
            </html>
            """,
            "text/html; charset=utf-8");
    }
}
