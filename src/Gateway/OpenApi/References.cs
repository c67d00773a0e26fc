using System.Text.Json.Nodes;

namespace Ksd.Gateway.OpenApi;

/// <summary>Finds and changes references (<c>#/components/schemas/Name</c>) wherever a document has them, discriminators included.</summary>
internal static class References
{
    public static bool Mentions(JsonNode? node, IReadOnlyDictionary<string, string> references) => node switch
    {
        JsonObject members => members.Any(member => Mentions(member.Value, references)),
        JsonArray items => items.Any(item => Mentions(item, references)),
        JsonValue value => value.TryGetValue<string>(out var text) && references.ContainsKey(text),
        _ => false,
    };

    /// <summary>The same document with every reference replaced by what the table says.</summary>
    public static JsonNode? Replace(JsonNode? node, IReadOnlyDictionary<string, string> references) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Replace(member.Value, references)))),
        JsonArray items => new JsonArray([.. items.Select(item => Replace(item, references))]),
        JsonValue value when value.TryGetValue<string>(out var text) && references.TryGetValue(text, out var other) => JsonValue.Create(other),
        _ => node?.DeepClone(),
    };
}
