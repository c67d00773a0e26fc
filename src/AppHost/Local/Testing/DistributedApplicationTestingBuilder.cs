using Ksd.AppHost.Local.Engine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Testing;

public interface IDistributedApplicationTestingBuilder : IDistributedApplicationBuilder, IAsyncDisposable, IDisposable
{
    Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default);
}

public static class DistributedApplicationTestingBuilder
{
    public static IDistributedApplicationTestingBuilder Create(params string[] args) =>
        new TestingBuilder(new DistributedApplicationBuilder(args) { IsTest = true });

    public static Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(CancellationToken cancellationToken = default)
        where TEntryPoint : class => CreateAsync<TEntryPoint>([], cancellationToken);

    public static Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(
        string[] args, CancellationToken cancellationToken = default)
        where TEntryPoint : class =>
        Task.FromResult<IDistributedApplicationTestingBuilder>(
            new TestingBuilder(EntryPointSession.Capture(typeof(TEntryPoint).Assembly, args)));

    private sealed class TestingBuilder(DistributedApplicationBuilder inner) : IDistributedApplicationTestingBuilder
    {
        public string AppHostDirectory => inner.AppHostDirectory;

        public ConfigurationManager Configuration => inner.Configuration;

        public IHostEnvironment Environment => inner.Environment;

        public IResourceCollection Resources => inner.Resources;

        public IServiceCollection Services => inner.Services;

        public IResourceBuilder<T> AddResource<T>(T resource)
            where T : IResource => inner.AddResource(resource);

        public IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
            where T : IResource => inner.CreateResourceBuilder(resource);

        public DistributedApplication Build() => inner.BuildNow();

        public Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default) => Task.FromResult(Build());

        public void Dispose()
        {
            // Nothing is held before Build; the application built owns the rest.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

public static class DistributedApplicationHostingTestingExtensions
{
    public static HttpClient CreateHttpClient(this DistributedApplication app, string resourceName, string? endpointName = null) =>
        new() { BaseAddress = app.GetEndpoint(resourceName, endpointName) };

    public static Uri GetEndpoint(this DistributedApplication app, string resourceName, string? endpointName = null)
    {
        var resource = app.Find<IResourceWithEndpoints>(resourceName);
        var name = endpointName ?? resource.Annotations.OfType<EndpointAnnotation>().Single().Name;
        return new Uri(new EndpointReference(resource, name).Url);
    }

    public static ValueTask<string?> GetConnectionStringAsync(
        this DistributedApplication app, string resourceName, CancellationToken cancellationToken = default) =>
        app.Find<IResourceWithConnectionString>(resourceName).GetConnectionStringAsync(cancellationToken);

    private static T Find<T>(this DistributedApplication app, string name) =>
        app.Services.GetRequiredService<Lazy<Orchestrator>>().Value.Find(name) is T found
            ? found
            : throw new ArgumentException($"The resource '{name}' is not a {typeof(T).Name}.", nameof(name));
}
