using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>Tokens of the gateway, and what they allow. Settings: <c>Identity:Authority</c>, <c>Identity:Issuer</c>.</summary>
public static class IdentityExtensions
{
    public const string Scheme = JwtBearerDefaults.AuthenticationScheme;
    public const string Audience = "ksd";

    /// <summary>RFC 9068: an access token says that it is one, so that no other kind of token can be passed off as it.</summary>
    public const string TokenType = "at+jwt";

    /// <summary>For a set of offices that has no row in <see cref="Policies.Table"/>.</summary>
    public static TBuilder RequireRoles<TBuilder>(this TBuilder endpoint, params string[] roles)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(Allow(roles));

    internal static IServiceCollection AddKsdIdentity(this IServiceCollection services, string service)
    {
        services.AddHttpContextAccessor();
        services.TryAddScoped<RegionScope>();
        services.TryAddScoped(provider => Caller.From(
            provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User
            ?? throw new InvalidOperationException("There is no caller outside of a request.")));
        services.TryAddSingleton<TokenCache>();
        services.AddHttpClient(nameof(RevocationPolling), client => client.Timeout = RevocationPolling.Patience);
        services.AddHostedService<RevocationPolling>();

        services.AddAuthentication(Scheme).AddScheme<JwtBearerOptions, CachingJwtBearerHandler>(Scheme, null, _ => { });
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<JwtBearerOptions>, JwtBearerPostConfigureOptions>());
        services.AddOptions<JwtBearerOptions>(Scheme).Configure<IConfiguration>(Configure);

        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AuthorizationProblems>();
        services.AddSingleton<IAuthorizationHandler>(new ScopeHandler(service));
        services.AddAuthorization(options =>
        {
            foreach (var (name, roles) in Policies.Table)
            {
                options.AddPolicy(name, Allow(roles));
            }

            // No endpoint is open by accident.
            options.DefaultPolicy = options.FallbackPolicy = Allow([]);
        });
        return services;
    }

    /// <summary>The unit of work belongs to the caller's region.</summary>
    internal static IApplicationBuilder UseCallerRegion(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.User.FindFirst(KsdClaims.Region) is { } region)
        {
            context.RequestServices.GetRequiredService<RegionScope>().Enter(region.Value);
        }

        return next(context);
    });

    private static AuthorizationPolicy Allow(string[] roles)
    {
        var policy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(KsdClaims.Region).AddRequirements(new ScopeRequirement());
        return roles.Length == 0 ? policy.Build() : policy.RequireRole(roles).Build();
    }

    private static void Configure(JwtBearerOptions options, IConfiguration configuration)
    {
        options.Authority = configuration["Identity:Authority"];
        options.RequireHttpsMetadata = false; // The gateway is reached inside the house.
        options.MapInboundClaims = false;
        options.RefreshInterval = TimeSpan.FromSeconds(30);
        options.BackchannelTimeout = TimeSpan.FromSeconds(5);
        options.TokenValidationParameters = new()
        {
            ValidIssuer = configuration["Identity:Issuer"] ?? options.Authority,
            ValidAudience = Audience,
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            ValidTypes = [TokenType],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromSeconds(10),
            NameClaimType = KsdClaims.Subject,
            RoleClaimType = KsdClaims.Role,
        };
    }
}
