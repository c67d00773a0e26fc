using Ksd.Gateway.Data;
using Ksd.Gateway.Tests.Support;
using Ksd.Gateway.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Gateway.Tests.Tokens;

public sealed class SigningKeyRingTests
{
    [Fact]
    public async Task Keys_survive_a_restart_and_so_do_the_tokens_signed_with_them()
    {
        var place = await GatewayPlace.CreateAsync();
        string token;
        await using (var first = await GatewayHost.StartAsync(place))
        {
            token = await first.TokenAsync("demo-admin");
        }

        await using var second = await GatewayHost.StartAsync(place);
        using var http = second.Http(token);
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
        await using var gateway = await GatewayHost.StartAsync();
        await using var scope = gateway.Services.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().SigningKey.SingleAsync();

        using var key = System.Security.Cryptography.ECDsa.Create();
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => key.ImportPkcs8PrivateKey(stored.ProtectedKey, out _));
        File.GetUnixFileMode(gateway.Place.KeysFolder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.GetFiles(gateway.Place.KeysFolder).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task With_the_folder_lost_the_gateway_says_so_and_does_not_start()
    {
        var place = await GatewayPlace.CreateAsync();
        await using (await GatewayHost.StartAsync(place))
        {
            // Only to have keys made.
        }

        Directory.Delete(place.KeysFolder, recursive: true);

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => GatewayHost.StartAsync(place));
        failure.Message.ShouldContain("DataProtection:KeysFolder");
    }
}
