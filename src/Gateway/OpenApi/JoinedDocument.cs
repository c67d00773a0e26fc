using System.Text.Json.Nodes;
using Ksd.Gateway.ProblemPages;
using Ksd.Gateway.Proxy;
using Ksd.Gateway.Tokens;
using Ksd.ServiceDefaults.Identity;
using Ksd.ServiceDefaults.OpenApi;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;

namespace Ksd.Gateway.OpenApi;

/// <summary>The one document of all services and the gateway, made anew every minute, or sooner while one is missing.</summary>
internal sealed class JoinedDocument(
    IHttpClientFactory clients,
    IConfiguration configuration,
    IOptions<IssuerOptions> issuer,
    [FromKeyedServices("v1")] IOpenApiDocumentProvider own,
    ProblemCatalogue problems,
    TimeProvider clock,
    ILogger<JoinedDocument> logger) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan FreshWhileIncomplete = TimeSpan.FromSeconds(3);

    private readonly Dictionary<string, JsonObject> _lastSeen = [];
    private readonly SemaphoreSlim _joining = new(1, 1);
    private volatile Joined? _current;

    private sealed record Joined(string Json, DateTimeOffset FreshUntil);

    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        if (_current is { } ready && ready.FreshUntil > clock.GetUtcNow())
        {
            return ready.Json;
        }

        await _joining.WaitAsync(cancellationToken);
        try
        {
            if (_current is not { } joined || joined.FreshUntil <= clock.GetUtcNow())
            {
                _current = joined = await JoinAsync(cancellationToken);
            }

            return joined.Json;
        }
        finally
        {
            _joining.Release();
        }
    }

    public void Dispose() => _joining.Dispose();

    private async Task<Joined> JoinAsync(CancellationToken cancellationToken)
    {
        var fetched = await Task.WhenAll(PathTable.Services.Select(service => FetchAsync(service.Name, cancellationToken)));
        var join = new DocumentJoin();
        join.Add("gateway", await OwnAsync(cancellationToken), prefix: "/");
        var missing = new JsonArray();
        foreach (var (service, document) in PathTable.Services.Zip(fetched))
        {
            if (document is not null)
            {
                _lastSeen[service.Name] = document;
            }

            if (_lastSeen.TryGetValue(service.Name, out var known))
            {
                join.Add(service.Name, known, prefix: "/api/v1/");
            }
            else
            {
                missing.Add(service.Name);
            }
        }

        var complete = Array.TrueForAll(fetched, document => document is not null);
        var joined = join.Finish(Info(missing), issuer.Value.Issuer, SecurityScheme());
        NameProblems(joined);
        return new Joined(joined.ToJsonString(), clock.GetUtcNow() + (complete ? Fresh : FreshWhileIncomplete));
    }

    private async Task<JsonObject> OwnAsync(CancellationToken cancellationToken)
    {
        var document = await own.GetOpenApiDocumentAsync(cancellationToken);
        return JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken))!.AsObject();
    }

    /// <summary>The document of the first replica that answers, or null when none does.</summary>
    private async Task<JsonObject?> FetchAsync(string service, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(nameof(JoinedDocument));
        foreach (var address in Addresses.Of(configuration, service))
        {
            try
            {
                return await client.GetFromJsonAsync<JsonObject>(new Uri(address, "/openapi/v1.json"), cancellationToken);
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException
                && !cancellationToken.IsCancellationRequested)
            {
                logger.LogInformation("No OpenAPI document from {Service} at {Address}: {Reason}", service, address, exception.Message);
            }
        }

        return null;
    }

    /// <summary>Every code that any service refuses with, at the schema of refusals.</summary>
    private void NameProblems(JsonObject document) => document["components"]!["schemas"]![ProblemResponses.Schema]!["properties"]!["type"]!["x-ksd-kode"] =
        new JsonObject(problems.Codes.Select(code => KeyValuePair.Create(code, (JsonNode?)JsonValue.Create(problems.Find(code)![2].Value))));

    /// <summary>A service whose document could not be had yet is named, so that nobody takes its absence for its end.</summary>
    private JsonObject Info(JsonArray missing)
    {
        var info = new JsonObject
        {
            ["title"] = "Ksd: kerja sama daerah",
            ["version"] = "v1",
            ["contact"] = new JsonObject { ["name"] = "Pengelola sistem kerja sama daerah", ["url"] = issuer.Value.At("/dokumentasi") },
            ["description"] =
                "Antarmuka sistem kerja sama daerah bagi sistem perangkat daerah. Ambil token di /connect/token dengan client credentials, "
                + "lalu sertakan sebagai Authorization: Bearer.",
        };
        if (missing.Count > 0)
        {
            info["x-ksd-belum-tersedia"] = missing;
        }

        return info;
    }

    private static JsonObject ScopeTexts() => new(Scopes.All.Select(scope => KeyValuePair.Create(
        scope, (JsonNode?)JsonValue.Create($"{(scope.EndsWith("baca", StringComparison.Ordinal) ? "Membaca" : "Mengubah")} data layanan {scope.Split(':')[0]}"))));

    private JsonObject SecurityScheme() => new()
    {
        ["type"] = "oauth2",
        ["description"] = "Client credentials (RFC 6749). Token berlaku 10 menit.",
        ["flows"] = new JsonObject
        {
            ["clientCredentials"] = new JsonObject { ["tokenUrl"] = issuer.Value.At("/connect/token"), ["scopes"] = ScopeTexts() },
        },
    };
}
