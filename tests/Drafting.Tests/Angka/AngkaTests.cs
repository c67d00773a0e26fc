namespace Ksd.Drafting.Tests;

public sealed class AngkaTests
{
    [Fact]
    public void Writes_amounts_in_figures_and_words() =>
        Angka.Rupiah(2_400_500_000).ShouldBe("Rp2.400.500.000,00 (dua miliar empat ratus juta lima ratus ribu rupiah)");

    [Fact]
    public void Roman_numerals_invert()
    {
        for (var nilai = 1; nilai < 4000; nilai++)
        {
            Angka.BacaRomawi(Angka.Romawi(nilai)).ShouldBe(nilai);
        }

        Angka.Romawi(1994).ShouldBe("MCMXCIV");
        Angka.BacaRomawi("IIII").ShouldBeNull();
        Angka.BacaRomawi("").ShouldBeNull();
    }

    [Fact]
    public void Letters_invert()
    {
        for (var ke = 1; ke < 200; ke++)
        {
            Angka.BacaHuruf(Angka.Huruf(ke)).ShouldBe(ke);
        }

        Angka.Huruf(27).ShouldBe("aa");
        Angka.BacaHuruf("ab").ShouldBeNull();
    }

    [Fact]
    public void Days_are_written_out_and_read_back_every_day_of_four_years()
    {
        for (var tanggal = new DateOnly(2024, 1, 1); tanggal.Year < 2028; tanggal = tanggal.AddDays(1))
        {
            var (_, dibaca, salah) = Tanggal.Lengkap($"Pada hari ini {Tanggal.Lengkap(tanggal)}, bertempat di Tenggarong").ShouldHaveSingleItem();
            dibaca.ShouldBe(tanggal);
            salah.ShouldBeNull();
            Tanggal.TryParse(Tanggal.Biasa(tanggal), out var biasa).ShouldBeTrue();
            biasa.ShouldBe(tanggal);
        }
    }

    [Theory]
    [InlineData("Selasa tanggal enam belas bulan Maret tahun dua ribu dua puluh enam (16-03-2026)", "16 Maret 2026 adalah hari Senin")]
    [InlineData("Senin tanggal enam belas bulan Maret tahun dua ribu dua puluh enam (17-03-2026)", "angka 17-03-2026 tidak sama dengan huruf 16-03-2026")]
    [InlineData("Senin tanggal tiga puluh bulan Februari tahun dua ribu dua puluh enam (30-02-2026)", "bukan tanggal yang ada")]
    public void What_contradicts_itself_in_a_day_is_said(string teks, string salah) =>
        Tanggal.Lengkap(teks).ShouldHaveSingleItem().Salah.ShouldBe(salah);
}
