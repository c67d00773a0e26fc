using System.Reflection;

namespace Ksd.Regulation.Tests;

public class KatalogPeraturanTests
{
    public static TheoryData<string> Named => [.. typeof(KatalogPeraturan).GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == typeof(Peraturan)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Named))]
    public void Every_name_in_code_is_that_regulation(string name)
    {
        var peraturan = (Peraturan)typeof(KatalogPeraturan).GetProperty(name)!.GetValue(null)!;

        name.ShouldBe($"{peraturan.Jenis.Singkatan[0]}{peraturan.Jenis.Singkatan[1..].ToLowerInvariant()}{peraturan.Nomor}Tahun{peraturan.Tahun}");
    }

    [Fact]
    public void Each_regulation_stands_once() => KatalogPeraturan.Semua.Select(p => p.Kode).ShouldBeUnique();

    [Fact]
    public void Revocations_agree_in_both_directions_and_in_their_dates()
    {
        foreach (var peraturan in KatalogPeraturan.Semua.Where(p => p.DicabutOleh is not null))
        {
            var successor = KatalogPeraturan.Get(peraturan.DicabutOleh!);
            successor.Mencabut.ShouldContain(peraturan.Kode);
            successor.BerlakuDari.ShouldBe(peraturan.BerlakuSampai!.Value.AddDays(1), peraturan.Kode);
        }

        foreach (var peraturan in KatalogPeraturan.Semua)
        {
            peraturan.Mencabut.ShouldAllBe(kode => KatalogPeraturan.Get(kode).DicabutOleh == peraturan.Kode, peraturan.Kode);
        }
    }

    [Fact]
    public void What_is_doubtful_says_what() =>
        KatalogPeraturan.Semua.Where(p => p.PerluKonfirmasi || p.BerlakuDari is null).ShouldAllBe(p => p.PerluKonfirmasi && p.Catatan != null);

    [Theory]
    [InlineData("permendagri 20 tahun 2020")]
    [InlineData("Permendagri Nomor 20 Tahun 2020")]
    [InlineData("Peraturan Menteri Dalam Negeri Nomor 20 Tahun 2020 tentang Kerja Sama Daerah")]
    [InlineData("20/2020")]
    public void Permendagri_20_is_found_for_what_it_is_and_the_mis_citation_explained(string kata)
    {
        var hasil = PencarianPeraturan.Search(kata);

        hasil.DaftarPeraturan.ShouldHaveSingleItem().Tentang.ShouldContain("Corona Virus Disease");
        var catatan = hasil.DaftarCatatan.ShouldHaveSingleItem();
        catatan.Pengganti.ShouldBe(KatalogPeraturan.Permendagri22Tahun2020);
        catatan.Penjelasan.Id.ShouldContain("COVID-19");
    }

    [Theory]
    [InlineData("22/2020")]
    [InlineData("permendagri 22/2020")]
    [InlineData("Permendagri No. 22 Th. 2020")]
    public void Permendagri_22_is_found_without_a_remark(string kata)
    {
        var hasil = PencarianPeraturan.Search(kata);

        hasil.DaftarPeraturan.ShouldHaveSingleItem().ShouldBe(KatalogPeraturan.Permendagri22Tahun2020);
        hasil.DaftarCatatan.ShouldBeEmpty();
    }

    [Fact]
    public void A_citation_that_does_not_exist_is_corrected()
    {
        var hasil = PencarianPeraturan.Search("permendagri 22 tahun 2022");

        hasil.DaftarPeraturan.ShouldBeEmpty();
        hasil.DaftarCatatan.ShouldHaveSingleItem().Pengganti.ShouldBe(KatalogPeraturan.Permendagri22Tahun2020);
    }

    [Fact]
    public void A_revoked_regulation_names_its_successor() =>
        PencarianPeraturan.Search("PP 50/2007").DaftarCatatan.ShouldHaveSingleItem().Pengganti.ShouldBe(KatalogPeraturan.Pp28Tahun2018);

    [Fact]
    public void The_form_tells_apart_what_shares_a_number() =>
        PencarianPeraturan.Search("pp 28/2018").DaftarPeraturan.ShouldHaveSingleItem().Jenis.ShouldBe(JenisPeraturan.PeraturanPemerintah);

    [Fact]
    public void An_unknown_citation_says_so()
    {
        var hasil = PencarianPeraturan.Search("permendagri 999 tahun 2020");

        hasil.DaftarPeraturan.ShouldBeEmpty();
        hasil.DaftarCatatan.ShouldHaveSingleItem().Pengganti.ShouldBeNull();
    }

    [Fact]
    public void Words_find_titles() =>
        PencarianPeraturan.Search("kerja sama luar negeri").DaftarPeraturan.ShouldContain(KatalogPeraturan.Permendagri25Tahun2020);

    [Fact]
    public void Nothing_asked_lists_everything() => PencarianPeraturan.Search("").DaftarPeraturan.Count.ShouldBe(KatalogPeraturan.Semua.Count);

    [Theory]
    [InlineData("2007-08-21", RezimHukum.SebelumPp50Tahun2007)]
    [InlineData("2007-08-22", RezimHukum.Pp50Tahun2007)]
    [InlineData("2018-07-12", RezimHukum.Pp50Tahun2007)]
    [InlineData("2018-07-13", RezimHukum.Pp28Tahun2018)]
    public void The_day_of_signing_gives_the_regime(string tanggal, RezimHukum rezim) =>
        RezimHukum.Pada(DateOnly.Parse(tanggal, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(rezim);
}
