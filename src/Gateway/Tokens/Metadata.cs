using System.Text.Json.Serialization;
using Ksd.ServiceDefaults.Identity;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Tokens;

/// <summary>Tells a client library all it has to know (RFC 8414), and validators which keys to trust (RFC 7517).</summary>
internal static class Metadata
{
    private const string KeysPath = "/.well-known/jwks.json";

    private static readonly string[] AuthMethods = ["client_secret_basic", "client_secret_post", "private_key_jwt"];

    public sealed record Response(
        string Issuer,
        [property: JsonPropertyName("token_endpoint")] string TokenEndpoint,
        [property: JsonPropertyName("revocation_endpoint")] string RevocationEndpoint,
        [property: JsonPropertyName("jwks_uri")] string JwksUri,
        [property: JsonPropertyName("service_documentation")] string ServiceDocumentation,
        [property: JsonPropertyName("scopes_supported")] IReadOnlyList<string> ScopesSupported,
        [property: JsonPropertyName("grant_types_supported")] IReadOnlyList<string> GrantTypesSupported,
        [property: JsonPropertyName("token_endpoint_auth_methods_supported")] IReadOnlyList<string> TokenEndpointAuthMethodsSupported,
        [property: JsonPropertyName("token_endpoint_auth_signing_alg_values_supported")] IReadOnlyList<string> TokenEndpointAuthSigningAlgValuesSupported,
        [property: JsonPropertyName("revocation_endpoint_auth_methods_supported")] IReadOnlyList<string> RevocationEndpointAuthMethodsSupported,
        [property: JsonPropertyName("revocation_endpoint_auth_signing_alg_values_supported")] IReadOnlyList<string> RevocationEndpointAuthSigningAlgValuesSupported,
        [property: JsonPropertyName("ui_locales_supported")] IReadOnlyList<string> UiLocalesSupported,
        [property: JsonPropertyName("response_types_supported")] IReadOnlyList<string> ResponseTypesSupported,
        [property: JsonPropertyName("subject_types_supported")] IReadOnlyList<string> SubjectTypesSupported,
        [property: JsonPropertyName("id_token_signing_alg_values_supported")] IReadOnlyList<string> IdTokenSigningAlgValuesSupported,
        [property: JsonPropertyName("claims_supported")] IReadOnlyList<string> ClaimsSupported);

    internal sealed record Key(string Kty, string Use, string Alg, string Kid, string Crv, string X, string Y);

    internal sealed record KeySet(IEnumerable<Key> Keys);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/.well-known/oauth-authorization-server", Handle).AllowAnonymous()
            .WithName("OAuthMetadata").WithTags("Token").WithSummary("Keterangan penerbit token (RFC 8414)").Produces<Response>();
        routes.MapGet("/.well-known/openid-configuration", Handle).AllowAnonymous()
            .WithName("OpenIdConfiguration").WithTags("Token").WithSummary("Keterangan penerbit token, sama dengan RFC 8414").Produces<Response>();
        routes.MapGet(KeysPath, HandleKeys).AllowAnonymous()
            .WithName("PublishedKeys").WithTags("Token").WithSummary("Kunci publik pemeriksa token (RFC 7517)").Produces<KeySet>();
    }

    internal static IResult Handle(HttpContext context, IOptions<IssuerOptions> options)
    {
        var issuer = options.Value;
        Cacheable(context);
        return Results.Json(
            new Response(
                issuer.Issuer,
                issuer.At(IssueToken.Path),
                issuer.At(RevokeToken.Path),
                issuer.At(KeysPath),
                issuer.At("/dokumentasi"),
                ScopesSupported: Scopes.All,
                GrantTypesSupported: [IssueToken.GrantType, TokenExchange.GrantType],
                TokenEndpointAuthMethodsSupported: AuthMethods,
                TokenEndpointAuthSigningAlgValuesSupported: ClientAssertion.Algorithms,
                RevocationEndpointAuthMethodsSupported: AuthMethods,
                RevocationEndpointAuthSigningAlgValuesSupported: ClientAssertion.Algorithms,
                UiLocalesSupported: ["id", "en"],
                ResponseTypesSupported: [],
                SubjectTypesSupported: ["public"],
                IdTokenSigningAlgValuesSupported: ["ES256"],
                ClaimsSupported: ["iss", "aud", "exp", "iat", "nbf", "jti", "sub", "client_id", "region", "department", "position", "role", "scope"]),
            TokenJson.Options);
    }

    internal static IResult HandleKeys(HttpContext context, SigningKeyRing keys)
    {
        Cacheable(context);
        return Results.Json(
            new KeySet(keys.PublishedKeys.Select(key => new Key(key.Kty, key.Use, key.Alg, key.Kid, key.Crv, key.X, key.Y))),
            TokenJson.Options);
    }

    /// <summary>Well within the hour by which a new key is published before it signs.</summary>
    private static void Cacheable(HttpContext context) => context.Response.Headers.CacheControl = "public, max-age=300";
}
