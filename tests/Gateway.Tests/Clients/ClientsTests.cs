using System.Net.Http.Json;
using System.Text.Json;
using Ksd.Gateway.Tests.Support;
using Npgsql;

namespace Ksd.Gateway.Tests.Clients;

[Collection(RunningGatewayTests.Name)]
public sealed class ClientsTests(RunningGateway gateway)
{
    [Fact]
    public async Task A_registered_client_gets_tokens_until_it_is_revoked()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        var (id, secret) = await RegisterAsync(admin);
        using var token = await gateway.Host.RequestTokenAsync(id, secret);
        var accessToken = (await token.JsonAsync(200)).GetProperty("access_token").GetString();

        using var revoked = await admin.DeleteAsync($"/api/v1/klien/{id}");
        revoked.StatusCode.ShouldBe(System.Net.HttpStatusCode.NoContent);

        using var refused = await gateway.Host.RequestTokenAsync(id, secret);
        (await refused.JsonAsync(401)).GetProperty("error").GetString().ShouldBe("invalid_client");
        using var http = gateway.Host.Http(accessToken);
        using var old = await http.GetAsync("/api/v1/akun/saya");
        await old.ProblemAsync(401, "unauthenticated");
        using var again = await admin.PostAsync($"/api/v1/klien/{id}/rahasia", null);
        await again.ProblemAsync(409, "client-revoked");
    }

    [Fact]
    public async Task A_new_secret_replaces_the_old_one_at_once()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        var (id, old) = await RegisterAsync(admin);

        using var rotated = await admin.PostAsync($"/api/v1/klien/{id}/rahasia", null);
        var fresh = (await rotated.JsonAsync(200)).GetProperty("clientSecret").GetString()!;

        using var withOld = await gateway.Host.RequestTokenAsync(id, old);
        using var withFresh = await gateway.Host.RequestTokenAsync(id, fresh);
        await withOld.JsonAsync(401);
        await withFresh.JsonAsync(200);
    }

    [Fact]
    public async Task Secrets_are_shown_once_and_stored_nowhere_readable()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        admin.DefaultRequestHeaders.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        var (id, secret) = await RegisterAsync(admin);

        (await admin.GetStringAsync($"/api/v1/klien/{id}")).ShouldNotContain("ksd_");
        (await admin.GetStringAsync("/api/v1/klien?limit=100")).ShouldNotContain("ksd_");
        (await DumpAsync()).ShouldNotContain(secret);
    }

    [Fact]
    public async Task An_id_is_taken_in_every_region()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");

        using var response = await admin.PostAsJsonAsync("/api/v1/klien", Request("demo-samarinda"));

        await response.ProblemAsync(409, "client-exists");
    }

    [Fact]
    public async Task An_administrator_sees_and_touches_only_his_own_region()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        var clients = await AllAsync(admin);

        clients.ShouldContain("demo-sekda");
        clients.ShouldNotContain("demo-samarinda");
        clients.ShouldBe(clients.Order(StringComparer.Ordinal));
        using var seen = await admin.GetAsync("/api/v1/klien/demo-samarinda");
        using var rotated = await admin.PostAsync("/api/v1/klien/demo-samarinda/rahasia", null);
        using var revoked = await admin.DeleteAsync("/api/v1/klien/demo-samarinda");
        await seen.ProblemAsync(404, "not-found");
        await rotated.ProblemAsync(404, "not-found");
        await revoked.ProblemAsync(404, "not-found");
        (await gateway.Host.TokenAsync("demo-samarinda")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Only_an_administrator_may()
    {
        using var http = await gateway.Host.AsAsync("demo-bagian-kerja-sama");

        using var list = await http.GetAsync("/api/v1/klien");
        using var register = await http.PostAsJsonAsync("/api/v1/klien", Request("sistem-lain"));

        await list.ProblemAsync(403, "forbidden");
        await register.ProblemAsync(403, "forbidden");
    }

    [Theory]
    [InlineData("""{"clientId":"Huruf Besar","nama":"a","jabatan":"b","peran":["tkksd"]}""", "clientId")]
    [InlineData("""{"clientId":"sistem-a","nama":"","jabatan":"b","peran":["tkksd"]}""", "nama")]
    [InlineData("""{"clientId":"sistem-a","nama":"a","jabatan":"b","peran":[]}""", "peran")]
    [InlineData("""{"clientId":"sistem-a","nama":"a","jabatan":"b","peran":["raja"]}""", "peran")]
    public async Task A_wrong_field_is_named(string json, string field)
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");

        using var response = await admin.PostAsync("/api/v1/klien", new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

        (await response.ProblemAsync(400, "invalid-input")).GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_broken_cursor_and_a_limit_out_of_bounds_are_refused()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");

        using var cursor = await admin.GetAsync("/api/v1/klien?cursor=%21%21");
        using var limit = await admin.GetAsync("/api/v1/klien?limit=0");

        await cursor.ProblemAsync(400, "invalid-input");
        await limit.ProblemAsync(400, "invalid-input");
    }

    private static async Task<(string Id, string Secret)> RegisterAsync(HttpClient admin)
    {
        using var response = await admin.PostAsJsonAsync("/api/v1/klien", Request($"uji-{Guid.CreateVersion7():N}"));
        var body = await response.JsonAsync(201);
        var id = body.GetProperty("klien").GetProperty("clientId").GetString()!;
        response.Headers.Location!.ToString().ShouldBe($"/api/v1/klien/{id}");
        return (id, body.GetProperty("clientSecret").GetString()!);
    }

    private static object Request(string id) => new
    {
        ClientId = id,
        Nama = "Sistem uji",
        PerangkatDaerah = "dinas-kesehatan",
        Jabatan = "Operator",
        Peran = new[] { "perangkat-daerah" },
    };

    private static async Task<List<string>> AllAsync(HttpClient admin)
    {
        var ids = new List<string>();
        string? next = "";
        while (next is not null)
        {
            var page = await admin.GetFromJsonAsync<JsonElement>($"/api/v1/klien?limit=5{(next is "" ? "" : $"&cursor={next}")}");
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("clientId").GetString()!));
            next = page.GetProperty("next").GetString();
        }

        return ids;
    }

    /// <summary>Every row of every table, as the owner of the database reads it.</summary>
    private async Task<string> DumpAsync()
    {
        await using var owner = new NpgsqlConnection(gateway.Host.Place.ConnectionString);
        await owner.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT string_agg(query_to_xml(format('SELECT * FROM %I', table_name), true, true, '')::text, '') "
            + "FROM information_schema.tables WHERE table_schema = 'public'",
            owner);
        var dump = (string)(await command.ExecuteScalarAsync())!;
        dump.ShouldContain("demo-sekda");
        return dump;
    }
}
