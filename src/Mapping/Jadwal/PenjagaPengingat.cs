namespace Ksd.Mapping.Jadwal;

/// <summary>Reminds of the deadlines of open pemetaan; replicas share the work between them.</summary>
internal sealed class PenjagaPengingat(PutaranPengingat putaran, ILogger<PenjagaPengingat> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round);
        do
        {
            try
            {
                await putaran.Run(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "Deadlines were not looked through; the next round is in {Round}", Round);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
