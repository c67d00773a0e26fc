using System.Text.Json.Nodes;

namespace Ksd.Portal.Ui.Skema;

/// <summary>Reads operations and their bodies out of an OpenAPI 3.1 document.</summary>
internal sealed class PembacaSkema(JsonObject document)
{
    /// <summary>Deeper than anybody fills in; stops a schema that holds itself.</summary>
    private const int Deepest = 6;

    private static readonly string[] s_methods = ["get", "post", "put", "patch", "delete"];

    public IEnumerable<Operasi> Operations() =>
        from path in document["paths"]!.AsObject()
        from method in s_methods
        let operation = path.Value?[method]?.AsObject()
        where operation?["operationId"] is not null
        select new Operasi(
            Text(operation["operationId"])!,
            method.ToUpperInvariant(),
            path.Key,
            Text(operation["tags"]?[0]) ?? "",
            Text(operation["summary"]) ?? path.Key,
            Text(operation["description"]),
            operation["requestBody"]?["content"]?["application/json"]?["schema"] is JsonObject schema ? Of("", schema, required: true, 0) : null,
            operation["parameters"]?.AsArray().Any(parameter => Text(parameter?["name"]) == "If-Match") == true,
            [.. (operation["parameters"]?.AsArray() ?? []).OfType<JsonObject>().Where(parameter => Text(parameter["in"]) is "path" or "query" && parameter["schema"] is JsonObject)
                .Select(parameter => Of(Text(parameter["name"])!, parameter["schema"]!.AsObject(), Text(parameter["in"]) == "path", 0))]);

    private Bidang Of(string name, JsonObject schema, bool required, int depth)
    {
        var description = Text(schema["description"]);
        var (plain, nullable) = Plain(schema);
        description ??= Text(plain["description"]);
        var types = Types(plain);
        required &= !nullable && !types.Contains("null");

        // The services' own reader of strings is no type to the description: there only a least length says that one cannot stay empty.
        required &= types.Count > 0 || plain["enum"] is not null || plain["minLength"]?.GetValue<int>() is not 0;
        Bidang Make(JenisBidang kind, IReadOnlyList<string>? words = null, IReadOnlyList<Bidang>? members = null, Bidang? element = null) =>
            new(name, kind, required, description, plain["maxLength"]?.GetValue<int>(), words ?? [], members ?? [], element);

        if (plain["enum"] is JsonArray words)
        {
            return Make(JenisBidang.Pilihan, [.. words.Select(Text).OfType<string>()]);
        }

        if (types.Contains("array"))
        {
            // A list of plain words comes without saying of what.
            return Make(JenisBidang.Larik, element: Of("", plain["items"] as JsonObject ?? [], required: true, depth + 1)) with { Sedikitnya = plain["minItems"]?.GetValue<int>() ?? 0 };
        }

        if (plain["properties"] is JsonObject properties && depth < Deepest)
        {
            var needed = plain["required"]?.AsArray().Select(Text).ToHashSet() ?? [];
            return Make(JenisBidang.Objek, members: [.. properties.Select(member => Of(member.Key, member.Value!.AsObject(), needed.Contains(member.Key), depth + 1))]);
        }

        return Make(
            types.Contains("integer") ? JenisBidang.Bulat
            : types.Contains("number") ? JenisBidang.Angka
            : types.Contains("boolean") ? JenisBidang.YaTidak
            : Text(plain["format"]) switch { "date" => JenisBidang.Tanggal, "date-time" => JenisBidang.Waktu, _ => JenisBidang.Teks });
    }

    /// <summary>The schema itself, behind references and behind "this or null".</summary>
    private (JsonObject Schema, bool Nullable) Plain(JsonObject schema)
    {
        if (schema["$ref"] is { } reference)
        {
            return Plain(document["components"]!["schemas"]![Text(reference)!.Split('/')[^1]]!.AsObject());
        }

        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices
            && choices.OfType<JsonObject>().FirstOrDefault(choice => Text(choice["type"]) != "null") is { } one)
        {
            var nullable = choices.Count > 1 && choices.OfType<JsonObject>().Any(choice => Text(choice["type"]) == "null");
            var (plain, inner) = Plain(one);
            return (plain, nullable || inner);
        }

        return (schema, false);
    }

    private static IReadOnlyList<string> Types(JsonObject schema) => schema["type"] switch
    {
        JsonArray several => [.. several.Select(Text).OfType<string>()],
        { } one => [Text(one)!],
        null => [],
    };

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
