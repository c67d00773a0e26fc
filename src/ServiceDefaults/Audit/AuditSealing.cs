using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>Seals within about a second of the commit, and from time to time whatever a replica that died has left.</summary>
internal sealed class AuditSealing(AuditSealer sealer, AuditSignal signal, TimeProvider clock, ILogger<AuditSealing> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(30);

    // Longer than any transaction: an entry gets its id before its transaction commits.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan FullEvery = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var lastFull = DateTimeOffset.MinValue;
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            var full = now - lastFull > FullEvery;
            if (await Try(full ? DateTimeOffset.UnixEpoch : now - Overlap, stoppingToken) && full)
            {
                lastFull = now;
            }

            await Task.Delay(Pace, clock, stoppingToken);
            await signal.Wait(Sweep, stoppingToken);
        }
    }

    private async Task<bool> Try(DateTimeOffset since, CancellationToken stoppingToken)
    {
        try
        {
            await sealer.SealAll(since, stoppingToken);
            return true;
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            logger.LogWarning(e, "Audit entries stay unsealed until the next round");
            return false;
        }
    }
}
