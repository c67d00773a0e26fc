using Ksd.Agreements.Data;
using Ksd.Agreements.Domain.Register;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Import;

/// <summary>
/// Works through queued imports, one at a time in each replica. The lock on an import's row in the queue is held as long as the work
/// lasts: a replica that dies lets go of it, and another goes on after the last row that was reported.
/// </summary>
internal sealed class ImportWorker(IServiceScopeFactory scopes, ImportSignal signal, TimeProvider clock, ILogger<ImportWorker> logger)
    : BackgroundService
{
    private const int MaxAttempts = 3;
    private const int WordBatch = 2000;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await RunNext(stoppingToken))
                {
                }

                await LearnWords(stoppingToken);
                await signal.Wait(Round, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogError(e, "Import round failed; the next is in {Round}", Round);
                await signal.Wait(Round, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>False when nothing is waiting, or what waits is in other hands.</summary>
    private async Task<bool> RunNext(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        await using var claim = await db.Database.BeginTransactionAsync(cancellationToken);
        var job = await db.Set<AntreanImpor>()
            .FromSql($"SELECT * FROM register_impor_antrean ORDER BY impor_id LIMIT 1 FOR UPDATE SKIP LOCKED")
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        if (job is not [var next])
        {
            return false;
        }

        if (await Run(next, cancellationToken))
        {
            await db.Set<AntreanImpor>().Where(a => a.ImporId == next.ImporId).ExecuteDeleteAsync(cancellationToken);
            await claim.CommitAsync(cancellationToken);
            return true;
        }

        return false;
    }

    /// <summary>True when the import is over, well or badly; false when it is to be tried again.</summary>
    private async Task<bool> Run(AntreanImpor job, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = InRegion(job.Wilayah);
            await scope.ServiceProvider.GetRequiredService<ImportRun>().Execute(job.ImporId, cancellationToken);
            return true;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(e, "Import {ImporId} broke off", job.ImporId);
            await using var scope = InRegion(job.Wilayah);
            var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
            var impor = await db.Set<ImporRegister>().SingleAsync(i => i.Id == job.ImporId, cancellationToken);
            impor.BreakOff(MaxAttempts, clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
            return impor.Status is StatusImpor.Gagal;
        }
    }

    private async Task LearnWords(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AgreementsDbContext>();
        int learnt;
        do
        {
            learnt = await db.Database.SqlQuery<int>($"SELECT register_pelajari_kata({WordBatch}) AS \"Value\"").SingleAsync(cancellationToken);
        }
        while (learnt == WordBatch);
    }

    private AsyncServiceScope InRegion(string wilayah)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(wilayah);
        return scope;
    }
}
