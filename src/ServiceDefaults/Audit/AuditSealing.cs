using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>
/// Seals within about a second of the commit; what came out of a long transaction, or was left by a replica that died, with the next sweep.
/// </summary>
internal sealed class AuditSealing(AuditSealer sealer, AuditSignal signal, TimeProvider clock, ILogger<AuditSealing> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(30);

    // An entry gets its id before its transaction commits. Each second only a little is looked through again, or looking would cost more
    // than sealing; the sweep looks back further than any transaction lasts.
    private static readonly TimeSpan Recent = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan FullEvery = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (lastRound, lastSweep, lastFull) = (DateTimeOffset.MinValue, DateTimeOffset.MinValue, DateTimeOffset.MinValue);
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = clock.GetUtcNow();
            var full = now - lastFull > FullEvery;
            var sweep = full || now - lastSweep >= Sweep;
            if (await Try(full ? DateTimeOffset.UnixEpoch : sweep ? now - Overlap : lastRound - Recent, stoppingToken))
            {
                lastRound = now;
                lastSweep = sweep ? now : lastSweep;
                lastFull = full ? now : lastFull;
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
