using Ksd.ServiceDefaults.Hosting;

namespace Ksd.Evaluation.Jadwal;

/// <summary>Looks through the due dates of every region once a legal day; replicas share the regions between them.</summary>
internal sealed class PenjagaTenggat(PutaranTenggat putaran, ILogger<PenjagaTenggat> logger)
    : RoundWorker(TimeSpan.FromMinutes(10), logger, "Due dates were not looked through")
{
    protected override Task Run(CancellationToken cancellationToken) => putaran.Run(cancellationToken);
}
