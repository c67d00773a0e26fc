using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ksd.ServiceDefaults.Hosting;

internal static class HealthEndpoints
{
    /// <summary>/alive: the process answers. /health: so does everything it needs.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/alive", _ => false);
        Map(routes, "/health", _ => true);
    }

    private static void Map(IEndpointRouteBuilder routes, string path, Func<HealthCheckRegistration, bool> which) => routes
        .MapHealthChecks(path, new() { Predicate = which, ResponseWriter = Write })
        .AllowAnonymous()
        .DisableHttpMetrics();

    // Names and states only: what went wrong is in the log, not on the network.
    private static Task Write(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString()),
    });
}
