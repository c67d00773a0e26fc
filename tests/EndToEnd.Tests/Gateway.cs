using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Ksd.EndToEnd;

/// <summary>Everybody who works through the gateway, each a client system with its own token.</summary>
public sealed class Gateway(Uri address, JsonNode credentials) : IDisposable
{
    private readonly Dictionary<string, HttpClient> clients = [];

    public HttpClient Anonymous { get; } = new() { BaseAddress = address };

    /// <summary>The invented clients of the first region, one for each role.</summary>
    public IReadOnlyList<(string ClientId, string Role)> RoleClients { get; } =
        [.. credentials["clients"]!.AsArray().Where(client => (string)client!["region"]! == "64.02").Select(client => ((string)client!["clientId"]!, (string)client["role"]!))];

    /// <summary>A client whose token belongs to one of the demo clients, for example <c>demo-bupati</c>.</summary>
    public async Task<HttpClient> As(string clientId)
    {
        if (!clients.TryGetValue(clientId, out var client))
        {
            client = new HttpClient { BaseAddress = address };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await Token(clientId));
            clients[clientId] = client;
        }

        return client;
    }

    /// <summary>A client that was just registered: the answer to it has the secret.</summary>
    public async Task<HttpClient> As(JsonNode registration)
    {
        var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", await Token((string)registration["klien"]!["clientId"]!, (string)registration["clientSecret"]!));
        return client;
    }

    public Task<string> Token(string clientId) => Token(clientId, SecretOf(clientId));

    public string SecretOf(string clientId) => (string)credentials["clients"]!.AsArray().Single(client => (string)client!["clientId"]! == clientId)!["secret"]!;

    public async Task<string> Token(string clientId, string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{clientId}:{secret}")));
        using var response = await Anonymous.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (string)(await response.Content.ReadFromJsonAsync<JsonNode>())!["access_token"]!;
    }

    public void Dispose()
    {
        Anonymous.Dispose();
        foreach (var client in clients.Values)
        {
            client.Dispose();
        }
    }
}
