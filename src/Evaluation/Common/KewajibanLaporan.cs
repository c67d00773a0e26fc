using System.Text.Json;
using Ksd.Contracts;
using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Messaging;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Common;

/// <summary>Tells Agreements how a kerja sama stands with its reports, whenever that has changed.</summary>
internal static class KewajibanLaporan
{
    /// <summary>Within a transaction of the caller's; what was done before it must be saved.</summary>
    public static async Task Tell(
        EvaluationDbContext db, Guid kerjaSamaId, DateOnly pada, DateTimeOffset now, Ketentuan ketentuan, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({kerjaSamaId.ToString()}, 1))", cancellationToken);
        var naskah = await db.RencanaKerja.AsNoTracking().Where(rencana => rencana.KerjaSamaId == kerjaSamaId)
            .Select(rencana => new
            {
                rencana.NaskahId,
                rencana.JenisNaskah,
                rencana.Mulai,
                rencana.Berakhir,
                Diakhiri = db.PengakhiranNaskah.Where(akhir => akhir.Id == rencana.NaskahId).Select(akhir => (DateOnly?)akhir.Tanggal).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        if (naskah.Count == 0)
        {
            return;
        }

        var berakhir = await db.SalinanKerjaSama.AsNoTracking().Where(salinan => salinan.Id == kerjaSamaId)
            .Select(salinan => salinan.BerakhirPada).FirstOrDefaultAsync(cancellationToken);
        var diterima = (await db.Laporan.AsNoTracking()
                .Where(laporan => laporan.KerjaSamaId == kerjaSamaId && laporan.Pelapor == PelaporLaporan.PerangkatDaerah && laporan.DiterimaPada != null)
                .Select(laporan => new { laporan.NaskahId, laporan.KodePeriode })
                .ToListAsync(cancellationToken))
            .Select(laporan => (laporan.NaskahId, laporan.KodePeriode)).ToHashSet();

        var wajib = naskah.OrderBy(satu => satu.NaskahId).SelectMany(satu =>
        {
            var akhir = AkhirNaskah.Of(satu.Berakhir, satu.Diakhiri, berakhir);
            return KewajibanLapor.Of(satu.JenisNaskah is JenisNaskah.NaskahLuarNegeri, satu.Mulai, akhir, satu.Mulai, pada, ketentuan, KalenderHariKerja.Bawaan)
                .Where(kewajiban => kewajiban.Selesai < pada || kewajiban.Selesai == akhir)
                .Select(kewajiban => (satu.NaskahId, kewajiban.Periode.Kode));
        }).ToList();
        var isi = new
        {
            Wajib = wajib.Count,
            Diterima = wajib.Count(diterima.Contains),
            BelumDiterima = wajib.Where(satu => !diterima.Contains(satu)).Select(satu => $"{satu.NaskahId}/{satu.Kode}").ToArray(),
            BerakhirPada = berakhir,
            NaskahBerakhir = naskah.Where(satu => satu.Diakhiri is not null).Select(satu => satu.NaskahId).Order().ToArray(),
        };
        var baru = JsonSerializer.Serialize(isi, Jsonb.Options);
        var lama = await db.Set<KewajibanKerjaSama>().AsNoTracking().SingleOrDefaultAsync(satu => satu.Id == kerjaSamaId, cancellationToken);
        if (lama?.Isi == baru)
        {
            return;
        }

        var version = (lama?.Version ?? 0) + 1;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO kewajiban_kerja_sama (id, region_code, version, isi) VALUES ({kerjaSamaId}, {db.Region}, {version}, {baru})
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, isi = excluded.isi
            """,
            cancellationToken);
        db.Queue(new KewajibanLaporanChanged
        {
            EventId = Guid.CreateVersion7(now),
            Region = db.Region!,
            AggregateId = kerjaSamaId,
            Version = version,
            OccurredAt = now,
            Pada = pada,
            Wajib = isi.Wajib,
            Diterima = isi.Diterima,
            BelumDiterima = isi.BelumDiterima,
            Lengkap = isi.Wajib > 0 && isi.BelumDiterima.Length == 0,
            BerakhirPada = berakhir,
            NaskahBerakhir = isi.NaskahBerakhir,
        });
    }
}
