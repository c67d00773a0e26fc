using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.ApplicationModel;

public sealed record ResourceStateSnapshot(string Text, string? Style);

public sealed record CustomResourceSnapshot
{
    public required string ResourceType { get; init; }

    public ResourceStateSnapshot? State { get; init; }

    public HealthStatus? HealthStatus { get; init; }

    public int? ExitCode { get; init; }
}

public class ResourceEvent(IResource resource, string resourceId, CustomResourceSnapshot snapshot)
{
    public IResource Resource { get; } = resource;

    public string ResourceId { get; } = resourceId;

    public CustomResourceSnapshot Snapshot { get; } = snapshot;
}

public static class KnownResourceStates
{
    public static readonly string Waiting = nameof(Waiting);
    public static readonly string Starting = nameof(Starting);
    public static readonly string Running = nameof(Running);
    public static readonly string FailedToStart = nameof(FailedToStart);
    public static readonly string Stopping = nameof(Stopping);
    public static readonly string Exited = nameof(Exited);
}

/// <summary>Knows what state every resource is in and lets others wait for one.</summary>
public class ResourceNotificationService
{
    private readonly ConcurrentDictionary<string, ResourceEvent> current = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock gate = new();
    private TaskCompletionSource changed = NewSignal();

    internal ResourceNotificationService()
    {
    }

    internal event Action<ResourceEvent>? Published;

    public bool TryGetCurrentState(string resourceId, out ResourceEvent? resourceEvent) => current.TryGetValue(resourceId, out resourceEvent);

    public Task WaitForResourceAsync(string resourceName, string? targetState = null, CancellationToken cancellationToken = default) =>
        WaitForResourceAsync(
            resourceName, update => update.Snapshot.State?.Text == (targetState ?? KnownResourceStates.Running), cancellationToken);

    public async Task<ResourceEvent> WaitForResourceAsync(
        string resourceName, Func<ResourceEvent, bool> predicate, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var next = Volatile.Read(ref changed).Task;
            if (current.TryGetValue(resourceName, out var latest) && predicate(latest))
            {
                return latest;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    /// <exception cref="DistributedApplicationException">The resource failed to start or ended instead.</exception>
    public async Task<ResourceEvent> WaitForResourceHealthyAsync(string resourceName, CancellationToken cancellationToken = default)
    {
        var latest = await WaitForResourceAsync(resourceName, update => IsHealthy(update) || HasEnded(update), cancellationToken);
        return IsHealthy(latest)
            ? latest
            : throw new DistributedApplicationException(latest.Snapshot.State!.Style ?? $"{resourceName} ended before it was healthy.");
    }

    internal void Publish(IResource resource, string state, HealthStatus? health = null, int? exitCode = null, string? problem = null)
    {
        var update = new ResourceEvent(resource, resource.Name, new CustomResourceSnapshot
        {
            ResourceType = resource.GetType().Name,
            State = new ResourceStateSnapshot(state, problem),
            HealthStatus = health,
            ExitCode = exitCode,
        });
        lock (gate)
        {
            current[resource.Name] = update;
            Interlocked.Exchange(ref changed, NewSignal()).SetResult();
        }

        Published?.Invoke(update);
    }

    private static bool IsHealthy(ResourceEvent update) => update.Snapshot.HealthStatus == HealthStatus.Healthy;

    private static bool HasEnded(ResourceEvent update) =>
        update.Snapshot.State!.Text == KnownResourceStates.FailedToStart || update.Snapshot.State.Text == KnownResourceStates.Exited;

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
