using System.Net;
using System.Net.Http.Json;
using Ksd.ServiceDefaults.Tests.Sample;
using Ksd.ServiceDefaults.Tests.Support;

namespace Ksd.ServiceDefaults.Tests.Concurrency;

public sealed class ETagTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task Created_and_read_have_the_same_tag()
    {
        var (address, etag) = await CreateAsync();

        (await service.Http.GetAsync(address)).Headers.ETag!.ToString().ShouldBe(etag);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"lain\", {0}")]
    [InlineData("*")]
    public async Task Known_version_is_304_without_a_body(string ifNoneMatch)
    {
        var (address, etag) = await CreateAsync();

        var response = await SendAsync(HttpMethod.Get, address, "If-None-Match", string.Format(null, ifNoneMatch, etag));

        response.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        response.Headers.ETag!.ToString().ShouldBe(etag);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("sampah")]
    public async Task Other_version_is_sent(string ifNoneMatch)
    {
        var (address, _) = await CreateAsync();

        (await SendAsync(HttpMethod.Get, address, "If-None-Match", ifNoneMatch)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Change_without_if_match_is_428()
    {
        var (address, _) = await CreateAsync();

        await (await SendAsync(HttpMethod.Put, address)).ProblemAsync(428, "version-required");
    }

    [Fact]
    public async Task Change_of_the_current_version_gives_a_new_tag()
    {
        var (address, etag) = await CreateAsync();

        var response = await SendAsync(HttpMethod.Put, address, "If-Match", etag);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var changed = response.Headers.ETag!.ToString();
        changed.ShouldNotBe(etag);
        (await service.Http.GetAsync(address)).Headers.ETag!.ToString().ShouldBe(changed);
    }

    [Fact]
    public async Task Change_of_a_stale_version_is_412_and_changes_nothing()
    {
        var (address, etag) = await CreateAsync();
        await SendAsync(HttpMethod.Put, address, "If-Match", etag);
        var before = await service.Http.GetStringAsync(address);

        var problem = await (await SendAsync(HttpMethod.Put, address, "If-Match", etag)).ProblemAsync(412, "version-stale");

        var last = problem.GetProperty("diubah");
        last.GetProperty("jabatan").GetString().ShouldNotBeNullOrEmpty();
        last.GetProperty("pada").GetDateTimeOffset().ShouldBeLessThanOrEqualTo(TimeProvider.System.GetUtcNow());
        (await service.Http.GetStringAsync(address)).ShouldBe(before);
    }

    [Theory]
    [InlineData("W/{0}", 412)]
    [InlineData("\"lain\", {0}", 200)]
    [InlineData("*", 200)]
    [InlineData("tanpa kutip", 400)]
    public async Task If_match_is_read_as_http_says(string ifMatch, int status)
    {
        var (address, etag) = await CreateAsync();

        var response = await SendAsync(HttpMethod.Put, address, "If-Match", string.Format(null, ifMatch, etag));

        ((int)response.StatusCode).ShouldBe(status, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Of_two_at_once_one_wins_and_one_gets_412()
    {
        var (address, etag) = await CreateAsync();
        Gates.Open("serentak", participants: 2);

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(i => SendAsync(
            HttpMethod.Put, address, "If-Match", etag, new { judul = $"oleh {i}", tungguDi = "serentak" })));

        answers.Select(answer => (int)answer.StatusCode).Order().ShouldBe([200, 412]);
    }

    private async Task<(Uri Address, string ETag)> CreateAsync()
    {
        var response = await service.PostAsync(
            """{ "judul": "Contoh", "tanggal": "2026-01-31", "jenis": "KsddWajib", "nilai": 1, "paraPihak": [{ "nama": "a" }] }""");
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (response.Headers.Location!, response.Headers.ETag!.ToString());
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, Uri address, string? header = null, string? value = null, object? body = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        if (method == HttpMethod.Put)
        {
            request.Content = JsonContent.Create(body ?? new { judul = "Judul baru" });
        }

        return await service.Http.SendAsync(request);
    }
}
