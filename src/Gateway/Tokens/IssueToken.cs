using Ksd.Gateway.Clients;
using Ksd.Gateway.Data;
using Ksd.ServiceDefaults.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.EntityFrameworkCore;
using Microsoft.OpenApi;

namespace Ksd.Gateway.Tokens;

/// <summary>Gives a client system its access token (RFC 6749 section 4.4).</summary>
internal static class IssueToken
{
    public const string Path = "/connect/token";

    private const long BodyLimit = 16 * 1024;

    public sealed record Response(string AccessToken, string TokenType, int ExpiresIn);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, Handle)
        .AllowAnonymous()
        .WithName("IssueToken")
        .WithTags("Token")
        .WithSummary("Mengambil token akses dengan client credentials (RFC 6749)")
        .AcceptBodyUpTo(BodyLimit)
        .AddOpenApiOperationTransformer(DescribeForm)
        .Produces<Response>()
        .Produces<TokenRefusal.Body>(StatusCodes.Status400BadRequest)
        .Produces<TokenRefusal.Body>(StatusCodes.Status401Unauthorized);

    internal static async Task<IResult> Handle(
        HttpContext context, IServiceScopeFactory scopes, TokenIssuer issuer, TokenMetrics metrics, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Pragma = "no-cache";

        var (credentials, refusal) = await TokenRequest.ReadAsync(context.Request, cancellationToken);
        if (refusal is null)
        {
            await using var region = await HomeScope.OfAsync(scopes, AccountKind.Client, credentials!.Id, cancellationToken);
            var client = region is null ? null : await region.Db.Client.AsNoTracking()
                .SingleOrDefaultAsync(client => client.Id == credentials.Id, cancellationToken);
            var accepted = client?.Accepts(credentials.Secret) ?? ClientSecrets.Match(null, credentials.Secret);
            if (accepted)
            {
                metrics.Issued(client!.RegionCode);
                var token = issuer.Issue(new TokenSubject(
                    client.Id, client.Id, client.RegionCode, client.Department, client.Position, client.Roles));
                return Results.Json(new Response(token.Value, "Bearer", (int)TokenIssuer.Lifetime.TotalSeconds), TokenJson.Options);
            }

            refusal = new TokenRefusal(TokenRefusal.InvalidClient, "client_id atau client_secret salah, atau klien sudah dicabut");
        }

        metrics.Refused(refusal.Error);
        return refusal;
    }

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
                ["grant_type"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [TokenRequest.GrantType] },
                ["client_id"] = text,
                ["client_secret"] = text,
            },
        };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "client_id dan client_secret di sini atau dalam header Authorization: Basic.",
            Content = new Dictionary<string, OpenApiMediaType> { [TokenRequest.FormType] = new() { Schema = form } },
        };
        return Task.CompletedTask;
    }
}
