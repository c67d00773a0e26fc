namespace Ksd.Regulation.Tests;

public class KodeWilayahTests
{
    private static string? NameOf(string kode) =>
        KodeWilayah.TryParse(kode, out var hasil, out _) ? DaftarWilayah.Bawaan.Find(hasil)?.Nama : null;

    [Theory]
    [InlineData("6402")]
    [InlineData("64.02")]
    [InlineData("")]
    [InlineData(null)]
    public void Without_a_scheme_is_refused(string? kode)
    {
        KodeWilayah.TryParse(kode, out _, out var penolakan).ShouldBeFalse();

        penolakan!.Kode.ShouldBe("code-scheme-missing");
    }

    [Theory]
    [InlineData("KEMENDAGRI:64.02", "Kabupaten Kutai Kartanegara")]
    [InlineData("kemendagri:6402", "Kabupaten Kutai Kartanegara")]
    [InlineData("BPS:6402", "Kabupaten Kutai Barat")]
    [InlineData("BPS:6403", "Kabupaten Kutai Kartanegara")]
    [InlineData("KEMENDAGRI:64.03", "Kabupaten Berau")]
    [InlineData("KEMENDAGRI:64.02.06", "Tenggarong")]
    [InlineData("BPS:6403090", "Tenggarong")]
    [InlineData("BPS:91", "Papua Barat")]
    [InlineData("KEMENDAGRI:91", "Papua")]
    public void The_scheme_decides_the_region(string kode, string nama) => NameOf(kode).ShouldBe(nama);

    [Theory]
    [InlineData("ISO:6402", "code-scheme-unknown")]
    [InlineData("0:6402", "code-scheme-unknown")]
    [InlineData("BPS:64.02", "region-code-malformed")]
    [InlineData("KEMENDAGRI:64.2", "region-code-malformed")]
    [InlineData("KEMENDAGRI:abc", "region-code-malformed")]
    [InlineData("KEMENDAGRI:", "region-code-malformed")]
    public void Malformed_is_refused_with_its_own_code(string kode, string penolakan)
    {
        KodeWilayah.TryParse(kode, out _, out var hasil).ShouldBeFalse();

        hasil!.Kode.ShouldBe(penolakan);
    }

    [Fact]
    public void Built_in_are_the_whole_country_and_the_kecamatan_of_kukar()
    {
        var all = DaftarWilayah.Bawaan.Semua;

        all.Count(w => w.Tingkat is TingkatWilayah.Provinsi).ShouldBe(38);
        all.Count(w => w.Tingkat is TingkatWilayah.KabupatenKota).ShouldBe(514);
        all.Count(w => w.Kode.Kode.StartsWith("64.02.", StringComparison.Ordinal)).ShouldBe(20);
        all.Where(w => w.KodeBps is not null).Select(w => w.KodeBps).ShouldBeUnique();
    }

    [Fact]
    public void Search_takes_every_word_and_gives_short_names_first() =>
        DaftarWilayah.Bawaan.Search("kota BANGUN").Select(w => w.Nama).ShouldBe(["Kota Bangun", "Kota Bangun Darat"]);

    [Fact]
    public void A_file_adds_regions_and_reports_bad_rows()
    {
        using var csv = new StringReader("code,name\n11,Aceh\n11.01,Kabupaten Aceh Selatan\nxx,Salah\n11.02,\n11.01,Dua kali\n64.02,Kab. Kutai Kartanegara\n32.01.05.2001,Desa\n35.78\n");

        var (daftar, galat) = DaftarWilayah.Bawaan.With(csv);

        daftar.Find(KodeWilayah.Kemendagri("11.01"))!.Nama.ShouldBe("Kabupaten Aceh Selatan");
        daftar.Find(KodeWilayah.Bps("6403"))!.Nama.ShouldBe("Kab. Kutai Kartanegara");
        galat.Select(g => g.Baris).ShouldBe([4, 5, 6, 8, 9]);
    }

    [Fact]
    public void A_file_without_heading_loses_no_row()
    {
        using var csv = new StringReader("11.01,Kabupaten Aceh Selatan,1103\n");

        var (daftar, galat) = DaftarWilayah.Bawaan.With(csv);

        galat.ShouldBeEmpty();
        daftar.Find(KodeWilayah.Bps("1103"))!.Kode.ShouldBe(KodeWilayah.Kemendagri("11.01"));
    }

    [Theory]
    [InlineData("63.03", "Kabupaten Banjar")]
    [InlineData("6402", "Kabupaten Kutai Kartanegara")]
    [InlineData("64.02.20", "Samboja Barat")]
    [InlineData("99.99", null)]
    [InlineData("Banjar", null)]
    [InlineData(null, null)]
    public void A_kemendagri_code_is_named_wherever_it_lies(string? kode, string? nama) => DaftarWilayah.Bawaan.NameOf(kode).ShouldBe(nama);

    [Theory]
    [InlineData("64", "Gubernur Kalimantan Timur")]
    [InlineData("64.02", "Bupati Kutai Kartanegara")]
    [InlineData("64.72", "Wali Kota Samarinda")]
    [InlineData("64.02.06", "Camat Tenggarong")]
    public void A_head_is_called_by_what_the_region_is(string kode, string sebutan) =>
        DaftarWilayah.Bawaan.Find(KodeWilayah.Kemendagri(kode))!.SebutanKepala.ShouldBe(sebutan);

    [Fact]
    public void A_name_of_the_national_list_keeps_the_bps_code_that_is_known() =>
        DaftarWilayah.Bawaan.Find(KodeWilayah.Bps("6402"))!.Nama.ShouldBe("Kabupaten Kutai Barat");

    [Theory]
    [InlineData("64.02", "64.72", true)]
    [InlineData("64.72", "64.02", true)]
    [InlineData("64.02", "64", true)]
    [InlineData("64.02", "64.03", false)]
    [InlineData("64.02", "72.03", false)]
    [InlineData("64.02", "64.01", null)]
    [InlineData("64.02", "65.02", null)]
    [InlineData("64.02", "64.02", null)]
    [InlineData("33.01", "33.02", null)]
    public void Borders_are_known_unknown_or_in_doubt(string a, string b, bool? berbatasan)
    {
        BatasWilayah.Berbatasan(KodeWilayah.Kemendagri(a), KodeWilayah.Kemendagri(b)).ShouldBe(berbatasan);
        BatasWilayah.Berbatasan(KodeWilayah.Kemendagri(b), KodeWilayah.Kemendagri(a)).ShouldBe(berbatasan);
    }

    [Fact]
    public void Borders_understand_bps_codes() =>
        BatasWilayah.Berbatasan(KodeWilayah.Bps("6403"), KodeWilayah.Bps("6402")).ShouldBe(true);

    [Fact]
    public void Neighbours_leave_out_what_is_in_doubt() => BatasWilayah.Tetangga(KodeWilayah.Kemendagri("64.02")).Select(k => k.Kode)
        .ShouldBe(["64.07", "64.08", "64.09", "64.11", "64.71", "64.72", "64.74"]);
}
