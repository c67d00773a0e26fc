using FsCheck;
using FsCheck.Fluent;

namespace Ksd.Drafting.Tests;

public sealed class TerbilangTests
{
    [Theory]
    [InlineData(0, "nol")]
    [InlineData(1, "satu")]
    [InlineData(10, "sepuluh")]
    [InlineData(11, "sebelas")]
    [InlineData(12, "dua belas")]
    [InlineData(20, "dua puluh")]
    [InlineData(21, "dua puluh satu")]
    [InlineData(100, "seratus")]
    [InlineData(111, "seratus sebelas")]
    [InlineData(219, "dua ratus sembilan belas")]
    [InlineData(1_000, "seribu")]
    [InlineData(1_001, "seribu satu")]
    [InlineData(2_026, "dua ribu dua puluh enam")]
    [InlineData(11_000, "sebelas ribu")]
    [InlineData(100_000, "seratus ribu")]
    [InlineData(101_000, "seratus satu ribu")]
    [InlineData(1_000_000, "satu juta")]
    [InlineData(1_001_000, "satu juta seribu")]
    [InlineData(2_400_000_000, "dua miliar empat ratus juta")]
    [InlineData(1_000_000_000_000, "satu triliun")]
    [InlineData(1_000_000_000_000_000, "satu kuadriliun")]
    [InlineData(-15, "minus lima belas")]
    public void Says_numbers(long nilai, string kata)
    {
        Terbilang.Bilangan(nilai).ShouldBe(kata);
        Terbilang.TryParse(kata, out var kembali).ShouldBeTrue();
        kembali.ShouldBe(nilai);
    }

    [Fact]
    public void Inverts_for_every_small_number()
    {
        for (var nilai = 0; nilai <= 12_345; nilai++)
        {
            Terbilang.TryParse(Terbilang.Bilangan(nilai), out var kembali).ShouldBeTrue();
            kembali.ShouldBe(nilai);
        }
    }

    [Fact]
    public void Inverts_for_any_number()
    {
        var angka = from panjang in Gen.Choose(1, 18)
                    from digit in Gen.ArrayOf(Gen.Choose(0, 9), panjang)
                    select digit.Aggregate(0L, (jumlah, satu) => (jumlah * 10) + satu);

        Prop.ForAll(Arb.From(angka), nilai =>
            Terbilang.TryParseRupiah(Terbilang.Rupiah(nilai), out var kembali) && kembali == nilai).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("satu ribu")]
    [InlineData("satu ratus")]
    [InlineData("satu puluh")]
    [InlineData("dua puluh sepuluh")]
    [InlineData("seribu juta")]
    [InlineData("ratus dua")]
    [InlineData("dua dua")]
    [InlineData("nol satu")]
    [InlineData("juta")]
    [InlineData("minus nol")]
    [InlineData("seratus ribu juta")]
    [InlineData("dua miliard")]
    public void Reads_nothing_but_the_correct_spelling(string kata) => Terbilang.TryParse(kata, out _).ShouldBeFalse();

    [Fact]
    public void Refuses_what_it_has_no_words_for()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Terbilang.Bilangan(Terbilang.Terbesar + 1));
        Should.Throw<ArgumentOutOfRangeException>(() => Terbilang.Bilangan(long.MinValue));
        Should.Throw<ArgumentOutOfRangeException>(() => Terbilang.Rupiah(-1));
        Terbilang.Bilangan(Terbilang.Terbesar).ShouldStartWith("sembilan ratus sembilan puluh sembilan kuadriliun");
    }

    [Fact]
    public void Reading_survives_any_text() => Prop.ForAll<string>(teks =>
        !Terbilang.TryParse(teks, out var nilai) || Terbilang.Bilangan(nilai).Length > 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Orders_parties()
    {
        Terbilang.Urutan(1).ShouldBe("kesatu");
        Terbilang.Urutan(11).ShouldBe("kesebelas");
    }
}
