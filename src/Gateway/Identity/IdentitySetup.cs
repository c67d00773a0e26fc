using Ksd.Gateway.People;
using Ksd.Gateway.Sessions;
using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Identity;

/// <summary>People's accounts and sessions: ASP.NET Core Identity with a cookie that only our own pages can use to write.</summary>
internal static class IdentitySetup
{
    /// <summary>A token when there is one, else the session.</summary>
    private const string Scheme = "edge";

    public const string CookieName = "ksd-sesi";

    /// <summary>Between the password and the code, and between a passkey's challenge and its answer.</summary>
    private const string PendingCookieName = "ksd-langkah-kedua";

    private static readonly TimeSpan PendingLifetime = TimeSpan.FromMinutes(5);

    public static void AddPeople(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddIdentityCore<Person>(options =>
            {
                options.Password.RequiredLength = PasswordRule.MinLength;
                options.Password.RequiredUniqueChars = PasswordRule.UniqueCharacters;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.ClaimsIdentity.UserIdClaimType = KsdClaims.Subject;
            })
            .AddUserStore<PersonStore>()
            .AddSignInManager()
            .AddPasswordValidator<PasswordRule>()
            .AddTokenProvider<AuthenticatorTokenProvider<Person>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<IssuerOptions>>((options, issuer) =>
        {
            var ours = PasskeyAddress(new Uri(issuer.Value.Issuer));
            options.ServerDomain = ours.Host;
            options.UserVerificationRequirement = "required"; // Then the passkey is both steps in one.
            options.ResidentKeyRequirement = "required"; // Nobody types a name.
            options.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin
                && context.Origin == ours.GetLeftPart(UriPartial.Authority));
        });
        services.AddSingleton<SessionTokens>();
        services.AddSingleton<SessionRegister>();
        services.AddSingleton<SessionStart>();
        services.AddScoped<SignInAttempt>();
        services.AddSingleton<MessageTray>();
        services.AddSingleton<IMessenger>(provider => provider.GetRequiredService<MessageTray>());
        services.AddScoped<OneTimeCodes>();
        services.AddAuthentication(Scheme)
            .AddPolicyScheme(Scheme, null, options => options.ForwardDefaultSelector = context =>
                context.Request.Headers.Authorization.Count == 0 && context.Request.Cookies.ContainsKey(CookieName)
                    ? IdentityConstants.ApplicationScheme
                    : IdentityExtensions.Scheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                Guard(options, CookieName, Session.Lifetime);
                options.Events.OnValidatePrincipal = SessionCookie.ValidateAsync;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => Guard(options, PendingCookieName, PendingLifetime));
        foreach (var scheme in new[] { IdentityConstants.ApplicationScheme, IdentityConstants.TwoFactorUserIdScheme })
        {
            services.AddOptions<CookieAuthenticationOptions>(scheme).Configure<IOptions<IssuerOptions>>((options, issuer) =>
                options.Cookie.SecurePolicy = new Uri(issuer.Value.Issuer).Scheme == Uri.UriSchemeHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest);
        }
    }

    private static void Guard(CookieAuthenticationOptions options, string name, TimeSpan lifetime)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.ExpireTimeSpan = lifetime;
        options.SlidingExpiration = false;

        // There is no sign-in page to be sent to: the caller is a program.
        options.Events.OnRedirectToLogin = context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
    }

    /// <summary>Browsers keep passkeys for names, not for addresses: on this machine that is localhost.</summary>
    private static Uri PasskeyAddress(Uri issuer) =>
        issuer is { IsLoopback: true, HostNameType: UriHostNameType.IPv4 or UriHostNameType.IPv6 } ? new UriBuilder(issuer) { Host = "localhost" }.Uri : issuer;
}
