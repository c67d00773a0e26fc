using System.Text;

namespace Ksd.Gateway.Tokens;

/// <summary>How a client says who it is: by its secret (RFC 6749 section 2.3.1) or by an assertion that its key signed (RFC 7523).</summary>
internal sealed record ClientCredentials(string Id, string? Secret, string? Assertion = null)
{
    private const string Scheme = "Basic ";

    public static bool TryReadBasic(string header, out ClientCredentials? credentials)
    {
        credentials = null;
        var decoded = new byte[header.Length];
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || !Convert.TryFromBase64String(header[Scheme.Length..].Trim(), decoded, out var length))
        {
            return false;
        }

        var pair = Encoding.UTF8.GetString(decoded, 0, length).Split(':', 2);
        if (pair.Length != 2)
        {
            return false;
        }

        credentials = new ClientCredentials(FormDecode(pair[0]), FormDecode(pair[1]));
        return true;
    }

    private static string FormDecode(string value) => Uri.UnescapeDataString(value.Replace('+', ' '));
}
