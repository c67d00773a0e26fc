using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ksd.AppHost.Local.Engine;

internal sealed record PartState(string Name, string State, bool Healthy, string? Address, IReadOnlyList<int> Processes, string? Problem);

/// <summary>What runs, for <c>./ksd status</c> and <c>./ksd down</c>; written at every change, so readers never ask the host.</summary>
internal sealed record StackState(int ProcessId, bool Ready, string? Dashboard, IReadOnlyList<PartState> Parts)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal static StackState Of(Orchestrator orchestrator, ResourceNotificationService notifications)
    {
        var parts = orchestrator.Resources.Select(resource =>
        {
            notifications.TryGetCurrentState(resource.Name, out var latest);
            var runner = orchestrator.RunnerOf(resource.Name);
            return new PartState(
                resource.Name,
                latest?.Snapshot.State?.Text ?? KnownResourceStates.Waiting,
                latest?.Snapshot.HealthStatus == HealthStatus.Healthy,
                runner.Address,
                [.. runner.Processes.Select(process => process.Id)],
                latest?.Snapshot.State?.Style);
        }).ToList();
        if (orchestrator.Dashboard is { ProcessId: { } id } dashboard)
        {
            parts.Add(new PartState(
                "dashboard", dashboard.HasEnded ? KnownResourceStates.Exited : KnownResourceStates.Running, !dashboard.HasEnded, dashboard.Address, [id], null));
        }

        return new StackState(Environment.ProcessId, parts.TrueForAll(part => part.Healthy), orchestrator.Dashboard?.Address, parts);
    }

    internal static StackState? Read(string file) =>
        File.Exists(file) ? JsonSerializer.Deserialize<StackState>(File.ReadAllText(file), Json) : null;

    internal void Write(string file)
    {
        File.WriteAllText(file + ".new", JsonSerializer.Serialize(this, Json));
        File.Move(file + ".new", file, overwrite: true);
    }
}
