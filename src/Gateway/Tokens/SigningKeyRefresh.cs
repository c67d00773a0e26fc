namespace Ksd.Gateway.Tokens;

/// <summary>Has the keys ready before the first request, and notices within a minute what another replica added.</summary>
internal sealed class SigningKeyRefresh(SigningKeyRing keys, TimeProvider clock, ILogger<SigningKeyRefresh> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await keys.RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await keys.RefreshAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogWarning(exception, "The signing keys could not be read again; those read before stay in use");
            }
        }
    }
}
