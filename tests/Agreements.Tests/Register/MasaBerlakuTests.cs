using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Tests.Register;

public sealed class MasaBerlakuTests
{
    private static readonly DateOnly Pada = new(2026, 7, 1);

    [Theory]
    [InlineData("2026-06-30", nameof(StatusNaskah.Berakhir))]
    [InlineData("2026-07-01", nameof(StatusNaskah.AkanBerakhir))]
    [InlineData("2026-09-29", nameof(StatusNaskah.AkanBerakhir))]
    [InlineData("2026-09-30", nameof(StatusNaskah.Berlaku))]
    [InlineData("2026-06", nameof(StatusNaskah.Berakhir))]
    [InlineData("2026-07", nameof(StatusNaskah.AkanBerakhir))]
    [InlineData("2026", nameof(StatusNaskah.TidakDiketahui))]
    [InlineData("2025", nameof(StatusNaskah.Berakhir))]
    [InlineData("2027", nameof(StatusNaskah.Berlaku))]
    [InlineData("", nameof(StatusNaskah.TidakDiketahui))]
    public void Follows_the_reported_end_no_further_than_it_was_reported(string sampai, string status) =>
        Signed("2020-01-01", sampai).StatusOn(Pada).ToString().ShouldBe(status);

    [Theory]
    [InlineData("2026-07-02", nameof(StatusNaskah.BelumBerlaku))]
    [InlineData("2026-07-01", nameof(StatusNaskah.Berlaku))]
    [InlineData("2026", nameof(StatusNaskah.TidakDiketahui))]
    [InlineData("2027", nameof(StatusNaskah.BelumBerlaku))]
    [InlineData("", nameof(StatusNaskah.TidakDiketahui))]
    public void Follows_the_reported_start_no_further_than_it_was_reported(string mulai, string status) =>
        Signed(mulai, "2030-12-31").StatusOn(Pada).ToString().ShouldBe(status);

    [Fact]
    public void An_unsigned_naskah_is_in_process() =>
        new MasaBerlaku(false, null, BacaTanggal.Read("2020").Nilai, null, null).StatusOn(Pada).ShouldBe(StatusNaskah.Proses);

    [Fact]
    public void Depends_only_on_what_had_happened_by_then()
    {
        var diakhiri = Signed("2020-01-01", "2030-12-31") with { DiakhiriPada = Pada };
        diakhiri.StatusOn(Pada.AddDays(-1)).ShouldBe(StatusNaskah.Berlaku);
        diakhiri.StatusOn(Pada).ShouldBe(StatusNaskah.Diakhiri);

        var diganti = Signed("2020-01-01", "2030-12-31") with { DigantiPada = Pada };
        diganti.StatusOn(Pada.AddDays(-1)).ShouldBe(StatusNaskah.Berlaku);
        diganti.StatusOn(Pada).ShouldBe(StatusNaskah.Diganti);
    }

    private static MasaBerlaku Signed(string mulai, string sampai) =>
        new(true, BacaTanggal.Read(mulai).Nilai, BacaTanggal.Read(sampai).Nilai, null, null);
}
