using System.Net.Http.Json;
using System.Text.Json;
using Ksd.Gateway.Tests.Support;
using Ksd.Testing;

namespace Ksd.Gateway.Tests.Webhooks;

/// <summary>Deliveries against a real server that fails in every way.</summary>
[Collection(FeedCollection.Name)]
public sealed class DeliveryTests(FeedGateway gateway) : IAsyncLifetime
{
    private Receiver _receiver = null!;
    private RegisteredClient _client = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        _receiver = await Receiver.StartAsync();
        _client = await RegisteredClient.CreateAsync(gateway.Host);
        _http = gateway.Host.Http(await _client.TokenAsync());
    }

    // Or the next test's events would be sent to nobody.
    public async Task DisposeAsync()
    {
        var own = await _http.GetFromJsonAsync<JsonElement>("/api/v1/langganan");
        foreach (var subscription in own.GetProperty("items").EnumerateArray())
        {
            using var removed = await _http.DeleteAsync($"/api/v1/langganan/{subscription.GetProperty("id").GetGuid()}");
        }

        _http.Dispose();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task A_delivery_is_a_cloud_event_whose_signature_holds()
    {
        var (_, secret) = await SubscribeAsync("ksd.KerjaSamaWithdrawn");
        var told = await gateway.TellAsync(Guid.CreateVersion7(), "satu");

        var received = (await ReceivedAsync(1))[0];

        received.ContentType.ShouldBe("application/cloudevents+json");
        received.Id.ShouldBe(told.EventId.ToString());
        received.SignaturesBy(secret).ShouldBe(1);
        received.Event.GetProperty("specversion").GetString().ShouldBe("1.0");
        (received with { Body = received.Body.Replace("satu", "dua", StringComparison.Ordinal) }).SignaturesBy(secret).ShouldBe(0);
    }

    [Fact]
    public async Task A_receiver_that_fails_in_every_way_gets_everything_in_order_under_the_same_id()
    {
        await SubscribeAsync();
        var elsewhere = _receiver.Address + "/lain";
        _receiver.Script.Enqueue(Receiver.Status(500));
        _receiver.Script.Enqueue(Receiver.HangUp);
        _receiver.Script.Enqueue(Receiver.Status(302, elsewhere));
        _receiver.Script.Enqueue(Receiver.Hang);
        var aggregate = Guid.CreateVersion7();
        var first = await gateway.TellAsync(aggregate, "pertama", 1);
        await gateway.TellAsync(aggregate, "kedua", 2);

        var received = await ReceivedAsync(6);

        received.Select(request => request.Nomor).ShouldBe([.. Enumerable.Repeat("pertama", 5), "kedua"]);
        received.Take(5).Select(request => request.Id).Distinct().ShouldBe([first.EventId.ToString()]);
        received.Select(request => request.Path).Distinct().ShouldBe(["/"], "a redirect is not followed");
    }

    [Fact]
    public async Task A_subscription_to_one_department_or_kind_is_told_of_nothing_else()
    {
        using var subscribed = await _http.PostAsJsonAsync(
            "/api/v1/langganan", new { url = _receiver.Address, perangkatDaerah = new[] { "dinas-kehutanan" }, jenisKerjaSama = new[] { "Ksdpk" } });
        (await subscribed.JsonAsync(201)).GetProperty("langganan").GetProperty("perangkatDaerah")[0].GetString().ShouldBe("dinas-kehutanan");
        using var unknown = await _http.PostAsJsonAsync("/api/v1/langganan", new { url = _receiver.Address, jenisKerjaSama = new[] { "Pertemanan" } });
        (await unknown.ProblemAsync(400, "invalid-input")).GetProperty("errors").TryGetProperty("jenisKerjaSama", out _).ShouldBeTrue();

        await gateway.ProposeAsync("dinas-pertanian", "Ksdpk");
        await gateway.ProposeAsync("dinas-kehutanan", "Sinergi");
        await gateway.TellAsync(Guid.CreateVersion7(), "milik siapa");
        var wanted = await gateway.ProposeAsync("dinas-kehutanan", "Ksdpk");
        await gateway.TellAsync(wanted, "ditarik lagi", 2);

        var received = await ReceivedAsync(2);
        received.Select(request => request.Event.GetProperty("subject").GetGuid()).ShouldBe([wanted, wanted]);
    }

    [Fact]
    public async Task A_dead_receiver_is_paused_told_why_and_loses_nothing()
    {
        var (id, _) = await SubscribeAsync();
        for (var i = 0; i < 5; i++)
        {
            _receiver.Script.Enqueue(Receiver.Status(503));
        }

        var aggregate = Guid.CreateVersion7();
        await gateway.TellAsync(aggregate, "gagal", 1);
        await Eventually.True(async () => (await ShowAsync(id)).GetProperty("dijedaPada").ValueKind == JsonValueKind.String);
        await gateway.TellAsync(aggregate, "sesudahnya", 2);
        (await ShowAsync(id)).GetProperty("alasanJeda").GetString()!.ShouldContain("503");
        await Eventually.True(async () => (await LogAsync(id)).Length == 2);
        var log = await LogAsync(id);
        log.Select(item => item.GetProperty("keadaan").GetString()).ShouldBe(["Menunggu", "Gagal"]);
        log[1].GetProperty("percobaan").GetInt32().ShouldBe(5);
        log[1].GetProperty("jawaban").GetInt32().ShouldBe(503);

        using var resumed = await _http.PostAsync($"/api/v1/langganan/{id}/lanjutkan", null);

        (await resumed.JsonAsync(200)).GetProperty("dijedaPada").ValueKind.ShouldBe(JsonValueKind.Null);
        (await ReceivedAsync(7)).Skip(5).Select(request => request.Nomor).ShouldBe(["gagal", "sesudahnya"]);
    }

    [Fact]
    public async Task A_receiver_that_wants_no_more_is_asked_no_more()
    {
        var (id, _) = await SubscribeAsync();
        _receiver.Script.Enqueue(Receiver.Status(410));
        await gateway.TellAsync(Guid.CreateVersion7(), "cukup");

        await Eventually.True(async () => (await ShowAsync(id)).GetProperty("dijedaPada").ValueKind == JsonValueKind.String);

        _receiver.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_certificate_is_no_receiver()
    {
        await using var impostor = await Receiver.StartAsync(withUntrustedCertificate: true);
        var (id, _) = await SubscribeToAsync(impostor.Address);
        await gateway.TellAsync(Guid.CreateVersion7(), "rahasia");

        await Eventually.True(async () => (await ShowAsync(id)).GetProperty("alasanJeda").ValueKind == JsonValueKind.String);

        (await ShowAsync(id)).GetProperty("alasanJeda").GetString().ShouldBe("Sertifikat TLS penerima tidak sah.");
        impostor.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_rotation_both_secrets_hold_and_a_replay_sends_again()
    {
        var (id, old) = await SubscribeAsync("ksd.KerjaSamaWithdrawn");
        using var rotated = await _http.PostAsync($"/api/v1/langganan/{id}/rahasia", null);
        var fresh = (await rotated.JsonAsync(200)).GetProperty("rahasia").GetString()!;
        var start = (await _http.GetFromJsonAsync<JsonElement>("/api/v1/perubahan?limit=500")).GetProperty("next").GetString();
        var told = await gateway.TellAsync(Guid.CreateVersion7(), "dua rahasia");
        var received = (await ReceivedAsync(1))[0];
        received.SignaturesBy(old).ShouldBe(1);
        received.SignaturesBy(fresh).ShouldBe(1);

        using var replayed = await _http.PostAsJsonAsync($"/api/v1/langganan/{id}/putar-ulang", new { sejak = start });

        (await replayed.JsonAsync(200)).GetProperty("diantrekan").GetInt32().ShouldBe(1);
        (await ReceivedAsync(2))[1].Id.ShouldBe(told.EventId.ToString());
    }

    [Fact]
    public async Task A_subscription_is_its_clients_own()
    {
        var (id, _) = await SubscribeAsync();
        using var other = await gateway.Host.AsAsync("demo-bappeda");
        using var admin = await gateway.Host.AsAsync("demo-admin");

        using var seen = await other.GetAsync($"/api/v1/langganan/{id}");
        using var log = await other.GetAsync($"/api/v1/langganan/{id}/kiriman");
        using var removed = await other.DeleteAsync($"/api/v1/langganan/{id}");
        using var administered = await admin.GetAsync($"/api/v1/langganan/{id}");

        await seen.ProblemAsync(404, "not-found");
        await log.ProblemAsync(404, "not-found");
        await removed.ProblemAsync(404, "not-found");
        (await administered.JsonAsync(200)).GetRawText().ShouldNotContain("whsec_");
    }

    [Theory]
    [InlineData("ftp://penerima.contoh.id/", "ksd.TahapChanged", "url")]
    [InlineData("https://orang:sandi@penerima.contoh.id/", "ksd.TahapChanged", "url")]
    [InlineData("bukan alamat", "ksd.TahapChanged", "url")]
    [InlineData("https://penerima.contoh.id/", "ksd.TidakAda", "jenis")]
    public async Task A_wrong_field_is_named(string url, string jenis, string field)
    {
        using var response = await _http.PostAsJsonAsync("/api/v1/langganan", new { url, jenis = new[] { jenis } });

        (await response.ProblemAsync(400, "invalid-input")).GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();
    }

    private Task<(Guid Id, string Secret)> SubscribeAsync(params string[] jenis) => SubscribeToAsync(_receiver.Address, jenis);

    private async Task<(Guid Id, string Secret)> SubscribeToAsync(string url, params string[] jenis)
    {
        using var response = await _http.PostAsJsonAsync("/api/v1/langganan", new { url, jenis });
        var body = await response.JsonAsync(201);
        return (body.GetProperty("langganan").GetProperty("id").GetGuid(), body.GetProperty("rahasia").GetString()!);
    }

    private Task<JsonElement> ShowAsync(Guid id) => _http.GetFromJsonAsync<JsonElement>($"/api/v1/langganan/{id}");

    private async Task<JsonElement[]> LogAsync(Guid id) =>
        [.. (await _http.GetFromJsonAsync<JsonElement>($"/api/v1/langganan/{id}/kiriman")).GetProperty("items").EnumerateArray()];

    private async Task<Received[]> ReceivedAsync(int count)
    {
        await Eventually.True(() => Task.FromResult(_receiver.Requests.Count >= count));
        return [.. _receiver.Requests];
    }
}
