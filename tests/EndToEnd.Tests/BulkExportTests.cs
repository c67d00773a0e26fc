using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ksd.Testing;

namespace Ksd.EndToEnd;

/// <summary>Collections taken away whole, from the real services: every row once, with progress, and on from where a connection broke.</summary>
[Collection(StackCollection.Name)]
public sealed class BulkExportTests(Stack stack)
{
    private const int PageSize = 100;

    private static readonly string[] Collections =
        ["kerja-sama", "register", "pihak", "pemetaan", "kandidat", "daftar-rencana", "rencana-kerja", "laporan", "evaluasi"];

    [Fact]
    public async Task Every_collection_comes_whole()
    {
        await stack.Contents.Fill("{kandidat}");
        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        foreach (var collection in Collections)
        {
            using var response = await bagian.GetAsync($"/api/v1/ekspor/{collection}");
            var lines = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToArray();

            response.StatusCode.ShouldBe(HttpStatusCode.OK, collection);
            Kind(lines[0]).ShouldBe("mulai", collection);
            Kind(lines[^1]).ShouldBe("selesai", collection);
            ((int)lines[^1]["jumlah"]!).ShouldBe(lines.Count(line => Kind(line) == "data"), collection);
        }
    }

    [Fact]
    public async Task A_connection_that_breaks_is_taken_up_where_it_was()
    {
        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        await ImportAsync(bagian);

        var (seen, cursor) = (new List<string>(), (string?)null);
        using (var response = await bagian.GetAsync("/api/v1/ekspor/register", HttpCompletionOption.ResponseHeadersRead))
        using (var reader = new StreamReader(await response.Content.ReadAsStreamAsync()))
        {
            while (cursor is null)
            {
                var line = JsonNode.Parse((await reader.ReadLineAsync())!)!;
                if (Kind(line) == "data")
                {
                    seen.Add(IdOf(line));
                }

                cursor = Kind(line) == "kemajuan" ? (string)line["cursor"]! : null;
            }
        }

        seen.Count.ShouldBe(PageSize, "the first page, and then it broke");
        var rest = (await bagian.GetStringAsync($"/api/v1/ekspor/register?cursor={Uri.EscapeDataString(cursor)}"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToArray();
        seen.AddRange(rest.Where(line => Kind(line) == "data").Select(IdOf));

        Kind(rest[^1]).ShouldBe("selesai");
        seen.ShouldBeUnique();
        seen.Count.ShouldBe((int)(await bagian.GetFromJsonAsync<JsonNode>("/api/v1/register/ringkasan"))!["jumlah"]!);
    }

    private static async Task ImportAsync(HttpClient bagian)
    {
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "register-public.csv")));
        content.Headers.ContentType = new("text/csv") { CharSet = "utf-8" };
        using var accepted = await bagian.PostAsync("/api/v1/register/impor", content);
        accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await Eventually.Get(() => bagian.GetFromJsonAsync<JsonNode>(accepted.Headers.Location), job => (string)job!["status"]! is "Selesai");
    }

    private static string Kind(JsonNode line) => (string)line["jenis"]!;

    private static string IdOf(JsonNode line) => (string)line["data"]!["naskahId"]!;
}
