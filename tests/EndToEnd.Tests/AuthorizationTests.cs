using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ksd.EndToEnd;

/// <summary>
/// Every operation of every service, asked as nobody, as an office that may not, and as each that may; from another region and department
/// <see cref="IsolationTests"/> asks. Which there are and whose they are, the joined OpenAPI document says, which has it from the endpoints.
/// </summary>
[Collection(StackCollection.Name)]
public sealed class AuthorizationTests(Stack stack)
{
    /// <summary>One method at one path; its address has an id that nothing has, a year and a word where the path wants such.</summary>
    private sealed record Operation(string Method, string Path, string Address, string[] Roles, bool IsOpen);

    [Fact]
    public async Task Nobody_gets_in_without_a_token()
    {
        foreach (var operation in (await OperationsAsync()).Where(operation => !operation.IsOpen))
        {
            using var response = await SendAsync(stack.Gateway.Anonymous, operation);

            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{operation.Method} {operation.Path}");
        }
    }

    [Fact]
    public async Task A_wrong_role_is_refused_and_a_right_one_is_not()
    {
        var clients = stack.Gateway.RoleClients;
        foreach (var operation in (await OperationsAsync()).Where(operation => operation.Roles.Length > 0))
        {
            var wrong = clients.First(client => !operation.Roles.Contains(client.Role)).ClientId;
            using var refused = await SendAsync(await stack.Gateway.As(wrong), operation);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{operation.Method} {operation.Path} as {wrong}");

            foreach (var right in clients.Where(client => operation.Roles.Contains(client.Role)))
            {
                using var answer = await SendAsync(await stack.Gateway.As(right.ClientId), operation);
                var text = await answer.Content.ReadAsStringAsync();
                text.ShouldNotContain("\"/problems/forbidden\"", Case.Sensitive, $"{operation.Method} {operation.Path} as {right.ClientId}");
                ((int)answer.StatusCode).ShouldBeLessThan(500, $"{operation.Method} {operation.Path} as {right.ClientId}: {text}");
            }
        }
    }

    private async Task<Operation[]> OperationsAsync()
    {
        JsonNode document;
        do
        {
            document = (await stack.Gateway.Anonymous.GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!;
        }
        while (document["info"]!["x-ksd-belum-tersedia"] is not null);

        return
        [
            .. from path in document["paths"]!.AsObject()
               from operation in path.Value!.AsObject()
               where operation.Key is "get" or "put" or "post" or "delete" or "patch"
               let security = operation.Value!["security"]!.AsArray()
               let roles = operation.Value["x-ksd-peran"]?.AsArray().Select(role => (string)role!).ToArray() ?? []
               select new Operation(
                   operation.Key.ToUpperInvariant(), path.Key, AddressOf(path.Key, operation.Value!), roles, security.Count == 0),
        ];
    }

    private static string AddressOf(string path, JsonNode operation) =>
        (operation["parameters"]?.AsArray() ?? []).Where(parameter => (string?)parameter!["in"] == "path").Aggregate(path, (address, parameter) =>
        {
            var schema = parameter!["schema"]!.ToJsonString();
            return address.Replace(
                $"{{{parameter["name"]}}}",
                schema.Contains("uuid", StringComparison.Ordinal) ? "0197e000-0000-7000-8000-000000000000"
                    : schema.Contains("integer", StringComparison.Ordinal) ? "2026"
                    : schema.Contains("\"date\"", StringComparison.Ordinal) ? "2026-01-01"
                    : WordOf(parameter["schema"]!),
                StringComparison.Ordinal);
        });

    /// <summary>Where only some words are a path at all, the first of them.</summary>
    private static string WordOf(JsonNode schema) =>
        (string?)schema["enum"]?.AsArray().FirstOrDefault()
        ?? (schema["pattern"] is { } pattern && Regex.Match((string)pattern!, "[a-z]{3,}") is { Success: true } word ? word.Value : "tidak-ada");

    // No operation takes a list as its body: whoever gets in changes nothing.
    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, Operation operation)
    {
        using var request = new HttpRequestMessage(new(operation.Method), operation.Address);
        request.Content = operation.Method is "GET" or "DELETE" ? null : new StringContent("[]", Encoding.UTF8, "application/json");
        return await client.SendAsync(request);
    }
}
