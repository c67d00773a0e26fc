using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults.Identity;
using Yarp.ReverseProxy.Transforms;

namespace Ksd.Gateway.OpenData;

/// <summary>
/// The gateway's own token for what everybody may see: of the region in the path, with a scope that opens nothing else. Services know
/// tokens only, and row-level security holds for the public too.
/// </summary>
internal sealed class PublicTokens(TokenIssuer issuer, TimeProvider clock)
{
    public const string ClientId = "ksd-publik";

    private static readonly TimeSpan Reserve = TokenIssuer.Lifetime / 2;

    // Regions have two or four digits, so there are never many.
    private readonly ConcurrentDictionary<string, AccessToken> _tokens = new();

    /// <summary>Whatever token a caller sent with it stays here: open data is the same for all.</summary>
    public static ValueTask Attach(RequestTransformContext context)
    {
        var region = (string)context.HttpContext.Request.RouteValues["wilayah"]!;
        context.ProxyRequest.Headers.Remove("Cookie");
        context.ProxyRequest.Headers.Authorization =
            new AuthenticationHeaderValue("Bearer", context.HttpContext.RequestServices.GetRequiredService<PublicTokens>().For(region));
        return ValueTask.CompletedTask;
    }

    public string For(string region)
    {
        if (!_tokens.TryGetValue(region, out var token) || token.ExpiresAt - Reserve <= clock.GetUtcNow())
        {
            _tokens[region] = token = issuer.Issue(new TokenSubject(ClientId, ClientId, region, null, "Publik", [Roles.Publik], [Scopes.Publik]));
        }

        return token.Value;
    }
}
