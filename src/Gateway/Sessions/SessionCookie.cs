using System.Security.Claims;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Ksd.Gateway.Sessions;

/// <summary>The cookie of a browser: which session of which region it is, encrypted, and nothing about the person.</summary>
internal static class SessionCookie
{
    public static ClaimsPrincipal Of(Session session, string region) => new(new ClaimsIdentity(
        [new(KsdClaims.Session, session.Id.ToString("N")), new(KsdClaims.Region, region)], IdentityConstants.ApplicationScheme));

    /// <summary>Puts who it is in the place of which session it is.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var register = context.HttpContext.RequestServices.GetRequiredService<SessionRegister>();
        var known = Guid.TryParseExact(context.Principal?.FindFirstValue(KsdClaims.Session), "N", out var id)
            ? await register.FindAsync(id, context.Principal!.FindFirstValue(KsdClaims.Region)!, context.HttpContext.RequestAborted)
            : null;
        if (known is null)
        {
            context.RejectPrincipal();
        }
        else
        {
            context.ReplacePrincipal(known);
        }
    }
}
