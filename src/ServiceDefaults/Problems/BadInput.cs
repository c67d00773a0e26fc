using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Ksd.ServiceDefaults;

/// <summary>Names the field, and in a JSON body the line, that could not be read.</summary>
internal static partial class BadInput
{
    public static ProblemDetails Of(BadHttpRequestException exception, HttpContext context)
    {
        if (exception.InnerException is JsonException json)
        {
            return Invalid(JsonPath.Of(json), BadJson.Explain(json, context));
        }

        if (Unbound().Match(exception.Message) is { Success: true } unbound)
        {
            return Invalid(unbound.Groups["name"].Value, Expected.Of(unbound.Groups["type"].Value));
        }

        if (Missing().Match(exception.Message) is { Success: true } missing)
        {
            return Invalid(missing.Groups["name"].Value, Language.Choose("Wajib diisi.", "Is required."));
        }

        var type = KsdProblems.Of(exception.StatusCode);
        return new()
        {
            Type = type.Uri,
            Title = type.LocalizedTitle,
            Status = exception.StatusCode,
            Detail = exception.Message.Contains("no body was provided", StringComparison.Ordinal)
                ? Language.Choose("Isi permintaan (JSON) tidak ada.", "The request has no (JSON) body.")
                : null,
        };
    }

    private static HttpValidationProblemDetails Invalid(string field, string message) =>
        new(new Dictionary<string, string[]> { [field] = [message] }) { Status = StatusCodes.Status400BadRequest };

    // The framework says which parameter only in its message; tests hold this to it.
    [GeneratedRegex("^Failed to bind parameter \"(?<type>[^\"]+) (?<name>[^\" ]+)\" from \"", RegexOptions.ExplicitCapture)]
    private static partial Regex Unbound();

    [GeneratedRegex("^Required parameter \"(?<type>[^\"]+) (?<name>[^\" ]+)\" was not provided from ", RegexOptions.ExplicitCapture)]
    private static partial Regex Missing();
}
