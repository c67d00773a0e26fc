namespace Ksd.Evaluation.Portofolio;

/// <summary>Keeps the figures up with the log of facts; replicas share the work by the queue's rows.</summary>
internal sealed class PekerjaPortofolio(PutaranPortofolio putaran, ILogger<PekerjaPortofolio> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round);
        do
        {
            try
            {
                await putaran.Run(stoppingToken);
                await putaran.RunRebuild(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "Figures were not brought up to date; the next round is in {Round}", Round);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
