using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Identity;

/// <summary>A write that a session authorizes must come from our own pages: a cookie is sent along by anybody's form.</summary>
internal static class CrossSite
{
    /// <summary>For callers that are no browser; a page elsewhere cannot set it, because CORS is closed.</summary>
    public const string Header = "X-Ksd-Csrf";

    public static void UseCrossSiteGuard(this IApplicationBuilder app) => app.Use((context, next) =>
        IsWrite(context.Request) && UsesSession(context) && !IsOurs(context.Request)
            ? Problems.Of(GatewayProblems.CrossSiteRequest, Language.Choose(
                $"Kirim permintaan dari halaman sistem ini, atau sertakan header {Header}: 1.",
                $"Send the request from this system's own pages, or with the header {Header}: 1.")).ExecuteAsync(context)
            : next(context));

    // Starting a session counts: to be signed in as somebody else without knowing is an attack as well.
    private static bool UsesSession(HttpContext context) =>
        context.User.Identity?.AuthenticationType == IdentityConstants.ApplicationScheme || context.Request.Path == SignIn.Path;

    private static bool IsOurs(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" => true,
        "" => request.Headers.ContainsKey(Header),
        _ => false,
    };

    private static bool IsWrite(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);
}
