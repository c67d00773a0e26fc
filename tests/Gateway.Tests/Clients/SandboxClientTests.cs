using System.Net.Http.Json;
using System.Text.Json;
using Ksd.Gateway.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Tests.Clients;

/// <summary>A sandbox client belongs to the region that registered it, and works in the demo region alone (docs/decisions/0022).</summary>
[Collection(RunningGatewayTests.Name)]
public sealed class SandboxClientTests(RunningGateway gateway)
{
    private const string DemoRegion = "99.99";

    [Fact]
    public async Task It_has_every_office_of_the_demo_region_and_none_elsewhere()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        var (id, view, secret) = await RegisterAsync(admin, null);
        (view.GetProperty("ujiCoba").GetBoolean(), view.GetProperty("wilayah").GetProperty("code").GetString()).ShouldBe((true, DemoRegion));

        using var http = await AsAsync(id, secret);
        var account = await http.GetFromJsonAsync<JsonElement>("/api/v1/akun/saya");

        account.GetProperty("wilayah").GetProperty("code").GetString().ShouldBe(DemoRegion);
        account.GetProperty("peran").EnumerateArray().Select(role => role.GetString()).ShouldBe(Roles.Regional, ignoreOrder: true);
        (await IdsAsync(http)).ShouldNotContain("demo-sekda", "an administrator there is none here");
        using var foreign = await http.DeleteAsync("/api/v1/klien/demo-sekda");
        using var platform = await http.GetAsync("/api/v1/platform/wilayah");
        await foreign.ProblemAsync(404, "not-found");
        await platform.ProblemAsync(403, "forbidden");
    }

    [Fact]
    public async Task Who_registered_it_keeps_it()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        var (id, _, secret) = await RegisterAsync(admin, ["perangkat-daerah"]);
        using var http = await AsAsync(id, secret);
        (await IdsAsync(admin)).ShouldContain(id);

        using var revoked = await admin.DeleteAsync($"/api/v1/klien/{id}");
        ((int)revoked.StatusCode).ShouldBe(204);

        using var old = await http.GetAsync("/api/v1/akun/saya");
        await old.ProblemAsync(401, "unauthenticated");
    }

    [Fact]
    public async Task Only_a_sandbox_client_may_leave_its_offices_out()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");

        using var response = await admin.PostAsJsonAsync("/api/v1/klien", new { clientId = "tanpa-peran", nama = "a", jabatan = "b" });

        (await response.ProblemAsync(400, "invalid-input")).GetProperty("errors").TryGetProperty("peran", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("64.72")]
    [InlineData("demo")]
    public async Task A_demo_region_that_is_a_real_one_or_none_stops_the_start(string region) =>
        await Should.ThrowAsync<OptionsValidationException>(() => GatewayHost.StartAsync(gateway.Host.Place, null, ("Sandbox:Region", region)));

    private static async Task<(string Id, JsonElement View, string Secret)> RegisterAsync(HttpClient admin, string[]? roles)
    {
        var id = $"uji-{Guid.CreateVersion7():N}";
        using var response = await admin.PostAsJsonAsync("/api/v1/klien", new { clientId = id, nama = "Pengembang (rekaan)", jabatan = "Uji coba", peran = roles, ujiCoba = true });
        var body = await response.JsonAsync(201);
        return (id, body.GetProperty("klien"), body.GetProperty("clientSecret").GetString()!);
    }

    private async Task<HttpClient> AsAsync(string id, string secret)
    {
        using var response = await gateway.Host.RequestTokenAsync(id, secret);
        return gateway.Host.Http((await response.JsonAsync(200)).GetProperty("access_token").GetString());
    }

    private static async Task<string[]> IdsAsync(HttpClient http) =>
        [.. (await http.GetFromJsonAsync<JsonElement>("/api/v1/klien?limit=100")).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("clientId").GetString()!)];
}
