using System.Globalization;
using System.Text.Json.Nodes;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Ksd.EndToEnd;

namespace Ksd.Bench;

/// <summary>A stack of its own beside whatever runs, with data that goes with the run.</summary>
internal sealed class Stack(DistributedApplication app, Gateway gateway, DirectoryInfo folder, string database, string evaluationDatabase, string mappingDatabase) : IAsyncDisposable
{
    public Gateway Gateway => gateway;

    public Uri Address { get; } = app.CreateHttpClient("gateway").BaseAddress!;

    /// <summary>The owner's connection to agreements-db.</summary>
    public string Database => database;

    /// <summary>The owner's connection to evaluation-db.</summary>
    public string EvaluationDatabase => evaluationDatabase;

    /// <summary>The owner's connection to mapping-db.</summary>
    public string MappingDatabase => mappingDatabase;

    public DirectoryInfo Folder => folder;

    /// <summary>The first replica of a service.</summary>
    public Uri AddressOf(string service) => app.CreateHttpClient(service).BaseAddress!;

    public static async Task<Stack> Start(int replicas = 1)
    {
        var folder = Directory.CreateTempSubdirectory("ksd-bench-");
        var credentials = Path.Combine(folder.FullName, "credentials.json");
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(
            ["--keep-data=false", $"--KSD_CREDENTIALS={credentials}", "--KSD_KEYS=" + Path.Combine(folder.FullName, "keys"),
                "--KSD_TRAFFIC_SCALE=100000", string.Create(CultureInfo.InvariantCulture, $"--KSD_REPLICAS={replicas}")]);
        var app = await builder.BuildAsync();
        await app.StartAsync();
        foreach (var service in new[] { "gateway", "agreements", "mapping", "evaluation", "portal" })
        {
            await app.ResourceNotifications.WaitForResourceHealthyAsync(service);
        }

        var gateway = new Gateway(
            app.CreateHttpClient("gateway").BaseAddress!, JsonNode.Parse(await File.ReadAllTextAsync(credentials))!);
        return new Stack(app, gateway, folder, (await app.GetConnectionStringAsync("agreements-db"))!, (await app.GetConnectionStringAsync("evaluation-db"))!, (await app.GetConnectionStringAsync("mapping-db"))!);
    }

    public async ValueTask DisposeAsync()
    {
        gateway.Dispose();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
