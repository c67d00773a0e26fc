using System.Text.Json.Nodes;
using Ksd.Gateway.OpenApi;

namespace Ksd.Gateway.Tests.OpenApi;

public sealed class DocumentJoinTests
{
    [Fact]
    public void A_schema_that_both_have_is_kept_once()
    {
        var joined = Join(Document("/api/v1/a", "Sama", """{"type":"string"}"""), Document("/api/v1/b", "Sama", """{"type":"string"}"""));

        Names(joined).ShouldBe(["Sama"]);
    }

    [Fact]
    public void A_name_that_means_two_things_becomes_two_names_and_each_operation_refers_to_its_own()
    {
        var joined = Join(Document("/api/v1/a", "Halaman", """{"type":"string"}"""), Document("/api/v1/b", "Halaman", """{"type":"integer"}"""));

        Names(joined).ShouldBe(["Halaman", "dua_Halaman"]);
        Reference(joined, "/api/v1/a").ShouldBe("#/components/schemas/Halaman");
        Reference(joined, "/api/v1/b").ShouldBe("#/components/schemas/dua_Halaman");
    }

    [Fact]
    public void What_refers_to_a_renamed_schema_is_another_schema_too()
    {
        const string Outer = """{"type":"array","items":{"$ref":"#/components/schemas/Dalam"}}""";
        var one = Document("/api/v1/a", "Luar", Outer);
        one["components"]!["schemas"]!["Dalam"] = JsonNode.Parse("""{"type":"string"}""");
        var two = Document("/api/v1/b", "Luar", Outer);
        two["components"]!["schemas"]!["Dalam"] = JsonNode.Parse("""{"type":"integer"}""");

        var joined = Join(one, two);

        Reference(joined, "/api/v1/b").ShouldBe("#/components/schemas/dua_Luar");
        joined["components"]!["schemas"]!["dua_Luar"]!["items"]!["$ref"]!.GetValue<string>().ShouldBe("#/components/schemas/dua_Dalam");
        joined["components"]!["schemas"]!["Luar"]!["items"]!["$ref"]!.GetValue<string>().ShouldBe("#/components/schemas/Dalam");
    }

    [Fact]
    public void Two_services_may_share_a_path_and_an_operation_id()
    {
        var one = Document("/api/v1/a", "S", "{}");
        var two = Document("/api/v1/a", "S", "{}");
        two["paths"]!["/api/v1/a"] = new JsonObject { ["post"] = two["paths"]!["/api/v1/a"]!["get"]!.DeepClone() };

        var joined = Join(one, two);

        var path = joined["paths"]!["/api/v1/a"]!;
        path["get"]!["operationId"]!.GetValue<string>().ShouldBe("Baca");
        path["post"]!["operationId"]!.GetValue<string>().ShouldBe("dua_Baca");
    }

    [Fact]
    public void Security_is_asked_for_where_a_service_asks_for_it_and_nowhere_else()
    {
        var open = Document("/api/v1/terbuka", "S", "{}");
        open["paths"]!["/api/v1/terbuka"]!["get"]!.AsObject().Remove("security");

        var joined = Join(Document("/api/v1/tertutup", "S", "{}"), open);

        joined["security"]![0]!.AsObject().ShouldContainKey("oauth2");
        joined["paths"]!["/api/v1/tertutup"]!["get"]!["security"]![0]!.AsObject().ShouldContainKey("oauth2");
        joined["paths"]!["/api/v1/terbuka"]!["get"]!["security"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_reachable_through_the_gateway_is_left_out() =>
        Join(Document("/api/v1/a", "S", "{}"), Document("/health", "S", "{}"))["paths"]!.AsObject().Select(path => path.Key).ShouldBe(["/api/v1/a"]);

    private static JsonObject Join(JsonObject one, JsonObject two)
    {
        var join = new DocumentJoin();
        join.Add("satu", one, "/api/v1/");
        join.Add("dua", two, "/api/v1/");
        return join.Finish([], "https://ksd.contoh.go.id", []);
    }

    private static JsonObject Document(string path, string schema, string definition) => JsonNode.Parse(
        $$"""
        {
          "paths": { "{{path}}": { "get": {
            "operationId": "Baca",
            "security": [ { "bearer": [] } ],
            "responses": { "200": { "description": "OK", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{schema}}" } } } } }
          } } },
          "components": { "schemas": { "{{schema}}": {{definition}} }, "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } } }
        }
        """)!.AsObject();

    private static IEnumerable<string> Names(JsonObject document) => document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key);

    private static string Reference(JsonObject document, string path) =>
        document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>();
}
