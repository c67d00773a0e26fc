using Ksd.AppHost.Local.Engine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

public class DistributedApplication(IHost host) : IHost, IAsyncDisposable
{
    public IServiceProvider Services => host.Services;

    public ResourceNotificationService ResourceNotifications => Services.GetRequiredService<ResourceNotificationService>();

    public ResourceCommandService ResourceCommands => Services.GetRequiredService<ResourceCommandService>();

    private Orchestrator Orchestrator => Services.GetRequiredService<Orchestrator>();

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
        Orchestrator.Start();
    }

    public virtual async Task StopAsync(CancellationToken cancellationToken = default)
    {
        await Orchestrator.StopAsync();
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
        await Orchestrator.StopAsync();
        host.Dispose();
        folders.Dispose();
        GC.SuppressFinalize(this);
    }
}
