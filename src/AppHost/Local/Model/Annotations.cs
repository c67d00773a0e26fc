namespace Aspire.Hosting.ApplicationModel;

public sealed class EnvironmentCallbackContext(CancellationToken cancellationToken = default)
{
    /// <summary>Values are strings or <see cref="IValueProvider"/>s.</summary>
    public Dictionary<string, object> EnvironmentVariables { get; } = [];

    public CancellationToken CancellationToken { get; } = cancellationToken;
}

public sealed class EnvironmentCallbackAnnotation(Func<EnvironmentCallbackContext, Task> callback) : IResourceAnnotation
{
    public Func<EnvironmentCallbackContext, Task> Callback { get; } = callback;
}

public sealed class WaitAnnotation(IResource resource) : IResourceAnnotation
{
    public IResource Resource { get; } = resource;
}

public sealed class ReplicaAnnotation(int replicas = 1) : IResourceAnnotation
{
    public int Replicas { get; } = replicas;
}

internal sealed record ArgsAnnotation(IReadOnlyList<string> Args) : IResourceAnnotation;

internal sealed record HttpHealthCheckAnnotation(string EndpointName, string Path, int StatusCode) : IResourceAnnotation;

/// <summary>The server's files outlive the run; without it they end with the run, as a container's do.</summary>
internal sealed record DataVolumeAnnotation : IResourceAnnotation;
