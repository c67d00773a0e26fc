using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Ksd.EndToEnd.Fuzz;
using Ksd.Testing;

namespace Ksd.EndToEnd;

/// <summary>
/// Every operation below a resource that somebody owns, of every service, asked with its real id and with bodies as the document has them: as every office
/// of another region, and as another department. Nothing is shown, and nothing changes.
/// </summary>
[Collection(StackCollection.Name)]
public sealed class IsolationTests(Stack stack)
{
    private const int BodiesEach = 4;
    private const int Size = 20;

    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    // What belongs to one department; a round of mapping and the rest below it belong to the region.
    private static readonly string[] OfDepartments = ["kerja-sama", "kandidat", "rencana-kerja", "laporan", "evaluasi"];

    [Fact]
    public async Task Another_region_and_another_department_see_nothing_and_change_nothing()
    {
        var own = await OwnAsync();
        var before = await VersionsAsync(own);
        using var region = await RegisterAsync();
        using var department = await RegisterAsync("perangkat-daerah");

        await WalkAsync(region, own);
        await WalkAsync(department, own.Where(one => OfDepartments.Contains(one.Key)).ToDictionary());

        (await VersionsAsync(own)).ShouldBe(before);
    }

    private async Task WalkAsync(HttpClient stranger, Dictionary<string, string> own)
    {
        var document = await DocumentAsync();
        var (requests, chance) = (new Requests(new Values(document)), 0UL);
        foreach (var operation in Operation.Of(document))
        {
            var root = operation.Path.Split('/') is ["", "api", "v1", var first, "{id}", ..] ? first : "";
            if (!own.TryGetValue(root, out var id))
            {
                continue;
            }

            foreach (var attempt in requests.To(operation).Sample(operation.Method == "GET" ? 1 : BodiesEach, new Rnd(++chance, 1), Size))
            {
                using var request = attempt.ToRequest(() => id);
                request.RequestUri = new Uri(operation.Path.Replace("{id}", id, StringComparison.Ordinal).Replace("{tahun}", $"{Today.Year}", StringComparison.Ordinal), UriKind.Relative);
                using var answer = await stranger.SendAsync(request);
                var text = await answer.Content.ReadAsStringAsync();

                ((int)answer.StatusCode).ShouldBeLessThan(500, $"{operation}: {text}");
                if (answer.IsSuccessStatusCode)
                {
                    // A list below something that is not theirs may be an empty one.
                    JsonNode.Parse(text)!["items"]!.AsArray().ShouldBeEmpty($"{operation}: {text}");
                }
            }
        }

        foreach (var (root, id) in own)
        {
            (await stranger.GetStringAsync($"/api/v1/{root}?limit=100")).ShouldNotContain(id, Case.Sensitive, root);
        }
    }

    /// <summary>By first segment: one of each that the first region's Dinas Kesehatan, or the region, has.</summary>
    private async Task<Dictionary<string, string>> OwnAsync()
    {
        var journey = new Journey(stack.Gateway, Today);
        await journey.Propose($"Milik satu dinas saja (rekaan) {Guid.CreateVersion7():N}");
        await journey.SignKesepakatan();
        await journey.SignPerjanjian(await journey.ReadyPerjanjian("PKS milik satu dinas (rekaan)"));
        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        var plan = (string)(await Eventually.Get(
            async () => (await bagian.GetFromJsonAsync<JsonNode>($"/api/v1/rencana-kerja?kerjaSamaId={journey.Id}"))!["items"]!.AsArray().FirstOrDefault(), found => found is not null))!["id"]!;
        await journey.Report(Guid.Parse(plan));
        using var evaluasi = await bagian.PostAsJsonAsync($"/api/v1/rencana-kerja/{plan}/evaluasi", new { tahun = Today.Year, semester = Today.Month > 6 ? 2 : 1 });
        evaluasi.IsSuccessStatusCode.ShouldBeTrue(await evaluasi.Content.ReadAsStringAsync());
        var laporan = (await bagian.GetFromJsonAsync<JsonNode>("/api/v1/laporan?limit=100"))!["items"]!.AsArray().First(one => (string)one!["rencanaKerjaId"]! == plan);
        return new()
        {
            ["kerja-sama"] = journey.Id.ToString(),
            ["kandidat"] = await stack.Contents.Fill("{kandidat}"),
            ["pemetaan"] = await stack.Contents.Fill("{pemetaan}"),
            ["rencana-kerja"] = plan,
            ["laporan"] = (string)laporan!["id"]!,
            ["evaluasi"] = (string)(await evaluasi.Content.ReadFromJsonAsync<JsonNode>())!["id"]!,
        };
    }

    private async Task<Dictionary<string, string>> VersionsAsync(Dictionary<string, string> own)
    {
        var versions = new Dictionary<string, string>();
        foreach (var (root, id) in own)
        {
            using var answer = await (await stack.Gateway.As("demo-bagian-kerja-sama")).GetAsync($"/api/v1/{root}/{id}");
            versions[root] = answer.Headers.ETag?.ToString() ?? await answer.Content.ReadAsStringAsync();
            answer.IsSuccessStatusCode.ShouldBeTrue(root);
        }

        return versions;
    }

    /// <summary>Without roles it is a sandbox client, which has every office of the demo region (docs/decisions/0022).</summary>
    private async Task<HttpClient> RegisterAsync(params string[] peran)
    {
        using var registered = await (await stack.Gateway.As("demo-admin")).PostAsJsonAsync("/api/v1/klien", new
        {
            clientId = $"uji-{Guid.CreateVersion7():N}",
            nama = "Orang lain (rekaan)",
            perangkatDaerah = "dinas-pendidikan",
            jabatan = "Operator",
            peran = peran is [] ? null : peran,
            ujiCoba = peran is [],
        });
        return await stack.Gateway.As((await registered.Content.ReadFromJsonAsync<JsonNode>())!);
    }

    private Task<JsonNode> DocumentAsync() => Eventually.Get(
        async () => (await stack.Gateway.Anonymous.GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!, document => document["info"]!["x-ksd-belum-tersedia"] is null);
}
