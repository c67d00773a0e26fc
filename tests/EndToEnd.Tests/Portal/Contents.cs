using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ksd.Testing;

namespace Ksd.EndToEnd.Portal;

/// <summary>Invented data for pages that need some, made when first asked for: a kerja sama in execution, and its work plan.</summary>
public sealed class Contents(Gateway gateway)
{
    private readonly Dictionary<string, string> known = [];

    /// <summary>An address with its braces filled in: <c>/kerja-sama/{kerjaSama}</c>.</summary>
    public async Task<string> Fill(string pattern)
    {
        if (pattern.Contains('{', StringComparison.Ordinal) && known.Count == 0)
        {
            await Make();
        }

        return known.Aggregate(pattern, (address, one) => address.Replace($"{{{one.Key}}}", one.Value, StringComparison.Ordinal));
    }

    private async Task Make()
    {
        var journey = new Journey(gateway, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        await journey.Propose("Perahu sehat hulu Mahakam (rekaan)");
        await journey.SignKesepakatan();
        var perjanjian = await journey.ReadyPerjanjian("PKS Perahu Sehat (rekaan)");
        await journey.SignPerjanjian(perjanjian);
        var bagian = await gateway.As("demo-bagian-kerja-sama");
        var plan = await Eventually.Get(async () =>
            (await bagian.GetFromJsonAsync<JsonNode>($"/api/v1/rencana-kerja?kerjaSamaId={journey.Id}"))!["items"]!.AsArray().FirstOrDefault(), found => found is not null);
        known["kerjaSama"] = journey.Id.ToString();
        known["naskah"] = perjanjian.ToString();
        known["rencanaKerja"] = (string)plan!["id"]!;
    }
}
