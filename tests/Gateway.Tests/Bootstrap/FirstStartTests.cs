using Ksd.Gateway.Bootstrap;
using Ksd.Gateway.Data;
using Ksd.Gateway.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Gateway.Tests.Bootstrap;

[Collection(RunningGatewayTests.Name)]
public sealed class FirstStartTests(RunningGateway running)
{
    private const UnixFileMode OwnerReadsAndWrites = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public async Task Every_role_has_a_demo_client_that_works_and_is_called_invented()
    {
        var credentials = running.Host.Place.Credentials();

        credentials.Clients.Where(client => client.Region == "64.02").Select(client => client.Role).ShouldBe(Roles.All, ignoreOrder: true);
        credentials.Clients.ShouldAllBe(client => client.ClientId.StartsWith("demo-", StringComparison.Ordinal) && client.Description.Contains("Rekaan"));
        credentials.Clients.Single(client => client.Region == "64.72").ClientId.ShouldBe("demo-samarinda");
        credentials.Issuer.ShouldBe(GatewayHost.Issuer);
        foreach (var client in credentials.Clients)
        {
            (await running.Host.TokenAsync(client.ClientId)).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task Secrets_are_random_and_their_file_is_the_owners_alone()
    {
        await using var other = await GatewayHost.StartAsync();

        File.GetUnixFileMode(other.Place.CredentialsFile).ShouldBe(OwnerReadsAndWrites);
        Secrets(running.Host).Concat(Secrets(other)).ShouldBeUnique();
    }

    [Fact]
    public async Task Three_replicas_starting_at_once_make_one_set()
    {
        var place = await GatewayPlace.CreateAsync();
        var replicas = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => GatewayHost.StartAsync(place)));

        await using var scope = replicas[0].Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter("64.02");
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        (await db.Person.CountAsync()).ShouldBe(1);
        (await db.Client.CountAsync()).ShouldBe(DemoClients.All.Count - 1);
        (await db.HomeRegion.CountAsync()).ShouldBe(DemoClients.All.Count + 1);
        (await replicas[2].TokenAsync("demo-bupati")).ShouldNotBeEmpty();

        foreach (var replica in replicas)
        {
            await replica.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        var place = running.Host.Place;
        var written = File.ReadAllText(place.CredentialsFile);
        await using var again = await GatewayHost.StartAsync(place);

        File.ReadAllText(place.CredentialsFile).ShouldBe(written);
        (await again.TokenAsync("demo-tkksd")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_leaves_no_account_behind()
    {
        var place = await GatewayPlace.CreateAsync();
        File.WriteAllText(Path.Combine(place.Folder, "berkas"), "");
        var impossible = ("Bootstrap:CredentialsFile", Path.Combine(place.Folder, "berkas", "credentials.json"));

        await Should.ThrowAsync<IOException>(() => GatewayHost.StartAsync(place, null, impossible));

        await using var gateway = await GatewayHost.StartAsync(place);
        (await gateway.TokenAsync("demo-sekda")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_real_installation_has_an_administrator_and_no_demo_clients()
    {
        await using var gateway = await GatewayHost.StartAsync(null, null, ("Bootstrap:DemoClients", "false"), ("Bootstrap:Region", "64.09"));

        gateway.Place.Credentials().Clients.ShouldBeEmpty();
        await using var scope = gateway.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter("64.09");
        var db = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        (await db.Penugasan.SingleAsync()).Roles.ShouldBe([Roles.Admin, Roles.AdminPlatform]);
    }

    private static IEnumerable<string> Secrets(GatewayHost gateway)
    {
        var credentials = gateway.Place.Credentials();
        return credentials.Clients.Select(client => client.Secret).Append(credentials.Admin.Password);
    }
}
