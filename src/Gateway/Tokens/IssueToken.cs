using System.Text.Json.Serialization;
using Ksd.ServiceDefaults.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Ksd.Gateway.Tokens;

/// <summary>Gives a client system its access token (RFC 6749 section 4.4), or one for a person whom an issuer outside vouches for (RFC 8693).</summary>
internal static class IssueToken
{
    public const string Path = "/connect/token";
    public const string GrantType = "client_credentials";

    private const long BodyLimit = 16 * 1024;

    public sealed record Response([property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("token_type")] string TokenType, [property: JsonPropertyName("expires_in")] int ExpiresIn, string Scope, [property: JsonPropertyName("issued_token_type")] string? IssuedTokenType = null);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, Handle)
        .AllowAnonymous()
        .WithName("IssueToken")
        .WithTags("Token")
        .WithSummary("Mengambil token akses dengan client credentials (RFC 6749) atau penukaran token (RFC 8693)")
        .AcceptBodyUpTo(BodyLimit)
        .AddOpenApiOperationTransformer(DescribeForm)
        .Produces<Response>()
        .Produces<TokenRefusal.Body>(StatusCodes.Status400BadRequest)
        .Produces<TokenRefusal.Body>(StatusCodes.Status401Unauthorized);

    internal static async Task<IResult> Handle(
        HttpContext context, [AsParameters] Tools tools, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Pragma = "no-cache";
        var (response, refusal) = await IssueAsync(context.Request, tools, cancellationToken);
        if (refusal is not null)
        {
            tools.Metrics.Refused(refusal.Error);
            return refusal;
        }

        return Results.Json(response, TokenJson.Options);
    }

    private static async Task<(Response? Response, TokenRefusal? Refusal)> IssueAsync(
        HttpRequest request, Tools tools, CancellationToken cancellationToken)
    {
        var (form, refusal) = await TokenForm.ReadAsync(request, cancellationToken);
        if (form is null)
        {
            return (null, refusal);
        }

        if (form["grant_type"] is not { } grantType)
        {
            return (null, new(TokenRefusal.InvalidRequest, "grant_type tidak ada"));
        }

        if (grantType is not (GrantType or TokenExchange.GrantType))
        {
            return (null, new(TokenRefusal.UnsupportedGrantType, $"grant_type yang didukung: {GrantType}, {TokenExchange.GrantType}"));
        }

        (var credentials, refusal) = form.Credentials();
        if (credentials is null)
        {
            return (null, refusal);
        }

        if (await tools.Clients.AuthenticateAsync(credentials, cancellationToken) is not { } client)
        {
            tools.Logger.LogWarning("No token for {Client} from {Address}: wrong secret or assertion, or revoked", credentials.Id, request.HttpContext.Connection.RemoteIpAddress);
            return (null, TokenRefusal.WrongClient);
        }

        var scopes = form["scope"]?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray() ?? client.Scopes;
        if (scopes.Length == 0 || scopes.Except(client.Scopes).Any())
        {
            return (null, new(TokenRefusal.InvalidScope, $"Scope klien ini: {string.Join(' ', client.Scopes)}"));
        }

        var subject = new TokenSubject(client.Id, client.Id, client.TokenRegion, client.Department, client.Position, client.Roles, scopes);
        if (grantType == TokenExchange.GrantType)
        {
            (var person, refusal) = await tools.Exchange.ForAsync(form, client, scopes, cancellationToken);
            if (person is null)
            {
                return (null, refusal);
            }

            subject = person;
        }

        tools.Metrics.Issued(client.TokenRegion);
        return (new(
            tools.Issuer.Issue(subject).Value, "Bearer", (int)TokenIssuer.Lifetime.TotalSeconds, string.Join(' ', scopes),
            grantType == TokenExchange.GrantType ? TokenExchange.AccessTokenType : null), null);
    }

    internal sealed record Tools(
        ClientAuthentication Clients, TokenExchange Exchange, TokenIssuer Issuer, TokenMetrics Metrics, ILogger<TokenIssuer> Logger);

    // Not by Accepts<T>(): another content type would never get here, to be told so in OAuth's way.
    private static Task DescribeForm(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        var form = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "grant_type" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["grant_type"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [GrantType, TokenExchange.GrantType] },
                ["scope"] = text,
                ["client_id"] = text,
                ["client_secret"] = text,
                ["client_assertion_type"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [TokenForm.AssertionType] },
                ["client_assertion"] = text,
                ["subject_token"] = text,
                ["subject_token_type"] = text,
            },
        };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description =
                "client_id dan client_secret di sini atau dalam header Authorization: Basic; atau client_assertion yang ditandatangani kunci "
                + "klien (RFC 7523). Dengan subject_token dari penerbit luar yang dipercaya, token berlaku untuk orangnya. scope mempersempit token; tanpa scope token memuat semua scope klien.",
            Content = new Dictionary<string, OpenApiMediaType> { [TokenForm.ContentType] = new() { Schema = form } },
        };
        return Task.CompletedTask;
    }
}
