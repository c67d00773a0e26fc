namespace Ksd.Gateway.Tokens;

/// <summary>Notices within two seconds what another replica revoked, and clears away what has run out.</summary>
internal sealed class RevocationRefresh(Revocations revocations, TimeProvider clock, ILogger<RevocationRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ClearingInterval = TimeSpan.FromMinutes(10);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await revocations.RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var cleared = clock.GetUtcNow();
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await revocations.RefreshAsync(stoppingToken);
                if (cleared + ClearingInterval < clock.GetUtcNow())
                {
                    cleared = clock.GetUtcNow();
                    await revocations.ClearAwayAsync(stoppingToken);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogWarning(exception, "The list of revoked tokens could not be read again; what was read before stays in force");
            }
        }
    }
}
