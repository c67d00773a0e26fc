using System.Net.Http.Headers;
using Ksd.Gateway.Identity;
using Ksd.Gateway.OpenData;
using Ksd.ServiceDefaults.Identity;
using Yarp.ReverseProxy.Transforms;

namespace Ksd.Gateway.Proxy;

/// <summary>
/// What the portal may ask the services with while it makes one page: the visitor's session as a token; on a region's public pages the
/// public's own, also for who is signed in elsewhere. The session cookie itself stays here; what the portal keeps in the browser goes on.
/// </summary>
internal static class PageTokens
{
    /// <summary>Region of a public page: <c>/daerah/64.02/…</c></summary>
    private const string PublicPages = "/daerah";

    /// <summary>Begins the name of every cookie that is the portal's own.</summary>
    private const string PortalCookies = "ksd-portal-";

    public static async ValueTask Attach(RequestTransformContext context)
    {
        var http = context.HttpContext;
        await SessionTokens.Attach(context);
        foreach (var kept in http.Request.Cookies.Where(cookie => cookie.Key.StartsWith(PortalCookies, StringComparison.Ordinal)))
        {
            context.ProxyRequest.Headers.Add("Cookie", $"{kept.Key}={Uri.EscapeDataString(kept.Value)}");
        }

        if (http.Request.Path.StartsWithSegments(PublicPages, out var rest) && PublicTable.RegionOf(rest) is { } region
            && http.User.FindFirst(KsdClaims.Region)?.Value != region)
        {
            context.ProxyRequest.Headers.Authorization = new AuthenticationHeaderValue("Bearer", http.RequestServices.GetRequiredService<PublicTokens>().For(region));
        }
    }
}
