using System.Globalization;

namespace Ksd.Regulation.Tests;

public class KalenderHariKerjaTests
{
    private static readonly KalenderHariKerja Kalender = KalenderHariKerja.Bawaan;

    private static DateOnly Day(string tanggal) => DateOnly.ParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2026-03-19", JenisHari.LiburNasional)]
    [InlineData("2026-03-20", JenisHari.CutiBersama)]
    [InlineData("2026-03-25", JenisHari.HariKerja)]
    [InlineData("2026-03-28", JenisHari.AkhirPekan)]
    [InlineData("2025-08-18", JenisHari.CutiBersama)]
    [InlineData("2024-11-27", JenisHari.LiburNasional)]
    public void Knows_what_a_day_is(string tanggal, JenisHari jenis) => Kalender.Day(Day(tanggal)).ShouldBe(jenis);

    [Theory]
    [InlineData(2024, 17 + 2, 10)]
    [InlineData(2025, 17, 10 + 1)]
    [InlineData(2026, 17, 8)]
    public void Years_hold_as_many_days_as_decreed(int tahun, int libur, int cuti)
    {
        var days = Kalender.DaftarTahun.Single(t => t.Tahun == tahun).DaftarHariLibur;

        days.Count(d => d.Jenis is JenisHari.LiburNasional).ShouldBe(libur);
        days.Count(d => d.Jenis is JenisHari.CutiBersama).ShouldBe(cuti);
        days.ShouldAllBe(d => d.Tanggal.Year == tahun);
    }

    [Fact]
    public void Every_year_names_source_and_version() =>
        Kalender.DaftarTahun.ShouldAllBe(t => t.Sumber.Length > 0 && t.Versi.StartsWith(t.Tahun.ToString(CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-05-04", 5, "2026-05-11")]
    [InlineData("2026-03-17", 1, "2026-03-25")]
    [InlineData("2026-03-25", -1, "2026-03-17")]
    [InlineData("2025-12-24", 3, "2025-12-31")]
    [InlineData("2025-12-31", 1, "2026-01-02")]
    [InlineData("2026-03-21", 0, "2026-03-21")]
    public void Adds_working_days_over_holidays_and_years(string dari, int hari, string hasil) =>
        Kalender.AddWorkingDays(Day(dari), hari).Nilai.ShouldBe(Day(hasil));

    [Fact]
    public void Day_46_follows_45_working_days_of_silence()
    {
        var clock = Kalender.Clock(Day("2026-02-02"), 45, Day("2026-04-15")).Nilai!.Value;

        clock.HariPertama.ShouldBe(Day("2026-02-03"));
        clock.HariTerakhir.ShouldBe(Day("2026-04-16"));
        clock.HariKe.ShouldBe(44);
        clock.Lewat.ShouldBeFalse();
        Kalender.Clock(Day("2026-02-02"), 45, Day("2026-04-16")).Nilai!.Value.ShouldBe(clock with { HariKe = 45 });
        Kalender.Clock(Day("2026-02-02"), 45, Day("2026-04-17")).Nilai!.Value.ShouldBe(clock with { HariKe = 45, Lewat = true });
    }

    [Fact]
    public void Counting_and_adding_agree()
    {
        for (var hari = 1; hari < 400; hari++)
        {
            var end = Kalender.AddWorkingDays(Day("2024-01-10"), hari).Nilai!.Value;
            Kalender.WorkingDaysBetween(Day("2024-01-10"), end).Nilai.ShouldBe(hari);
            Kalender.Day(end).ShouldBe(JenisHari.HariKerja);
        }
    }

    [Fact]
    public void A_clock_that_has_not_started_stands_at_zero() =>
        Kalender.Clock(Day("2026-02-02"), 5, Day("2026-01-05")).Nilai!.Value.HariKe.ShouldBe(0);

    [Fact]
    public void A_year_that_is_not_loaded_is_said_not_guessed()
    {
        var hasil = Kalender.AddWorkingDays(Day("2026-12-28"), 45);

        hasil.Ada.ShouldBeFalse();
        hasil.TahunBelumDimuat.ShouldBe([2027]);
        Kalender.WorkingDaysBetween(Day("2026-12-28"), Day("2028-01-03")).TahunBelumDimuat.ShouldBe([2027, 2028]);
        Kalender.Clock(Day("2026-12-28"), 45, Day("2026-12-29")).Ada.ShouldBeFalse();
        Kalender.Day(Day("2027-01-04")).ShouldBeNull();
    }

    [Theory]
    [InlineData("9999-12-31", 96)]
    [InlineData("0001-01-01", -1)]
    public void Where_time_ends_no_calendar_is_loaded_either(string dari, int hari) =>
        Kalender.AddWorkingDays(Day(dari), hari).TahunBelumDimuat.ShouldBe([Day(dari).Year]);

    [Fact]
    public void An_answer_names_the_calendars_it_used_and_their_doubt()
    {
        Kalender.AddWorkingDays(Day("2025-12-30"), 5).Versi.ShouldBe("2025.1;2026.1");
        Kalender.AddWorkingDays(Day("2026-05-04"), 5).PerluKonfirmasi.ShouldBeTrue();
    }
}
