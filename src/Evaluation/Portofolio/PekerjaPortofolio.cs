using Ksd.ServiceDefaults.Hosting;

namespace Ksd.Evaluation.Portofolio;

/// <summary>Keeps the figures up with the log of facts; replicas share the work by the queue's rows.</summary>
internal sealed class PekerjaPortofolio(PutaranPortofolio putaran, ILogger<PekerjaPortofolio> logger)
    : RoundWorker(TimeSpan.FromMilliseconds(500), logger, "Figures were not brought up to date")
{
    protected override async Task Run(CancellationToken cancellationToken)
    {
        await putaran.Run(cancellationToken);
        await putaran.RunRebuild(cancellationToken);
    }
}
