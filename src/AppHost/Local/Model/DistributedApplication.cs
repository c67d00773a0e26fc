using Ksd.AppHost.Local.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

public class DistributedApplication(IHost host) : IHost, IAsyncDisposable
{
    public IServiceProvider Services => host.Services;

    public ResourceNotificationService ResourceNotifications => Services.GetRequiredService<ResourceNotificationService>();

    public ResourceCommandService ResourceCommands => Services.GetRequiredService<ResourceCommandService>();

    private Lazy<Orchestrator> Orchestrator => Services.GetRequiredService<Lazy<Orchestrator>>();

    public static IDistributedApplicationBuilder CreateBuilder() => CreateBuilder([]);

    public static IDistributedApplicationBuilder CreateBuilder(string[] args) =>
        EntryPointSession.Current is { } session
            ? new DistributedApplicationBuilder([.. args, .. session.Args]) { IsTest = true }
            : new DistributedApplicationBuilder(args);

    public void Run() => RunAsync().GetAwaiter().GetResult();

    public virtual Task RunAsync(CancellationToken cancellationToken = default) => ConsoleRun.RunAsync(this, host, cancellationToken);

    public virtual async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await host.StartAsync(cancellationToken);
        Orchestrator.Value.Start();
    }

    public virtual async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await Orchestrator.Value.StopAsync();
        await host.StopAsync(cancellationToken);
    }

    public virtual void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    public virtual async ValueTask DisposeAsync()
    {
        var folders = Services.GetRequiredService<Folders>();
        if (Orchestrator is { IsValueCreated: true, Value: var started })
        {
            await started.StopAsync();
        }

        host.Dispose();
        folders.Dispose();
        GC.SuppressFinalize(this);
    }
}
