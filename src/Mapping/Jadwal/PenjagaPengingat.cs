using Ksd.ServiceDefaults.Hosting;

namespace Ksd.Mapping.Jadwal;

/// <summary>Reminds of the deadlines of open pemetaan; replicas share the work between them.</summary>
internal sealed class PenjagaPengingat(PutaranPengingat putaran, ILogger<PenjagaPengingat> logger)
    : RoundWorker(TimeSpan.FromMinutes(1), logger, "Deadlines were not looked through")
{
    protected override Task Run(CancellationToken cancellationToken) => putaran.Run(cancellationToken);
}
