using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Identity;

/// <summary>A write that a session authorizes must come from our own pages: a cookie is sent along by anybody's form.</summary>
internal static class CrossSite
{
    /// <summary>For callers that are no browser; a page elsewhere cannot set it, because CORS is closed.</summary>
    public const string Header = "X-Ksd-Csrf";

    /// <summary>Open to those who have no session yet, and to our own pages only: to be signed in as somebody else without knowing is an attack as well.</summary>
    public static RouteHandlerBuilder FromOurPages(this RouteHandlerBuilder endpoint) =>
        endpoint.AllowAnonymous().WithMetadata(OurPages.Only);

    public static bool IsForOurPages(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<OurPages>() is not null;

    public static void UseCrossSiteGuard(this IApplicationBuilder app) => app.Use((context, next) =>
        IsWrite(context.Request) && UsesSession(context) && !IsOurs(context)
            ? Problems.Of(GatewayProblems.CrossSiteRequest, Language.Choose(
                $"Kirim permintaan dari halaman sistem ini, atau sertakan header {Header}: 1.",
                $"Send the request from this system's own pages, or with the header {Header}: 1.")).ExecuteAsync(context)
            : next(context));

    private static bool UsesSession(HttpContext context) =>
        context.User.Identity?.AuthenticationType == IdentityConstants.ApplicationScheme || context.IsForOurPages();

    private static bool IsOurs(HttpContext context) => context.Request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" => true,
        "" => context.Request.Headers.ContainsKey(Header) || HasOurOrigin(context),
        _ => false,
    };

    // Without TLS browsers leave Sec-Fetch-Site out; Origin they send with every form.
    private static bool HasOurOrigin(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        return origin.Length > 0
            && (origin == $"{context.Request.Scheme}://{context.Request.Host}"
                || origin == new Uri(context.RequestServices.GetRequiredService<IOptions<IssuerOptions>>().Value.Issuer).GetLeftPart(UriPartial.Authority));
    }

    private static bool IsWrite(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);

    private sealed class OurPages
    {
        public static readonly OurPages Only = new();
    }
}
