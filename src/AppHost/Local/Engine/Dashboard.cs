using System.Runtime.InteropServices;
using Microsoft.Extensions.Configuration;

namespace Ksd.AppHost.Local.Engine;

/// <summary>The Aspire dashboard, run by the Aspire CLI that <c>./ksd</c> installs from npm; absent where there is no node.</summary>
internal sealed class Dashboard
{
    private static readonly string Program = "node_modules/@microsoft/aspire-cli-linux-"
        + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64") + "/bin/aspire";

    private readonly string program;
    private readonly Folders folders;
    private KeptProcess? process;

    private Dashboard(string program, Folders folders, string address, string telemetry)
    {
        this.program = program;
        this.folders = folders;
        Address = address;
        Telemetry = telemetry;
    }

    internal string Address { get; }

    internal string Telemetry { get; }

    internal int? ProcessId => process?.Id;

    internal bool HasEnded => process is { Exited.IsCompleted: true };

    /// <summary>Reads the names an Aspire app host reads for the same two addresses.</summary>
    internal static Dashboard? Find(Folders folders, IConfiguration configuration)
    {
        var program = Path.Combine(folders.Tools, Program);
        if (!File.Exists(program))
        {
            return null;
        }

        var address = configuration["ASPNETCORE_URLS"] ?? configuration["URLS"] ?? "http://127.0.0.1:18888";
        var telemetry = configuration["ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL"] ?? "http://127.0.0.1:4317";
        foreach (var url in (string[])[address, telemetry])
        {
            if (!Ports.IsFree(new Uri(url).Port))
            {
                throw new HostProblem(
                    $"Port {new Uri(url).Port} (dashboard) is in use by another program: end that one, or choose others: KSD_DASHBOARD_PORT=18889 KSD_OTLP_PORT=4319 ./ksd up");
            }
        }

        return new Dashboard(program, folders, address, telemetry);
    }

    internal void Start() => process = KeptProcess.Start(
        new Command("dashboard",
        [
            "nice", program, "dashboard", "run", "--nologo", "--non-interactive", "--allow-anonymous",
            "--frontend-url", Address, "--otlp-grpc-url", Telemetry, "--otlp-http-url", $"http://127.0.0.1:{Ports.Free()}",
        ])
        {
            Environment = new Dictionary<string, string> { ["ASPIRE_CLI_TELEMETRY_OPTOUT"] = "true", ["HOME"] = folders.Tools },
        },
        folders);

    internal Task StopAsync() => process?.StopAsync() ?? Task.CompletedTask;

    /// <summary>What Aspire gives every project (OpenTelemetry's standard variables), with its short delays for development.</summary>
    internal void Describe(string service, string instance, Dictionary<string, string> environment)
    {
        environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = Telemetry;
        environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = "grpc";
        environment["OTEL_SERVICE_NAME"] = service;
        environment["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={instance}";
        environment["OTEL_BLRP_SCHEDULE_DELAY"] = "1000";
        environment["OTEL_BSP_SCHEDULE_DELAY"] = "1000";
        environment["OTEL_METRIC_EXPORT_INTERVAL"] = "1000";
        environment["OTEL_TRACES_SAMPLER"] = "always_on";
        environment["OTEL_METRICS_EXEMPLAR_FILTER"] = "trace_based";
    }
}
