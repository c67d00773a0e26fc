using System.Globalization;
using Ksd.Gateway.Clients;
using Ksd.Gateway.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using static Ksd.Gateway.Tokens.TokenRefusal;

namespace Ksd.Gateway.Tokens;

/// <summary>Gives a client system its access token (RFC 6749 section 4.4).</summary>
internal static class IssueToken
{
    public const string Path = "/connect/token";
    public const string GrantType = "client_credentials";

    private const long BodyLimit = 16 * 1024;

    public sealed record Response(string AccessToken, string TokenType, int ExpiresIn);

    /// <summary>What the form may hold; documents it, and is read by hand because OAuth has its own errors.</summary>
    internal sealed record Form(string GrantType, string? ClientId, string? ClientSecret, string? Scope);

    public static RouteHandlerBuilder Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, Handle)
        .AllowAnonymous()
        .WithName("IssueToken")
        .WithTags("Token")
        .WithSummary("Mengambil token akses dengan client credentials (RFC 6749)")
        .WithMetadata(new RequestSizeLimitAttribute(BodyLimit))
        .Accepts<Form>("application/x-www-form-urlencoded")
        .Produces<Response>()
        .Produces<TokenRefusal.Body>(StatusCodes.Status400BadRequest)
        .Produces<TokenRefusal.Body>(StatusCodes.Status401Unauthorized);

    internal static async Task<IResult> Handle(
        HttpContext context, IServiceScopeFactory scopes, TokenIssuer issuer, TokenMetrics metrics, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Pragma = "no-cache";

        var (credentials, refusal) = await ReadAsync(context.Request, cancellationToken);
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

            refusal = new TokenRefusal(InvalidClient, "client_id atau client_secret salah, atau klien sudah dicabut");
        }

        metrics.Refused(refusal.Error);
        return refusal;
    }

    private static async Task<(ClientCredentials? Credentials, TokenRefusal? Refusal)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (await ReadFormAsync(request, cancellationToken) is not { } form)
        {
            return No(InvalidRequest, "Isi permintaan harus application/x-www-form-urlencoded");
        }

        if (form.FirstOrDefault(field => field.Value.Count > 1).Key is { } repeated)
        {
            return No(InvalidRequest, string.Create(CultureInfo.InvariantCulture, $"Parameter disebut lebih dari sekali: {Ascii(repeated)}"));
        }

        if (Value("grant_type") is not { } grantType)
        {
            return No(InvalidRequest, "grant_type tidak ada");
        }

        if (grantType != GrantType)
        {
            return No(UnsupportedGrantType, "grant_type yang didukung: client_credentials");
        }

        if (Value("scope") is not null)
        {
            return No(InvalidScope, "Tidak ada scope yang dapat diminta; kewenangan mengikuti peran klien");
        }

        var (id, secret) = (Value("client_id"), Value("client_secret"));
        if (request.Headers.Authorization is [{ } header])
        {
            if (secret is not null)
            {
                return No(InvalidRequest, "Pakai satu cara saja: header Authorization atau client_secret di isi permintaan");
            }

            return ClientCredentials.TryReadBasic(header, out var basic) && (id ?? basic!.Id) == basic!.Id
                ? (basic, null)
                : No(InvalidClient, "Header Authorization bukan Basic dengan client_id dan client_secret");
        }

        return id is not null && secret is not null
            ? (new ClientCredentials(id, secret), null)
            : No(InvalidClient, "client_id dan client_secret tidak disertakan");

        // RFC 6749 section 3.2: a parameter without a value counts as left out.
        string? Value(string name) => form[name] is [{ Length: > 0 } value] ? value : null;
    }

    private static async Task<IFormCollection?> ReadFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            // Too many or too long fields: the framework's own limits.
            return null;
        }
    }

    private static (ClientCredentials?, TokenRefusal?) No(string error, string description) => (null, new(error, description));

    private static string Ascii(string text) => new([.. text.Take(40).Select(c => char.IsAsciiLetterOrDigit(c) || c == '_' ? c : '?')]);
}
