using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Ksd.Gateway.Identity;
using Ksd.Gateway.OpenData;
using Ksd.Gateway.Proxy;
using Ksd.ServiceDefaults;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Traffic;

/// <summary>
/// A token bucket for each caller and kind of request: a client system or a person by its name, before that by its address. Says in
/// every answer how much is left (RateLimit header fields, draft-ietf-httpapi-ratelimit-headers).
/// </summary>
internal sealed class RateLimiting : IDisposable
{
    private readonly PartitionedRateLimiter<Caller> _limiter;
    private readonly Dictionary<RouteClass, TokenBucketRateLimiterOptions> _buckets;
    private readonly TrafficMetrics _metrics;

    private readonly record struct Caller(RouteClass Kind, string Who);

    public RateLimiting(IOptions<TrafficOptions> options, TrafficMetrics metrics)
    {
        _metrics = metrics;
        _buckets = options.Value.Rates.ToDictionary(rate => rate.Key, rate => Bucket(rate.Value, options.Value.Scale));
        _limiter = PartitionedRateLimiter.Create<Caller, Caller>(
            caller => RateLimitPartition.GetTokenBucketLimiter(caller, key => _buckets[key.Kind]));
    }

    public async Task Limit(HttpContext context, RequestDelegate next)
    {
        if (KindOf(context) is not { } kind)
        {
            await next(context);
            return;
        }

        var caller = new Caller(kind, WhoIs(context));
        using var lease = _limiter.AttemptAcquire(caller);
        var left = _limiter.GetStatistics(caller)?.CurrentAvailablePermits ?? 0;
        context.Response.OnStarting(() => Tell(context.Response, kind, left));
        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }

        _metrics.Limited(kind, context.User.FindFirstValue(KsdClaims.ClientId));
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await Problems.Of(KsdProblems.TooManyRequests, Language.Choose(
            $"Tunggu {wait} detik, lalu kirim lagi.", $"Wait {wait} seconds, then send it again.")).ExecuteAsync(context);
    }

    public void Dispose() => _limiter.Dispose();

    private static TokenBucketRateLimiterOptions Bucket(Rate rate, double scale)
    {
        // Whole tokens only: what comes less than once a second comes after a longer while.
        var perSecond = rate.PerSecond * scale;
        return new()
        {
            TokenLimit = (int)Math.Clamp(rate.Burst * scale, 1, int.MaxValue),
            TokensPerPeriod = (int)Math.Clamp(perSecond, 1, int.MaxValue),
            ReplenishmentPeriod = TimeSpan.FromSeconds(perSecond is > 0 and < 1 ? 1 / perSecond : 1),
            QueueLimit = 0,
        };
    }

    private Task Tell(HttpResponse response, RouteClass kind, long left)
    {
        var (name, bucket) = (kind.ToString().ToLowerInvariant(), _buckets[kind]);
        var window = Math.Max(1, bucket.TokenLimit / bucket.TokensPerPeriod * bucket.ReplenishmentPeriod.TotalSeconds);
        response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={bucket.TokenLimit};w={window:0}");
        response.Headers["RateLimit"] = string.Create(
            CultureInfo.InvariantCulture, $"\"{name}\";r={left};t={Math.Max(1, bucket.ReplenishmentPeriod.TotalSeconds):0}");
        return Task.CompletedTask;
    }

    /// <summary>Null for what the house itself asks: health, keys, the list of revocations, and what the portal asks for a public page that was counted at its door.</summary>
    private static RouteClass? KindOf(HttpContext context)
    {
        var path = context.Request.Path;
        return path.StartsWithSegments("/connect") ? RouteClass.Token
            : context.IsForOurPages() ? RouteClass.Masuk
            : path.StartsWithSegments("/publik") ? RouteClass.Publik
            : path.StartsWithSegments("/daerah") ? RouteClass.Publik
            : !path.StartsWithSegments("/api") || context.User.FindFirstValue(KsdClaims.ClientId) == PublicTokens.ClientId ? null
            : HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? RouteClass.Baca
            : context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>() is { MaxRequestBodySize: PathTable.UploadLimit } ? RouteClass.Unggah
            : RouteClass.Tulis;
    }

    // A person by subject, because all sessions name one client.
    private static string WhoIs(HttpContext context) =>
        context.User.FindFirstValue(KsdClaims.Subject) ?? context.Connection.RemoteIpAddress?.ToString() ?? "";
}
