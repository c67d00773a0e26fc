#if KSD_LOCAL
using System.Globalization;
using Aspire.Hosting;
using Ksd.AppHost.Local.Engine;

namespace Ksd.Probe;

/// <summary>An app host like the real one, quick to start: <c>--servers</c> adds PostgreSQL and RabbitMQ, <c>--port</c> fixes the service's port.</summary>
internal static class SmallHost
{
    public static void Run(string[] args)
    {
        var builder = DistributedApplication.CreateBuilder(args);
        var port = builder.Configuration["port"] is { } chosen ? int.Parse(chosen, CultureInfo.InvariantCulture) : (int?)null;
        var probe = builder.AddProject<ProbeProject>("probe").WithHttpEndpoint(port: port).WithHttpHealthCheck("/health");
        if (builder.Configuration["servers"] == "true")
        {
            var database = builder.AddPostgres("postgres").WithDataVolume().AddDatabase("probe-db");
            var rabbitmq = builder.AddRabbitMQ("rabbitmq").WithDataVolume();
            probe.WithReference(database).WithReference(rabbitmq).WaitFor(database);
        }

        builder.Build().Run();
    }
}

public sealed class ProbeProject : IBuiltProject
{
    public string ProjectPath => AssemblyPath;

    public string AssemblyPath => Path.Combine(AppContext.BaseDirectory, "Ksd.Probe.dll");
}
#endif
