using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Jadwal;

/// <summary>
/// Goes through the regions whose due dates were not looked at today. The lock on a region's row is held as long as the work lasts, so
/// two replicas never do one region; each work plan is told once, whatever is run again.
/// </summary>
internal sealed class PutaranTenggat(IServiceScopeFactory scopes, TimeProvider clock)
{
    public async Task Run(CancellationToken cancellationToken)
    {
        while (await RunNext(clock.LegalDay(), cancellationToken))
        {
        }
    }

    private async Task<bool> RunNext(DateOnly today, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        await using var claim = await db.Database.BeginTransactionAsync(cancellationToken);
        var next = await db.Set<PutaranHarian>()
            .FromSql($"SELECT * FROM putaran_harian WHERE terakhir < {today} ORDER BY terakhir, wilayah LIMIT 1 FOR UPDATE SKIP LOCKED")
            .AsNoTracking().ToListAsync(cancellationToken);
        if (next is not [var putaran])
        {
            return false;
        }

        await using (var region = scopes.CreateAsyncScope())
        {
            region.ServiceProvider.GetRequiredService<RegionScope>().Enter(putaran.Wilayah);
            await new TenggatWilayah(region.ServiceProvider.GetRequiredService<EvaluationDbContext>(), region.ServiceProvider.GetRequiredService<Ketentuan>(), clock)
                .Run(putaran.Wilayah, today, cancellationToken);
        }

        await db.Database.ExecuteSqlAsync($"UPDATE putaran_harian SET terakhir = {today} WHERE wilayah = {putaran.Wilayah}", cancellationToken);
        await claim.CommitAsync(cancellationToken);
        return true;
    }
}
