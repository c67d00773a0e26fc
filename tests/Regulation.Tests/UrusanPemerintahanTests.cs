namespace Ksd.Regulation.Tests;

public class UrusanPemerintahanTests
{
    private static HasilKewenangan Check(string kode, string? sub = null, string? objek = null, TingkatPemerintahan tingkat = TingkatPemerintahan.KabupatenKota) =>
        Kewenangan.Check(UrusanPemerintahan.Get(kode), tingkat, sub, objek);

    [Theory]
    [InlineData(KelompokUrusan.WajibPelayananDasar, 6)]
    [InlineData(KelompokUrusan.WajibNonPelayananDasar, 18)]
    [InlineData(KelompokUrusan.Pilihan, 8)]
    [InlineData(KelompokUrusan.FungsiPenunjang, 10)]
    public void There_are_32_and_the_supporting_functions(KelompokUrusan kelompok, int jumlah) =>
        UrusanPemerintahan.Semua.Count(u => u.Kelompok == kelompok).ShouldBe(jumlah);

    [Fact]
    public void Every_urusan_cites_its_letter_of_pasal_12()
    {
        var cited = UrusanPemerintahan.Semua.Where(u => u.DapatDikerjasamakan).Select(u => u.DasarHukum!.Label).ToArray();

        cited.ShouldBeUnique();
        cited.ShouldAllBe(label => label.StartsWith("UU 23/2014 Pasal 12 ayat (", StringComparison.Ordinal));
        UrusanPemerintahan.Get("2.15").Nama.ShouldBe("perhubungan");
        UrusanPemerintahan.Get("3.32").Nama.ShouldBe("transmigrasi");
    }

    [Theory]
    [InlineData("3.29", null, "pengelolaan tambang rakyat")]
    [InlineData("3.29", null, null)]
    [InlineData("3.29", "minyak-gas-bumi", null)]
    [InlineData("3.29", "tidak-dikenal", null)]
    [InlineData("3.28", null, "rehabilitasi kawasan hutan lindung")]
    [InlineData("3.25", "kelautan-pesisir", null)]
    [InlineData("1.01", null, "beasiswa pendidikan menengah")]
    public void Not_the_kabupatens(string kode, string? sub, string? objek)
    {
        var hasil = Check(kode, sub, objek);

        hasil.Putusan.ShouldBe(PutusanKewenangan.TidakBerwenang);
        hasil.Saran.ShouldNotBeNull();
        hasil.DasarHukum.Peraturan.ShouldBe("UU 23/2014");
    }

    [Fact]
    public void Coal_is_blocked_with_the_way_out()
    {
        var hasil = Check("3.29", objek: "pengelolaan tambang batu bara rakyat");

        hasil.DasarHukum.Label.ShouldBe("UU 23/2014 Lampiran CC.2");
        hasil.Saran!.Id.ShouldContain("2.11");
    }

    [Theory]
    [InlineData("3.28", "tahura", null)]
    [InlineData("3.28", null, "pengelolaan Taman Hutan Raya Bukit Soeharto")]
    [InlineData("3.29", "panas-bumi-langsung", null)]
    [InlineData("3.25", "nelayan-kecil", null)]
    [InlineData("1.02", null, "layanan rujukan")]
    [InlineData("2.11", null, "pengelolaan sampah")]
    public void The_kabupatens_own(string kode, string? sub, string? objek)
    {
        var hasil = Check(kode, sub, objek);

        hasil.Putusan.ShouldBe(PutusanKewenangan.Berwenang);
        hasil.DaftarPeringatan.ShouldBeEmpty();
    }

    [Fact]
    public void A_province_may_do_what_a_kabupaten_may_not() =>
        Check("3.28", "pengelolaan-hutan", tingkat: TingkatPemerintahan.Provinsi).Putusan.ShouldBe(PutusanKewenangan.Berwenang);

    [Theory]
    [InlineData("3.25")]
    [InlineData("4.01")]
    [InlineData("7.01")]
    public void More_has_to_be_said(string kode) => Check(kode).Putusan.ShouldBe(PutusanKewenangan.PerluPenegasan);

    [Fact]
    public void Coal_under_another_urusan_is_a_warning()
    {
        var hasil = Check("2.11", objek: "reklamasi lahan bekas tambang");

        hasil.Putusan.ShouldBe(PutusanKewenangan.Berwenang);
        hasil.DaftarPeringatan.ShouldHaveSingleItem().Id.ShouldContain("3.29");
    }
}
