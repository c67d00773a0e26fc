using Ksd.Agreements.Domain;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>Clocks in working days: from a receipt only, day by day, and honest about what is not known.</summary>
public class JamTests
{
    private static readonly DasarHukum Dasar = DasarHukum.Parse("Permendagri 25/2020 Pasal 17 ayat (2)");

    [Fact]
    public void Does_not_run_without_proof_of_receipt()
    {
        var lembar = Hitung(null, 45, new(2026, 5, 4));

        lembar.Berjalan.ShouldBeFalse();
        lembar.Lewat.ShouldBeFalse();
        lembar.DaftarHari.ShouldBeEmpty();
    }

    [Fact]
    public void Day_1_is_the_working_day_after_receipt_and_the_last_day_still_belongs_to_it()
    {
        var lembar = Hitung(new(2026, 5, 4), 5, new(2026, 5, 11));

        lembar.HariPertama.ShouldBe(new(2026, 5, 5));
        lembar.JatuhTempo.ShouldBe(new(2026, 5, 11));
        lembar.HariKe.ShouldBe(5);
        lembar.Lewat.ShouldBeFalse();
        Hitung(new(2026, 5, 4), 5, new(2026, 5, 12)).Lewat.ShouldBeTrue();
    }

    /// <summary>Receipt on a Friday before a weekend; holidays and cuti bersama of March 2026 lie on the way.</summary>
    [Fact]
    public void The_sheet_lists_each_day_counted_or_the_reason_it_was_not()
    {
        var lembar = Hitung(new(2026, 3, 13), 5, new(2026, 3, 31));

        lembar.DaftarHari.Where(hari => hari.HariKe is not null).Select(hari => hari.HariKe!.Value).ShouldBe([1, 2, 3, 4, 5]);
        lembar.DaftarHari[0].ShouldBe(new HariJam(new(2026, 3, 14), null, JenisHari.AkhirPekan, null));
        lembar.DaftarHari.ShouldContain(new HariJam(new(2026, 3, 18), null, JenisHari.CutiBersama, "Hari Suci Nyepi"));
        lembar.DaftarHari.ShouldContain(new HariJam(new(2026, 3, 19), null, JenisHari.LiburNasional, "Hari Suci Nyepi"));
        lembar.DaftarHari[^1].Tanggal.ShouldBe(lembar.JatuhTempo!.Value);
        lembar.PerluKonfirmasi.ShouldBeTrue();
    }

    [Fact]
    public void Says_which_year_is_not_loaded_instead_of_guessing()
    {
        var lembar = Hitung(new(2026, 12, 1), 45, new(2027, 6, 1));

        lembar.DapatDihitung.ShouldBeFalse();
        lembar.Lewat.ShouldBeFalse();
        lembar.TahunBelumDimuat.ShouldBe([2027]);
        lembar.DaftarHari[^1].Tanggal.ShouldBe(new(2026, 12, 31));
    }

    [Fact]
    public void Every_sheet_counts_as_the_calendar_does()
    {
        for (var mulai = new DateOnly(2025, 1, 1); mulai < new DateOnly(2025, 9, 1); mulai = mulai.AddDays(1))
        {
            var lembar = Hitung(mulai, Jam.HariDprd, new(2025, 12, 31));

            lembar.JatuhTempo.ShouldBe(KalenderHariKerja.Bawaan.AddWorkingDays(mulai, Jam.HariDprd).Nilai);
            lembar.HariKe.ShouldBe(Jam.HariDprd);
            lembar.DaftarHari.Select(hari => hari.Tanggal).ShouldBeUnique();
            lembar.DaftarHari.ShouldAllBe(hari => (hari.HariKe != null) == (hari.Jenis == JenisHari.HariKerja));
        }
    }

    private static LembarJam Hitung(DateOnly? diterima, int panjang, DateOnly pada) =>
        Jam.HariKerja("D1", Dasar, KalenderHariKerja.Bawaan, diterima, panjang, pada);
}
