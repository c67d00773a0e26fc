using Ksd.Evaluation.Data;
using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Common;

/// <summary>What an evaluation is judged by besides what people say: the semester's reports, and the findings of Agreements.</summary>
internal sealed record BahanEvaluasi(KepatuhanHukum Kepatuhan, IReadOnlySet<string> PembuatLaporan, bool DampakTerukur)
{
    public static async Task<BahanEvaluasi> Of(
        EvaluationDbContext db, Evaluasi evaluasi, DateOnly today, DateOnly? berakhir, Ketentuan ketentuan, CancellationToken cancellationToken)
    {
        var sampai = evaluasi.Selesai < today ? evaluasi.Selesai : today;
        var rencana = await db.RencanaKerja.AsNoTracking().SingleAsync(satu => satu.Id == evaluasi.RencanaKerjaId, cancellationToken);
        var laporan = await db.Laporan.AsNoTracking()
            .Where(satu => satu.RencanaKerjaId == evaluasi.RencanaKerjaId && satu.Pelapor == PelaporLaporan.PerangkatDaerah).ToListAsync(cancellationToken);
        var versi = await db.VersiRencanaKerja.AsNoTracking().Where(satu => satu.RencanaKerjaId == evaluasi.RencanaKerjaId)
            .ToDictionaryAsync(satu => satu.Nomor, cancellationToken);
        var fakta = await db.CatatanFakta.AsNoTracking().Where(satu => satu.KerjaSamaId == evaluasi.KerjaSamaId).ToListAsync(cancellationToken);

        // A report counts in the semester in which it became late.
        var keadaan = KewajibanLapor.Of(rencana.LuarNegeri, rencana.Mulai, berakhir, evaluasi.Mulai.AddYears(-2), sampai, ketentuan, KalenderHariKerja.Bawaan)
            .Where(kewajiban => kewajiban.BatasAkhir >= evaluasi.Mulai && kewajiban.BatasAkhir < sampai)
            .Select(kewajiban => KeadaanLaporan.Pada(kewajiban, laporan.Find(satu => satu.KodePeriode == kewajiban.Periode.Kode), sampai));
        return new(
            KepatuhanHukum.Of(fakta.Select(satu => satu.Isi).OfType<TemuanKepatuhan>(), evaluasi.NaskahId, keadaan, sampai),
            laporan.Where(satu => satu.PeriodeSelesai >= evaluasi.Mulai && satu.PeriodeMulai <= evaluasi.Selesai)
                .SelectMany(satu => satu.DaftarCatatan).Where(catatan => catatan.Langkah is LangkahLaporan.Diajukan).Select(catatan => catatan.Oleh).ToHashSet(),
            laporan.Exists(satu => satu.DiterimaPada is not null && satu.PeriodeMulai <= evaluasi.Selesai
                && satu.Isi.DaftarRealisasi.Exists(realisasi => !realisasi.TanpaBukti
                    && versi[satu.Kiriman.VersiRencana!.Value].Baris(realisasi.Kode, evaluasi.Tahun)?.Tingkat
                        is TingkatIndikator.DampakKesejahteraan or TingkatIndikator.DampakPelayananPublik)));
    }
}
