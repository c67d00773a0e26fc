using Ksd.Gateway.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ksd.Gateway.Tests.Tokens;

[Collection(RunningGatewayTests.Name)]
public sealed class ClientScopeTests(RunningGateway gateway)
{
    [Fact]
    public async Task A_token_carries_all_scopes_of_the_client_or_those_it_asks_for()
    {
        var client = await RegisteredClient.CreateAsync(gateway.Host, ["agreements:baca", "gateway:baca"]);

        using var all = await client.RequestWithSecretAsync();
        using var one = await client.RequestWithSecretAsync(("scope", "agreements:baca"));

        (await all.JsonAsync(200)).GetProperty("scope").GetString().ShouldBe("agreements:baca gateway:baca");
        var body = await one.JsonAsync(200);
        body.GetProperty("scope").GetString().ShouldBe("agreements:baca");
        new JsonWebToken(body.GetProperty("access_token").GetString()).GetClaim("scope").Value.ShouldBe("agreements:baca");
    }

    [Theory]
    [InlineData("agreements:tulis")]
    [InlineData("agreements:baca agreements:tulis")]
    [InlineData("publik:baca")]
    [InlineData("semua")]
    public async Task A_scope_that_the_client_does_not_have_is_refused(string scope)
    {
        var client = await RegisteredClient.CreateAsync(gateway.Host, ["agreements:baca"]);

        using var response = await client.RequestWithSecretAsync(("scope", scope));

        (await response.JsonAsync(400)).GetProperty("error").GetString().ShouldBe("invalid_scope");
    }

    [Fact]
    public async Task A_token_that_only_reads_writes_nothing()
    {
        var client = await RegisteredClient.CreateAsync(gateway.Host, ["gateway:baca"], peran: "admin");
        using var http = gateway.Host.Http(await client.TokenAsync());

        using var read = await http.GetAsync("/api/v1/klien");
        using var write = await http.DeleteAsync("/api/v1/klien/demo-sekda");

        await read.JsonAsync(200);
        (await write.ProblemAsync(403, "forbidden")).GetProperty("scope").GetString().ShouldBe("gateway:tulis");
    }

    [Fact]
    public async Task A_client_of_the_platform_is_not_a_regions_administrators_to_make()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        using var response = await admin.PostAsync("/api/v1/klien", new StringContent(
            """{"clientId":"naik-pangkat","nama":"a","jabatan":"b","peran":["admin-platform"]}""", System.Text.Encoding.UTF8, "application/json"));

        (await response.ProblemAsync(400, "invalid-input")).GetProperty("errors").TryGetProperty("peran", out _).ShouldBeTrue();
    }
}
