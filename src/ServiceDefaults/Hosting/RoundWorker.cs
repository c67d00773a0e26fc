using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ksd.ServiceDefaults.Hosting;

/// <summary>Does its work at once and then again after each <paramref name="pause"/>; a round that fails is logged as <paramref name="undone"/> and leaves the next alone.</summary>
public abstract class RoundWorker(TimeSpan pause, ILogger logger, string undone) : BackgroundService
{
    protected abstract Task Run(CancellationToken cancellationToken);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pause);
        do
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "{Undone}; the next round is in {Round}", undone, pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
