using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Ksd.AppHost.Local.Engine;

/// <summary>What <c>Build().Run()</c> does at a terminal: progress, the state file, Ctrl-C, and one sentence when it fails.</summary>
internal static class ConsoleRun
{
    internal static async Task RunAsync(DistributedApplication app, IHost host, CancellationToken cancellationToken)
    {
        await using var owned = app;
        try
        {
            await CarryOutAsync(app, host, cancellationToken);
        }
        catch (HostProblem problem)
        {
            Fail(problem.Message);
        }
    }

    private static async Task CarryOutAsync(DistributedApplication app, IHost host, CancellationToken cancellationToken)
    {
        var folders = app.Services.GetRequiredService<Folders>();
        var configuration = app.Services.GetRequiredService<IConfiguration>();
        switch (configuration["operation"])
        {
            case "status":
                Environment.ExitCode = StatusTable.Print(folders);
                return;
            case "exec":
                Environment.ExitCode = await ServiceCommand.RunAsync(
                    folders, configuration["service"], [.. Environment.GetCommandLineArgs().SkipWhile(argument => argument != "--").Skip(1)]);
                return;
            default:
                break;
        }

        using var only = RunLock.TryTake(folders);
        if (only is null)
        {
            Fail($"The stack already runs in {folders.Root}: see ./ksd status, end it with ./ksd down, or start another with KSD_DATA and KSD_PORT set.");
            return;
        }

        File.Delete(folders.State); // of a run that was killed
        try
        {
            await RunUntilStoppedAsync(app, host, folders, cancellationToken);
        }
        finally
        {
            File.Delete(folders.State);
        }
    }

    private static async Task RunUntilStoppedAsync(DistributedApplication app, IHost host, Folders folders, CancellationToken cancellationToken)
    {
        var orchestrator = app.Services.GetRequiredService<Lazy<Orchestrator>>().Value;
        var notifications = app.ResourceNotifications;
        var failed = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var clock = Stopwatch.StartNew();
        var writing = new Lock();
        var ready = false;

        notifications.Published += update =>
        {
            lock (writing)
            {
                var state = StackState.Of(orchestrator, notifications);
                state.Write(folders.State);
                Report(update, clock.Elapsed);
                if (!ready && update.Snapshot.State!.Text == KnownResourceStates.FailedToStart)
                {
                    failed.TrySetResult(update.Snapshot.State.Style!);
                }

                if (!ready && state.Ready)
                {
                    ready = true;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Everything is healthy after {clock.Elapsed.TotalSeconds:0.0} s."));
                }
            }
        };

        orchestrator.Dashboard?.Start();
        await app.StartAsync(cancellationToken);
        var stopping = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var onStopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopping.SetResult);
        if (await Task.WhenAny(failed.Task, stopping.Task) == failed.Task)
        {
            Fail(await failed.Task);
        }

        await app.StopAsync(CancellationToken.None);
        Console.WriteLine("Stopped.");
    }

    /// <summary>A line for what became healthy, and for what did not.</summary>
    private static void Report(ResourceEvent update, TimeSpan elapsed)
    {
        var healthy = update.Snapshot.HealthStatus == HealthStatus.Healthy;
        if (healthy || update.Snapshot.State!.Style is not null)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{elapsed.TotalSeconds,6:0.0} s  {update.Resource.Name,-15} {(healthy ? "healthy" : update.Snapshot.State!.Style)}"));
        }
    }

    private static void Fail(string sentence)
    {
        Console.Error.WriteLine("ksd: " + sentence);
        Environment.ExitCode = 1;
    }
}
