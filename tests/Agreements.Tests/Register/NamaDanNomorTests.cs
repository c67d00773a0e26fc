using Ksd.Agreements.Domain.Register;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Register;

public sealed class NamaDanNomorTests
{
    [Theory]
    [InlineData("Pemkab Kukar")]
    [InlineData("PEMKAB KUKAR ")]
    [InlineData("Kab. Kukar")]
    [InlineData("Kutai Kartanegara")]
    [InlineData("Pemkab. Kutai Kartanegara")]
    [InlineData("Pemerintah Kab. Kutai Kartanegara")]
    public void One_region_under_its_many_spellings(string nama) =>
        NamaPihak.Key(nama).ShouldBe(NamaPihak.Key("Pemerintah Kabupaten Kutai Kartanegara"));

    [Theory]
    [InlineData("DPRD Kab. Kukar")]
    [InlineData("Bupati Kukar")]
    [InlineData("RSUD AM Parikesit")]
    [InlineData("Distanak Kukar")]
    [InlineData("Pemkab Kutim")]
    public void Its_neighbours_stay_themselves(string nama) =>
        NamaPihak.Key(nama).ShouldNotBe(NamaPihak.Key("Pemerintah Kabupaten Kutai Kartanegara"));

    [Theory]
    [InlineData("PT. PLN (PERSERO) UP3 SAMARINDA", "PT PLN (Persero) UP3 Samarinda")]
    [InlineData("UMKT", "Univ. Muhammadiyah Kalimantan Timur")]
    [InlineData("BPJS TK", "Badan Penyelenggara Jaminan Sosial (BPJS) Ketenagakerjaan")]
    [InlineData("STIT Syamsul Ma’arif Bontang", "STIT Syamsul Ma'Arif Bontang")]
    [InlineData("PT Khotai Makmur Insan Abadi (PT KMIA)", "PT. Khotai Makmur Insan Abadi")]
    public void Partners_meet_where_their_names_do(string satu, string dua) =>
        NamaPihak.Key(TeksSel.Read(satu)!).ShouldBe(NamaPihak.Key(TeksSel.Read(dua)!));

    [Theory]
    [InlineData("No. 6 Tahun 2011", "6 TAHUN 2011")]
    [InlineData("441.91 / 022 / PKS / 2016 ", "441.91/022/PKS/2016")]
    [InlineData("Nomor: 7/HK/1/2019", "7/HK/1/2019")]
    public void Numbers_meet(string satu, string dua) => NomorNaskah.Key(satu).ShouldBe(NomorNaskah.Key(dua));

    [Fact]
    public void A_number_that_begins_like_the_word_keeps_its_letters() => NomorNaskah.Key("NOTARIS/5").ShouldBe("NOTARIS/5");

    [Fact]
    public void Partners_are_divided_outside_brackets_only()
    {
        DaftarMitra.Read("PT A (x; y); PT B;; \nC").ShouldBe(["PT A (x; y)", "PT B", "C"]);
        DaftarMitra.Read("").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("REGION", KelasPihak.PemerintahDaerah)]
    [InlineData("soe", KelasPihak.Bumn)]
    [InlineData("PtnBadanHukum", KelasPihak.PtnBadanHukum)]
    [InlineData("unknown", KelasPihak.TidakDiketahui)]
    [InlineData("", KelasPihak.TidakDiketahui)]
    [InlineData("ALIEN", null)]
    [InlineData("3", null)]
    public void Classes_are_of_a_closed_list(string kode, KelasPihak? kelas) => KelasMitra.FromKode(kode).ShouldBe(kelas);

    [Theory]
    [InlineData("lima tahun", 60)]
    [InlineData("5 (lima) tahun, dapat diperpanjang", 60)]
    [InlineData("12 bulan sejak ditandatangani, dapat diperpanjang", 12)]
    [InlineData("satu tahun anggaran (mulai TA 2011)", 12)]
    [InlineData("3,5 bulan", null)]
    [InlineData("hingga tahun 2030", null)]
    [InlineData("± 6 bln (pelaksanaan)", null)]
    public void Terms_are_read_where_they_are_plain(string teks, int? bulan) => JangkaWaktu.Months(teks).ShouldBe(bulan);

    [Theory]
    [InlineData("2018-07-13", nameof(RezimHukum.Pp28Tahun2018))]
    [InlineData("2018-07-12", nameof(RezimHukum.Pp50Tahun2007))]
    [InlineData("2018", null)]
    [InlineData("2015", nameof(RezimHukum.Pp50Tahun2007))]
    [InlineData("2004-05-05", nameof(RezimHukum.SebelumPp50Tahun2007))]
    [InlineData("", null)]
    public void The_regime_follows_the_signing_date(string tanggal, string? rezim) =>
        RezimNaskah.Of(BacaTanggal.Read(tanggal).Nilai)?.ToString().ShouldBe(rezim);
}
