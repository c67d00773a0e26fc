namespace Aspire.Hosting.ApplicationModel;

public enum ResourceAnnotationMutationBehavior
{
    Append = 0,
    Replace = 1,
}

public sealed class EnvironmentCallbackContext
{
    internal EnvironmentCallbackContext(CancellationToken cancellationToken) => CancellationToken = cancellationToken;

    /// <summary>Values are strings or <see cref="IValueProvider"/>s.</summary>
    public Dictionary<string, object> EnvironmentVariables { get; } = [];

    public CancellationToken CancellationToken { get; }
}

public sealed class EnvironmentCallbackAnnotation(Func<EnvironmentCallbackContext, Task> callback) : IResourceAnnotation
{
    public Func<EnvironmentCallbackContext, Task> Callback { get; } = callback;
}

public sealed class WaitAnnotation : IResourceAnnotation
{
    internal WaitAnnotation(IResource resource) => Resource = resource;

    public IResource Resource { get; }
}

public sealed class ReplicaAnnotation(int replicas = 1) : IResourceAnnotation
{
    public int Replicas { get; } = replicas;
}

internal sealed record ArgsAnnotation(IReadOnlyList<string> Args) : IResourceAnnotation;

internal sealed record HttpHealthCheckAnnotation(string EndpointName, string Path, int StatusCode) : IResourceAnnotation;

/// <summary>The server's files outlive the run; without it they end with the run, as a container's do.</summary>
internal sealed record DataVolumeAnnotation : IResourceAnnotation;
