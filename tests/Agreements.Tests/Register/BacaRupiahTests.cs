using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Tests.Register;

public sealed class BacaRupiahTests
{
    [Theory]
    [InlineData("1062500000", 1_062_500_000)]
    [InlineData("Rp 1.062.500.000,-", 1_062_500_000)]
    [InlineData("Rp 1.700.000.000,00", 1_700_000_000)]
    [InlineData("Rp. 7,7 Milyar", 7_700_000_000)]
    [InlineData("5,3 M", 5_300_000_000)]
    [InlineData("Rp2.900.000.000", 2_900_000_000)]
    [InlineData("Rp\u00a033.700.000.000,-", 33_700_000_000)]
    [InlineData("10.800.000.000", 10_800_000_000)]
    [InlineData("8,100,000,000", 8_100_000_000)]
    [InlineData("1,500,000.00", 1_500_000)]
    [InlineData("624 juta", 624_000_000)]
    [InlineData("1,25 T", 1_250_000_000_000)]
    [InlineData("0", 0)]
    [InlineData("-5000", -5000)]
    [InlineData("Rp -5.000", -5000)]
    public void Reads_whole_rupiah(string teks, long rupiah) => BacaRupiah.Read(teks).ShouldBe(new Bacaan<long>(rupiah));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    public void Keeps_what_is_not_reported_empty(string teks) => BacaRupiah.Read(teks).ShouldBe(Bacaan<long>.Kosong);

    [Theory]
    [InlineData("lima juta")]
    [InlineData("1.5")]
    [InlineData("12.34.567")]
    [InlineData("100,50")]
    [InlineData("US$ 100")]
    [InlineData("999999999999999999999")]
    [InlineData("99999999999 T")]
    [InlineData("=SUM(O9:O54)")]
    public void Leaves_what_is_no_sum_for_a_person(string teks) => BacaRupiah.Read(teks).IsUnreadable.ShouldBeTrue();
}
