using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Ksd.Gateway.Data;

/// <summary>The cursor of a list that is ordered by name: the last name shown.</summary>
internal static class NameCursor
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Of(string name) => Base64UrlEncoder.Encode(name);

    public static bool TryRead(string? cursor, [NotNullWhen(true)] out string? after)
    {
        after = "";
        if (cursor is null)
        {
            return true;
        }

        try
        {
            after = s_strict.GetString(Base64UrlEncoder.DecodeBytes(cursor));
            return !after.Contains('\0', StringComparison.Ordinal); // PostgreSQL's text cannot hold it.
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            return false;
        }
    }
}
