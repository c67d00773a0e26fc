using System.Globalization;

namespace Ksd.AppHost.Local.Engine;

/// <summary>What the build adds to <see cref="IProjectMetadata"/> in Local mode.</summary>
public interface IBuiltProject : IProjectMetadata
{
    string AssemblyPath { get; }
}

/// <summary>One of our services, as many processes as it has replicas.</summary>
internal sealed class ProjectRunner(ProjectResource resource, Folders folders, Dashboard? dashboard) : Runner(resource)
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(5) };

    internal override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        foreach (var check in Resource.Annotations.OfType<HttpHealthCheckAnnotation>())
        {
            var endpoint = Resource.Annotations.OfType<EndpointAnnotation>().Single(candidate => candidate.Name == check.EndpointName);
            for (var replica = 0; replica < endpoint.Allocated.Count; replica++)
            {
                if (!await AnswersAsync(new Uri(new Uri(endpoint.Url(replica)), check.Path), check.StatusCode, cancellationToken))
                {
                    return false;
                }
            }
        }

        return true;
    }

    protected override async Task<IReadOnlyList<KeptProcess>> LaunchAsync(CancellationToken cancellationToken)
    {
        var project = Resource.Annotations.OfType<IBuiltProject>().Single();
        if (!File.Exists(project.AssemblyPath))
        {
            throw new HostProblem($"{Resource.Name} is not built ({project.AssemblyPath} is missing): run ./ksd up, or dotnet build Ksd.sln");
        }

        var common = await EnvironmentAsync(cancellationToken);
        var replicas = Resource.Annotations.OfType<ReplicaAnnotation>().LastOrDefault()?.Replicas ?? 1;
        return [.. Enumerable.Range(0, replicas).Select(replica => StartReplica(project, common, replica, replicas))];
    }

    private KeptProcess StartReplica(IBuiltProject project, Dictionary<string, string> common, int replica, int replicas)
    {
        var name = replicas == 1 ? Resource.Name : string.Create(CultureInfo.InvariantCulture, $"{Resource.Name}-{replica}");
        var urls = Resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint => endpoint.Url(replica));
        var environment = new Dictionary<string, string>(common) { ["ASPNETCORE_URLS"] = string.Join(';', urls) };
        dashboard?.Describe(Resource.Name, name, environment);
        var arguments = Resource.Annotations.OfType<ArgsAnnotation>().SelectMany(annotation => annotation.Args);
        return KeptProcess.Start(
            new Command(name, ["dotnet", project.AssemblyPath, .. arguments])
            {
                WorkingDirectory = Path.GetDirectoryName(project.ProjectPath),
                Environment = environment,
            },
            folders);
    }

    private async Task<Dictionary<string, string>> EnvironmentAsync(CancellationToken cancellationToken)
    {
        var context = new EnvironmentCallbackContext(cancellationToken);
        foreach (var annotation in Resource.Annotations.OfType<EnvironmentCallbackAnnotation>())
        {
            await annotation.Callback(context);
        }

        var environment = new Dictionary<string, string>();
        foreach (var (name, value) in context.EnvironmentVariables)
        {
            environment[name] = value is IValueProvider provider
                ? await provider.GetValueAsync(cancellationToken) ?? ""
                : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }

        return environment;
    }

    private static async Task<bool> AnswersAsync(Uri address, int status, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Client.GetAsync(address, cancellationToken);
            return (int)response.StatusCode == status;
        }
        catch (HttpRequestException)
        {
            return false; // not up yet; the orchestrator asks again and keeps the deadline
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
