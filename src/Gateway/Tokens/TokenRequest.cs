using System.Globalization;
using static Ksd.Gateway.Tokens.TokenRefusal;

namespace Ksd.Gateway.Tokens;

/// <summary>Reads a token request by hand, because OAuth has its own errors (RFC 6749 sections 2.3.1, 3.2, 4.4.2 and 5.2).</summary>
internal static class TokenRequest
{
    public const string GrantType = "client_credentials";
    public const string FormType = "application/x-www-form-urlencoded";

    public static async Task<(ClientCredentials? Credentials, TokenRefusal? Refusal)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (await ReadFormAsync(request, cancellationToken) is not { } form)
        {
            return No(InvalidRequest, $"Isi permintaan harus {FormType}");
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
        if (request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) != true)
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
