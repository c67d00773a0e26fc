using System.Net;
using Ksd.ServiceDefaults.Tests.Sample;
using Ksd.ServiceDefaults.Tests.Support;
using Ksd.Testing;

namespace Ksd.ServiceDefaults.Tests.Hosting;

public sealed class HostingTests
{
    [Fact]
    public async Task Stopping_finishes_the_request_in_hand()
    {
        Gates.Open("berhenti", participants: 2);
        await using var service = await Service.StartAsync();
        var request = service.Http.GetAsync("/api/v1/tunggu/berhenti");
        await Eventually.True(() => Task.FromResult(Gates.Waiting("berhenti") == 1));

        var stopping = service.StopAsync();
        await Eventually.True(() => service.RefusesConnectionsAsync());
        await Gates.Pass("berhenti");

        (await (await request).Content.ReadAsStringAsync()).ShouldBe("selesai");
        await stopping;
    }

    [Fact]
    public async Task Answers_carry_the_security_headers_errors_included()
    {
        await using var service = await Service.StartAsync();

        foreach (var (path, status) in new[] { ("/api/v1/contoh", HttpStatusCode.OK), ("/api/v1/rusak", HttpStatusCode.InternalServerError) })
        {
            var response = await service.Http.GetAsync(path);

            response.StatusCode.ShouldBe(status);
            response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
            response.Headers.CacheControl!.NoCache.ShouldBeTrue();
            response.Headers.Contains("Server").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task OpenApi_describes_the_service()
    {
        await using var service = await Service.StartAsync();
        using var anybody = new HttpClient { BaseAddress = service.Http.BaseAddress };

        var document = await (await anybody.GetAsync("/openapi/v1.json")).OkAsync();

        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        document.GetProperty("info").GetProperty("title").GetString().ShouldBe("Ksd: sample");
        document.GetProperty("components").GetProperty("securitySchemes").GetProperty("bearer").GetProperty("scheme").GetString().ShouldBe("bearer");
        var post = document.GetProperty("paths").GetProperty("/api/v1/contoh").GetProperty("post");
        post.GetProperty("security").GetArrayLength().ShouldBe(1);
        var refusal = post.GetProperty("responses").GetProperty("default").GetProperty("$ref").GetString()!;
        document.GetProperty("components").GetProperty("responses").GetProperty(refusal.Split('/')[^1])
            .GetProperty("content").TryGetProperty("application/problem+json", out _).ShouldBeTrue();
        document.GetProperty("components").GetProperty("schemas").GetProperty("Jenis").GetProperty("enum").EnumerateArray()
            .Select(name => name.GetString()).ShouldBe(["KsddWajib", "KsddSukarela"]);
    }
}
