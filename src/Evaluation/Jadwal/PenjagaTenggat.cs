namespace Ksd.Evaluation.Jadwal;

/// <summary>Looks through the due dates of every region once a legal day; replicas share the regions between them.</summary>
internal sealed class PenjagaTenggat(PutaranTenggat putaran, ILogger<PenjagaTenggat> logger) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(10);

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
                logger.LogError(e, "Due dates were not looked through; the next round is in {Round}", Round);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
