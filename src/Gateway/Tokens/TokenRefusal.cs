using System.Text.Json.Serialization;

namespace Ksd.Gateway.Tokens;

/// <summary>An error answer of RFC 6749 section 5.2: what client libraries understand, so not a problem document.</summary>
internal sealed record TokenRefusal(string Error, string Description) : IResult
{
    public const string InvalidRequest = "invalid_request";
    public const string InvalidClient = "invalid_client";
    public const string InvalidScope = "invalid_scope";
    public const string InvalidGrant = "invalid_grant";
    public const string TemporarilyUnavailable = "temporarily_unavailable";
    public const string UnsupportedGrantType = "unsupported_grant_type";

    /// <summary>One answer for a wrong secret, an unknown client and a revoked one: it tells nobody which clients there are.</summary>
    public static readonly TokenRefusal WrongClient =
        new(InvalidClient, "client_id atau client_secret salah, client_assertion tidak sah atau sudah dipakai, atau klien sudah dicabut");

    /// <summary>One answer for a token that is not good, for somebody nobody here knows, and for one without a position.</summary>
    public static readonly TokenRefusal UnknownSubject =
        new(InvalidGrant, "subject_token tidak sah, atau orangnya tidak memegang jabatan di wilayah klien ini");

    public static readonly TokenRefusal NotNow = new(TemporarilyUnavailable, "Penerbit subject_token tidak menjawab; coba lagi sebentar lagi");

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Error switch
        {
            InvalidClient => StatusCodes.Status401Unauthorized,
            TemporarilyUnavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
        if (Error == InvalidClient)
        {
            response.Headers.WWWAuthenticate = "Basic realm=\"ksd\", charset=\"UTF-8\"";
        }

        return response.WriteAsJsonAsync(new Body(Error, Description), TokenJson.Options);
    }

    internal sealed record Body(string Error, [property: JsonPropertyName("error_description")] string ErrorDescription);
}
