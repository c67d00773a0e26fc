using System.Diagnostics;
using System.Net.Http.Json;
using Ksd.Gateway.Tests.Support;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Gateway.Tests.Tokens;

/// <summary>What is revoked at one replica stops at the others, and every service can read it.</summary>
[Collection(RunningGatewayTests.Name)]
public sealed class RevocationTests(RunningGateway gateway)
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_revoked_clients_live_token_stops_at_another_replica_and_is_published()
    {
        var client = await RegisteredClient.CreateAsync(gateway.Host);
        var token = await client.TokenAsync();
        await using var replica = await GatewayHost.StartAsync(gateway.Host.Place);
        var elsewhere = client with { Gateway = replica };
        (await elsewhere.StatusAsync(token)).ShouldBe(200);

        using var admin = await gateway.Host.AsAsync("demo-admin");
        using var revoked = await admin.DeleteAsync($"/api/v1/klien/{client.Id}");
        var watch = Stopwatch.StartNew();

        while (await elsewhere.StatusAsync(token) == 200)
        {
            watch.Elapsed.ShouldBeLessThan(Promised);
        }

        (await client.StatusAsync(token)).ShouldBe(401);
        using var anybody = replica.Http();
        var list = await anybody.GetFromJsonAsync<Revocation.List>(Revocation.ListPath);
        list!.Items.Select(item => item.Key).ShouldContain(Revocation.KeyOf("client_id", client.Id));
        (await anybody.GetStringAsync(Revocation.ListPath)).ShouldNotContain(client.Id);
    }

    [Fact]
    public async Task A_client_throws_away_a_token_of_its_own_and_of_nobody_else()
    {
        var client = await RegisteredClient.CreateAsync(gateway.Host);
        var other = await RegisteredClient.CreateAsync(gateway.Host);
        var (thrown, kept, others) = (await client.TokenAsync(), await client.TokenAsync(), await other.TokenAsync());

        foreach (var token in (string[])[thrown, others, "sampah"])
        {
            using var response = await client.PostAsync("/connect/revoke", ("client_id", client.Id), ("client_secret", client.Secret), ("token", token));
            ((int)response.StatusCode).ShouldBe(200);
        }

        (await client.StatusAsync(thrown)).ShouldBe(401);
        (await client.StatusAsync(kept)).ShouldBe(200);
        (await other.StatusAsync(others)).ShouldBe(200);
        using var stranger = await client.PostAsync("/connect/revoke", ("client_id", client.Id), ("client_secret", "ksd_salah"), ("token", kept));
        await stranger.JsonAsync(401);
    }

    [Fact]
    public async Task A_secret_rotated_with_overlap_works_beside_the_new_one_until_the_next_rotation()
    {
        var client = await RegisteredClient.CreateAsync(gateway.Host);
        using var admin = await gateway.Host.AsAsync("demo-admin");

        using var rotated = await admin.PostAsJsonAsync($"/api/v1/klien/{client.Id}/rahasia", new { tumpangTindihMenit = 60 });
        var body = await rotated.JsonAsync(200);
        var fresh = client with { Secret = body.GetProperty("clientSecret").GetString()! };
        (body.GetProperty("rahasiaLamaSampai").GetDateTimeOffset() - TimeProvider.System.GetUtcNow()).TotalMinutes.ShouldBeInRange(58, 61);

        (await client.TokenAsync()).ShouldNotBeEmpty();
        (await fresh.TokenAsync()).ShouldNotBeEmpty();
        using var leaked = await admin.PostAsync($"/api/v1/klien/{client.Id}/rahasia", null);
        await leaked.JsonAsync(200);
        using var oldest = await client.RequestWithSecretAsync();
        using var second = await fresh.RequestWithSecretAsync();
        await oldest.JsonAsync(401);
        await second.JsonAsync(401);
    }

    [Fact]
    public async Task The_metadata_names_what_a_client_library_needs()
    {
        using var http = gateway.Host.Http();
        using var response = await http.GetAsync("/.well-known/oauth-authorization-server");
        var metadata = await response.JsonAsync(200);

        metadata.GetProperty("issuer").GetString().ShouldBe(GatewayHost.Issuer);
        metadata.GetProperty("revocation_endpoint").GetString().ShouldBe(GatewayHost.Issuer + "/connect/revoke");
        Strings("scopes_supported").ShouldBe(Scopes.All);
        Strings("token_endpoint_auth_methods_supported").ShouldBe(["client_secret_basic", "client_secret_post", "private_key_jwt"]);
        Strings("token_endpoint_auth_signing_alg_values_supported").ShouldNotContain("none");

        string[] Strings(string name) => [.. metadata.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];
    }
}
