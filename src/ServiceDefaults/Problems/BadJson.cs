using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Ksd.ServiceDefaults;

/// <summary>Says in the caller's language what is wrong with a JSON document, and where.</summary>
internal static partial class BadJson
{
    public static string Explain(JsonException exception, HttpContext context)
    {
        var (line, column) = (exception.LineNumber + 1, exception.BytePositionInLine + 1);
        var place = line is null ? "" : Language.Choose($" (baris {line}, kolom {column})", $" (line {line}, column {column})");
        return What(exception, context) + place;
    }

    private static string What(JsonException exception, HttpContext context)
    {
        if (exception is InputJsonException)
        {
            return exception.Message;
        }

        if (exception.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
        {
            return Expected.Of(BodyType.At(JsonPath.Of(exception), context));
        }

        if (Unmapped().Match(exception.Message) is { Success: true } unmapped)
        {
            var name = unmapped.Groups["name"].Value;
            return Language.Choose($"Isian \"{name}\" tidak dikenal.", $"The field \"{name}\" is not known.");
        }

        if (Duplicate().Match(exception.Message) is { Success: true } duplicate)
        {
            var name = duplicate.Groups["name"].Value;
            return Language.Choose($"Isian \"{name}\" ditulis dua kali.", $"The field \"{name}\" is given twice.");
        }

        return Language.Choose("JSON tidak dapat dibaca.", "The JSON cannot be read.");
    }

    // The serializer says which name it means only in its messages; tests hold these to it.
    [GeneratedRegex("^The JSON property '(?<name>.*?)' could not be mapped", RegexOptions.ExplicitCapture)]
    private static partial Regex Unmapped();

    [GeneratedRegex("^Duplicate property '(?<name>.*?)' encountered", RegexOptions.ExplicitCapture)]
    private static partial Regex Duplicate();
}
