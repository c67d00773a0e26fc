using Ksd.Gateway.Data;
using Ksd.Gateway.Tests.Support;
using Ksd.Gateway.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Gateway.Tests.Tokens;

[Collection(RunningGatewayTests.Name)]
public sealed class SigningKeyRingTests(RunningGateway gateway)
{
    [Fact]
    public async Task Keys_survive_a_restart_and_so_do_the_tokens_signed_with_them()
    {
        var token = await gateway.Host.TokenAsync("demo-admin");

        await using var next = await GatewayHost.StartAsync(gateway.Host.Place);
        using var http = next.Http(token);
        using var response = await http.GetAsync("/api/v1/klien");

        await response.JsonAsync(200);
    }

    [Fact]
    public async Task Replicas_that_start_together_share_one_key()
    {
        var place = await GatewayPlace.CreateAsync();
        var replicas = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => GatewayHost.StartAsync(place)));

        replicas.Select(replica => replica.Services.GetRequiredService<SigningKeyRing>().Signer.Key.KeyId).Distinct().ShouldHaveSingleItem();
        using var http = replicas[2].Http(await replicas[0].TokenAsync("demo-sekda"));
        using var response = await http.GetAsync("/api/v1/akun/saya");
        await response.JsonAsync(200);

        foreach (var replica in replicas)
        {
            await replica.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_private_key_is_not_readable_in_the_database_and_the_folder_is_the_owners_alone()
    {
        await using var scope = gateway.Host.Services.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().SigningKey.SingleAsync();

        using var key = System.Security.Cryptography.ECDsa.Create();
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => key.ImportPkcs8PrivateKey(stored.ProtectedKey, out _));
        File.GetUnixFileMode(gateway.Host.Place.KeysFolder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.GetFiles(gateway.Host.Place.KeysFolder).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task With_the_folder_lost_the_gateway_says_so_and_does_not_start()
    {
        var place = gateway.Host.Place with { Folder = Directory.CreateDirectory(Path.Combine(gateway.Host.Place.Folder, "lain")).FullName };

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => GatewayHost.StartAsync(place));
        failure.Message.ShouldContain("DataProtection:KeysFolder");
    }
}
