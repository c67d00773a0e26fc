namespace Aspire.Hosting.ApplicationModel;

public sealed class EndpointAnnotation : IResourceAnnotation
{
    internal EndpointAnnotation(string name, string uriScheme, int? port)
    {
        Name = name;
        UriScheme = uriScheme;
        Port = port;
    }

    public string Name { get; }

    public string UriScheme { get; }

    public int? Port { get; set; }

    public bool IsExternal { get; set; }

    /// <summary>One port per replica, known before anything starts.</summary>
    internal IReadOnlyList<int> Allocated { get; set; } = [];

    internal string Url(int replica) => $"{UriScheme}://{EndpointReference.Loopback}:{Allocated[replica]}";
}

public sealed class EndpointReference(IResourceWithEndpoints owner, string endpointName) : IValueProvider
{
    internal const string Loopback = "127.0.0.1";

    public IResourceWithEndpoints Resource { get; } = owner;

    public string EndpointName { get; } = endpointName;

    public EndpointAnnotation EndpointAnnotation => Find()
        ?? throw new DistributedApplicationException($"The resource '{Resource.Name}' has no endpoint '{EndpointName}'.");

    public bool Exists => Find() is not null;

    public bool IsAllocated => Find() is { Allocated.Count: > 0 };

    public string Host { get; } = Loopback;

    public string Scheme => EndpointAnnotation.UriScheme;

    public int Port => EndpointAnnotation.Allocated is [var first, ..]
        ? first
        : throw new InvalidOperationException($"The endpoint '{EndpointName}' of '{Resource.Name}' has no port before the start.");

    public string Url => $"{Scheme}://{Host}:{Port}";

    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => new(Url);

    private EndpointAnnotation? Find() =>
        Resource.Annotations.OfType<EndpointAnnotation>().FirstOrDefault(endpoint => endpoint.Name == EndpointName);
}
