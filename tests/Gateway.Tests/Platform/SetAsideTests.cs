using System.Net.Http.Json;
using System.Text.Json;
using Ksd.Gateway.Tests.Support;
using Ksd.Gateway.Tests.Webhooks;
using Ksd.Testing;

namespace Ksd.Gateway.Tests.Platform;

/// <summary>Messages that failed, on a real broker: listed with their reason, put back, thrown away on record.</summary>
[Collection(FeedCollection.Name)]
public sealed class SetAsideTests(FeedGateway feed)
{
    private const string Path = "/api/v1/platform/pesan-gagal/gateway";

    [Fact]
    public async Task What_failed_is_shown_with_its_reason_comes_back_when_it_fails_again_and_is_dropped_on_record()
    {
        using var platform = await feed.Host.AsAsync("demo-admin-platform");
        var aggregate = Guid.CreateVersion7();
        var told = await feed.TellAsync(aggregate, "gagal", region: "bukan-wilayah");
        var (one, other) = (await FailedAsync(platform, told.EventId), await feed.TellAsync(aggregate, "gagal juga", region: "bukan-wilayah"));
        await FailedAsync(platform, other.EventId);

        (one.GetProperty("peristiwa").GetString(), one.GetProperty("wilayah").GetProperty("code").GetString(), one.GetProperty("aggregateId").GetGuid())
            .ShouldBe(("KerjaSamaWithdrawn", "bukan-wilayah", aggregate));
        one.GetProperty("sebab").GetString()!.ShouldContain("region code");
        one.GetProperty("pada").GetDateTimeOffset().ShouldBeGreaterThan(told.OccurredAt.AddMinutes(-1));
        (await platform.GetStringAsync(Path)).ShouldNotContain("gagal juga", Case.Sensitive, "what an event says is the region's");

        using var replayed = await platform.PostAsJsonAsync($"{Path}/pengulangan", new { id = told.EventId });
        (await replayed.JsonAsync(200)).GetProperty("jumlah").GetInt32().ShouldBe(1);
        await FailedAsync(platform, told.EventId);

        foreach (var id in (Guid[])[told.EventId, other.EventId])
        {
            using var dropped = await platform.PostAsJsonAsync($"{Path}/{id}/pembuangan", new { alasan = "Wilayahnya tidak ada (rekaan)." });
            ((int)dropped.StatusCode).ShouldBe(204);
        }

        (await ItemsAsync(platform)).ShouldBeEmpty();
        using var gone = await platform.PostAsJsonAsync($"{Path}/{told.EventId}/pembuangan", new { alasan = "Sekali lagi." });
        await gone.ProblemAsync(404, "not-found");

        using var inspector = await feed.Host.AsAsync("demo-inspektorat");
        var trail = await inspector.GetFromJsonAsync<JsonElement>($"/api/v1/gateway/audit?entitas=SetAside&id={told.EventId}");
        trail.GetProperty("items").EnumerateArray().Select(entry => (entry.GetProperty("tindakan").GetString(), entry.GetProperty("alasan").GetString()!.Contains("Wilayahnya tidak ada", StringComparison.Ordinal)))
            .ShouldBe([("Removed", true), ("Changed", false)]);
    }

    [Fact]
    public async Task Only_the_platform_may_and_an_unknown_service_is_said_to_be_none()
    {
        using var admin = await feed.Host.AsAsync("demo-admin");
        using var platform = await feed.Host.AsAsync("demo-admin-platform");

        using var refused = await admin.GetAsync(Path);
        using var unknown = await platform.GetAsync("/api/v1/platform/pesan-gagal/rahasia");
        using var unreasoned = await platform.PostAsJsonAsync($"{Path}/{Guid.CreateVersion7()}/pembuangan", new { alasan = "" });

        await refused.ProblemAsync(403, "forbidden");
        await unknown.ProblemAsync(404, "not-found");
        await unreasoned.ProblemAsync(400, "invalid-input");
    }

    private static async Task<JsonElement> FailedAsync(HttpClient platform, Guid id)
    {
        var items = await Eventually.Get(() => ItemsAsync(platform), items => Array.Exists(items, item => item.GetProperty("id").GetGuid() == id));
        return Array.Find(items, item => item.GetProperty("id").GetGuid() == id);
    }

    private static async Task<JsonElement[]> ItemsAsync(HttpClient platform) =>
        [.. (await platform.GetFromJsonAsync<JsonElement>(Path)).GetProperty("items").EnumerateArray()];
}
