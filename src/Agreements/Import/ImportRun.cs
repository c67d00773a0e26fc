using System.Data;
using Ksd.Agreements.Data;
using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Files;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Import;

/// <summary>Carries out one import from where it stands to its end, in batches that each are written whole or not at all.</summary>
internal sealed class ImportRun(AgreementsDbContext db, IFileStore files, TimeProvider clock)
{
    private const int BatchSize = 1000;

    /// <summary>Which row of this sheet had a key first; also what a dry run, which writes none, knows of the rows before.</summary>
    private readonly Dictionary<string, int> _barisMenurutKunci = new(StringComparer.Ordinal);

    public async Task Execute(Guid imporId, CancellationToken cancellationToken)
    {
        var impor = await db.Set<ImporRegister>().SingleAsync(i => i.Id == imporId, cancellationToken);
        if (impor.Status is StatusImpor.Antre)
        {
            impor.Begin(clock.GetUtcNow());
            await db.SaveChangesAsync(cancellationToken);
        }

        await using var berkas = files.Open(impor.Sha256)
            ?? throw new InvalidOperationException($"The sheet {impor.Sha256} of import {imporId} is not in the file store.");
        await using var lembar = await LembarRegister.Open(berkas, cancellationToken)
            ?? throw new InvalidOperationException($"The sheet of import {imporId} is empty now.");

        // What a row comes to must not depend on the day the work was taken up again.
        var hariIni = impor.DimintaPada.LegalDay();
        var batch = new List<BarisTerbaca>(BatchSize);
        await foreach (var baris in lembar.Rows(cancellationToken))
        {
            var hasil = PembacaBaris.Read(baris, hariIni);
            if (baris.Nomor <= impor.BarisSelesai)
            {
                Remember(baris.Nomor, hasil.Entri);
                continue;
            }

            batch.Add(new(baris, hasil));
            if (batch.Count == BatchSize)
            {
                await Write(impor, batch, cancellationToken);
                batch.Clear();
            }
        }

        await Write(impor, batch, cancellationToken);
        await Finish(impor, cancellationToken);
    }

    private async Task Write(ImporRegister impor, List<BarisTerbaca> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);

        // Two sheets of one region at once would each miss what the other is about to add.
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext('register_kunci'), hashtext({impor.RegionCode}))", cancellationToken);
        var semuaKunci = batch.SelectMany(b => b.Hasil.Entri?.DaftarKunci ?? []).Distinct().ToArray();
        var dikenal = await db.Set<KunciNaskah>().AsNoTracking()
            .Where(k => semuaKunci.Contains(k.Kunci))
            .ToDictionaryAsync(k => k.Kunci, cancellationToken);

        var now = clock.GetUtcNow();
        var isi = new ImportBatch(impor, now);
        foreach (var (baris, hasil) in batch)
        {
            var sebelum = Remember(baris.Nomor, hasil.Entri);
            var ada = hasil.Entri?.DaftarKunci.Select(dikenal.GetValueOrDefault).FirstOrDefault(k => k is not null);
            foreach (var kunci in isi.Add(baris, hasil, ada, sebelum))
            {
                dikenal[kunci.Kunci] = kunci;
            }
        }

        await isi.Insert(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The earlier row of this sheet that has a key of this one.</summary>
    private int? Remember(int nomor, EntriRegister? entri)
    {
        int? sebelum = null;
        foreach (var kunci in entri?.DaftarKunci ?? [])
        {
            if (!_barisMenurutKunci.TryAdd(kunci, nomor) && _barisMenurutKunci[kunci] != nomor)
            {
                sebelum ??= _barisMenurutKunci[kunci];
            }
        }

        return sebelum;
    }

    private async Task Finish(ImporRegister impor, CancellationToken cancellationToken)
    {
        // The batches counted in the database, past what this context read.
        await db.Entry(impor).ReloadAsync(cancellationToken);
        impor.Finish(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        if (!impor.UjiCoba && impor.Diterima + impor.Peringatan >= BatchSize)
        {
            await db.Database.ExecuteSqlAsync($"SELECT register_hitung_statistik()", cancellationToken);
        }
    }

    private sealed record BarisTerbaca(BarisMentah Baris, HasilBaris Hasil);
}
