using System.Net;
using System.Net.Http.Json;
using Ksd.Gateway.Tests.Support;

namespace Ksd.Gateway.Tests.Security;

/// <summary>
/// The OWASP API Security Top 10 of 2023, one test or more for each, named after it. What needs the services behind is asked
/// of all their operations by AuthorizationTests, end to end.
/// </summary>
[Collection(RunningGatewayTests.Name)]
public sealed class OwaspApiTop10Tests(RunningGateway gateway)
{
    [Fact]
    public async Task Api1_Broken_object_level_authorization()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");

        foreach (var (method, path) in ((HttpMethod, string)[])
        [
            (HttpMethod.Get, "/api/v1/klien/demo-samarinda"), (HttpMethod.Delete, "/api/v1/klien/demo-samarinda"),
            (HttpMethod.Post, "/api/v1/klien/demo-samarinda/rahasia"), (HttpMethod.Delete, "/api/v1/klien/demo-samarinda/kunci/a"),
        ])
        {
            using var response = await admin.SendAsync(new HttpRequestMessage(method, path));
            await response.ProblemAsync(404, "not-found");
        }
    }

    [Fact]
    public async Task Api2_Broken_authentication()
    {
        using var unknown = await gateway.Host.RequestTokenAsync("tidak-ada", "ksd_salah");
        using var wrong = await gateway.Host.RequestTokenAsync("demo-sekda", "ksd_salah");

        (await unknown.Content.ReadAsStringAsync()).ShouldBe(await wrong.Content.ReadAsStringAsync(), "or clients could be found out");
        unknown.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Api3_Broken_object_property_level_authorization()
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        using var response = await admin.PostAsJsonAsync("/api/v1/klien", new
        {
            clientId = "isian-lebih",
            nama = "a",
            jabatan = "b",
            peran = new[] { "tkksd" },
            regionCode = "64.72",
            secretHash = "AAAA",
        });

        var errors = (await response.ProblemAsync(400, "invalid-input")).GetProperty("errors");
        errors.EnumerateObject().ShouldNotBeEmpty();
        (await admin.GetStringAsync("/api/v1/klien/demo-sekda")).ShouldNotContain("ecretHash");
    }

    [Theory]
    [InlineData("/api/v1/klien?limit=1000000")]
    [InlineData("/api/v1/perubahan?limit=1000000")]
    [InlineData("/api/v1/perubahan?tunggu=86400")]
    public async Task Api4_Unrestricted_resource_consumption(string path)
    {
        using var admin = await gateway.Host.AsAsync("demo-admin");
        using var response = await admin.GetAsync(path);
        using var fine = await admin.GetAsync("/api/v1/klien");

        await response.ProblemAsync(400, "invalid-input");
        fine.Headers.GetValues("RateLimit-Policy").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("GET", "/api/v1/klien")]
    [InlineData("POST", "/api/v1/klien")]
    [InlineData("POST", "/api/v1/platform/wilayah")]
    [InlineData("GET", "/api/v1/gateway/audit")]
    public async Task Api5_Broken_function_level_authorization(string method, string path)
    {
        using var http = await gateway.Host.AsAsync("demo-mitra");
        using var response = await http.SendAsync(new HttpRequestMessage(new(method), path));

        await response.ProblemAsync(403, "forbidden");
    }

    [Fact]
    public async Task Api6_Unrestricted_access_to_sensitive_business_flows()
    {
        using var http = gateway.Host.Http();
        http.DefaultRequestHeaders.Add("X-Ksd-Csrf", "1");
        using var response = await http.PostAsJsonAsync("/api/v1/akun/masuk", new { namaPengguna = "tidak-ada", kataSandi = "salah" });

        response.Headers.GetValues("RateLimit-Policy").Single().ShouldStartWith("\"masuk\";", Case.Sensitive, "trying out passwords has a narrow bucket of its own");
    }

    [Fact]
    public async Task Api7_Server_side_request_forgery()
    {
        using var http = await gateway.Host.AsAsync("demo-bappeda");
        using var response = await http.PostAsJsonAsync("/api/v1/langganan", new { url = "https://169.254.169.254/latest/meta-data" });

        await response.ProblemAsync(400, "invalid-input");
    }

    [Fact]
    public async Task Api8_Security_misconfiguration()
    {
        using var http = gateway.Host.Http();
        using var missing = await http.GetAsync("/tidak/ada");
        using var trace = await http.SendAsync(new HttpRequestMessage(HttpMethod.Trace, "/api/v1/klien"));

        missing.Headers.Contains("Server").ShouldBeFalse();
        missing.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await missing.Content.ReadAsStringAsync()).ShouldNotContain("   at ");
        ((int)trace.StatusCode).ShouldBeOneOf(401, 404, 405);
    }

    [Theory]
    [InlineData("/api/v0/klien")]
    [InlineData("/api/v2/klien")]
    [InlineData("/api/klien")]
    [InlineData("/swagger")]
    [InlineData("/metrics")]
    public async Task Api9_Improper_inventory_management(string path)
    {
        using var http = await gateway.Host.AsAsync("demo-admin");
        using var response = await http.GetAsync(path);

        await response.ProblemAsync(404, "not-found");
    }

    [Fact]
    public async Task Api10_Unsafe_consumption_of_apis()
    {
        // What a receiver of webhooks answers is not followed and not read: DeliveryTests. What a client says of itself is not believed:
        using var http = await gateway.Host.AsAsync("demo-mitra");
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "10.0.0.1");
        http.DefaultRequestHeaders.Add("X-Forwarded-Host", "jahat.contoh.id");
        var metadata = await http.GetStringAsync("/.well-known/oauth-authorization-server");

        metadata.ShouldNotContain("jahat");
        metadata.ShouldContain(GatewayHost.Issuer);
    }
}
