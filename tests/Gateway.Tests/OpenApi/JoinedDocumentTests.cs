using System.Text.Json;
using Ksd.Gateway.Tests.Support;
using Ksd.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace Ksd.Gateway.Tests.OpenApi;

[Collection(RunningGatewayTests.Name)]
public sealed class JoinedDocumentTests(RunningGateway running)
{
    private const string Agreements =
        """
        {
          "openapi": "3.1.1", "info": { "title": "Ksd: agreements", "version": "v1" },
          "paths": {
            "/api/v1/kerja-sama": {
              "get": { "operationId": "ListKerjaSama", "responses": { "200": { "description": "OK" } }, "security": [ { "bearer": [] } ] },
              "post": { "operationId": "RegisterKerjaSama", "responses": { "201": { "description": "Created" } }, "security": [ { "bearer": [] } ] }
            },
            "/api/v1/naskah/{id}": {
              "get": { "operationId": "ShowNaskah", "responses": { "200": { "description": "OK" } }, "security": [ { "bearer": [] } ],
                "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ] }
            }
          }
        }
        """;

    [Fact]
    public async Task It_is_valid_and_has_every_operation_of_everybody()
    {
        await using var backend = await ServingAsync(Agreements);
        await using var gateway = await GatewayHost.StartAsync(null, null, ("services:agreements:http:0", backend.Address));
        using var http = gateway.Http();

        var text = await http.GetStringAsync("/openapi/v1.json");
        var (document, diagnostic) = OpenApiDocument.Parse(text, "json");

        diagnostic!.Errors.ShouldBeEmpty();
        diagnostic.SpecificationVersion.ShouldBe(OpenApiSpecVersion.OpenApi3_1);
        var operations = document!.Paths.SelectMany(path => path.Value.Operations!.Values).Select(operation => operation.OperationId!).ToArray();
        operations.ShouldBeUnique();
        operations.ShouldBeSubsetOf(operations.Where(id => !string.IsNullOrEmpty(id)));
        new[]
        {
            "ListKerjaSama", "RegisterKerjaSama", "ShowNaskah", "IssueToken", "OAuthMetadata", "PublishedKeys", "SignIn", "SignOut", "ShowAccount",
            "RegisterClient", "ListClients", "ShowClient", "RotateClientSecret", "RevokeClient", "ShowProblem",
        }.ShouldBeSubsetOf(operations);
        var flow = document.Components!.SecuritySchemes!["oauth2"].Flows!.ClientCredentials!;
        flow.TokenUrl.ShouldBe(new Uri(GatewayHost.Issuer + "/connect/token"));
        document.Servers!.Single().Url.ShouldBe(GatewayHost.Issuer);
    }

    [Fact]
    public async Task A_service_that_did_not_answer_yet_is_named_and_its_document_joins_when_it_does()
    {
        var address = FreeAddress();
        await using var gateway = await GatewayHost.StartAsync(null, null, ("services:agreements:http:0", address));
        using var http = gateway.Http();
        Missing(await http.GetStringAsync("/openapi/v1.json")).ShouldContain("agreements");

        await using var backend = await ServingAsync(Agreements, address);

        await Eventually.True(async () => !Missing(await http.GetStringAsync("/openapi/v1.json")).Contains("agreements"));
        (await http.GetStringAsync("/openapi/v1.json")).ShouldContain("RegisterKerjaSama");
    }

    [Fact]
    public async Task The_page_takes_nothing_from_elsewhere()
    {
        using var http = running.Host.Http();
        using var response = await http.GetAsync("/dokumentasi");
        var page = await response.Content.ReadAsStringAsync();

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        page.ShouldNotContain("http://");
        page.ShouldNotContain("https://");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldNotContain("unsafe-eval");
        policy.ShouldNotContain("script-src 'self' 'unsafe-inline'");
    }

    private static string[] Missing(string document) =>
        JsonDocument.Parse(document).RootElement.GetProperty("info").TryGetProperty("x-ksd-belum-tersedia", out var names)
            ? names.Deserialize<string[]>()!
            : [];

    private static Task<Backend> ServingAsync(string document, string url = "http://127.0.0.1:0") =>
        Backend.StartAsync(app => app.MapGet("/openapi/v1.json", () => Results.Text(document, "application/json")), url);

    /// <summary>An address at which nobody answers yet.</summary>
    private static string FreeAddress()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }
}
