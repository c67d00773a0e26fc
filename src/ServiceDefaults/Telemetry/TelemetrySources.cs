namespace Ksd.ServiceDefaults.Telemetry;

/// <summary>What a service listens to in itself. No instrumentation package is needed: these are built in.</summary>
internal static class TelemetrySources
{
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static string[] Traces { get; } =
        ["Ksd.*", "Microsoft.AspNetCore", "System.Net.Http", "Npgsql", "MassTransit", "Yarp.ReverseProxy"];

    public static string[] Meters { get; } =
    [
        "Ksd.*", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Diagnostics",
        "Microsoft.AspNetCore.RateLimiting", "System.Net.Http", "System.Runtime", "Npgsql", "MassTransit", "Yarp.ReverseProxy",
    ];
}
