using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ksd.AppHost.Local.Engine;

internal sealed record OrchestratorOptions(bool RandomPorts, bool Dashboard, TimeSpan StartDeadline);

/// <summary>Starts every resource as soon as what it waits for is healthy, all at once, and keeps looking after them.</summary>
internal sealed class Orchestrator
{
    private static readonly TimeSpan WhileStarting = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan WhileRunning = TimeSpan.FromSeconds(5);

    private readonly ResourceNotificationService notifications;
    private readonly OrchestratorOptions options;
    private readonly Dictionary<string, Runner> runners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Activity> activities = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock gate = new();

    internal Orchestrator(
        IReadOnlyList<IResource> resources,
        ResourceNotificationService notifications,
        Folders folders,
        OrchestratorOptions options,
        IConfiguration configuration)
    {
        this.notifications = notifications;
        this.options = options;
        Resources = resources;
        Dashboard = options.Dashboard ? Dashboard.Find(folders, configuration) : null;
        var secrets = new Secrets(folders.Secrets);
        foreach (var resource in resources)
        {
            Allocate(resource);
            if (resource is ContainerResource server)
            {
                server.Password = secrets.Get(server.Name);
            }
        }

        foreach (var resource in resources)
        {
            runners[resource.Name] = RunnerOf(resource, folders);
        }
    }

    internal IReadOnlyList<IResource> Resources { get; }

    internal Dashboard? Dashboard { get; }

    internal IResource? Find(string name) => runners.GetValueOrDefault(name)?.Resource;

    internal Runner RunnerOf(string name) => runners.GetValueOrDefault(name)
        ?? throw new DistributedApplicationException($"There is no resource '{name}'.");

    internal void Start()
    {
        foreach (var name in runners.Keys)
        {
            Start(name);
        }
    }

    internal void Start(string name)
    {
        var runner = RunnerOf(name);
        lock (gate)
        {
            if (activities.ContainsKey(name))
            {
                throw new DistributedApplicationException($"'{name}' is already running.");
            }

            // Here, not in the task: who waits from now on must not see how the last run ended.
            notifications.Publish(runner.Resource, KnownResourceStates.Waiting);
            var cancellation = new CancellationTokenSource();
            activities[name] = new Activity(cancellation, Task.Run(() => LookAfterAsync(runner, cancellation.Token), CancellationToken.None));
        }
    }

    /// <summary>Services first, so that they finish their work while what they need is still there.</summary>
    internal async Task StopAsync()
    {
        await Task.WhenAll(runners.Values.Where(runner => runner is ProjectRunner).Select(runner => StopAsync(runner.Resource.Name)));
        await Task.WhenAll(runners.Keys.Select(StopAsync));
        if (Dashboard is not null)
        {
            await Dashboard.StopAsync();
        }
    }

    internal async Task StopAsync(string name)
    {
        var runner = RunnerOf(name);
        Activity? activity;
        lock (gate)
        {
            activities.Remove(name, out activity);
        }

        if (activity is null)
        {
            return;
        }

        notifications.Publish(runner.Resource, KnownResourceStates.Stopping);
        await activity.Cancellation.CancelAsync();
        await activity.Work;
        activity.Cancellation.Dispose();
        await runner.StopAsync();
        notifications.Publish(runner.Resource, KnownResourceStates.Exited, exitCode: 0);
    }

    private async Task LookAfterAsync(Runner runner, CancellationToken cancellationToken)
    {
        var resource = runner.Resource;
        try
        {
            foreach (var wait in resource.Annotations.OfType<WaitAnnotation>())
            {
                await notifications.WaitForResourceHealthyAsync(wait.Resource.Name, cancellationToken);
            }

            notifications.Publish(resource, KnownResourceStates.Starting);
            await runner.StartAsync(cancellationToken);
            notifications.Publish(resource, KnownResourceStates.Running, HealthStatus.Unhealthy);
            await UntilHealthyAsync(runner, cancellationToken);
            notifications.Publish(resource, KnownResourceStates.Running, HealthStatus.Healthy);
            await WatchAsync(runner, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopped on request: StopAsync reports it.
        }
        catch (Exception problem)
        {
            notifications.Publish(resource, KnownResourceStates.FailedToStart, problem: problem.Message);
        }
    }

    private async Task UntilHealthyAsync(Runner runner, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(options.StartDeadline);
        try
        {
            while (!await runner.IsHealthyAsync(deadline.Token))
            {
                if (Ended(runner) is { } ended)
                {
                    throw new HostProblem(
                        $"{runner.Resource.Name} did not come up: it ended with code {ended.Exited.Result} ({ended.LastWords()}). Its log: {ended.Log}");
                }

                await Task.Delay(WhileStarting, deadline.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HostProblem(
                $"{runner.Resource.Name} was not healthy within {options.StartDeadline.TotalSeconds:0} s. Its log: {(runner.Processes is [.., var last] ? last.Log : "none")}");
        }
    }

    private async Task WatchAsync(Runner runner, CancellationToken cancellationToken)
    {
        var healthy = true;
        while (true)
        {
            var pause = Task.Delay(WhileRunning, cancellationToken);
            await Task.WhenAny([pause, .. runner.Processes.Select(process => process.Exited)]);
            if (Ended(runner) is { } ended)
            {
                throw new HostProblem($"{runner.Resource.Name} ended with code {ended.Exited.Result} ({ended.LastWords()}). Its log: {ended.Log}");
            }

            await pause;
            var now = await runner.IsHealthyAsync(cancellationToken);
            if (now != healthy)
            {
                healthy = now;
                notifications.Publish(runner.Resource, KnownResourceStates.Running, now ? HealthStatus.Healthy : HealthStatus.Unhealthy);
            }
        }
    }

    private static KeptProcess? Ended(Runner runner) => runner.Processes.FirstOrDefault(process => process.Exited.IsCompleted);

    private void Allocate(IResource resource)
    {
        var replicas = resource.Annotations.OfType<ReplicaAnnotation>().LastOrDefault()?.Replicas ?? 1;
        foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>())
        {
            var port = options.RandomPorts ? null : endpoint.Port;
            if (port is not null && replicas > 1)
            {
                throw new HostProblem($"{resource.Name} has {replicas} replicas, so in Local mode it cannot have the one port {port}.");
            }

            if (port is not null && !Ports.IsFree(port.Value))
            {
                throw new HostProblem($"Port {port} ({resource.Name}) is in use by another program: end that one, or choose another port: KSD_PORT=8081 ./ksd up");
            }

            endpoint.Allocated = [.. Enumerable.Range(0, replicas).Select(_ => port ?? Ports.Free())];
        }
    }

    private Runner RunnerOf(IResource resource, Folders folders) => resource switch
    {
        PostgresServerResource postgres => new PostgresRunner(postgres, folders),
        PostgresDatabaseResource database => new DatabaseRunner(database, (PostgresRunner)runners[database.Parent.Name]),
        RabbitMQServerResource rabbit => new RabbitMQRunner(rabbit, folders),
        ProjectResource project => new ProjectRunner(project, folders, Dashboard),
        _ => throw new NotSupportedException($"Local mode does not know how to run a {resource.GetType().Name}."),
    };

    private sealed record Activity(CancellationTokenSource Cancellation, Task Work);
}
