using System.Security.Cryptography;
using System.Text;

namespace Ksd.Portal.Web;

/// <summary>What the browser keeps for its person for a year. No script reads it and no other site has it sent.</summary>
internal static class Kue
{
    /// <summary>The gateway lets cookies with such names through to the portal, and no others.</summary>
    private const string Prefix = "ksd-portal-";

    /// <summary>By person, because a browser may have several; a name that tells nobody who they are.</summary>
    public static string NameFor(string name, string? subject) => $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject ?? "")))[..12]}";

    public static string? Read(HttpContext context, string name) => context.Request.Cookies[Prefix + name];

    public static void Keep(HttpContext context, string name, string value, string path = "/") => context.Response.Cookies.Append(Prefix + name, value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        Path = path,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        Secure = context.Request.IsHttps,
    });
}
