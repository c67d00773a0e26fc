using Ksd.Gateway.Data;
using Ksd.ServiceDefaults.Hosting;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ksd.Gateway.Tokens;

/// <summary>Lets a client throw away a token of its own before it expires (RFC 7009).</summary>
internal static class RevokeToken
{
    public const string Path = "/connect/revoke";

    private const long BodyLimit = 16 * 1024;

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, Handle)
        .AllowAnonymous()
        .WithName("RevokeToken")
        .WithTags("Token")
        .WithSummary("Membatalkan token sendiri sebelum kedaluwarsa (RFC 7009)")
        .AcceptBodyUpTo(BodyLimit)
        .Produces(StatusCodes.Status200OK)
        .Produces<TokenRefusal.Body>(StatusCodes.Status400BadRequest)
        .Produces<TokenRefusal.Body>(StatusCodes.Status401Unauthorized);

    internal static async Task<IResult> Handle(
        HttpContext context, ClientAuthentication clients, IOptionsMonitor<JwtBearerOptions> validation, GatewayDbContext db, TokenCache tokens,
        TimeProvider clock, CancellationToken cancellationToken)
    {
        var (form, refusal) = await TokenForm.ReadAsync(context.Request, cancellationToken);
        ClientCredentials? credentials = null;
        if (form is not null)
        {
            (credentials, refusal) = form.Credentials();
        }

        if (credentials is null)
        {
            return refusal!;
        }

        if (await clients.AuthenticateAsync(credentials, cancellationToken) is not { } client)
        {
            return TokenRefusal.WrongClient;
        }

        if (form!["token"] is not { } token)
        {
            return new TokenRefusal(TokenRefusal.InvalidRequest, "token tidak ada");
        }

        // Section 2.2: a token that is not ours, or is another client's, is as good as revoked for the one who asks.
        var judged = await new JsonWebTokenHandler().ValidateTokenAsync(token, validation.Get(IdentityExtensions.Scheme).TokenValidationParameters);
        if (judged is { IsValid: true, SecurityToken: JsonWebToken known } && known.Subject == client.Id)
        {
            var revocation = Revocation.Of(KsdClaims.TokenId, known.Id, clock.GetUtcNow());
            await Revocations.AddAsync(db, revocation, cancellationToken);
            tokens.Revoke(revocation);
        }

        return Results.Ok();
    }
}
