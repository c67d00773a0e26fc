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
        new MasaBerlaku { Ditandatangani = false, Sampai = BacaTanggal.Read("2020").Nilai }.StatusOn(Pada).ShouldBe(StatusNaskah.Proses);

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

    [Fact]
    public void An_addendum_moves_the_end_from_its_signing_on()
    {
        var naskah = Signed("2020-01-01", "2026-06-30") with
        {
            DaftarAdendum = [new(Pada.AddDays(30), new DateOnly(2031, 1, 1)), new(Pada, new DateOnly(2030, 1, 1))],
        };
        naskah.StatusOn(Pada.AddDays(-1)).ShouldBe(StatusNaskah.AkanBerakhir);
        naskah.StatusOn(Pada).ShouldBe(StatusNaskah.Berlaku);
        naskah.SampaiOn(Pada).ToString().ShouldBe("2030-01-01");
        naskah.SampaiOn(Pada.AddDays(30)).ToString().ShouldBe("2031-01-01");
    }

    private static MasaBerlaku Signed(string mulai, string sampai) =>
        new() { Ditandatangani = true, Mulai = BacaTanggal.Read(mulai).Nilai, Sampai = BacaTanggal.Read(sampai).Nilai };
}
