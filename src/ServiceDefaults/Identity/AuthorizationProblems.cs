using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>401 says what is wrong with the token, 403 which office may do this.</summary>
internal sealed class AuthorizationProblems : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
        }
        else if (authorizeResult.Challenged)
        {
            await ChallengeAsync(context, policy);
        }
        else
        {
            await Forbidden(context, authorizeResult).ExecuteAsync(context);
        }
    }

    // The scheme answers in its own way first: a header for a token, a redirect to the login page for a cookie.
    private static async Task ChallengeAsync(HttpContext context, AuthorizationPolicy policy)
    {
        if (policy.AuthenticationSchemes.Count == 0)
        {
            await context.ChallengeAsync();
        }

        foreach (var scheme in policy.AuthenticationSchemes)
        {
            await context.ChallengeAsync(scheme);
        }

        if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status401Unauthorized })
        {
            var attempt = await context.AuthenticateAsync(policy.AuthenticationSchemes.Count > 0 ? policy.AuthenticationSchemes[0] : null);
            await Problems.Of(KsdProblems.Unauthenticated, Explain(attempt.Failure)).ExecuteAsync(context);
        }
    }

    private static string Explain(Exception? failure) => failure switch
    {
        null => Language.Choose(
            "Sertakan token pada header Authorization: Bearer; token diperoleh di /connect/token.",
            "Send a token in the header Authorization: Bearer; get one at /connect/token."),
        SecurityTokenExpiredException => Language.Choose(
            "Token sudah kedaluwarsa; minta yang baru di /connect/token.", "The token has expired; get a new one at /connect/token."),
        _ => Language.Choose("Token tidak sah.", "The token is not valid."),
    };

    private static ProblemHttpResult Forbidden(HttpContext context, PolicyAuthorizationResult result)
    {
        if (context.Items[ScopeHandler.Missing] is string scope)
        {
            context.Response.Headers.WWWAuthenticate = $"Bearer error=\"insufficient_scope\", scope=\"{scope}\""; // RFC 6750 section 3.1
            return Problems.Of(
                KsdProblems.Forbidden,
                Language.Choose($"Token ini tidak memuat scope {scope}.", $"This token lacks the scope {scope}."),
                [new("scope", scope)]);
        }

        string[] roles =
        [
            .. result.AuthorizationFailure?.FailedRequirements
                .OfType<RolesAuthorizationRequirement>().SelectMany(requirement => requirement.AllowedRoles).Distinct() ?? [],
        ];
        return roles.Length == 0
            ? Problems.Of(KsdProblems.Forbidden, Language.Choose("Token ini tidak memberi kewenangan untuk tindakan ini.", "This token does not allow this."))
            : Problems.Of(
                KsdProblems.Forbidden,
                Language.Choose($"Perlu salah satu peran: {string.Join(", ", roles)}.", $"Needs one of the roles: {string.Join(", ", roles)}."),
                [new("peran", roles)]);
    }
}
