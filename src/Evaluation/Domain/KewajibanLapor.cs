using System.Collections.Concurrent;
using Ksd.Regulation;

namespace Ksd.Evaluation.Domain;

/// <summary>
/// A report that is owed: for which days, from when it is due, and until when it is not late. Where the calendar of a year is not
/// loaded, working days are counted without holidays and <paramref name="PerluKonfirmasi"/> says so.
/// </summary>
internal readonly record struct KewajibanLapor(Periode Periode, DateOnly Mulai, DateOnly Selesai, DateOnly BatasAkhir, bool PerluKonfirmasi)
{
    // Figures ask for the same few days over and over; there are no more than days.
    private static readonly ConcurrentDictionary<(DateOnly, int), (DateOnly, bool)> Dihitung = new();

    public DateOnly JatuhTempo => Selesai.AddDays(1);

    /// <summary>Those of a naskah whose period has begun by a day and ends on or after another.</summary>
    public static IEnumerable<KewajibanLapor> Of(
        bool tahunan, DateOnly mulai, DateOnly? berakhir, DateOnly dari, DateOnly sampai, Ketentuan ketentuan, KalenderHariKerja kalender)
    {
        var akhir = berakhir is { } hari && hari < sampai ? hari : sampai;
        var awal = mulai > dari ? mulai : dari;
        if (mulai > akhir)
        {
            yield break;
        }

        for (var periode = Periode.Pada(awal, tahunan); periode.Mulai <= akhir; periode = periode.Berikutnya)
        {
            var selesai = berakhir < periode.Selesai ? berakhir.Value : periode.Selesai;
            var (batas, ragu) = tahunan ? (Tenggat(periode.Tahun, ketentuan), false) : Batas(selesai, ketentuan.HariKerjaTerlambat, kalender);
            yield return new(periode, mulai > periode.Mulai ? mulai : periode.Mulai, selesai, batas, ragu);
        }
    }

    /// <summary>D6: the report on a year is due in the first week of the next January (Permendagri 25/2020 Pasal 35 ayat (2)).</summary>
    public static DateOnly Tenggat(int tahun, Ketentuan ketentuan) => new(tahun + 1, 1, ketentuan.HariMingguPertamaJanuari);

    /// <summary>D7: the first day on which a missing report blocks the next plan (Permendagri 25/2020 Pasal 38).</summary>
    public static DateOnly MulaiBlokir(int tahun, Ketentuan ketentuan) => Tenggat(tahun + ketentuan.TenggatLaporanSebelumBlokir, ketentuan).AddDays(1);

    private static (DateOnly Batas, bool Ragu) Batas(DateOnly selesai, int hari, KalenderHariKerja kalender) =>
        kalender == KalenderHariKerja.Bawaan ? Dihitung.GetOrAdd((selesai, hari), _ => Hitung(selesai, hari, kalender)) : Hitung(selesai, hari, kalender);

    private static (DateOnly Batas, bool Ragu) Hitung(DateOnly selesai, int hari, KalenderHariKerja kalender)
    {
        var hasil = kalender.AddWorkingDays(selesai, hari);
        if (hasil.Nilai is { } batas)
        {
            return (batas, hasil.PerluKonfirmasi);
        }

        var tanggal = selesai;
        for (var sisa = hari; sisa > 0; sisa -= kalender.Day(tanggal) is JenisHari.HariKerja or null && tanggal.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) ? 1 : 0)
        {
            tanggal = tanggal.AddDays(1);
        }

        return (tanggal, true);
    }
}
