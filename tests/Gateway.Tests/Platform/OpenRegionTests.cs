using System.Net.Http.Json;
using System.Text.Json;
using Ksd.Gateway.Tests.Support;

namespace Ksd.Gateway.Tests.Platform;

/// <summary>The platform opens a region and has no further say in it.</summary>
[Collection(RunningGatewayTests.Name)]
public sealed class OpenRegionTests(RunningGateway gateway)
{
    [Fact]
    public async Task The_first_administrator_of_a_region_signs_in_and_registers_its_clients()
    {
        using var platform = await gateway.Host.AsAsync("demo-admin-platform");
        using var opened = await platform.PostAsJsonAsync("/api/v1/platform/wilayah", Region("64.74", "admin-bontang"));
        var body = await opened.JsonAsync(201);
        body.GetProperty("wilayah").GetProperty("code").GetString().ShouldBe("64.74");

        using var admin = gateway.Host.Http();
        admin.DefaultRequestHeaders.Add("X-Ksd-Csrf", "1");
        using var signedIn = await admin.PostAsJsonAsync(
            "/api/v1/akun/masuk", new { namaPengguna = "admin-bontang", kataSandi = body.GetProperty("kataSandi").GetString() });
        (await signedIn.JsonAsync(200)).GetProperty("peran").EnumerateArray().Select(role => role.GetString()).ShouldBe(["admin"]);
        admin.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        var clients = await admin.GetFromJsonAsync<JsonElement>("/api/v1/klien");
        clients.GetProperty("items").GetArrayLength().ShouldBe(0);
        var regions = await platform.GetFromJsonAsync<JsonElement>("/api/v1/platform/wilayah");
        regions.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("wilayah").GetProperty("code").GetString()).ShouldContain("64.74");

        using var again = await platform.PostAsJsonAsync("/api/v1/platform/wilayah", Region("64.74", "admin-kedua"));
        await again.ProblemAsync(409, "region-has-people");
    }

    [Fact]
    public async Task A_name_is_taken_in_every_region()
    {
        using var platform = await gateway.Host.AsAsync("demo-admin-platform");

        using var response = await platform.PostAsJsonAsync("/api/v1/platform/wilayah", Region("64.71", "admin"));

        await response.ProblemAsync(409, "user-exists");
    }

    [Theory]
    [InlineData("6474", "admin-x")]
    [InlineData("64.74.01", "admin-x")]
    [InlineData("*", "admin-x")]
    [InlineData("64.09", "Ada Spasi")]
    public async Task A_wrong_field_is_refused(string region, string user)
    {
        using var platform = await gateway.Host.AsAsync("demo-admin-platform");

        using var response = await platform.PostAsJsonAsync("/api/v1/platform/wilayah", Region(region, user));

        await response.ProblemAsync(400, "invalid-input");
    }

    [Fact]
    public async Task A_regions_administrator_opens_none_and_the_platforms_administers_none()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        using var platform = await gateway.Host.AsAsync("demo-admin-platform");

        using var opened = await admin.PostAsJsonAsync("/api/v1/platform/wilayah", Region("64.08", "admin-kutim"));
        using var clients = await platform.GetAsync("/api/v1/klien");

        await opened.ProblemAsync(403, "forbidden");
        await clients.ProblemAsync(403, "forbidden");
    }

    private static object Region(string code, string user) => new { wilayah = code, namaPengguna = user, nama = "Administrator (rekaan)" };
}
