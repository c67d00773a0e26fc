using Ksd.Gateway.Data;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Ksd.Gateway.Identity;

/// <summary>People's accounts and sessions: ASP.NET Core Identity with a cookie that only our own pages can use to write.</summary>
internal static class IdentitySetup
{
    /// <summary>A token when there is one, else the session.</summary>
    private const string Scheme = "edge";

    public const string CookieName = "ksd-sesi";

    private static readonly TimeSpan SessionLifetime = TimeSpan.FromHours(8);
    private static readonly TimeSpan StampInterval = TimeSpan.FromMinutes(1);

    public static void AddPeople(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddIdentityCore<Person>(options =>
            {
                options.Password.RequiredLength = 12;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.ClaimsIdentity.UserIdClaimType = KsdClaims.Subject;
                options.ClaimsIdentity.UserNameClaimType = PersonClaims.Name;
                options.ClaimsIdentity.RoleClaimType = KsdClaims.Role;
                options.ClaimsIdentity.SecurityStampClaimType = PersonClaims.SecurityStamp;
            })
            .AddSignInManager()
            .AddClaimsPrincipalFactory<PersonClaims>();
        services.AddScoped<IUserStore<Person>, UserOnlyStore<Person, GatewayDbContext, Guid>>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = StampInterval);
        services.AddSingleton<SessionTokens>();
        services.AddAuthentication(Scheme)
            .AddPolicyScheme(Scheme, null, options => options.ForwardDefaultSelector = context =>
                context.Request.Headers.Authorization.Count == 0 && context.Request.Cookies.ContainsKey(CookieName)
                    ? IdentityConstants.ApplicationScheme
                    : IdentityExtensions.Scheme)
            .AddCookie(IdentityConstants.ApplicationScheme, Cookie);
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = CookieName;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = SessionLifetime;
        options.SlidingExpiration = true;
        options.Events = new CookieAuthenticationEvents
        {
            OnValidatePrincipal = async context =>
            {
                context.HttpContext.RequestServices.GetRequiredService<RegionScope>().Enter(Caller.From(context.Principal!).Region);
                await SecurityStampValidator.ValidatePrincipalAsync(context);
            },

            // There is no sign-in page to be sent to: the caller is a program.
            OnRedirectToLogin = context =>
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            },
        };
    }
}
