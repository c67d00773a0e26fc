using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Ksd.AppHost.Tests.Local;

public sealed class HostTests : IDisposable
{
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(2));
    private readonly string data = Directory.CreateTempSubdirectory("ksd-host-").FullName;

    public HostTests() => File.SetUnixFileMode(data, (UnixFileMode)0b111_101_101);

    public void Dispose()
    {
        patience.Dispose();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Killed_leaves_no_process_behind_and_its_data_in_order()
    {
        using var host = HostProcess.Start(data, "--servers=true");
        await host.ReadyAsync(patience.Token);
        var family = host.Family();
        foreach (var member in (string[])["postgres", "beam.smp", "epmd", "dotnet"])
        {
            family.ShouldContain(process => process.ProcessName == member);
        }

        host.Kill();

        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await HostProcess.AllGoneAsync(family, soon.Token);
        await StartsAgainOnTheSameDataAsync();
        PasswordsAreRandomAndForTheOwnerOnly();
    }

    [Fact]
    public async Task Asked_to_stop_ends_everything_and_says_so()
    {
        using var host = HostProcess.Start(data);
        await host.ReadyAsync(patience.Token);
        var family = host.Family();

        await host.AskToStopAsync();

        (await host.ExitAsync(patience.Token)).ShouldBe(0);
        host.Output.ShouldContain("Stopped.");
        family.ShouldAllBe(process => process.HasExited);
    }

    [Fact]
    public async Task Refuses_to_run_twice_on_the_same_data()
    {
        using var first = HostProcess.Start(data);
        await first.ReadyAsync(patience.Token);
        using var second = HostProcess.Start(data);

        (await second.ExitAsync(patience.Token)).ShouldBe(1);

        second.Output.ShouldContain("The stack already runs");
        await StopAsync(first);
    }

    [Fact]
    public async Task Names_the_port_that_is_taken_and_starts_nothing()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var host = HostProcess.Start(data, string.Create(CultureInfo.InvariantCulture, $"--port={port}"));

        (await host.ExitAsync(patience.Token)).ShouldBe(1);

        host.Output.Trim().ShouldBe(
            $"ksd: Port {port} (probe) is in use by another program: end that one, or choose another port: KSD_PORT=8081 ./ksd up");
        Directory.EnumerateFiles(Path.Combine(data, "logs")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Status_shows_state_address_replicas_and_memory()
    {
        using var nothing = HostProcess.Start(data, "--operation=status");
        (await nothing.ExitAsync(patience.Token)).ShouldBe(1);
        nothing.Output.ShouldContain("Nothing is running.");

        using var host = HostProcess.Start(data);
        await host.ReadyAsync(patience.Token);
        using var status = HostProcess.Start(data, "--operation=status");

        (await status.ExitAsync(patience.Token)).ShouldBe(0);

        Regex.IsMatch(status.Output, @"probe +healthy +1 +\d+ MiB +http://127\.0\.0\.1:\d+").ShouldBeTrue(status.Output);
        await StopAsync(host);
    }

    private async Task StartsAgainOnTheSameDataAsync()
    {
        using var again = HostProcess.Start(data, "--servers=true");
        await again.ReadyAsync(patience.Token);
        await StopAsync(again);
    }

    private void PasswordsAreRandomAndForTheOwnerOnly()
    {
        var file = Path.Combine(data, "secrets.json");
        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Regex.Count(File.ReadAllText(file), "\"[0-9a-f]{32}\"").ShouldBe(2);
    }

    private async Task StopAsync(HostProcess host)
    {
        await host.AskToStopAsync();
        (await host.ExitAsync(patience.Token)).ShouldBe(0);
    }
}
