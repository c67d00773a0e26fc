using System.Runtime.CompilerServices;
using System.Text.Json;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Data.Portofolio;
using Ksd.Evaluation.Domain;
using Ksd.Evaluation.Domain.Portofolio;
using Ksd.ServiceDefaults.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Portofolio;

/// <summary>
/// Makes every figure of a region again from its log. The log is read once, in the order of the kerja sama, by a connection of its own;
/// while it still comes, what has come is worked out on every processor and written; the daily sums are written once at the end.
/// </summary>
internal sealed class PembangunPortofolio(IServiceScopeFactory scopes, HitunganPortofolio hitungan)
{
    private const int KerjaSamaPerBatch = 500;

    /// <summary>A log of many millions takes its time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Writes into <paramref name="db"/>, within a transaction that holds the region's lock; what was there is replaced.</summary>
    public async Task Build(EvaluationDbContext db, Func<int, long, Task> progress, CancellationToken cancellationToken)
    {
        db.Database.SetCommandTimeout(Patience);
        await db.Database.ExecuteSqlAsync($"DELETE FROM kontribusi; DELETE FROM angka_harian; DELETE FROM lama_tahap;", cancellationToken);
        var perubahan = new PerubahanHarian();
        var (selesai, fakta) = (0, 0L);
        using var menulis = new SemaphoreSlim(1);

        // Two more than there are processors: one batch is on its way in and one on its way out, and neither keeps a processor busy.
        var workers = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 2, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Read(db.Region!, cancellationToken), workers, async (batch, stopping) =>
        {
            var (kontribusi, lamaTahap, kerjaSama) = Work(batch, perubahan);
            await menulis.WaitAsync(stopping);
            try
            {
                await db.Insert(kontribusi, stopping);
                await db.Insert(lamaTahap, stopping);
                (selesai, fakta) = (selesai + kerjaSama, fakta + batch.Count);
                await progress(selesai, fakta);
            }
            finally
            {
                menulis.Release();
            }
        });
        await db.Insert(perubahan, cancellationToken);
    }

    private (KontribusiSubjek[] Kontribusi, BarisLamaTahap[] LamaTahap, int KerjaSama) Work(List<BarisFakta> batch, PerubahanHarian perubahan)
    {
        List<KontribusiSubjek> kontribusi = [];
        List<BarisLamaTahap> lamaTahap = [];
        List<Kontribusi> semua = [];
        var kerjaSama = 0;
        for (var awal = 0; awal < batch.Count; kerjaSama++)
        {
            var id = batch[awal].KerjaSamaId;
            List<CatatanFakta> daftar = [];
            for (; awal < batch.Count && batch[awal].KerjaSamaId == id; awal++)
            {
                daftar.Add(batch[awal].Catatan());
            }

            var hasil = Kontribusi.Of(id, daftar, hitungan);
            semua.AddRange(hasil);
            kontribusi.AddRange(KontribusiSubjek.Of(hasil));
            lamaTahap.AddRange(BarisLamaTahap.Of(id, daftar));
        }

        lock (perubahan)
        {
            semua.ForEach(satu => perubahan.Count(satu.Kepala, satu.Indikator, satu.Penyebut, satu.Pembilang, 1));
        }

        return ([.. kontribusi], [.. lamaTahap], kerjaSama);
    }

    /// <summary>Batches of whole kerja sama. What is recorded after the first of them was read waits in the queue, as always.</summary>
    private async IAsyncEnumerable<List<BarisFakta>> Read(string region, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
        var db = scope.ServiceProvider.GetRequiredService<EvaluationDbContext>();
        db.Database.SetCommandTimeout(Patience);
        List<BarisFakta> batch = [];
        var kerjaSama = 0;
        await foreach (var satu in db.Database.SqlQuery<BarisFakta>(
            $"""
            SELECT id AS "Id", kerja_sama_id AS "KerjaSamaId", versi AS "Versi", pada AS "Pada", isi::text AS "Isi" FROM catatan_fakta ORDER BY kerja_sama_id
            """).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (batch.Count > 0 && batch[^1].KerjaSamaId != satu.KerjaSamaId && ++kerjaSama == KerjaSamaPerBatch)
            {
                yield return batch;
                (batch, kerjaSama) = ([], 0);
            }

            batch.Add(satu);
        }

        yield return batch;
    }

    private sealed record BarisFakta(Guid Id, Guid KerjaSamaId, long Versi, DateTimeOffset Pada, string Isi)
    {
        public CatatanFakta Catatan() => CatatanFakta.Told(Id, KerjaSamaId, Versi, JsonSerializer.Deserialize<Fakta>(Isi, Jsonb.Options)!, Pada);
    }
}
