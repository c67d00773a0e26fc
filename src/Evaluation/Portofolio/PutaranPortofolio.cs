using Ksd.Evaluation.Data;
using Ksd.Evaluation.Data.Portofolio;
using Ksd.Evaluation.Domain;
using Ksd.Evaluation.Domain.Portofolio;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Portofolio;

/// <summary>Takes facts from the queue, and regions that asked to have all their figures made again.</summary>
internal sealed class PutaranPortofolio(IServiceScopeFactory scopes, Ketentuan ketentuan, TimeProvider clock)
{
    private const int Batch = 500;

    private const int KerjaSamaPerProgress = 5000;

    private readonly HitunganPortofolio hitungan = new(ketentuan, KalenderHariKerja.Bawaan);

    /// <summary>Until nothing waits.</summary>
    public async Task Run(CancellationToken cancellationToken)
    {
        while (await NextRegion(cancellationToken) is { } region)
        {
            await RunBatch(region, cancellationToken);
        }
    }

    private async Task<string?> NextRegion(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        return await db.Set<AntreanPortofolio>().OrderBy(satu => satu.FaktaId).Select(satu => satu.Wilayah).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The queue's rows go with the figures they changed, in one transaction.</summary>
    private async Task RunBatch(string region, CancellationToken cancellationToken)
    {
        await using var scope = InRegion(region);
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await Lock(db, region, cancellationToken);
        var ids = await db.Database.SqlQuery<Guid>(
            $"""
            DELETE FROM antrean_portofolio WHERE fakta_id IN (
                SELECT fakta_id FROM antrean_portofolio WHERE wilayah = {region} ORDER BY fakta_id LIMIT {Batch} FOR UPDATE SKIP LOCKED)
            RETURNING kerja_sama_id AS "Value"
            """).ToListAsync(cancellationToken);
        if (ids.Count > 0)
        {
            await new PembaruPortofolio(db, hitungan).Renew(ids.ToHashSet(), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Makes every figure of a region again from its log. Readers see the old ones until the new are there.</summary>
    private async Task Rebuild(string region, Guid pembangunanId, CancellationToken cancellationToken)
    {
        await using var scope = InRegion(region);
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await Lock(db, region, cancellationToken);
        var semua = await db.CatatanFakta.AsNoTracking().Select(satu => satu.KerjaSamaId).Distinct().CountAsync(cancellationToken);
        var dicatat = 0;
        await Progress(region, pembangunanId, semua, 0, 0, cancellationToken);
        await new PembangunPortofolio(scopes, hitungan).Build(
            db,
            async (selesai, fakta) =>
            {
                if (selesai - dicatat >= KerjaSamaPerProgress || selesai == semua)
                {
                    await Progress(region, pembangunanId, semua, dicatat = selesai, fakta, cancellationToken);
                }
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await using var report = InRegion(region);
        await report.ServiceProvider.GetRequiredService<EvaluationDbContext>().Database.ExecuteSqlAsync(
            $"UPDATE pembangunan_ulang SET selesai_pada = {clock.GetUtcNow()} WHERE id = {pembangunanId}", cancellationToken);
    }

    /// <summary>Regions whose figures are to be made again; a claim is a row's lock, so replicas share them.</summary>
    public async Task<bool> RunRebuild(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        await using var claim = await db.Database.BeginTransactionAsync(cancellationToken);
        var next = await db.Set<AntreanPembangunan>()
            .FromSql($"SELECT * FROM antrean_pembangunan ORDER BY pembangunan_id LIMIT 1 FOR UPDATE SKIP LOCKED").AsNoTracking().ToListAsync(cancellationToken);
        if (next is not [var satu])
        {
            return false;
        }

        await Rebuild(satu.Wilayah, satu.PembangunanId, cancellationToken);
        await db.Database.ExecuteSqlAsync($"DELETE FROM antrean_pembangunan WHERE pembangunan_id = {satu.PembangunanId}", cancellationToken);
        await claim.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>One writer of a region's figures at a time.</summary>
    private static Task<int> Lock(EvaluationDbContext db, string region, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({region}, 2))", cancellationToken);

    private async Task Progress(string region, Guid id, int kerjaSama, int selesai, long fakta, CancellationToken cancellationToken)
    {
        await using var scope = InRegion(region);
        await scope.ServiceProvider.GetRequiredService<EvaluationDbContext>().Database.ExecuteSqlAsync(
            $"""
            UPDATE pembangunan_ulang SET kerja_sama = {kerjaSama}, selesai = {selesai}, fakta = {fakta}, mulai_pada = coalesce(mulai_pada, {clock.GetUtcNow()})
            WHERE id = {id}
            """,
            cancellationToken);
    }

    private AsyncServiceScope InRegion(string region)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
        return scope;
    }
}
