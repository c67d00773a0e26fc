using System.Text.Json.Nodes;

namespace Ksd.Gateway.OpenApi;

/// <summary>Makes one OpenAPI document of several: no operation is lost, and no two components share a name by accident.</summary>
internal sealed class DocumentJoin
{
    public const string SchemeName = "oauth2";

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly SortedDictionary<string, JsonNode> _paths = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> _operationIds = [];
    private readonly JsonObject _components = [];

    /// <summary>Adds what a document says of the paths that begin so. The document itself stays as it was.</summary>
    public void Add(string service, JsonObject document, string prefix)
    {
        var renamed = Renamed(service, document);
        var source = References.Replace(document, renamed)!;
        foreach (var (reference, kind, name, _) in Components(document))
        {
            var target = renamed.TryGetValue(reference, out var other) ? other[(other.LastIndexOf('/') + 1)..] : name;
            var joined = (JsonObject)(_components[kind] ??= new JsonObject());
            joined[target] ??= source["components"]![kind]![name]?.DeepClone();
        }

        foreach (var (path, item) in Members(source["paths"]).Where(path => path.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            Add(service, path, (JsonObject)item!);
        }
    }

    public JsonObject Finish(JsonObject info, string server, JsonObject securityScheme)
    {
        _components["securitySchemes"] = new JsonObject { [SchemeName] = securityScheme };
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = info,
            ["servers"] = new JsonArray(new JsonObject { ["url"] = server }),
            ["security"] = new JsonArray(new JsonObject { [SchemeName] = new JsonArray() }),
            ["tags"] = new JsonArray([.. _tags.Select(tag => new JsonObject { ["name"] = tag })]),
            ["paths"] = new JsonObject(_paths.Select(path => KeyValuePair.Create(path.Key, (JsonNode?)path.Value))),
            ["components"] = _components,
        };
    }

    private void Add(string service, string path, JsonObject item)
    {
        foreach (var operation in Members(item).Where(member => Methods.Contains(member.Key)).Select(member => (JsonObject)member.Value!))
        {
            Settle(service, operation);
        }

        if (!_paths.TryGetValue(path, out var known))
        {
            _paths[path] = item.DeepClone();
            return;
        }

        foreach (var (member, value) in Members(item).Where(member => known[member.Key] is null))
        {
            known[member] = value?.DeepClone();
        }
    }

    private void Settle(string service, JsonObject operation)
    {
        // A service names its scheme in its own way, and says nothing where it asks for none. The joined document has one scheme.
        var scopes = (operation["security"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(scheme => scheme).FirstOrDefault().Value;
        operation["security"] = scopes is null ? new JsonArray() : new JsonArray(new JsonObject { [SchemeName] = scopes.DeepClone() });

        if (operation["operationId"]?.GetValue<string>() is { } id)
        {
            operation["operationId"] = Unique(service, id);
        }

        _tags.UnionWith((operation["tags"] as JsonArray ?? []).Select(tag => tag!.GetValue<string>()));
    }

    private string Unique(string service, string id)
    {
        string[] names = [id, $"{service}_{id}"];
        return names.Concat(Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{service}_{id}_{number}")).First(_operationIds.Add);
    }

    /// <summary>The references that have to change: another component has the name already, or what it refers to changes.</summary>
    private Dictionary<string, string> Renamed(string service, JsonObject document)
    {
        var taken = Components(document).Where(component => _components[component.Kind]?[component.Name] is not null).ToArray();
        var renamed = new Dictionary<string, string>();
        int before;
        do
        {
            before = renamed.Count;
            foreach (var (reference, kind, name, value) in taken)
            {
                if (!JsonNode.DeepEquals(_components[kind]![name], value) || References.Mentions(value, renamed))
                {
                    renamed[reference] = $"#/components/{kind}/{service}_{name}";
                }
            }
        }
        while (renamed.Count > before);

        return renamed;
    }

    private static IEnumerable<(string Reference, string Kind, string Name, JsonNode? Value)> Components(JsonObject document) =>
        from kind in Members(document["components"])
        where kind.Key != "securitySchemes"
        from entry in Members(kind.Value)
        select ($"#/components/{kind.Key}/{entry.Key}", kind.Key, entry.Key, entry.Value);

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node as JsonObject ?? [];
}
