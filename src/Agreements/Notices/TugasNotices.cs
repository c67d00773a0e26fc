using Ksd.Agreements.Data;
using Ksd.Agreements.Data.Pengawasan;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Domain.Pengawasan;
using Ksd.Contracts;
using Ksd.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Agreements.Notices;

/// <summary>Tells the others of the tasks of one region on one day. What was told is remembered in the same transaction, so no replica tells it again.</summary>
internal sealed class TugasNotices(AgreementsDbContext db, Ketentuan ketentuan, TugasMetrics metrics, TimeProvider clock)
{
    private const int PageSize = 200;

    /// <summary>How many tasks were told of.</summary>
    public async Task<int> Tell(DateOnly pada, CancellationToken cancellationToken)
    {
        var told = 0;
        foreach (var daftar in Enum.GetValues<DaftarPengawasan>())
        {
            var (sesudah, lewat) = (KursorTugas.Awal, 0);
            while (true)
            {
                var page = await db.DaftarTugas(new(daftar, pada, null, sesudah, PageSize), ketentuan, cancellationToken);
                lewat += page.Count(row => row.Tugas.Lewat(pada));
                told += await Tell([.. page.Select(row => row.Tugas).Where(IsTold)], pada, cancellationToken);
                if (page.Count < PageSize)
                {
                    break;
                }

                sesudah = page[^1].Kursor;
            }

            metrics.Overdue(db.Region!, daftar, lewat);
        }

        return told;
    }

    // Of an old register's Kesepakatan Bersama nobody knows the PKS: they stand in the list, and ring at nobody's desk.
    // Of reports due Evaluation reminds by itself.
    private static bool IsTold(Tugas tugas) =>
        tugas is not ({ Daftar: DaftarPengawasan.KesepakatanTanpaPerjanjian, Perihal.Impor: true } or { Daftar: DaftarPengawasan.LaporanPelaksanaan });

    private async Task<int> Tell(IReadOnlyList<Tugas> daftar, DateOnly pada, CancellationToken cancellationToken)
    {
        if (daftar.Count == 0)
        {
            return 0;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (region, kunci) = (db.Region!, daftar.Select(tugas => tugas.Kunci).Distinct().Order(StringComparer.Ordinal).ToArray());
        var baru = await db.Database.SqlQuery<string>(
            $"INSERT INTO pengawasan_kabar (region_code, kunci, tanggal) SELECT {region}, unnest({kunci}), {pada} ON CONFLICT DO NOTHING RETURNING kunci")
            .ToListAsync(cancellationToken);
        foreach (var tugas in daftar.Where(tugas => baru.Remove(tugas.Kunci)))
        {
            db.Queue(Due(tugas, region));
        }

        var told = await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return told;
    }

    private TugasPengawasanDue Due(Tugas tugas, string region)
    {
        var now = clock.GetUtcNow();
        return new()
        {
            EventId = Guid.CreateVersion7(now),
            Region = region,
            AggregateId = tugas.Perihal.KerjaSamaId,
            Version = tugas.Perihal.Version,
            OccurredAt = now,
            Daftar = tugas.Daftar.ToString(),
            Kode = tugas.Kode,
            NaskahId = tugas.Perihal.NaskahId,
            Judul = tugas.Perihal.Judul,
            PerangkatDaerah = tugas.Perihal.PerangkatDaerah,
            Tenggat = tugas.Tenggat,
            Jendela = tugas.Jendela,
            Tindakan = tugas.Tindakan.Id,
            Peran = tugas.Pelaku.Peran,
            DasarHukum = [.. tugas.DasarHukum.Select(dasar => dasar.Label)],
        };
    }
}
