using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Ksd.Portal.Ui.Skema;

/// <summary>
/// The API's own description, read from the gateway in each language and kept for a while: forms for what is recorded are made of it, so that no field,
/// list of words or rule is written down here a second time.
/// </summary>
public sealed class KatalogApi(IHttpClientFactory clients, TimeProvider clock) : IDisposable
{
    private const string Document = "openapi/v1.json";
    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1);
    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, IReadOnlyDictionary<string, Operasi> Operations)> _known = [];

    public async Task<Operasi?> Find(string id, CancellationToken cancellationToken) =>
        (await All(cancellationToken)).GetValueOrDefault(id);

    /// <summary>An operation that a page of ours is made for.</summary>
    public async Task<Operasi> Get(string id, CancellationToken cancellationToken) =>
        await Find(id, cancellationToken) ?? throw new InvalidOperationException($"The gateway's description of the API has no {id}.");

    /// <summary>What can be recorded below a path: every POST and PUT with one JSON body.</summary>
    public async Task<IReadOnlyList<Operasi>> Below(string prefix, CancellationToken cancellationToken) =>
        [.. (await All(cancellationToken)).Values.Where(one => one is { Method: "POST" or "PUT", Isi: not null } && one.Path.StartsWith(prefix, StringComparison.Ordinal))];

    public void Dispose() => _one.Dispose();

    private async Task<IReadOnlyDictionary<string, Operasi>> All(CancellationToken cancellationToken)
    {
        var language = ServiceDefaults.Language.IsEnglish ? "en" : "id";
        if (_known.TryGetValue(language, out var known) && known.Until > clock.GetUtcNow())
        {
            return known.Operations;
        }

        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_known.TryGetValue(language, out var fresh) && fresh.Until > clock.GetUtcNow())
            {
                return fresh.Operations;
            }

            using var client = clients.CreateClient(nameof(KatalogApi));
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var document = await client.GetFromJsonAsync<JsonObject>(Document, cancellationToken)
                ?? throw new InvalidOperationException("The gateway's description of the API is empty.");
            var operations = new PembacaSkema(document).Operations().ToDictionary(one => one.Id);
            _known[language] = (clock.GetUtcNow() + s_kept, operations);
            return operations;
        }
        finally
        {
            _one.Release();
        }
    }
}
