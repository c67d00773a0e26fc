using Ksd.Evaluation.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Evaluation.Common;

/// <summary>What the first sending of a report and each later one are checked for alike.</summary>
internal static class PenerimaKiriman
{
    public sealed record Hasil(ProblemHttpResult? Galat, KewajibanLapor Kewajiban, CatatanLaporan? Kiriman);

    public static async Task<Hasil> Check(Perkara perkara, RencanaKerja rencana, string kodePeriode, int versiInstrumen, IsiLaporan isi)
    {
        if (!Periode.TryParse(kodePeriode, out var periode) || periode.Triwulan is null != rencana.LuarNegeri)
        {
            return Failed(Problems.InvalidInput("periode", rencana.LuarNegeri
                ? Language.Choose("Periode laporan luar negeri adalah tahun, misalnya 2027.", "A foreign report is on a year, for example 2027.")
                : Language.Choose("Periode ditulis 2027-TW1 sampai 2027-TW4.", "A period is written 2027-TW1 to 2027-TW4.")));
        }

        if ((await perkara.Salinan(rencana.KerjaSamaId))?.DitutupPada is { } ditutup)
        {
            return Failed(new Refusal(EvaluationProblems.KerjaSamaDitutup, new($"Kerja sama ditutup pada {ditutup:yyyy-MM-dd}.", $"The kerja sama was closed on {ditutup:yyyy-MM-dd}.")).ToProblem());
        }

        if (rencana.VersiDitetapkan == 0)
        {
            return Failed(new Refusal(EvaluationProblems.RencanaKerjaBelumDitetapkan, new(
                "Rencana kerja belum ditetapkan, sehingga belum dapat dilaporkan.", "The work plan is not confirmed, so there is nothing to report against.")).ToProblem());
        }

        var kewajiban = KewajibanLapor.Of(
                rencana.LuarNegeri, rencana.Mulai, await perkara.BerakhirPada(rencana), periode.Mulai, periode.Selesai, perkara.Ketentuan, KalenderHariKerja.Bawaan)
            .Where(satu => satu.Periode == periode).Select(satu => (KewajibanLapor?)satu).SingleOrDefault();
        if (kewajiban is not { } wajib)
        {
            return Failed(new Refusal(EvaluationProblems.PeriodeTidakWajib, new(
                $"Naskah tidak berlaku pada periode {periode.Kode}.", $"The naskah is not in force in the period {periode.Kode}.")).ToProblem());
        }

        if (wajib.Mulai > perkara.Today)
        {
            return Failed(new Refusal(EvaluationProblems.PeriodeBelumDimulai, new(
                $"Periode {periode.Kode} baru dimulai pada {wajib.Mulai:yyyy-MM-dd}.", $"The period {periode.Kode} only begins on {wajib.Mulai:yyyy-MM-dd}.")).ToProblem());
        }

        var berlaku = await InstrumenBerlaku.Find(perkara.Db, JenisInstrumen.Laporan, perkara.Today, perkara.CancellationToken);
        if (versiInstrumen != berlaku.Versi)
        {
            return Failed(new Refusal(EvaluationProblems.InstrumenUsang, new(
                $"Laporan ditulis pada formulir versi {versiInstrumen}; yang berlaku versi {berlaku.Versi} (G40).",
                $"The report was written on form {versiInstrumen}; the current one is {berlaku.Versi} (G40).")).ToProblem());
        }

        var versi = await perkara.Db.VersiRencanaKerja.AsNoTracking()
            .SingleAsync(satu => satu.RencanaKerjaId == rencana.Id && satu.Nomor == rencana.VersiDitetapkan, perkara.CancellationToken);
        var disebut = isi.DaftarRealisasi.SelectMany(realisasi => realisasi.DaftarBukti).Distinct().ToArray();
        var ada = await perkara.Db.Bukti.Where(bukti => bukti.RencanaKerjaId == rencana.Id && disebut.Contains(bukti.Id)).Select(bukti => bukti.Id)
            .ToListAsync(perkara.CancellationToken);
        if (PemeriksaLaporan.Errors(isi, versi, rencana.LuarNegeri, periode.Tahun, ada.ToHashSet()) is { Count: > 0 } errors)
        {
            return Failed(Problems.InvalidInput(errors));
        }

        PerluKonfirmasi[] ragu = [.. PemeriksaLaporan.Doubts(isi, versi, periode.Tahun, perkara.Ketentuan)];
        if (ragu.Length > 0)
        {
            return Failed(new Refusal(EvaluationProblems.KonfirmasiDiperlukan, new(
                $"Perbaiki atau sebutkan alasannya: {string.Join(" ", ragu.Select(satu => satu.Pesan))}",
                $"Correct it or give the reason: {string.Join(" ", ragu.Select(satu => satu.Pesan))}"))
            {
                PerluKonfirmasi = ragu,
            }.ToProblem());
        }

        return new Hasil(null, wajib, Catat(perkara, LangkahLaporan.Diajukan, null) with { VersiInstrumen = versiInstrumen, VersiRencana = versi.Nomor, Isi = isi });
    }

    public static CatatanLaporan Catat(Perkara perkara, LangkahLaporan langkah, string? catatan) =>
        new(langkah, perkara.Today, perkara.Now, perkara.Caller.Subject, perkara.Caller.Position, catatan, null, null, null);

    /// <summary>The step as a fact, for the figures; a partner's report adds to the picture but is not owed.</summary>
    public static void Record(Perkara perkara, Laporan laporan, VersiRencanaKerja? versi = null)
    {
        if (laporan.Pelapor is PelaporLaporan.PerangkatDaerah)
        {
            bool Terukur(TingkatIndikator tingkat) => laporan.Isi.DaftarRealisasi.Any(realisasi =>
                !realisasi.TanpaBukti && versi?.Baris(realisasi.Kode, laporan.PeriodeMulai.Year)?.Tingkat == tingkat);
            perkara.Db.Record(
                laporan.KerjaSamaId,
                new LaporanDilangkahkan(
                    laporan.NaskahId, laporan.KodePeriode, laporan.Langkah, perkara.Today, laporan.Isi.DaftarRealisasi.Count, laporan.JumlahTanpaBukti,
                    Terukur(TingkatIndikator.DampakKesejahteraan), Terukur(TingkatIndikator.DampakPelayananPublik)),
                perkara.Now);
        }
    }

    private static Hasil Failed(ProblemHttpResult problem) => new(problem, default, null);
}
