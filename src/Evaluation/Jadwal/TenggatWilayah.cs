using Ksd.Contracts;
using Ksd.Evaluation.Common;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Jadwal;

/// <summary>Reminders, late reports and blocks of one region on one day; a batch of work plans is one transaction.</summary>
internal sealed class TenggatWilayah(EvaluationDbContext db, Ketentuan ketentuan, TimeProvider clock)
{
    private const int Batch = 500;

    /// <summary>How far back a missed day is made up for; what is older was told, or concerns nobody any more.</summary>
    private const int YearsBack = 3;

    public async Task Run(string region, DateOnly today, CancellationToken cancellationToken)
    {
        var last = Guid.Empty;
        while (true)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var page = await Page(last, today, cancellationToken);
            if (page.Count == 0)
            {
                return;
            }

            var sent = await Sent(page, cancellationToken);
            foreach (var naskah in page)
            {
                await Look(naskah, sent, region, today, cancellationToken);
            }

            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            db.ChangeTracker.Clear();
            last = page[^1].RencanaKerjaId;
        }
    }

    private Task<List<Baris>> Page(Guid last, DateOnly today, CancellationToken cancellationToken)
    {
        var since = today.AddYears(-YearsBack);
        return db.RencanaKerja.AsNoTracking()
            .Where(rencana => rencana.Id > last && (rencana.Berakhir == null || rencana.Berakhir >= since))
            .OrderBy(rencana => rencana.Id).Take(Batch)
            .Select(rencana => new Baris(
                rencana.Id, rencana.KerjaSamaId, rencana.NaskahId, rencana.JenisNaskah == JenisNaskah.NaskahLuarNegeri, rencana.JudulNaskah, rencana.Departemen,
                rencana.Mulai, rencana.Berakhir,
                db.PengakhiranNaskah.Where(akhir => akhir.Id == rencana.NaskahId).Select(akhir => (DateOnly?)akhir.Tanggal).FirstOrDefault(),
                db.SalinanKerjaSama.Where(salinan => salinan.Id == rencana.KerjaSamaId).Select(salinan => salinan.BerakhirPada).FirstOrDefault()))
            .ToListAsync(cancellationToken);
    }

    private async Task<HashSet<(Guid, string)>> Sent(List<Baris> page, CancellationToken cancellationToken)
    {
        var ids = page.ConvertAll(naskah => naskah.RencanaKerjaId);
        var rows = await db.Laporan.AsNoTracking()
            .Where(laporan => ids.Contains(laporan.RencanaKerjaId) && laporan.Pelapor == PelaporLaporan.PerangkatDaerah && laporan.Langkah != LangkahLaporan.Dikembalikan)
            .Select(laporan => new { laporan.RencanaKerjaId, laporan.KodePeriode }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.RencanaKerjaId, row.KodePeriode))];
    }

    private async Task Look(Baris naskah, HashSet<(Guid, string)> sent, string region, DateOnly today, CancellationToken cancellationToken)
    {
        var akhir = AkhirNaskah.Of(naskah.Berakhir, naskah.Diakhiri, naskah.KerjaSamaBerakhir);
        var late = false;
        foreach (var kewajiban in KewajibanLapor.Of(
            naskah.LuarNegeri, naskah.Mulai, akhir, today.AddYears(-YearsBack), today.AddDays(ketentuan.HariPengingat), ketentuan, KalenderHariKerja.Bawaan))
        {
            if (sent.Contains((naskah.RencanaKerjaId, kewajiban.Periode.Kode)))
            {
                continue;
            }

            if (today > kewajiban.BatasAkhir)
            {
                late |= await Remind(naskah, kewajiban, "Terlambat", region, today, cancellationToken);
                if (naskah.LuarNegeri && today >= KewajibanLapor.MulaiBlokir(kewajiban.Periode.Tahun, ketentuan))
                {
                    await Block(naskah, kewajiban.Periode.Tahun, region, today, cancellationToken);
                }
            }
            else if (today >= kewajiban.JatuhTempo)
            {
                await Remind(naskah, kewajiban, "JatuhTempo", region, today, cancellationToken);
            }
            else if (today >= kewajiban.JatuhTempo.AddDays(-ketentuan.HariPengingat))
            {
                await Remind(naskah, kewajiban, "AkanJatuhTempo", region, today, cancellationToken);
            }
        }

        if (late)
        {
            await KewajibanLaporan.Tell(db, naskah.KerjaSamaId, today, clock.GetUtcNow(), ketentuan, cancellationToken);
        }
    }

    private async Task<bool> Remind(Baris naskah, KewajibanLapor kewajiban, string sifat, string region, DateOnly today, CancellationToken cancellationToken)
    {
        var inserted = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO pengingat (rencana_kerja_id, kode_periode, sifat, tanggal, region_code)
            VALUES ({naskah.RencanaKerjaId}, {kewajiban.Periode.Kode}, {sifat}, {today}, {region}) ON CONFLICT DO NOTHING
            """,
            cancellationToken);
        if (inserted == 0)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        db.Queue(sifat == "Terlambat"
            ? new LaporanLate
            {
                EventId = Guid.CreateVersion7(now),
                Region = region,
                AggregateId = naskah.RencanaKerjaId,
                Version = 1,
                OccurredAt = now,
                KerjaSamaId = naskah.KerjaSamaId,
                NaskahId = naskah.NaskahId,
                Departemen = naskah.Departemen,
                Periode = kewajiban.Periode.Kode,
                PeriodeMulai = kewajiban.Mulai,
                PeriodeSelesai = kewajiban.Selesai,
                BatasAkhir = kewajiban.BatasAkhir,
                LuarNegeri = naskah.LuarNegeri,
            }
            : new LaporanReminded
            {
                EventId = Guid.CreateVersion7(now),
                Region = region,
                AggregateId = naskah.RencanaKerjaId,
                Version = 1,
                OccurredAt = now,
                KerjaSamaId = naskah.KerjaSamaId,
                NaskahId = naskah.NaskahId,
                Departemen = naskah.Departemen,
                Periode = kewajiban.Periode.Kode,
                PeriodeMulai = kewajiban.Mulai,
                PeriodeSelesai = kewajiban.Selesai,
                Sifat = sifat,
                JatuhTempo = kewajiban.JatuhTempo,
                BatasAkhir = kewajiban.BatasAkhir,
            });
        return true;
    }

    private async Task Block(Baris naskah, int tahun, string region, DateOnly today, CancellationToken cancellationToken)
    {
        var inserted = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO blokir_luar_negeri (naskah_id, tahun, kerja_sama_id, judul, sejak, region_code)
            VALUES ({naskah.NaskahId}, {tahun}, {naskah.KerjaSamaId}, {naskah.Judul}, {KewajibanLapor.MulaiBlokir(tahun, ketentuan)}, {region}) ON CONFLICT DO NOTHING
            """,
            cancellationToken);
        if (inserted > 0)
        {
            var now = clock.GetUtcNow();
            db.Queue(new RencanaLuarNegeriBlocked
            {
                EventId = Guid.CreateVersion7(now),
                Region = region,
                AggregateId = naskah.KerjaSamaId,
                Version = tahun,
                OccurredAt = now,
                NaskahId = naskah.NaskahId,
                Tahun = tahun,
                Tanggal = today,
                DasarHukum = "Permendagri 25/2020 Pasal 38",
            });
        }
    }

    private sealed record Baris(
        Guid RencanaKerjaId, Guid KerjaSamaId, Guid NaskahId, bool LuarNegeri, string Judul, string Departemen,
        DateOnly Mulai, DateOnly? Berakhir, DateOnly? Diakhiri, DateOnly? KerjaSamaBerakhir);
}
