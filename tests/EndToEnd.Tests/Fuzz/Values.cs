using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Ksd.EndToEnd.Fuzz;

/// <summary>Values for a schema: mostly what it asks for, sometimes what it does not.</summary>
internal sealed class Values(JsonNode document)
{
    /// <summary>Put in place of an id that something has, when the request is sent.</summary>
    public const string SomeId = "00000000-5eed-7000-8000-000000000000";

    private const int Depth = 5;

    private static readonly string[] s_strange =
    [
        "", " ", "\0", "a\0b", "null", "-1", "0", "9999999999999999999", "1e400", "NaN", "' OR 1=1 --", "<script>x</script>", "../../etc/passwd", "%00", "%s%n",
        "\u202e\u0000", "😀", "\ud800", "ﷺ", "2026-02-30", "0000-00-00", "9999-12-31", "0001-01-01", new string('x', 5000), "{\"a\":1}", "[]",
    ];

    private static readonly string[] s_dates = ["2026-01-01", "2025-06-30", "2026-11-22", "2024-02-29", "9999-12-31", "0001-01-01"];

    public static Gen<string> Strange { get; } = Gen.Elements(s_strange);

    public JsonNode Resolve(JsonNode schema) =>
        schema["$ref"] is { } reference ? Resolve(document["components"]!["schemas"]![((string)reference!).Split('/')[^1]]!) : schema;

    /// <summary>One value in twelve is not what the schema asks for.</summary>
    public Gen<JsonNode?> Of(JsonNode? schema, int depth = 0) => schema is null
        ? Broken()
        : Gen.Frequency((11, Lazy(() => Right(Resolve(schema), depth))), (1, Broken()));

    /// <summary>As it stands in an address or a form.</summary>
    public Gen<string> Text(JsonNode? schema) => Gen.Frequency(
        (9, Of(schema, Depth).Select(value => value is JsonValue ? (value.GetValueKind() is System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()) : "")),
        (1, Strange));

    private Gen<JsonNode?> Right(JsonNode schema, int depth)
    {
        if ((schema["oneOf"] ?? schema["anyOf"])?.AsArray() is { Count: > 0 } choices)
        {
            return Gen.OneOf(choices.Select(choice => Right(Resolve(choice!), depth)));
        }

        if (schema["enum"]?.AsArray() is { Count: > 0 } names)
        {
            return Gen.Elements(names.Select(name => name?.ToJsonString() ?? "null").ToArray()).Select(name => JsonNode.Parse(name));
        }

        var types = schema["type"] is JsonArray several ? several.Select(type => (string)type!).ToArray() : [(string?)schema["type"] ?? "object"];
        return Gen.OneOf(types.Select(type => OfType(type, schema, depth)));
    }

    private Gen<JsonNode?> OfType(string type, JsonNode schema, int depth) => type switch
    {
        "null" => Gen.Constant((JsonNode?)null),
        "boolean" => Gen.Elements(true, false).Select(value => (JsonNode?)JsonValue.Create(value)),
        "integer" => Gen.OneOf(Gen.Choose(-2, 120), Gen.Choose(2020, 2030), Gen.Elements(0, 1, int.MaxValue, int.MinValue)).Select(value => (JsonNode?)JsonValue.Create(value)),
        "number" => Gen.Choose(-1000, 1_000_000).Select(value => (JsonNode?)JsonValue.Create(value / 8m)),
        "array" => Gen.Choose(0, 3).SelectMany(count => depth > Depth
            ? Gen.Constant((JsonNode?)new JsonArray())
            : Gen.CollectToSequence(Enumerable.Range(0, count).Select(_ => Of(schema["items"], depth + 1))).Select(items => (JsonNode?)new JsonArray([.. items.Select(Fresh)]))),
        "object" => OfObject(schema, depth),
        _ => OfString(schema).Select(text => (JsonNode?)JsonValue.Create(text)),
    };

    private static Gen<string> OfString(JsonNode schema) => (string?)schema["format"] switch
    {
        "uuid" => Gen.Frequency((4, Gen.Constant(SomeId)), (1, Gen.Constant("0197e000-0000-7000-8000-000000000000"))),
        "date" => Gen.Elements(s_dates),
        "date-time" => Gen.Elements(s_dates).Select(date => date + "T01:02:03Z"),
        _ => Gen.OneOf(
            Gen.Choose(1, 40).Select(length => string.Concat(Enumerable.Repeat("Teks rekaan ", (length / 12) + 1))[..length]),
            Gen.Elements("64.02", "64.72", "1.02", "dinas-kesehatan", "Kesehatan", "821.2/17/2024", "KEMENDAGRI", SomeId, "2026", "a")),
    };

    private Gen<JsonNode?> OfObject(JsonNode schema, int depth)
    {
        var required = schema["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
        var members = schema["properties"]?.AsObject().ToArray() ?? [];
        if (depth > Depth || members.Length == 0)
        {
            return Gen.Constant((JsonNode?)new JsonObject());
        }

        var values = members.Select(member => Gen.Choose(0, 19).SelectMany(chance =>
            chance == 0 || (chance < 8 && !required.Contains(member.Key))
                ? Gen.Constant((member.Key, Value: (JsonNode?)null, IsThere: false))
                : Of(member.Value, depth + 1).Select(value => (member.Key, Value: value, IsThere: true))));
        return Gen.CollectToSequence(values).Select(all => (JsonNode?)new JsonObject(
            all.Where(member => member.IsThere).Select(member => KeyValuePair.Create(member.Key, Fresh(member.Value)))));
    }

    private static Gen<JsonNode?> Broken() => Gen.OneOf(
        Strange.Select(text => (JsonNode?)JsonValue.Create(text)),
        Gen.Elements("null", "true", "-1", "1.5", "[]", "{}", "[null]", "{\"tidakDikenal\":1}", "12345678901234567890").Select(json => JsonNode.Parse(json)));

    private static JsonNode? Fresh(JsonNode? value) => value?.DeepClone();

    private static Gen<T> Lazy<T>(Func<Gen<T>> make) => Gen.Constant(0).SelectMany(_ => make());
}
