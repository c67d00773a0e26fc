using System.Net;
using System.Text.Json;
using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Features;

/// <summary>GetProsedur and ListSyarat: what a person reads is what runs.</summary>
public class ProsedurTests(RujukanServer server) : IClassFixture<RujukanServer>
{
    public static TheoryData<JenisKerjaSama> Jenis => [.. Enum.GetValues<JenisKerjaSama>()];

    [Theory]
    [MemberData(nameof(Jenis))]
    public async Task Every_row_of_the_table_is_told_with_who_acts_papers_and_article(JenisKerjaSama jenis)
    {
        var prosedur = (await server.Client.Get($"prosedur/{jenis}")).ShouldBe(HttpStatusCode.OK).Body;

        var langkah = prosedur.GetProperty("bagian").EnumerateArray().SelectMany(bagian => bagian.GetProperty("tahap").EnumerateArray())
            .SelectMany(tahap => tahap.GetProperty("langkah").EnumerateArray()).ToArray();
        langkah.Length.ShouldBe(Alur.Untuk(jenis)!.DaftarLangkah.Count);
        langkah.ShouldAllBe(satu => satu.GetProperty("dasarHukum").GetProperty("label").GetString()!.Length > 0 && satu.GetProperty("pelaku").GetString()!.Length > 0);
        langkah.SelectMany(satu => satu.GetProperty("syarat").EnumerateArray())
            .ShouldAllBe(syarat => syarat.GetProperty("pesan").GetString()!.Length > 0 && syarat.GetProperty("dasarHukum").GetArrayLength() > 0);
    }

    [Fact]
    public async Task A_foreign_flow_tells_what_the_papers_contain_and_how_long_others_have()
    {
        var tahap = (await server.Client.Get("prosedur/Ksdpl")).Body.GetProperty("bagian")[0].GetProperty("tahap").EnumerateArray()
            .ToDictionary(satu => satu.GetProperty("tahap").GetString()!);

        Isi("Penjajakan", "SelesaikanKajian", "Kajian").ShouldBe(
            ["judul", "latar belakang", "maksud dan tujuan", "pemetaan potensi, karakteristik, dan kebutuhan daerah", "manfaat bagi pembangunan daerah", "kesimpulan"]);
        Isi("PenyusunanNaskah", "AjukanNaskah", "RancanganNaskahLuarNegeri").Length.ShouldBe(11);
        Isi("PernyataanDitandatangani", "TetapkanRencana", "RencanaKerjaSama").Length.ShouldBe(7);
        tahap["MenungguDprd"].GetProperty("tenggat")[0].GetProperty("isi").GetString()!.ShouldContain("45 hari kerja");
        tahap["MenungguDprd"].GetProperty("tenggat")[0].GetProperty("dasarHukum").GetProperty("perluKonfirmasi").GetBoolean().ShouldBeTrue();
        tahap["MenungguDprd"].GetProperty("sebutan").GetString().ShouldBe("menunggu DPRD");
        tahap["DitolakDprd"].GetProperty("akhir").GetBoolean().ShouldBeTrue();

        string[] Isi(string nama, string peristiwa, string dokumen) =>
        [
            .. tahap[nama].GetProperty("langkah").EnumerateArray().First(langkah => langkah.GetProperty("peristiwa").GetString() == peristiwa)
                .GetProperty("dokumen").EnumerateArray().Single(satu => satu.GetProperty("jenis").GetString() == dokumen)
                .GetProperty("isi").EnumerateArray().Select(butir => butir.GetString()!),
        ];
    }

    [Fact]
    public async Task A_domestic_flow_says_that_silence_is_no_approval()
    {
        var tahap = (await server.Client.Get("prosedur/KsddSukarela")).Body.GetProperty("bagian")[0].GetProperty("tahap").EnumerateArray()
            .Single(satu => satu.GetProperty("tahap").GetString() == "MenungguDprd");

        tahap.GetProperty("tenggat")[0].GetProperty("kode").GetString().ShouldBe("D11");
        tahap.GetProperty("tenggat")[0].GetProperty("isi").GetString()!.ShouldContain("tidak pernah menjadi persetujuan");
    }

    [Fact]
    public async Task The_mandatory_clauses_are_those_that_the_guard_asks_for()
    {
        var perjanjian = (await server.Client.Get("prosedur/Ksdpk")).Body.GetProperty("bagian")[1];

        perjanjian.GetProperty("tahap").EnumerateArray().SelectMany(tahap => tahap.GetProperty("langkah").EnumerateArray())
            .SelectMany(langkah => langkah.GetProperty("dokumen").EnumerateArray())
            .First(dokumen => dokumen.GetProperty("jenis").GetString() == "RancanganPerjanjian")
            .GetProperty("isi").EnumerateArray().Select(butir => butir.GetString())
            .ShouldBe(["hak dan kewajiban", "jangka waktu", "penyelesaian perselisihan", "sanksi"]);
    }

    [Fact]
    public async Task An_unknown_kind_is_a_400() => (await server.Client.Get("prosedur/KerjaSamaApaSaja")).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task The_catalogue_holds_every_guard_of_Agreements_with_severity_message_and_article()
    {
        var katalog = (await server.Client.Get("syarat")).Body.EnumerateArray().ToArray();

        // G40 pins reports to the version of a form, which is Evaluation's.
        Enumerable.Range(1, 44).Select(i => $"G{i:00}").Except(["G40"]).ShouldBeSubsetOf(katalog.Select(syarat => syarat.GetProperty("id").GetString()!));
        katalog.ShouldAllBe(syarat => syarat.GetProperty("pesan").GetString()!.Length > 0 && syarat.GetProperty("dasarHukum").GetArrayLength() > 0);
        JsonElement G25 = katalog.First(syarat => syarat.GetProperty("id").GetString() == "G25");
        G25.GetProperty("sifat").GetString().ShouldBe("Kunci");
        G25.GetProperty("dipakaiPada").EnumerateArray().Select(jenis => jenis.GetString()).ShouldBe(["Ksdpl", "KsdllLainnya"]);
    }

    [Fact]
    public void Every_guard_says_the_same_in_both_languages_and_nothing_twice() => KatalogSyarat.Semua.ShouldAllBe(syarat =>
        syarat.Pesan.Id.Length > 0 && syarat.Pesan.En.Length > 0 && syarat.Pengangkat.Id.Length > 0 && syarat.Pengangkat.En.Length > 0 && syarat.Pesan.Id != syarat.Pesan.En);
}
