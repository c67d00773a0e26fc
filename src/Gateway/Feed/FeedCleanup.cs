using Ksd.Gateway.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Ksd.Gateway.Feed;

/// <summary>Clears away what is older than <see cref="FeedOptions"/> says, region by region; in every replica, because deleting twice is deleting once.</summary>
internal sealed class FeedCleanup(
    IServiceScopeFactory scopes, IOptions<FeedOptions> options, TimeProvider clock, ILogger<FeedCleanup> logger) : BackgroundService
{
    private const int BatchSize = 2000;

    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var regions = await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().HomeRegion
            .Select(home => home.Region).Distinct().ToListAsync(cancellationToken);
        foreach (var region in regions)
        {
            await using var home = HomeScope.In(scopes, region);
            while (await ClearDeliveriesAsync(home.Db, cancellationToken) == BatchSize)
            {
                // A batch at a time: nobody waits for long.
            }

            while (await ClearChangesAsync(home.Db, region, cancellationToken) == BatchSize)
            {
                // As above.
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(exception, "What the feed told long ago stays until the next round");
            }
        }
    }

    private async Task<int> ClearDeliveriesAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepDeliveriesDays);
        var cleared = await db.Database.SqlQuery<int>(
            $"""
            WITH old AS (
                DELETE FROM delivery WHERE id IN (SELECT id FROM delivery WHERE created_at < {before} ORDER BY created_at LIMIT {BatchSize}) RETURNING id),
            due AS (DELETE FROM delivery_due WHERE delivery_id IN (SELECT id FROM old))
            SELECT count(*)::int AS "Value" FROM old
            """).ToListAsync(cancellationToken);
        return cleared[0];
    }

    // What is still to be delivered stays as long as its delivery does.
    private async Task<int> ClearChangesAsync(GatewayDbContext db, string region, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepDays);
        var cleared = await db.Database.SqlQuery<int>(
            $"""
            WITH old AS (
                DELETE FROM change WHERE seq IN (
                    SELECT seq FROM change WHERE occurred_at < {before}
                        AND NOT EXISTS (SELECT FROM delivery_due due WHERE due.change_seq = change.seq)
                    ORDER BY occurred_at LIMIT {BatchSize}) RETURNING seq),
            mark AS (
                INSERT INTO feed_horizon (region_code, seq) SELECT {region}, max(seq) FROM old HAVING count(*) > 0
                ON CONFLICT (region_code) DO UPDATE SET seq = greatest(feed_horizon.seq, excluded.seq))
            SELECT count(*)::int AS "Value" FROM old
            """).ToListAsync(cancellationToken);
        return cleared[0];
    }
}
