using System.Text.Json.Nodes;

namespace Ksd.EndToEnd.Fuzz;

/// <summary>One operation of the joined OpenAPI document, as a fuzzer needs it.</summary>
internal sealed record Operation(string Method, string Path, JsonObject Described, string[] Roles, bool IsOpen)
{
    public IEnumerable<JsonObject> Parameters => (Described["parameters"]?.AsArray() ?? []).Select(parameter => parameter!.AsObject());

    public JsonObject? Contents => Described["requestBody"]?["content"]?.AsObject();

    public override string ToString() => $"{Method} {Path}";

    public static Operation[] Of(JsonNode document) =>
    [
        .. from path in document["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           where operation.Key is "get" or "put" or "post" or "delete" or "patch"
           select new Operation(
               operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject(),
               operation.Value!["x-ksd-peran"]?.AsArray().Select(role => (string)role!).ToArray() ?? [],
               operation.Value["security"]!.AsArray().Count == 0),
    ];
}
