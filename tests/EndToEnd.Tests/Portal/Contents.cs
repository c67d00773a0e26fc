using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ksd.Testing;

namespace Ksd.EndToEnd.Portal;

/// <summary>Invented data for pages that need some, made when first asked for: a kerja sama in execution, its work plan, and a round with a candidate.</summary>
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
        var templat = (await bagian.GetFromJsonAsync<JsonNode>("/api/v1/templat?jenis=Ksdpk"))!["items"]!.AsArray().First(satu => satu!["masalah"] is null);
        using var drafted = await bagian.PostAsJsonAsync($"/api/v1/kerja-sama/{journey.Id}/rancangan", new { templat = (string)templat!["kode"]! });
        known["rancangan"] = (string)(await Read(drafted))["id"]!;
        await Map();
    }

    /// <summary>A round of a year that no other test opens, with one candidate handed in.</summary>
    private async Task Map()
    {
        var (bagian, dinas) = (await gateway.As("demo-bagian-kerja-sama"), await gateway.As("demo-dinas-kesehatan"));
        var deadline = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30);
        using var opened = await bagian.PostAsJsonAsync("/api/v1/pemetaan", new { tahun = 2040, tahunRencana = 2041, batasWaktu = deadline, petunjuk = "Rekaan." });
        known["pemetaan"] = (string)(await Read(opened))["id"]!;
        using var proposed = await dinas.PostAsJsonAsync("/api/v1/kandidat", new
        {
            pemetaanId = known["pemetaan"],
            judul = "Rujukan pasien lintas batas (rekaan)",
            kodeUrusan = "1.02",
            isi = new
            {
                isu = "Pasien menunggu enam jam.",
                kebutuhan = "Layanan rujukan bersama.",
                eksternalitas = new { tingkat = "TidakAda" },
                calonMitra = new[] { new { kelas = "Ormas", nama = "Yayasan Rekaan" } },
                beban = new { masyarakat = false, daerah = false },
            },
        });
        known["kandidat"] = (string)(await Read(proposed))["id"]!;
        using var submission = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/kandidat/{known["kandidat"]}/pengajuan");
        submission.Headers.TryAddWithoutValidation("If-Match", proposed.Headers.ETag!.ToString());
        using var submitted = await dinas.SendAsync(submission);
        await Read(submitted);
    }

    private static async Task<JsonNode> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonNode.Parse(text)!;
    }
}
