using System.Text.Json.Nodes;
using Aspire.Hosting;
using Aspire.Hosting.Testing;

namespace Ksd.EndToEnd;

/// <summary>The whole stack, started once for the tests of this project, with data that goes with the run.</summary>
public sealed class Stack : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ksd-e2e-");
    private DistributedApplication? app;
    private Gateway? gateway;
    private Portal.Browser? browser;
    private Portal.Contents? contents;

    public string Folder => folder.FullName;

    /// <summary>The running application, to look into its servers and to stop and start its parts.</summary>
    public DistributedApplication Application => app ?? throw new InvalidOperationException("xunit starts this fixture: ask for it in a constructor.");

    public Gateway Gateway => gateway ?? throw new InvalidOperationException("xunit starts this fixture: ask for it in a constructor.");

    /// <summary>Started when a test first asks for it: tests of one collection ask one after another.</summary>
    public async Task<Portal.Browser> Browser() => browser ??= await Portal.Browser.StartAsync(Gateway);

    /// <summary>What pages have something to show of.</summary>
    public Portal.Contents Contents => contents ??= new Portal.Contents(Gateway);

    public Task InitializeAsync() => StartAsync();

    /// <summary>A stack of its own; with another's keys it can read another's databases, and its clients are then those of the other.</summary>
    public async Task StartAsync(Stack? keysOf = null)
    {
        if (keysOf is not null)
        {
            var keys = folder.CreateSubdirectory("keys");
            foreach (var key in Directory.GetFiles(Path.Combine(keysOf.Folder, "keys")))
            {
                File.Copy(key, Path.Combine(keys.FullName, Path.GetFileName(key)));
            }
        }

        using var patience = new CancellationTokenSource(Patience);
        var credentials = Path.Combine(folder.FullName, "credentials.json");
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(
            ["--keep-data=false", "--KSD_TRAFFIC_SCALE=1000", $"--KSD_CREDENTIALS={credentials}", "--KSD_KEYS=" + Path.Combine(folder.FullName, "keys")], patience.Token);
        app = await builder.BuildAsync(patience.Token);
        await app.StartAsync(patience.Token);
        foreach (var service in new[] { "gateway", "agreements", "mapping", "evaluation", "portal" })
        {
            await app.ResourceNotifications.WaitForResourceHealthyAsync(service, patience.Token);
        }

        var address = app.CreateHttpClient("gateway").BaseAddress!;
        gateway = new Gateway(address, JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine((keysOf ?? this).Folder, "credentials.json"), patience.Token))!);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        if (app is not null)
        {
            await app.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    public void Dispose() => gateway?.Dispose();
}

[CollectionDefinition(Name)]
public sealed class StackCollection : ICollectionFixture<Stack>
{
    public const string Name = "stack";
}
