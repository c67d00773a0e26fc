namespace Ksd.Portal.Web;

/// <summary>Pages take scripts, styles and pictures from here and nowhere else, and are shown in nobody's frame.</summary>
internal static class BrowserPolicy
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void UseBrowserPolicy(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return next(context);
    });
}
