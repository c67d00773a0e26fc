using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ksd.Testing;

namespace Ksd.EndToEnd;

/// <summary>What everybody may see, and nothing else (domain.md 6.8).</summary>
[Collection(StackCollection.Name)]
public sealed class OpenDataTests(Stack stack)
{
    private static readonly string[] Public =
        ["id", "judul", "naskah", "jenis", "nomor", "mitra", "urusan", "perangkatDaerah", "lokasi", "tandaTangan", "berlakuSampai", "status"];

    [Fact]
    public async Task The_public_register_has_what_is_signed_with_its_public_fields_only()
    {
        var judul = $"Masih dirancang (rekaan) {Guid.CreateVersion7():N}";
        await new Journey(stack.Gateway, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Propose(judul);
        var bagian = await stack.Gateway.As("demo-bagian-kerja-sama");
        using var imported = await bagian.PostAsync(
            "/api/v1/register/impor", new StreamContent(File.OpenRead("register-public.csv")) { Headers = { ContentType = new("text/csv") } });
        imported.StatusCode.ShouldBe(HttpStatusCode.Accepted, await imported.Content.ReadAsStringAsync());
        (await Eventually.Get(
            async () => (string)(await bagian.GetFromJsonAsync<JsonNode>(imported.Headers.Location))!["status"]!, status => status is "Selesai" or "Gagal"))
            .ShouldBe("Selesai");

        var items = await stack.Gateway.Anonymous.GetFromJsonAsync<JsonNode>("/publik/64.02/register?limit=1000");

        items!["items"]!.AsArray().ShouldNotBeEmpty();
        items["items"]!.AsArray().ShouldAllBe(item => item!.AsObject().Select(field => field.Key).SequenceEqual(Public));
        items.ToJsonString().ShouldNotContain(judul);
        (await stack.Gateway.Anonymous.GetFromJsonAsync<JsonNode>("/publik/64.72/register"))!["items"]!.AsArray().ShouldBeEmpty();
        (await stack.Gateway.Anonymous.GetStringAsync("/publik/64.02/register.csv")).Split("\r\n")[0].Split(',').ShouldBe(Public);
    }

    [Fact]
    public async Task It_is_cached_by_its_tag_and_described_for_catalogues()
    {
        using var first = await stack.Gateway.Anonymous.GetAsync("/publik/64.02/register");
        first.Headers.CacheControl!.Public.ShouldBeTrue();
        using var again = new HttpRequestMessage(HttpMethod.Get, "/publik/64.02/register");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await stack.Gateway.Anonymous.SendAsync(again);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        var catalogue = JsonNode.Parse(await stack.Gateway.Anonymous.GetStringAsync("/publik/64.02/katalog"))!;
        catalogue["dcat:dataset"]![0]!["dcat:distribution"]!.AsArray().Count.ShouldBe(2);
        foreach (var address in catalogue["dcat:dataset"]!.AsArray().SelectMany(dataset => dataset!["dcat:distribution"]!.AsArray()).Select(one => (string)one!["dcat:accessURL"]!))
        {
            using var answer = await stack.Gateway.Anonymous.GetAsync(new Uri(address).AbsolutePath);
            answer.IsSuccessStatusCode.ShouldBeTrue(address);
            answer.Headers.ETag.ShouldNotBeNull(address);
        }
    }

    [Fact]
    public async Task The_portfolio_is_open_in_totals_and_without_figures_for_supervisors()
    {
        var portfolio = (await stack.Gateway.Anonymous.GetFromJsonAsync<JsonNode>("/publik/64.02/portofolio"))!;

        portfolio["items"]![0]!["angka"]!.AsArray().Select(figure => (string)figure!["kode"]!).ShouldBe(["AKTIF", "RPJMD", "RENCANA", "DAMPAK"]);
        (await stack.Gateway.Anonymous.GetFromJsonAsync<JsonNode>("/publik/64.02/daftar-rencana"))!["items"]!.AsArray()
            .ShouldAllBe(list => list!["tanggalKeputusan"] != null);
    }

    [Theory]
    [InlineData("/publik/64.02/kerja-sama")]
    [InlineData("/publik/64.02/register/impor")]
    [InlineData("/publik/64.02/../../api/v1/kerja-sama")]
    [InlineData("/publik/64.02%2F..%2Fkerja-sama/register")]
    [InlineData("/publik/*/register")]
    public async Task Nothing_else_is_open(string path)
    {
        using var response = await stack.Gateway.Anonymous.GetAsync(path);

        ((int)response.StatusCode).ShouldBeOneOf(400, 401, 404);
    }
}
