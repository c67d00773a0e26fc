using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Tests.Register;

public sealed class BacaTanggalTests
{
    [Theory]
    [InlineData("2022-09-07", "2022-09-07")]
    [InlineData("2021-10", "2021-10")]
    [InlineData("2021", "2021")]
    [InlineData("7 September 2022", "2022-09-07")]
    [InlineData("27/11/2022", "2022-11-27")]
    [InlineData("13-8-2025 ", "2025-08-13")]
    [InlineData("9 Sept 2025", "2025-09-09")]
    [InlineData("'2021", "2021")]
    [InlineData("Okt 2021", "2021-10")]
    [InlineData("Des 2022", "2022-12")]
    [InlineData("17 agustus 2021", "2021-08-17")]
    [InlineData("12/06/2025", "2025-06-12")]
    [InlineData("Th. 2024", "2024")]
    [InlineData("26/8/25", "2025-08-26")]
    [InlineData("2 Januari 2014", "2014-01-02")]
    [InlineData("Jum'at, 10/06/2022", "2022-06-10")]
    [InlineData("2018 ", "2018")]
    [InlineData("2026-02-05", "2026-02-05")]
    [InlineData("19 MARET 2025", "2025-03-19")]
    [InlineData("45355", "2024-03-04")]
    [InlineData("21 April 2025.", "2025-04-21")]
    [InlineData("8 Pebruari 2024", "2024-02-08")]
    [InlineData("02-Jan-14", "2014-01-02")]
    [InlineData("30 Nopember 1999", "1999-11-30")]
    public void Reads_what_clerks_write_with_its_precision(string teks, string iso) =>
        BacaTanggal.Read(teks).Nilai?.ToString().ShouldBe(iso);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("........")]
    [InlineData("tidak tercantum")]
    [InlineData("#N/A")]
    [InlineData("\u00a0")]
    public void Keeps_what_is_not_reported_empty_without_a_remark(string teks) =>
        BacaTanggal.Read(teks).ShouldBe(Bacaan<TanggalTercatat>.Kosong);

    [Theory]
    [InlineData("31/06/2025")]
    [InlineData("30 Februari 2025")]
    [InlineData("2026-02-30")]
    [InlineData("2021-13")]
    [InlineData("27 Oktober 2O22")]
    [InlineData("besok")]
    [InlineData("0")]
    [InlineData("123456789")]
    [InlineData("9999-01-01")]
    public void Never_rolls_an_impossible_date_over(string teks)
    {
        var bacaan = BacaTanggal.Read(teks);
        bacaan.IsUnreadable.ShouldBeTrue();
        bacaan.Catatan!.ShouldContain(teks);
    }

    [Theory]
    [InlineData("12/06/2025")]
    [InlineData("26/8/25")]
    [InlineData("45355")]
    public void Says_when_it_had_to_choose(string teks) => BacaTanggal.Read(teks).Catatan.ShouldNotBeNull();

    [Theory]
    [InlineData("27/11/2022")]
    [InlineData("5/5/2022")]
    [InlineData("7 September 2022")]
    public void Says_nothing_when_there_was_no_choice(string teks) => BacaTanggal.Read(teks).Catatan.ShouldBeNull();
}
