using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Ksd.EndToEnd.Fuzz;

/// <summary>A request made of an operation, to be sent as somebody who may call it.</summary>
internal sealed record Attempt(Operation Operation, string Address, IReadOnlyList<(string Name, string Value)> Headers, string? ContentType, string? Body, int Caller)
{
    public HttpRequestMessage ToRequest(Func<string> someId)
    {
        var request = new HttpRequestMessage(new(Operation.Method), Filled(Address, someId));
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, Filled(value, someId));
        }

        if (Body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Filled(Body, someId)));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        return request;
    }

    public override string ToString() =>
        $"{Operation.Method} {Address} {string.Join(' ', Headers.Select(header => $"{header.Name}:{header.Value}"))} {ContentType} {(Body?.Length > 2000 ? Body[..2000] + "…" : Body)}";

    private static string Filled(string text, Func<string> someId)
    {
        while (text.IndexOf(Values.SomeId, StringComparison.Ordinal) is >= 0 and var at)
        {
            text = string.Concat(text.AsSpan(0, at), someId(), text.AsSpan(at + Values.SomeId.Length));
        }

        return text;
    }
}

/// <summary>Requests to every operation there is, about as often to each.</summary>
internal sealed class Requests(Values values)
{
    private const string Boundary = "batas-uji";

    public Gen<Attempt> ToAny(Operation[] operations) => Gen.Elements(operations).SelectMany(To);

    public Gen<Attempt> To(Operation operation) =>
        from address in AddressOf(operation)
        from headers in HeadersOf(operation)
        from body in BodyOf(operation)
        from caller in Gen.Choose(0, 1000)
        select new Attempt(operation, address, headers, body.Type, body.Text, caller);

    private Gen<string> AddressOf(Operation operation)
    {
        var parts = operation.Parameters.Where(parameter => (string?)parameter["in"] is "path" or "query")
            .Select(parameter => Gen.Choose(0, 9).SelectMany(chance => values.Text(parameter["schema"]).Select(text => (Parameter: parameter, Text: text, chance))));
        return Gen.CollectToSequence(parts).Select(all =>
        {
            var (address, query) = (operation.Path, new List<string>());
            foreach (var (parameter, text, chance) in all)
            {
                var name = (string)parameter["name"]!;
                if ((string?)parameter["in"] == "path")
                {
                    // An empty segment or a dot is another address, not a bad value.
                    address = address.Replace($"{{{name}}}", text is "" or "." or ".." ? "-" : Uri.EscapeDataString(text), StringComparison.Ordinal);
                }
                else if (chance < 4 || parameter["required"] is not null)
                {
                    // A long poll would only wait.
                    query.Add($"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(name == "tunggu" && text.Length < 3 ? "0" : text)}");
                }
            }

            return query.Count == 0 ? address : $"{address}?{string.Join('&', query)}";
        });
    }

    private static Gen<IReadOnlyList<(string, string)>> HeadersOf(Operation operation)
    {
        var always = operation.Method is "PUT" or "POST" or "PATCH" or "DELETE";
        return
            from match in Gen.Frequency((6, Gen.Constant("*")), (1, Gen.Constant("")), (1, Gen.Elements("\"1\"", "W/\"1\"", "x", "\"", "\"1\", *")))
            from key in Gen.Frequency((6, Gen.Constant("")), (1, Gen.Choose(0, 1000).Select(number => $"kunci-{number}")), (1, Gen.Elements("spasi di sini", new string('k', 200))))
            from language in Gen.Elements("", "en", "id", "xx;q=9")
            select (IReadOnlyList<(string, string)>)new[]
            {
                ("If-Match", always ? match : ""), ("Idempotency-Key", operation.Method == "POST" ? key : ""), ("Accept-Language", language),
            }.Where(header => header.Item2.Length > 0).ToArray();
    }

    private Gen<(string? Type, string? Text)> BodyOf(Operation operation)
    {
        if (operation.Contents is not { Count: > 0 } contents)
        {
            return Gen.Constant(((string?)null, (string?)null));
        }

        var right = Gen.Elements(contents.ToArray()).SelectMany(content => Written(content.Key, content.Value?["schema"]).Select(text => ((string?)content.Key, (string?)text)));
        var wrong = Gen.Elements<(string?, string?)>(
            ("application/json", "{"), ("application/json", "[[["), ("application/json", ""), ("text/plain", "halo"), ("application/json; charset=utf-7", "{}"),
            ("application/json", "\"\\ud800\""), ("application/json", new string('[', 2000)), (null, "{}"), ("multipart/form-data", "x"), ("application/json", "{\"a\":1,\"a\":2}"));
        return Gen.Frequency((12, right), (1, wrong));
    }

    private Gen<string> Written(string type, JsonNode? schema) => type switch
    {
        "application/x-www-form-urlencoded" => Fields(schema).Select(fields => string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Text)}"))),
        "multipart/form-data" => Fields(schema).Select(fields => string.Concat(fields.Select(field =>
            $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{field.Name}\"; filename=\"a.pdf\"\r\n\r\n{field.Text}\r\n")) + $"--{Boundary}--\r\n"),
        _ when type.Contains("json", StringComparison.Ordinal) => values.Of(schema).Select(value => value?.ToJsonString() ?? "null"),
        _ => Values.Strange,
    };

    private Gen<(string Name, string Text)[]> Fields(JsonNode? schema) => schema is null
        ? Gen.Constant(Array.Empty<(string, string)>())
        : Gen.CollectToSequence((values.Resolve(schema)["properties"]?.AsObject() ?? []).Select(member => values.Text(member.Value).Select(text => (member.Key, Safe(text)))))
            .Select(fields => fields.ToArray());

    // A lone surrogate cannot be written as a form's text.
    private static string Safe(string text) => new([.. text.Where(sign => !char.IsSurrogate(sign))]);
}
