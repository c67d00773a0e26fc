using System.Net.Http.Headers;
using System.Security.Claims;
using Ksd.Gateway.Tokens;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Yarp.ReverseProxy.Transforms;

namespace Ksd.Gateway.Identity;

/// <summary>Turns a session into the same kind of token a client system has: services know only tokens.</summary>
internal sealed class SessionTokens(TokenIssuer issuer, TimeProvider clock) : IDisposable
{
    private const int Sessions = 10_000;

    /// <summary>A token is used again only while a slow request can still finish with it.</summary>
    private static readonly TimeSpan Reserve = TokenIssuer.Lifetime / 2;

    private readonly MemoryCache _tokens = new(new MemoryCacheOptions { SizeLimit = Sessions });

    /// <summary>Before forwarding: cookies stay here, and a session goes on as a token.</summary>
    public static ValueTask Attach(RequestTransformContext context)
    {
        context.ProxyRequest.Headers.Remove("Cookie");
        var user = context.HttpContext.User;
        if (user.Identity is { IsAuthenticated: true, AuthenticationType: var type } && type == IdentityConstants.ApplicationScheme)
        {
            var token = context.HttpContext.RequestServices.GetRequiredService<SessionTokens>().For(user);
            context.ProxyRequest.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return ValueTask.CompletedTask;
    }

    public string For(ClaimsPrincipal session)
    {
        // Everything the token says is in the key: a session whose claims changed gets another token.
        var key = string.Join('\n', session.Claims.Select(claim => $"{claim.Type}={claim.Value}"));
        if (_tokens.TryGetValue(key, out AccessToken? known) && known!.ExpiresAt - Reserve > clock.GetUtcNow())
        {
            return known.Value;
        }

        var token = issuer.Issue(PersonClaims.Subject(session));
        _tokens.Set(key, token, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = TokenIssuer.Lifetime });
        return token.Value;
    }

    public void Dispose() => _tokens.Dispose();
}
