using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ksd.EndToEnd;

namespace Ksd.Bench;

/// <summary>Files in and out through the gateway, one after the other: the import of a register, its export in each form, and a long text as docx.</summary>
internal static class Exchange
{
    private const int Rows = 10_000;
    private const int Articles = 30;
    private const int Times = 20;

    private static readonly (string Form, double LimitMs)[] Exports = [("Csv", 5_000), ("Xlsx", 5_000), ("Docx", 5_000), ("Pdf", 5_000)];

    public static async IAsyncEnumerable<(string Name, double LimitMs, double Ms, long Bytes)> Run(Stack stack)
    {
        var watch = Stopwatch.StartNew();
        await Seed.Import(stack, 0, Rows);
        yield return ($"import of {Rows:N0} rows, duplicates looked for", 20_000, watch.Elapsed.TotalMilliseconds, 0);

        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        foreach (var (form, limit) in Exports)
        {
            var (ms, bytes) = await Download(bagian, $"/api/v1/register/ekspor?bentuk={form}");
            yield return ($"export of {Rows:N0} rows as {form}", limit, ms, bytes);
        }

        var docx = $"/api/v1/rancangan/{await LongDraft(stack)}/docx";
        await Download(bagian, docx); // warm
        var taken = new List<(double Ms, long Bytes)>();
        for (var i = 0; i < Times; i++)
        {
            taken.Add(await Download(bagian, docx));
        }

        yield return ($"a PKS of {Articles} articles as docx (median of {Times})", 100, taken.Select(one => one.Ms).Order().ElementAt(Times / 2), taken[0].Bytes);
    }

    private static async Task<(double Ms, long Bytes)> Download(HttpClient client, string path)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        if (!answer.IsSuccessStatusCode)
        {
            Console.Error.WriteLine($"  {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            return (double.NaN, 0);
        }

        var bytes = 0L;
        var buffer = new byte[81920];
        await using var content = await answer.Content.ReadAsStreamAsync();
        for (int read; (read = await content.ReadAsync(buffer)) > 0; bytes += read)
        {
        }

        return (watch.Elapsed.TotalMilliseconds, bytes);
    }

    /// <summary>The usual clauses, and articles written by hand until there are enough.</summary>
    private static async Task<Guid> LongDraft(Stack stack)
    {
        var journey = new Journey(stack.Gateway, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        await journey.Propose("Naskah panjang untuk pengukuran (rekaan)");
        await journey.SignKesepakatan();
        var dinas = await stack.Gateway.As("demo-dinas-kesehatan");
        using var started = await dinas.PostAsJsonAsync($"/api/v1/kerja-sama/{journey.Id}/rancangan", new { templat = "pks-ksdpk" });
        started.EnsureSuccessStatusCode();
        var draft = (await started.Content.ReadFromJsonAsync<JsonNode>())!;
        var parts = draft["isi"]!.AsArray();
        var top = parts.Count(part => part!["induk"] is null);
        var edits = Enumerable.Range(0, Articles - parts.Count(part => (string)part!["tingkat"]! == "Pasal")).Select(i => new
        {
            jenis = "Sisip",
            posisi = top - 1 + i,
            isi = new[] { new { tingkat = "Pasal", teks = $"KETENTUAN KHUSUS {i + 1} (REKAAN)" } }
                .Concat(Enumerable.Range(1, 4).Select(ayat => new { tingkat = "Ayat", teks = $"Ketentuan rekaan nomor {ayat} yang cukup panjang untuk mengisi dua baris naskah agar pengukuran mendekati naskah yang sebenarnya." })),
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/rancangan/{draft["id"]}/suntingan") { Content = JsonContent.Create(new { suntingan = edits }) };
        request.Headers.TryAddWithoutValidation("If-Match", started.Headers.ETag!.ToString());
        using var edited = await dinas.SendAsync(request);
        return edited.IsSuccessStatusCode ? (Guid)draft["id"]! : throw new InvalidOperationException(await edited.Content.ReadAsStringAsync());
    }
}
