using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Ksd.Messaging.Tests.Sample;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Messaging.Tests;

[Collection(nameof(MessagingInfrastructure))]
public sealed class AuditEndpointTests(MessagingInfrastructure infrastructure) : IAsyncLifetime
{
    private SampleApi api = null!;
    private HttpClient writer = null!;
    private HttpClient inspector = null!;

    public async Task InitializeAsync()
    {
        api = await SampleApi.Start(infrastructure.NewPlace("api"));
        writer = api.ClientOf("somebody", Roles.BagianKerjaSama);
        inspector = api.ClientOf("inspector", Roles.Inspektorat);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task Shows_who_did_what_page_by_page_from_the_newest()
    {
        foreach (var name in new[] { "one", "two", "three" })
        {
            (await writer.PostAsJsonAsync("/cooperations", new { name })).EnsureSuccessStatusCode();
        }

        var page = await Get("/api/v1/sample/audit?limit=2");
        var rest = await Get($"/api/v1/sample/audit?limit=2&cursor={page.GetProperty("next").GetString()}");

        var items = page.GetProperty("items").EnumerateArray().Concat(rest.GetProperty("items").EnumerateArray()).ToList();
        items.Select(item => item.GetProperty("sesudah").GetProperty("name").GetString()).ShouldBe(["three", "two", "one"]);
        items.ShouldAllBe(item => item.GetProperty("pelaku").GetString() == "somebody" && item.GetProperty("jabatan").GetString() == "Analis Kerja Sama");
        rest.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        var one = await Get($"/api/v1/sample/audit?entitas=Cooperation&id={items[1].GetProperty("entitasId").GetString()}");
        one.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Verifies_the_chain_of_the_callers_region()
    {
        (await writer.PostAsJsonAsync("/cooperations", new { name = "one" })).EnsureSuccessStatusCode();

        var verification = await Eventually.Get(
            () => Get("/api/v1/sample/audit/verifikasi"), found => found.GetProperty("sealed").GetInt64() == 1);

        verification.GetProperty("holds").GetBoolean().ShouldBeTrue();
        var hash = verification.GetProperty("head").GetProperty("hash").GetString();
        (await Get($"/api/v1/sample/audit/verifikasi?seq=1&hash={hash}")).GetProperty("holds").GetBoolean().ShouldBeTrue();
        (await Get($"/api/v1/sample/audit/verifikasi?seq=1&hash=00")).GetProperty("broken").GetProperty("kind").GetString().ShouldBe("HeadDiffers");
    }

    [Theory]
    [InlineData("?cursor=nonsense")]
    [InlineData("?limit=0")]
    [InlineData("?limit=101")]
    [InlineData("/verifikasi?seq=1")]
    public async Task Bad_input_is_named(string query) =>
        (await inspector.GetAsync("/api/v1/sample/audit" + query)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Is_for_those_who_supervise() =>
        (await writer.GetAsync("/api/v1/sample/audit")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    private async Task<JsonElement> Get(string path) => await inspector.GetFromJsonAsync<JsonElement>(path);
}
