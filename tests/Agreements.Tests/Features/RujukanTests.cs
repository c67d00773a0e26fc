using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Ksd.Agreements.Tests.Features;

/// <summary>SearchPeraturan, Classify, ListUrusan, CheckKewenangan, FindWilayah and HitungHariKerja over HTTP.</summary>
public class RujukanTests(RujukanServer server) : IClassFixture<RujukanServer>
{
    private async Task<(HttpStatusCode Status, JsonNode Body)> Get(string path, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{path}");
        if (language is not null)
        {
            request.Headers.Add("Accept-Language", language);
        }

        using var response = await server.Client.SendAsync(request);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> Classify(string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await server.Client.PostAsync("/api/v1/klasifikasi", content);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    [Fact]
    public async Task Peraturan_explains_the_mis_citation()
    {
        var (status, body) = await Get("peraturan?q=permendagri%2020%20tahun%202020");

        status.ShouldBe(HttpStatusCode.OK);
        Text(body["items"]![0]!["kode"]).ShouldBe("Permendagri 20/2020");
        Text(body["catatanKutipan"]![0]!["maksud"]).ShouldBe("Permendagri 22/2020");
        Text(body["catatanKutipan"]![0]!["penjelasan"]).ShouldContain("bukan kerja sama daerah");
    }

    [Fact]
    public async Task Peraturan_speaks_english_when_asked() =>
        Text((await Get("peraturan?q=20/2020", "en")).Body["catatanKutipan"]![0]!["penjelasan"]).ShouldContain("not about kerja sama daerah");

    [Theory]
    [InlineData("2018-07-12", false)]
    [InlineData("2018-07-13", true)]
    public async Task Peraturan_says_what_was_in_force_on_a_day(string pada, bool berlaku) =>
        (await Get($"peraturan?q=pp%2028/2018&pada={pada}")).Body["items"]![0]!["berlaku"]!.GetValue<bool>().ShouldBe(berlaku);

    [Fact]
    public async Task Peraturan_refuses_an_impossible_date()
    {
        var (status, body) = await Get("peraturan?pada=2026-02-30");

        status.ShouldBe(HttpStatusCode.BadRequest);
        body["errors"]!["pada"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Klasifikasi_decides_with_rule_and_article()
    {
        var (status, body) = await Classify(
            """{"paraMitra":[{"nama":"Kota Samarinda","kelas":"PemerintahDaerah","wilayah":{"scheme":"BPS","code":"6472"}}],"eksternalitasLintasDaerah":true,"lebihEfisienBersama":true}""");

        status.ShouldBe(HttpStatusCode.OK);
        Text(body["hasil"]).ShouldBe("Jenis");
        Text(body["jenis"]).ShouldBe("KsddWajib");
        Text(body["daftarKelompok"]![0]!["aturan"]![0]!["dasarHukum"]![0]!["label"]).ShouldBe("UU 23/2014 Pasal 364 ayat (1)");
    }

    [Fact]
    public async Task Klasifikasi_asks_a_person_where_the_law_is_silent()
    {
        var (_, body) = await Classify("""{"paraMitra":[{"nama":"Universitas Brawijaya","kelas":"PtnBadanHukum"}]}""");

        Text(body["hasil"]).ShouldBe("NeedsLegalRuling");
        Text(body["daftarKelompok"]![0]!["aturan"]![0]!["penjelasan"]).ShouldContain("Bagian Hukum");
    }

    [Fact]
    public async Task Klasifikasi_splits_a_mixed_text()
    {
        var (_, body) = await Classify(
            """{"paraMitra":[{"nama":"UINSI","kelas":"PerguruanTinggiNegeri"},{"nama":"UMKT","kelas":"PerguruanTinggiSwasta"}]}""");

        body["perluDipisah"]!.GetValue<bool>().ShouldBeTrue();
        body["hasil"].ShouldBeNull();
        body["daftarKelompok"]!.AsArray().Count.ShouldBe(2);
        Text(body["aturanNaskah"]!["id"]).ShouldBe("N03");
    }

    [Fact]
    public async Task Klasifikasi_refuses_a_region_code_without_its_scheme()
    {
        var (status, body) = await Classify("""{"paraMitra":[{"nama":"?","kelas":"PemerintahDaerah","wilayah":{"code":"6402"}}]}""");

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Text(body["type"]).ShouldBe("/problems/code-scheme-missing");
        body["errors"]!["paraMitra[0].wilayah"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"paraMitra":[]}""", "paraMitra")]
    [InlineData("""{}""", "paraMitra")]
    [InlineData("""{"paraMitra":[{"nama":"X"}]}""", "paraMitra[0].kelas")]
    [InlineData("""{"paraMitra":[{"nama":"X","kelas":"Bank"}]}""", "paraMitra[0].kelas")]
    [InlineData("""{"paraMitra":[{"nama":"X","kelas":"Bumn"}],"objek":7}""", "objek")]
    public async Task Klasifikasi_names_the_field_that_is_wrong(string json, string field)
    {
        var (status, body) = await Classify(json);

        status.ShouldBe(HttpStatusCode.BadRequest);
        body["errors"]!.AsObject().Select(error => error.Key).ShouldContain(field);
    }

    [Fact]
    public async Task Klasifikasi_shows_its_table() =>
        (await Get("klasifikasi/aturan")).Body["items"]!.AsArray().Count.ShouldBe(Ksd.Regulation.TabelKlasifikasi.Baris.Count);

    [Theory]
    [InlineData("urusan", 42)]
    [InlineData("urusan?kelompok=Pilihan", 8)]
    [InlineData("urusan?q=kesehatan", 1)]
    public async Task Urusan_are_listed(string path, int count) => (await Get(path)).Body["items"]!.AsArray().Count.ShouldBe(count);

    [Fact]
    public async Task Kewenangan_blocks_coal_with_the_article()
    {
        var (_, body) = await Get("urusan/3.29/kewenangan?objek=pengelolaan%20tambang%20rakyat");

        Text(body["putusan"]).ShouldBe("TidakBerwenang");
        Text(body["dasarHukum"]!["peraturan"]).ShouldBe("UU 23/2014");
        (await Get("urusan/9.99/kewenangan")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("kode=6402", "code-scheme-missing")]
    [InlineData("skema=&kode=6402", "code-scheme-missing")]
    [InlineData("skema=ISO&kode=6402", "code-scheme-unknown")]
    [InlineData("skema=BPS&kode=64x", "region-code-malformed")]
    public async Task Wilayah_refuses_codes_it_cannot_place(string query, string code)
    {
        var (status, body) = await Get($"wilayah?{query}");

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Text(body["type"]).ShouldBe($"/problems/{code}");
    }

    [Theory]
    [InlineData("BPS", "6402", "Kabupaten Kutai Barat")]
    [InlineData("KEMENDAGRI", "64.02", "Kabupaten Kutai Kartanegara")]
    public async Task Wilayah_reads_a_code_by_its_scheme(string skema, string kode, string nama) =>
        Text((await Get($"wilayah?skema={skema}&kode={kode}")).Body["items"]![0]!["nama"]).ShouldBe(nama);

    [Fact]
    public async Task Wilayah_of_a_province_are_its_own_only()
    {
        var (_, body) = await Get("wilayah?provinsi=64&limit=100");

        body["items"]!.AsArray().Select(item => Text(item!["provinsi"])).Distinct().ShouldBe(["Kalimantan Timur"]);
        body["items"]!.AsArray().Count(item => Text(item!["kemendagri"]!["code"]).Length == 5).ShouldBe(10, "its kabupaten and kota");
        (await Get("wilayah?provinsi=64&q=samarinda")).Body["items"]!.AsArray().Select(item => Text(item!["nama"])).ShouldBe(["Kota Samarinda"]);
        (await Get("wilayah?provinsi=00")).Body["items"]!.AsArray().ShouldBeEmpty();
        (await Get("wilayah?provinsi=640")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Wilayah_pages_through_everything_once()
    {
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var (_, body) = await Get($"wilayah?limit=30{(cursor is null ? "" : $"&cursor={cursor}")}");
            seen.AddRange(body["items"]!.AsArray().Select(item => Text(item!["kemendagri"]!["code"])));
            cursor = body["next"]?.GetValue<string>();
        }
        while (cursor is not null);

        seen.Count.ShouldBe(Ksd.Regulation.DaftarWilayah.Bawaan.Semua.Count);
        seen.ShouldBeUnique();
        (await Get("wilayah?limit=101")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Get("wilayah?cursor=!")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Hari_kerja_counts_to_the_last_day_and_shows_how_far_it_has_run()
    {
        var (_, body) = await Get("hari-kerja?dari=2026-02-02&hari=45");

        Text(body["jangka"]!["hariTerakhir"]).ShouldBe("2026-04-16");
        Text(body["jangka"]!["pada"]).ShouldBe("2026-05-04");
        body["jangka"]!["lewat"]!.GetValue<bool>().ShouldBeTrue();
        body["perluKonfirmasi"]!.GetValue<bool>().ShouldBeTrue();
        body["hariLibur"]!.AsArray().Select(libur => Text(libur!["tanggal"])).ShouldContain("2026-03-19");
    }

    [Fact]
    public async Task Hari_kerja_says_when_a_year_is_not_loaded()
    {
        var (status, body) = await Get("hari-kerja?dari=2026-12-28&hari=45");

        status.ShouldBe(HttpStatusCode.OK);
        body["sampai"].ShouldBeNull();
        body["tahunBelumDimuat"]!.AsArray().Select(tahun => tahun!.GetValue<int>()).ShouldBe([2027]);
        Text(body["catatan"]).ShouldContain("2027");
    }

    [Theory]
    [InlineData("hari-kerja?dari=2026-05-04", "hari")]
    [InlineData("hari-kerja?dari=2026-05-04&hari=5&sampai=2026-05-08", "hari")]
    [InlineData("hari-kerja?dari=2026-05-04&hari=0", "hari")]
    [InlineData("hari-kerja?dari=2026-02-30&hari=5", "dari")]
    [InlineData("hari-kerja?hari=5", "dari")]
    public async Task Hari_kerja_names_the_field_that_is_wrong(string path, string field)
    {
        var (status, body) = await Get(path);

        status.ShouldBe(HttpStatusCode.BadRequest);
        body["errors"]!.AsObject().Select(error => error.Key).ShouldContain(field);
    }

    [Fact]
    public async Task Nobody_reads_without_a_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/urusan");
        request.Headers.Add("X-Anonymous", "1");
        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        Text((await response.Content.ReadFromJsonAsync<JsonNode>())!["type"]).ShouldBe("/problems/unauthenticated");
    }
}
