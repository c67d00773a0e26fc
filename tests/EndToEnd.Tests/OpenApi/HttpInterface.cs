using System.Text.Json.Nodes;

namespace Ksd.EndToEnd.OpenApi;

/// <summary>
/// The HTTP interface as text, a line for each thing that another system can come to rely on: operations with their rights, parameters and
/// answers, then every schema with its members. Descriptions and examples may change freely and are left out.
/// </summary>
internal static class HttpInterface
{
    public static string Describe(JsonNode document) => string.Join('\n', Operations(document).Concat(Schemas(document))) + '\n';

    private static IEnumerable<string> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        let described = operation.Value!
        from line in (IEnumerable<string>)
        [
            $"{operation.Key.ToUpperInvariant()} {path.Key} ({described["operationId"]})",
            $"  {Rights(described)}",
            .. Parameters(described),
            .. Contents(described["requestBody"]).Select(content => $"  < {content}"),
            .. Answers(described),
        ]
        select line;

    private static string Rights(JsonNode operation) => operation["security"]!.AsArray() is [{ } scheme]
        ? $"{string.Join(' ', scheme["oauth2"]!.AsArray().Select(scope => (string)scope!))} [{string.Join(' ', (operation["x-ksd-peran"]?.AsArray() ?? []).Select(role => (string)role!))}]"
        : "without a token";

    private static IEnumerable<string> Parameters(JsonNode operation) => (operation["parameters"]?.AsArray() ?? []).Select(parameter =>
        $"  {parameter!["in"]} {parameter["name"]}{((bool?)parameter["required"] == true ? "!" : "")}: {TypeOf(parameter["schema"])}");

    private static IEnumerable<string> Answers(JsonNode operation) =>
        from answer in operation["responses"]!.AsObject()
        where answer.Key.StartsWith('2')
        select $"  {answer.Key} {string.Join(", ", Contents(answer.Value))}".TrimEnd();

    private static IEnumerable<string> Contents(JsonNode? body) =>
        (body?["content"]?.AsObject() ?? []).Select(content => $"{content.Key} {TypeOf(content.Value!["schema"])}");

    private static IEnumerable<string> Schemas(JsonNode document) =>
        from schema in document["components"]!["schemas"]!.AsObject().OrderBy(schema => schema.Key, StringComparer.Ordinal)
        let required = (schema.Value!["required"]?.AsArray() ?? []).Select(name => (string)name!).ToHashSet()
        from line in (IEnumerable<string>)
        [
            schema.Value!["properties"] is null ? $"{schema.Key}: {TypeOf(schema.Value)}" : schema.Key,
            .. (schema.Value!["properties"]?.AsObject() ?? []).Select(member => $"  {member.Key}{(required.Contains(member.Key) ? "!" : "")}: {TypeOf(member.Value)}"),
        ]
        select line;

    private static string TypeOf(JsonNode? schema) => schema switch
    {
        null => "",
        _ when schema["$ref"] is { } reference => ((string)reference!).Split('/')[^1],
        _ when schema["enum"] is JsonArray words => string.Join('|', words.Select(word => word?.ToString())),
        _ when (schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices => string.Join('|', choices.Select(TypeOf)),
        _ => string.Join('|', schema["type"] is JsonArray several ? several.Select(type => One((string)type!, schema)) : [One((string?)schema["type"], schema)]),
    };

    private static string One(string? type, JsonNode schema) => type switch
    {
        "array" => $"{TypeOf(schema["items"])}[]",
        "object" when schema["additionalProperties"] is JsonObject value => $"{{{TypeOf(value)}}}",
        "string" when schema["format"] is { } format => (string)format!,
        _ => type ?? "any",
    };
}
