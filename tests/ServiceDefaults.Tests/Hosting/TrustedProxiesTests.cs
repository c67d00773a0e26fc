using Ksd.ServiceDefaults.Tests.Support;

namespace Ksd.ServiceDefaults.Tests.Hosting;

/// <summary>Where a request came from is on record, so nobody may choose it for himself.</summary>
public sealed class TrustedProxiesTests
{
    [Theory]
    [InlineData(null, "203.0.113.7", "127.0.0.1")]
    [InlineData("10.0.0.0/8", "203.0.113.7", "127.0.0.1")]
    [InlineData("127.0.0.0/8, ::1/128", "203.0.113.7", "203.0.113.7")]
    [InlineData("127.0.0.0/8", "198.51.100.1, 203.0.113.7", "203.0.113.7")]
    [InlineData("127.0.0.0/8", "sampah", "127.0.0.1")]
    public async Task The_callers_address_is_what_a_trusted_proxy_says_it_is(string? trusted, string said, string address)
    {
        await using var service = await Service.StartAsync(settings: trusted is null ? [] : [$"--TrustedProxies={trusted}"]);
        service.Http.DefaultRequestHeaders.Add("X-Forwarded-For", said);

        var answer = await (await service.Http.GetAsync("/api/v1/alamat")).OkAsync();

        answer.GetProperty("alamat").GetString().ShouldBe(address);
    }
}
