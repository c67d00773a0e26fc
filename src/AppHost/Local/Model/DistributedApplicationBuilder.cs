using System.Collections.ObjectModel;
using System.Reflection;
using Ksd.AppHost.Local.Engine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting
{
    public sealed class DistributedApplicationException(string message) : Exception(message);

    public interface IDistributedApplicationBuilder
    {
        string AppHostDirectory { get; }

        ConfigurationManager Configuration { get; }

        IHostEnvironment Environment { get; }

        IResourceCollection Resources { get; }

        IServiceCollection Services { get; }

        IResourceBuilder<T> AddResource<T>(T resource)
            where T : IResource;

        IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
            where T : IResource;

        DistributedApplication Build();
    }

    public class DistributedApplicationBuilder : IDistributedApplicationBuilder
    {
        private readonly HostApplicationBuilder host;

        public DistributedApplicationBuilder(string[] args)
        {
            host = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
            host.Logging.SetMinimumLevel(LogLevel.Warning);
        }

        public string AppHostDirectory { get; } = typeof(DistributedApplicationBuilder).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "AppHostProjectPath").Value!;

        public ConfigurationManager Configuration => host.Configuration;

        public IHostEnvironment Environment => host.Environment;

        public IResourceCollection Resources { get; } = new ResourceCollection();

        public IServiceCollection Services => host.Services;

        /// <summary>Set by the testing builder: random ports, files in a temporary folder, no dashboard, no state file.</summary>
        internal bool IsTest { get; init; }

        public IResourceBuilder<T> AddResource<T>(T resource)
            where T : IResource
        {
            if (Resources.TryGetByName(resource.Name, out _))
            {
                throw new DistributedApplicationException($"There is already a resource '{resource.Name}'.");
            }

            Resources.Add(resource);
            return CreateResourceBuilder(resource);
        }

        public IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
            where T : IResource => new ResourceBuilder<T>(this, resource);

        public DistributedApplication Build()
        {
            EntryPointSession.Current?.Intercept(this);
            return BuildNow();
        }

        internal DistributedApplication BuildNow()
        {
            var folders = IsTest ? Folders.Temporary() : Folders.Of(Configuration, AppHostDirectory);
            Services.AddSingleton(new ResourceNotificationService());
            Services.AddSingleton(folders);
            Services.AddSingleton(provider => new ResourceCommandService(provider));
            Services.AddSingleton(provider => new Lazy<Orchestrator>(() => new Orchestrator(
                [.. Resources],
                provider.GetRequiredService<ResourceNotificationService>(),
                folders,
                new OrchestratorOptions(RandomPorts: IsTest, Dashboard: !IsTest, TimeSpan.FromSeconds(120)),
                Configuration)));
            return new DistributedApplication(host.Build());
        }

        private sealed class ResourceCollection : Collection<IResource>, IResourceCollection
        {
            public bool TryGetByName(string name, out IResource? resource)
            {
                resource = this.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
                return resource is not null;
            }
        }
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public interface IResourceCollection : IList<IResource>
    {
        bool TryGetByName(string name, out IResource? resource);
    }
}
