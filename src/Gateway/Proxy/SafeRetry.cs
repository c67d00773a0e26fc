using Ksd.Gateway.Traffic;
using Yarp.ReverseProxy.Forwarder;

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

        var others = replicas.Where(replica => replica != proxy.ProxiedDestination).ToArray();
        if (others.Length > 0)
        {
            context.RequestServices.GetRequiredService<TrafficMetrics>().Retried(proxy.Cluster.Config.ClusterId);
            context.Features.Set<IForwarderErrorFeature>(null);
            context.Response.Clear();
            proxy.AvailableDestinations = others;
            await next(context);
        }
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
