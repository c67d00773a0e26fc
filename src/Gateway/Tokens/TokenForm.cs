using System.Globalization;
using Microsoft.IdentityModel.JsonWebTokens;
using static Ksd.Gateway.Tokens.TokenRefusal;

namespace Ksd.Gateway.Tokens;

/// <summary>A form of OAuth's, read by hand because OAuth has its own errors (RFC 6749 sections 2.3.1, 3.2 and 5.2).</summary>
internal sealed class TokenForm
{
    public const string ContentType = "application/x-www-form-urlencoded";
    public const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private readonly IFormCollection _fields;
    private readonly string? _authorization;

    private TokenForm(IFormCollection fields, string? authorization) => (_fields, _authorization) = (fields, authorization);

    /// <summary>RFC 6749 section 3.2: a parameter without a value counts as left out.</summary>
    public string? this[string name] => _fields[name] is [{ Length: > 0 } value] ? value : null;

    public static async Task<(TokenForm? Form, TokenRefusal? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await ReadFieldsAsync(request, cancellationToken) is not { } fields)
        {
            return (null, new(InvalidRequest, $"Isi permintaan harus {ContentType}"));
        }

        return fields.FirstOrDefault(field => field.Value.Count > 1).Key is { } repeated
            ? (null, new(InvalidRequest, string.Create(CultureInfo.InvariantCulture, $"Parameter disebut lebih dari sekali: {Ascii(repeated)}")))
            : (new(fields, request.Headers.Authorization is [{ } header] ? header : null), null);
    }

    /// <summary>Who the client says it is: in one way, not in two.</summary>
    public (ClientCredentials? Credentials, TokenRefusal? Refusal) Credentials()
    {
        var (id, secret, assertion) = (this["client_id"], this["client_secret"], this["client_assertion"]);
        if (new[] { _authorization, secret, assertion }.Count(way => way is not null) > 1)
        {
            return (null, new(InvalidRequest, "Pakai satu cara saja: header Authorization, client_secret, atau client_assertion"));
        }

        if (_authorization is not null)
        {
            return ClientCredentials.TryReadBasic(_authorization, out var basic) && (id ?? basic!.Id) == basic!.Id
                ? (basic, null)
                : (null, new(InvalidClient, "Header Authorization bukan Basic dengan client_id dan client_secret"));
        }

        if (assertion is not null)
        {
            return this["client_assertion_type"] == AssertionType && (id ?? SubjectOf(assertion)) is { } subject
                ? (new(subject, null, assertion), null)
                : (null, new(InvalidClient, $"client_assertion memerlukan client_assertion_type {AssertionType} dan sub"));
        }

        return id is not null && secret is not null
            ? (new(id, secret), null)
            : (null, new(InvalidClient, "client_id dan client_secret, atau client_assertion, tidak disertakan"));
    }

    /// <summary>Only to know whose keys to ask; the signature is checked with those.</summary>
    private static string? SubjectOf(string assertion)
    {
        try
        {
            return new JsonWebTokenHandler().CanReadToken(assertion) ? new JsonWebToken(assertion).Subject : null;
        }
        catch (ArgumentException)
        {
            return null; // Three parts, and yet no token.
        }
    }

    private static async Task<IFormCollection?> ReadFieldsAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType?.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase) != true)
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

    private static string Ascii(string text) => new([.. text.Take(40).Select(c => char.IsAsciiLetterOrDigit(c) || c == '_' ? c : '?')]);
}
