using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ksd.EndToEnd.Fuzz;

/// <summary>Holds an answer against what the document promises: status, kind of content, and every member of the body.</summary>
internal sealed class AnswerCheck(Values values)
{
    /// <summary>What is wrong with it, or null.</summary>
    public string? Objection(Operation operation, int status, string? type, string body)
    {
        if (status >= 500)
        {
            return $"status {status}";
        }

        // A line or headers too long to read are refused by the server itself, before any of ours sees a request.
        if (status is 414 or 431 && body.Length == 0)
        {
            return null;
        }

        if (status >= 400 && !operation.Path.StartsWith("/connect/", StringComparison.Ordinal))
        {
            return type != "application/problem+json" ? $"a refusal as {type}" : ProblemObjection(status, body);
        }

        if (operation.Described["responses"]?[status.ToString(CultureInfo.InvariantCulture)]?["content"]?.AsObject() is not { Count: > 0 } promised || body.Length == 0)
        {
            return status is >= 200 and < 300 && operation.Described["responses"]![status.ToString(CultureInfo.InvariantCulture)] is null ? $"status {status} is not promised" : null;
        }

        return promised.FirstOrDefault(content => content.Key.Split(';')[0] == type) is not { Value: { } content } ? $"content as {type}, promised {string.Join(", ", promised.Select(one => one.Key))}"
            : type == "application/json" && content["schema"] is { } schema ? Differs(JsonNode.Parse(body), schema, "$", 0)
            : null;
    }

    private static string? ProblemObjection(int status, string body)
    {
        var problem = JsonNode.Parse(body)!.AsObject();
        return !((string?)problem["type"])?.StartsWith("/problems/", StringComparison.Ordinal) ?? true ? "a problem without a type of ours"
            : (int?)problem["status"] != status ? "a problem of another status"
            : problem["traceId"] is null || string.IsNullOrWhiteSpace((string?)problem["title"]) ? "a problem without trace or title"
            : null;
    }

    private string? Differs(JsonNode? value, JsonNode schema, string at, int depth)
    {
        schema = values.Resolve(schema);
        if ((schema["oneOf"] ?? schema["anyOf"])?.AsArray() is { Count: > 0 } choices)
        {
            return choices.Any(choice => Differs(value, choice!, at, depth + 1) is null) ? null : $"{at}: none of the choices: {value?.ToJsonString()}";
        }

        if (schema["enum"]?.AsArray() is { } names && value is not null && !names.Any(name => JsonNode.DeepEquals(name, value)))
        {
            return $"{at}: {value.ToJsonString()} is none of its words";
        }

        var types = schema["type"] is JsonArray several ? several.Select(type => (string)type!).ToArray() : schema["type"] is { } one ? [(string)one!] : [];
        if (types.Length > 0 && !types.Any(type => Is(value, type)))
        {
            return $"{at}: {value?.ToJsonString() ?? "null"} is not {string.Join(" or ", types)}";
        }

        return value switch
        {
            JsonObject members => MembersDiffer(members, schema, at, depth),
            JsonArray items when schema["items"] is { } item => items.Select((element, i) => Differs(element, item, $"{at}[{i}]", depth + 1)).FirstOrDefault(found => found is not null),
            _ => null,
        };
    }

    private string? MembersDiffer(JsonObject members, JsonNode schema, string at, int depth)
    {
        var known = schema["properties"]?.AsObject();
        if ((schema["required"]?.AsArray() ?? []).Select(name => (string)name!).FirstOrDefault(name => !members.ContainsKey(name)) is { } missing)
        {
            return $"{at}.{missing} is missing";
        }

        return known is null ? null : members.Select(member =>
            known[member.Key] is { } promised ? Differs(member.Value, promised, $"{at}.{member.Key}", depth + 1)
            : schema["additionalProperties"] is null ? $"{at}.{member.Key} is not promised"
            : null).FirstOrDefault(found => found is not null);
    }

    private static bool Is(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() is JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" => value?.GetValueKind() is JsonValueKind.Number && !value.ToJsonString().Contains('.', StringComparison.Ordinal),
        "number" => value?.GetValueKind() is JsonValueKind.Number,
        _ => true,
    };
}
