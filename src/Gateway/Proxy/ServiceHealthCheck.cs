using Microsoft.Extensions.Diagnostics.HealthChecks;
using Yarp.ReverseProxy;
using Yarp.ReverseProxy.Model;

namespace Ksd.Gateway.Proxy;

/// <summary>
/// What the probes last saw of one service's replicas. A service that is down degrades the gateway and no more: the others still
/// answer, so nobody should take the gateway out for it.
/// </summary>
internal sealed class ServiceHealthCheck(IProxyStateLookup proxy) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var replicas = proxy.TryGetCluster(context.Registration.Name, out var cluster) ? cluster.Destinations.Values.ToArray() : [];
        var answering = replicas.Count(replica => replica.Health is { Active: not DestinationHealth.Unhealthy, Passive: not DestinationHealth.Unhealthy });
        var description = $"{answering} of {replicas.Length} replicas answer";
        return Task.FromResult(answering > 0 && answering == replicas.Length
            ? HealthCheckResult.Healthy(description)
            : HealthCheckResult.Degraded(description));
    }
}
