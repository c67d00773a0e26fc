namespace Ksd.AppHost.Local.Engine;

/// <summary>Starts, checks and ends one resource; it may be started again after it was ended.</summary>
internal abstract class Runner(IResource resource)
{
    internal IResource Resource { get; } = resource;

    internal IReadOnlyList<KeptProcess> Processes { get; private set; } = [];

    internal virtual string? Address =>
        Resource is IResourceWithEndpoints && Resource.Annotations.OfType<EndpointAnnotation>().FirstOrDefault() is { } endpoint
            ? string.Join(' ', Enumerable.Range(0, endpoint.Allocated.Count).Select(endpoint.Url))
            : null;

    internal async Task StartAsync(CancellationToken cancellationToken) => Processes = await LaunchAsync(cancellationToken);

    internal abstract Task<bool> IsHealthyAsync(CancellationToken cancellationToken);

    internal async Task StopAsync()
    {
        await Task.WhenAll(Processes.Select(process => process.StopAsync()));
        Processes = [];
    }

    protected abstract Task<IReadOnlyList<KeptProcess>> LaunchAsync(CancellationToken cancellationToken);
}
