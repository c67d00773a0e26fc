using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Hosting;

namespace Ksd.ServiceDefaults.Hosting;

/// <summary>
/// Libraries log a line for every request, query and message; those are in the traces. Only what is wrong goes to the log,
/// unless a setting says otherwise (<c>Logging__LogLevel__Npgsql=Information</c>).
/// </summary>
internal static class QuietLogs
{
    private static readonly string[] Libraries =
        ["Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Npgsql", "System.Net.Http.HttpClient", "Yarp"];

    public static void AddQuietLogs(this IHostApplicationBuilder builder) =>
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = Libraries.Select(library => KeyValuePair.Create<string, string?>($"Logging:LogLevel:{library}", "Warning")),
        });
}
