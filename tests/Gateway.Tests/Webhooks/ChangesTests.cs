using System.Net.Http.Json;
using System.Text.Json;
using Ksd.Gateway.Tests.Support;
using Ksd.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Gateway.Tests.Webhooks;

/// <summary>A system that cannot be told asks, and misses nothing.</summary>
[Collection(FeedCollection.Name)]
public sealed class ChangesTests(FeedGateway gateway)
{
    [Fact]
    public async Task From_a_cursor_on_every_change_comes_once_and_in_order()
    {
        using var http = await gateway.Host.AsAsync("demo-dinas-kesehatan");
        var cursor = await EndAsync(http);
        var aggregate = Guid.CreateVersion7();
        for (var i = 1; i <= 5; i++)
        {
            await gateway.TellAsync(aggregate, $"urut-{i}", i);
        }

        var seen = new List<string?>();
        await Eventually.True(async () =>
        {
            var page = await GetAsync(http, $"?since={cursor}&limit=2");
            cursor = page.GetProperty("next").GetString()!;
            seen.AddRange(page.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("subject").GetString() == aggregate.ToString())
                .Select(item => item.GetProperty("data").GetProperty("alasan").GetString()));
            return seen.Count >= 5;
        });

        seen.ShouldBe(["urut-1", "urut-2", "urut-3", "urut-4", "urut-5"]);
    }

    [Fact]
    public async Task A_change_is_a_cloud_event_and_stays_in_its_region()
    {
        using var own = await gateway.Host.AsAsync("demo-bagian-kerja-sama");
        using var other = await gateway.Host.AsAsync("demo-samarinda");
        var cursor = await EndAsync(own);
        var told = await gateway.TellAsync(Guid.CreateVersion7(), "milik satu wilayah");

        var change = (await GetAsync(own, $"?since={cursor}&tunggu=20&jenis=ksd.KerjaSamaWithdrawn")).GetProperty("items")[0];

        change.GetProperty("specversion").GetString().ShouldBe("1.0");
        change.GetProperty("id").GetGuid().ShouldBe(told.EventId);
        change.GetProperty("type").GetString().ShouldBe("ksd.KerjaSamaWithdrawn");
        change.GetProperty("source").GetString().ShouldBe(GatewayHost.Issuer);
        change.GetProperty("subject").GetGuid().ShouldBe(told.AggregateId);
        (await GetAsync(other, "?limit=500")).GetRawText().ShouldNotContain(told.EventId.ToString());
    }

    [Fact]
    public async Task Who_waits_is_answered_when_something_happens_and_with_nothing_when_nothing_does()
    {
        using var http = await gateway.Host.AsAsync("demo-samarinda");
        var cursor = await EndAsync(http);
        var empty = await GetAsync(http, $"?since={cursor}&tunggu=1");
        empty.GetProperty("items").GetArrayLength().ShouldBe(0);
        empty.GetProperty("next").GetString().ShouldBe(cursor);

        var waiting = GetAsync(http, $"?since={cursor}&tunggu=25");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await gateway.TellAsync(Guid.CreateVersion7(), "ditunggu", region: "64.72");

        var answer = await waiting;
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(4.5), "it was woken, and did not look again by itself");
        answer.GetProperty("items")[0].GetProperty("data").GetProperty("alasan").GetString().ShouldBe("ditunggu");
    }

    [Fact]
    public async Task A_partner_is_not_told_and_a_wrong_cursor_is_refused()
    {
        using var partner = await gateway.Host.AsAsync("demo-mitra");
        using var http = await gateway.Host.AsAsync("demo-sekda");

        using var refused = await partner.GetAsync("/api/v1/perubahan");
        using var cursor = await http.GetAsync("/api/v1/perubahan?since=bukan-kursor");
        using var wait = await http.GetAsync("/api/v1/perubahan?tunggu=3600");

        await refused.ProblemAsync(403, "forbidden");
        await cursor.ProblemAsync(400, "invalid-input");
        await wait.ProblemAsync(400, "invalid-input");
    }

    [Fact]
    public async Task Replicas_keep_the_order_also_when_the_one_that_works_goes_away()
    {
        using var http = await gateway.Host.AsAsync("demo-bappeda");
        var cursor = await EndAsync(http);
        var aggregate = Guid.CreateVersion7();
        var replicas = new[] { await gateway.ReplicaAsync(), await gateway.ReplicaAsync() };
        for (var i = 1; i <= 60; i++)
        {
            await gateway.TellAsync(aggregate, $"urut-{i:D3}", i);
            if (i == 20)
            {
                await replicas[0].DisposeAsync();
            }
        }

        var seen = new List<string?>();
        await Eventually.True(async () =>
        {
            var page = await GetAsync(http, $"?since={cursor}&limit=500");
            cursor = page.GetProperty("next").GetString()!;
            seen.AddRange(page.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("subject").GetGuid() == aggregate)
                .Select(item => item.GetProperty("data").GetProperty("alasan").GetString()));
            return seen.Count >= 60;
        });

        seen.ShouldBe(Enumerable.Range(1, 60).Select(i => $"urut-{i:D3}"));
        await replicas[1].DisposeAsync();
    }

    [Fact]
    public async Task It_can_be_narrowed_to_a_department_and_a_kind_also_for_events_that_do_not_repeat_them()
    {
        using var http = await gateway.Host.AsAsync("demo-bappeda");
        var cursor = await EndAsync(http);
        var (own, other) = (await gateway.ProposeAsync("dinas-perikanan", "Ksdpk"), await gateway.ProposeAsync("dinas-perikanan", "KsddSukarela"));
        await gateway.TellAsync(own, "milik dinas perikanan", 2);
        await gateway.TellAsync(Guid.CreateVersion7(), "tidak diketahui milik siapa");
        await gateway.TellAsync(other, "jenis lain", 2);
        await Eventually.True(async () => (await GetAsync(http, $"?since={cursor}")).GetProperty("items").GetArrayLength() == 5);

        var items = (await GetAsync(http, $"?since={cursor}&perangkatDaerah=dinas-perikanan&jenisKerjaSama=Ksdpk")).GetProperty("items").EnumerateArray();

        items.Select(item => (item.GetProperty("type").GetString(), item.GetProperty("subject").GetGuid()))
            .ShouldBe([("ksd.KerjaSamaProposed", own), ("ksd.KerjaSamaWithdrawn", own)]);
    }

    [Fact]
    public async Task What_is_old_is_cleared_away_and_a_reader_who_missed_it_is_told()
    {
        using var http = await gateway.Host.AsAsync("demo-samarinda");
        var before = await EndAsync(http);
        var now = TimeProvider.System.GetUtcNow();
        await gateway.TellAsync(Guid.CreateVersion7(), "lama", region: "64.72", at: now.AddDays(-401));
        await gateway.TellAsync(Guid.CreateVersion7(), "baru", region: "64.72", at: now.AddDays(-399));
        await Eventually.True(async () => (await GetAsync(http, $"?since={before}")).GetProperty("items").GetArrayLength() == 2);

        await gateway.Host.Services.GetRequiredService<Feed.FeedCleanup>().RunAsync(CancellationToken.None);

        using var missed = await http.GetAsync($"/api/v1/perubahan?since={before}");
        await missed.ProblemAsync(410, "cursor-expired");
        var page = await GetAsync(http, "?limit=500");
        page.GetRawText().ShouldContain("baru");
        page.GetRawText().ShouldNotContain("\"lama\"");
        (await GetAsync(http, $"?since={page.GetProperty("next").GetString()}")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    private static async Task<string> EndAsync(HttpClient http) => (await GetAsync(http, "?since=akhir")).GetProperty("next").GetString()!;

    private static Task<JsonElement> GetAsync(HttpClient http, string query) => http.GetFromJsonAsync<JsonElement>($"/api/v1/perubahan{query}");
}
