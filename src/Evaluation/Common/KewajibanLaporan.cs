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
    /// <summary>Within a transaction of the caller's, who saves after it; what was done before it must be saved.</summary>
    public static async Task Tell(
        EvaluationDbContext db, Guid kerjaSamaId, DateOnly pada, DateTimeOffset now, Ketentuan ketentuan, CancellationToken cancellationToken)
    {
        // Whoever comes second waits for the first and then reads what it has written.
        var kewajiban = (await db.Set<KewajibanKerjaSama>().FromSql(
            $"""
            INSERT INTO kewajiban_kerja_sama AS lama (id, region_code, version, isi) VALUES ({kerjaSamaId}, {db.Region}, 0, '')
            ON CONFLICT (id) DO UPDATE SET version = lama.version RETURNING *
            """).ToListAsync(cancellationToken))[0];
        var naskah = await db.RencanaKerja.AsNoTracking().Where(rencana => rencana.KerjaSamaId == kerjaSamaId)
            .Select(rencana => new NaskahWajib(
                rencana.NaskahId,
                rencana.JenisNaskah,
                rencana.Mulai,
                rencana.Berakhir,
                db.PengakhiranNaskah.Where(akhir => akhir.Id == rencana.NaskahId).Select(akhir => (DateOnly?)akhir.Tanggal).FirstOrDefault(),
                db.SalinanKerjaSama.Where(salinan => salinan.Id == kerjaSamaId).Select(salinan => salinan.BerakhirPada).FirstOrDefault(),
                db.Laporan.Where(laporan => laporan.RencanaKerjaId == rencana.Id && laporan.Pelapor == PelaporLaporan.PerangkatDaerah && laporan.DiterimaPada != null)
                    .Select(laporan => laporan.KodePeriode).ToList()))
            .ToListAsync(cancellationToken);
        if (naskah.Count == 0)
        {
            return;
        }

        var berakhir = naskah[0].KerjaSamaBerakhir;
        var wajib = naskah.OrderBy(satu => satu.NaskahId).SelectMany(satu =>
        {
            var akhir = AkhirNaskah.Of(satu.Berakhir, satu.Diakhiri, berakhir);
            return KewajibanLapor.Of(satu.JenisNaskah is JenisNaskah.NaskahLuarNegeri, satu.Mulai, akhir, satu.Mulai, pada, ketentuan, KalenderHariKerja.Bawaan)
                .Where(kewajiban => kewajiban.Selesai < pada || kewajiban.Selesai == akhir)
                .Select(kewajiban => (Kode: $"{satu.NaskahId}/{kewajiban.Periode.Kode}", Diterima: satu.Diterima.Contains(kewajiban.Periode.Kode)));
        }).ToList();
        var isi = new
        {
            Wajib = wajib.Count,
            Diterima = wajib.Count(satu => satu.Diterima),
            BelumDiterima = wajib.Where(satu => !satu.Diterima).Select(satu => satu.Kode).ToArray(),
            BerakhirPada = berakhir,
            NaskahBerakhir = naskah.Where(satu => satu.Diakhiri is not null).Select(satu => satu.NaskahId).Order().ToArray(),
        };
        var baru = JsonSerializer.Serialize(isi, Jsonb.Options);
        if (kewajiban.Isi == baru)
        {
            return;
        }

        kewajiban.Tell(baru);
        db.Queue(new KewajibanLaporanChanged
        {
            EventId = Guid.CreateVersion7(now),
            Region = db.Region!,
            AggregateId = kerjaSamaId,
            Version = kewajiban.Version,
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

    private sealed record NaskahWajib(
        Guid NaskahId, JenisNaskah JenisNaskah, DateOnly Mulai, DateOnly? Berakhir, DateOnly? Diakhiri, DateOnly? KerjaSamaBerakhir, List<string> Diterima);
}
