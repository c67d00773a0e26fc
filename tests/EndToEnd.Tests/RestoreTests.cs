using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Npgsql;

namespace Ksd.EndToEnd;

/// <summary>A backup of a stack that is at work, restored into another that is empty, as docs/operations.md says it is done.</summary>
[Collection(StackCollection.Name)]
public sealed class RestoreTests(Stack stack)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string[] Services = ["gateway", "agreements", "mapping", "evaluation"];

    [Fact]
    public async Task What_was_recorded_is_there_again_and_every_audit_chain_holds()
    {
        var journey = new Journey(stack.Gateway, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        await journey.Propose($"Dicadangkan dan dipulihkan (rekaan) {Guid.CreateVersion7():N}");
        var heads = await HeadsAsync(stack);
        var dumps = Path.Combine(stack.Folder, "cadangan");
        await RunAsync(stack, "dump", dumps);

        await using var other = new RestoredStack();
        await other.Stack.StartAsync(keysOf: stack);
        await AllAsync(other.Stack, KnownResourceCommands.StopCommand);
        await RunAsync(other.Stack, "restore", dumps);
        await AllAsync(other.Stack, KnownResourceCommands.StartCommand);
        using var patience = new CancellationTokenSource(Patience);
        foreach (var service in Services)
        {
            await other.Stack.Application.ResourceNotifications.WaitForResourceHealthyAsync(service, patience.Token);
        }

        var bagian = await other.Stack.Gateway.As("demo-bagian-kerja-sama");
        var again = (await bagian.GetFromJsonAsync<JsonNode>($"/api/v1/kerja-sama/{journey.Id}"))!;
        ((string)again["judul"]!).ShouldBe((string)journey.State["judul"]!);
        (await HeadsAsync(other.Stack, heads)).Keys.ShouldBe(heads.Keys);
    }

    /// <summary>The last link of each service's chain; the chain must hold, and contain the link that was noted.</summary>
    private static async Task<Dictionary<string, (long Seq, string Hash)>> HeadsAsync(Stack of, Dictionary<string, (long Seq, string Hash)>? noted = null)
    {
        var heads = new Dictionary<string, (long, string)>();
        var inspektorat = await of.Gateway.As("demo-inspektorat");
        foreach (var service in Services)
        {
            var link = noted is not null && noted.TryGetValue(service, out var known) ? $"?seq={known.Seq}&hash={Uri.EscapeDataString(known.Hash)}" : "";
            var answer = (await inspektorat.GetFromJsonAsync<JsonNode>($"/api/v1/{service}/audit/verifikasi{link}"))!;
            ((bool)answer["holds"]!).ShouldBeTrue($"{service}: {answer}");
            if (answer["head"] is { } head && (long)head["seq"]! > 0)
            {
                heads[service] = ((long)head["seq"]!, (string)head["hash"]!);
            }
        }

        return heads;
    }

    private static async Task AllAsync(Stack of, string command)
    {
        foreach (var service in Services)
        {
            (await of.Application.ResourceCommands.ExecuteCommandAsync(service, command)).Success.ShouldBeTrue($"{command} {service}");
        }
    }

    private static async Task RunAsync(Stack of, string verb, string folder)
    {
        var postgres = new NpgsqlConnectionStringBuilder(await of.Application.GetConnectionStringAsync("postgres"));
        var start = new ProcessStartInfo("bash", ["deploy/databases.sh", verb, folder])
        {
            WorkingDirectory = Root(),
            RedirectStandardError = true,
            Environment =
            {
                ["PGHOST"] = postgres.Host,
                ["PGPORT"] = $"{postgres.Port}",
                ["PGUSER"] = postgres.Username,
                ["PGPASSWORD"] = postgres.Password,
            },
        };
        using var script = Process.Start(start)!;
        var complained = await script.StandardError.ReadToEndAsync();
        await script.WaitForExitAsync();
        script.ExitCode.ShouldBe(0, complained);
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));

    private sealed class RestoredStack : IAsyncDisposable
    {
        public Stack Stack { get; } = new();

        public async ValueTask DisposeAsync()
        {
            Stack.Dispose();
            await Stack.DisposeAsync();
        }
    }
}
