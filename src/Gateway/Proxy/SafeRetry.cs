using Ksd.Gateway.Traffic;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Model;

namespace Ksd.Gateway.Proxy;

/// <summary>
/// Asks another replica, once, when the first did not answer at all. Only what changes nothing is asked twice: whether a lost POST
/// was done, its client finds out with the Idempotency-Key.
/// </summary>
internal static class SafeRetry
{
    public static async Task Once(HttpContext context, RequestDelegate next)
    {
        var proxy = context.GetReverseProxyFeature();
        var replicas = proxy.AvailableDestinations;
        await next(context);
        if (!IsSafe(context.Request.Method)
            || context.GetForwarderErrorFeature() is not { Error: ForwarderError.Request or ForwarderError.ResponseHeaders }
            || context.Response.HasStarted
            || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        // Who is back after a failure counts as ill until its next check: better asked than nobody.
        var others = Besides(proxy.ProxiedDestination, replicas) is { Length: > 0 } well ? well : Besides(proxy.ProxiedDestination, proxy.AllDestinations);
        if (others.Length > 0)
        {
            context.RequestServices.GetRequiredService<TrafficMetrics>().Retried(proxy.Cluster.Config.ClusterId);
            context.Features.Set<IForwarderErrorFeature>(null);
            context.Response.Clear();
            proxy.AvailableDestinations = others;
            await next(context);
        }
    }

    private static DestinationState[] Besides(DestinationState? asked, IReadOnlyList<DestinationState> replicas) => [.. replicas.Where(replica => replica != asked)];

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
