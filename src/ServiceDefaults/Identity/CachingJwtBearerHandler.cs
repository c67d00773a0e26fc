using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ksd.ServiceDefaults.Identity;

/// <summary>Verifies a token once and remembers it (docs/decisions/0005-one-token-cache.md).</summary>
internal sealed class CachingJwtBearerHandler(
    IOptionsMonitor<JwtBearerOptions> options, ILoggerFactory logger, UrlEncoder encoder, TokenCache cache)
    : JwtBearerHandler(options, logger, encoder)
{
    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Token() is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        if (cache.Find(token) is { } known)
        {
            return AuthenticateResult.Success(new(known, Scheme.Name));
        }

        await RequireKeysAsync().ConfigureAwait(false);
        var result = await base.HandleAuthenticateAsync().ConfigureAwait(false);
        if (!result.Succeeded)
        {
            return result;
        }

        if (Objection(result.Principal) is { } objection)
        {
            return AuthenticateResult.Fail(objection);
        }

        cache.Add(token, result.Principal, TokenCache.TimeOf(result.Principal, "exp"));
        return result;
    }

    private string? Token()
    {
        var header = Request.Headers.Authorization.ToString();
        return header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? header[Prefix.Length..].Trim() : null;
    }

    // Without this a token that cannot be judged yet would be called invalid, and a client would throw it away.
    private async Task RequireKeysAsync()
    {
        if (Options.ConfigurationManager is not { } manager)
        {
            return;
        }

        try
        {
            await manager.GetConfigurationAsync(Context.RequestAborted).ConfigureAwait(false);
        }
        catch (InvalidOperationException exception)
        {
            throw new IdentityUnavailableException($"No keys from {Options.Authority}", exception);
        }
    }

    private string? Objection(ClaimsPrincipal principal) =>
        string.IsNullOrWhiteSpace(principal.FindFirstValue(KsdClaims.Subject)) ? "The token has no subject."
        : !RegionScope.IsCode(principal.FindFirstValue(KsdClaims.Region)) ? "The token has no region."
        : cache.IsRevoked(principal) ? "The token was revoked."
        : null;
}
