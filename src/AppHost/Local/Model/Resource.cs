using System.Collections.ObjectModel;

namespace Aspire.Hosting.ApplicationModel
{
    public interface IResourceAnnotation;

    public sealed class ResourceAnnotationCollection : Collection<IResourceAnnotation>;

    public interface IResource
    {
        string Name { get; }

        ResourceAnnotationCollection Annotations { get; }
    }

    public abstract class Resource(string name) : IResource
    {
        public string Name { get; } = name;

        public ResourceAnnotationCollection Annotations { get; } = [];
    }

    public interface IResourceWithArgs : IResource;

    public interface IResourceWithEndpoints : IResource;

    public interface IResourceWithEnvironment : IResource;

    public interface IResourceWithWaitSupport : IResource;

    public interface IResourceWithParent<out T> : IResource
        where T : IResource
    {
        T Parent { get; }
    }

    public interface IValueProvider
    {
        ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default);
    }

    public interface IResourceWithConnectionString : IResource, IValueProvider
    {
        ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default);

        ValueTask<string?> IValueProvider.GetValueAsync(CancellationToken cancellationToken) => GetConnectionStringAsync(cancellationToken);
    }
}

namespace Aspire.Hosting
{
    public interface IResourceWithServiceDiscovery : IResourceWithEndpoints;

    public interface IProjectMetadata : IResourceAnnotation
    {
        string ProjectPath { get; }
    }
}
