using System.Text.Json;

namespace Ksd.Regulation.Tests;

public class DasarHukumTests
{
    private static readonly DasarHukum Sample = KatalogPeraturan.Pp28Tahun2018.Pasal(6, ayat: 2, huruf: "a");

    [Fact]
    public void Label_cites_as_lawyers_do() => Sample.Label.ShouldBe("PP 28/2018 Pasal 6 ayat (2) huruf a");

    [Theory]
    [InlineData("PP 28/2018 Pasal 6 ayat (2) huruf a")]
    [InlineData("UU 23/2014 Pasal 1 angka 4")]
    [InlineData("Permendagri 19/2016 BAB VII")]
    [InlineData("Permendagri 25/2020 Lampiran")]
    public void Label_reads_back(string label) => DasarHukum.Parse(label).Label.ShouldBe(label);

    [Theory]
    [InlineData("PP 99/2018 Pasal 6")]
    [InlineData("PP 28/2018")]
    [InlineData("PP 28/2018 Pasal enam")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_not_an_article_of_the_catalogue_is_refused(string? label) => DasarHukum.TryParse(label, out _).ShouldBeFalse();

    [Fact]
    public void Json_has_the_agreed_shape_and_reads_back()
    {
        var json = JsonSerializer.Serialize(Sample, JsonSerializerOptions.Web);

        json.ShouldBe("""{"peraturan":"PP 28/2018","pasal":"Pasal 6 ayat (2) huruf a","label":"PP 28/2018 Pasal 6 ayat (2) huruf a","perluKonfirmasi":false}""");
        JsonSerializer.Deserialize<DasarHukum>(json, JsonSerializerOptions.Web).ShouldBe(Sample);
    }

    [Fact]
    public void Json_that_contradicts_itself_is_refused() => Should.Throw<FormatException>(() => JsonSerializer.Deserialize<DasarHukum>(
        """{"peraturan":"PP 28/2018","pasal":"Pasal 7","label":"PP 28/2018 Pasal 6","perluKonfirmasi":false}""", JsonSerializerOptions.Web));

    [Fact]
    public void Doubt_travels_with_the_article()
    {
        var ragu = Sample.Diragukan();

        ragu.PerluKonfirmasi.ShouldBeTrue();
        ragu.Catatan.ShouldBe("dasar hukum perlu konfirmasi");
        JsonSerializer.Deserialize<DasarHukum>(JsonSerializer.Serialize(ragu, JsonSerializerOptions.Web), JsonSerializerOptions.Web).ShouldBe(ragu);
        DasarHukum.Parse($"{Sample.Label} (?)").ShouldBe(ragu);
    }

    [Fact]
    public void An_article_that_nobody_read_is_cited_with_doubt()
    {
        KatalogPeraturan.Permendagri22Tahun2020.Pasal(7).PerluKonfirmasi.ShouldBeTrue();
        KatalogPeraturan.Permendagri25Tahun2020.Pasal(17, 3).PerluKonfirmasi.ShouldBeFalse();
    }

    [Fact]
    public void Is_in_force_while_its_regulation_is()
    {
        Sample.BerlakuPada(new DateOnly(2018, 7, 12)).ShouldBeFalse();
        Sample.BerlakuPada(new DateOnly(2018, 7, 13)).ShouldBeTrue();
        KatalogPeraturan.Pp50Tahun2007.Pasal(17).BerlakuPada(new DateOnly(2018, 7, 12)).ShouldBeTrue();
        KatalogPeraturan.Pp50Tahun2007.Pasal(17).BerlakuPada(new DateOnly(2018, 7, 13)).ShouldBeFalse();
    }
}
