using System.Net;
using System.Net.Http.Json;
using Ksd.Gateway.Tests.Support;
using Ksd.Gateway.Webhooks;

namespace Ksd.Gateway.Tests.Webhooks;

/// <summary>A subscription must not make the gateway call what only the gateway can reach (SSRF).</summary>
[Collection(RunningGatewayTests.Name)]
public sealed class PublicAddressesTests(RunningGateway gateway)
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    public void Inside_is_inside(string address) => PublicAddresses.Contains(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("103.10.64.1")]
    [InlineData("2606:4700::1111")]
    public void Outside_is_outside(string address) => PublicAddresses.Contains(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("http://penerima.contoh.id/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    public async Task An_address_inside_cannot_be_subscribed(string url)
    {
        using var http = await gateway.Host.AsAsync("demo-bappeda");
        using var response = await http.PostAsJsonAsync("/api/v1/langganan", new { url });

        (await response.ProblemAsync(400, "invalid-input")).GetProperty("errors").TryGetProperty("url", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_name_that_leads_inside_is_not_connected_to()
    {
        await using var inside = await Receiver.StartAsync();
        using var handler = new SocketsHttpHandler { ConnectCallback = (context, token) => PublicAddresses.ConnectAsync(context, allowPrivate: false, token) };
        using var http = new HttpClient(handler);

        var refused = await Should.ThrowAsync<HttpRequestException>(() => http.GetAsync($"http://localhost:{new Uri(inside.Address).Port}/"));

        refused.InnerException.ShouldBeOfType<ForbiddenAddressException>();
        inside.Requests.ShouldBeEmpty();
    }
}
