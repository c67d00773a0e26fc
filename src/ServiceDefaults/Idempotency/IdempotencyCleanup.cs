using Ksd.ServiceDefaults.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ksd.ServiceDefaults.Idempotency;

/// <summary>Forgets keys after a day; in every replica, because deleting twice is deleting once.</summary>
internal sealed class IdempotencyCleanup(
    IServiceScopeFactory scopes, KsdDatabases databases, TimeProvider clock, ILogger<IdempotencyCleanup> logger) : BackgroundService
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    private const int BatchSize = 2000;

    public async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = databases.Of(scope.ServiceProvider);
        var total = 0;
        int deleted;
        do
        {
            deleted = await DeleteBatch(db, cancellationToken);
            total += deleted;
        }
        while (deleted == BatchSize);
        return total;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                logger.LogDebug("Forgot {Count} idempotency keys", await Run(stoppingToken));
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(e, "Expired idempotency keys stay until the next round");
            }
        }
    }

    private async Task<int> DeleteBatch(KsdDbContext db, CancellationToken cancellationToken)
    {
        await using var transaction = await db.BeginAllRegions(cancellationToken);
        await using var delete = transaction.Command(
            """
            DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(
                SELECT ctid FROM idempotency_key WHERE created_at < $1 LIMIT $2))
            """,
            clock.GetUtcNow() - Lifetime,
            BatchSize);
        var deleted = await delete.ExecuteNonQueryAsync(cancellationToken);
        await transaction.Commit(cancellationToken);
        return deleted;
    }
}
