using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>A token that names scopes is good for those; one that names none (a person's session) for all that its roles allow.</summary>
internal sealed record ScopeRequirement : IAuthorizationRequirement;

internal sealed class ScopeHandler(string service) : AuthorizationHandler<ScopeRequirement>
{
    /// <summary>Where the refused scope is left for the answer to name it.</summary>
    public static readonly object Missing = new();

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ScopeRequirement requirement)
    {
        var granted = context.User.FindFirstValue(KsdClaims.Scope);
        if (granted is null || context.Resource is not HttpContext http || http.GetEndpoint()?.Metadata.GetMetadata<AnyScope>() is not null)
        {
            context.Succeed(requirement);
            return Task.CompletedTask;
        }

        var needed = Scopes.Needed(service, http.Request.Method);
        var scopes = granted.Split(' ');
        if (scopes.Contains(needed, StringComparer.Ordinal)
            || (scopes.Contains(Scopes.Publik, StringComparer.Ordinal) && http.GetEndpoint()?.Metadata.GetMetadata<OpenData>() is not null))
        {
            context.Succeed(requirement);
        }
        else
        {
            http.Items[Missing] = needed;
        }

        return Task.CompletedTask;
    }
}

/// <summary>Marks what every token may ask, for example who it is.</summary>
public sealed class AnyScope
{
    public static AnyScope Metadata { get; } = new();
}

/// <summary>Marks what everybody may see (domain.md 6.8): the gateway's own token for open data gets in here and nowhere else.</summary>
public sealed class OpenData
{
    public static OpenData Metadata { get; } = new();
}

public static class ScopeExtensions
{
    public static TBuilder IsOpenData<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(OpenData.Metadata);

    public static TBuilder AllowAnyScope<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(AnyScope.Metadata);
}
