using Ksd.ServiceDefaults;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Traffic;

/// <summary>Turns requests away while too many are in hand, so that those in hand are still answered. Probes are let through.</summary>
internal sealed class LoadShedding(IOptions<TrafficOptions> options, TrafficMetrics metrics)
{
    private int _inHand;

    public async Task Shed(HttpContext context, RequestDelegate next)
    {
        try
        {
            if (Interlocked.Increment(ref _inHand) <= options.Value.Concurrent || IsProbe(context.Request.Path))
            {
                await next(context);
                return;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _inHand);
        }

        metrics.Shed();
        context.Response.Headers.RetryAfter = "1";
        await Problems.Of(KsdProblems.Unavailable, Language.Choose(
            "Gerbang sedang sibuk. Coba lagi sebentar lagi.", "The gateway is busy. Try again in a moment.")).ExecuteAsync(context);
    }

    private static bool IsProbe(PathString path) => path == "/health" || path == "/alive";
}
