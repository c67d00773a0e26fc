using System.Globalization;
using System.Text.Json.Nodes;

namespace Ksd.Portal.Ui.Skema;

/// <summary>What a JSON document has at a form's path.</summary>
internal static class NilaiAwal
{
    public static IReadOnlyList<string> At(JsonNode? node, string path)
    {
        var isCount = path.EndsWith(".$n", StringComparison.Ordinal);
        return (Node(node, isCount ? path[..^3] : path), isCount) switch
        {
            (JsonArray list, true) => [list.Count.ToString(CultureInfo.InvariantCulture)],
            (null, _) => [],
            (JsonArray list, false) => [.. list.OfType<JsonValue>().Select(value => value.ToString())],
            (JsonValue value, _) => [value.ToString()],
            _ => [],
        };
    }

    public static JsonNode? Node(JsonNode? node, string path)
    {
        foreach (var step in path.Split('.', '['))
        {
            node = step.EndsWith(']')
                ? node is JsonArray list && int.Parse(step[..^1], CultureInfo.InvariantCulture) is var i && i < list.Count ? list[i] : null
                : node is JsonObject ? node[step] : null;
        }

        return node;
    }
}
