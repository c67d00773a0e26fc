namespace Ksd.Gateway.Web;

/// <summary>What a browser must not do with our answers. A page that needs more sets its own policy before it is sent.</summary>
internal static class SecurityHeaders
{
    private const string NothingAtAll = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Set, context.Response);
        return next(context);
    });

    private static Task Set(object state)
    {
        var response = (HttpResponse)state;
        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy is { Count: > 0 } own ? own : NothingAtAll;
        if (response.HttpContext.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        if (headers.CacheControl.Count == 0 && response.HttpContext.Request.Path.StartsWithSegments("/api"))
        {
            headers.CacheControl = "private, no-cache";
        }

        return Task.CompletedTask;
    }
}
