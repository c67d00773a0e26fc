using System.Net;
using System.Text;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Register;

[Collection(AgreementsCollection.Name)]
public sealed class SearchTests(AgreementsApplication application) : IAsyncLifetime
{
    private const string Wilayah = "64.71";

    private static readonly SemaphoreSlim Sekali = new(1);
    private static bool terisi;

    private readonly RegisterServer server = new(application, Wilayah);

    public async Task InitializeAsync()
    {
        await Sekali.WaitAsync();
        try
        {
            if (!terisi)
            {
                await server.ImportSample();
                await server.Import(Ties());
                terisi = true;
            }
        }
        finally
        {
            Sekali.Release();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Words_are_found_by_their_stem()
    {
        var dasar = await server.Titles("q=pelatihan");
        dasar.ShouldNotBeEmpty();
        (await server.Titles("q=melatih")).ShouldBe(dasar);
    }

    [Theory]
    [InlineData("kesehtan", "kesehatan")]
    [InlineData("trasmigrasi", "transmigrasi")]
    [InlineData("universtas mulawarman", "universitas mulawarman")]
    public async Task A_slip_of_the_pen_finds_what_was_meant(string salah, string benar)
    {
        var diharapkan = await server.Titles($"q={benar}&limit=100");
        diharapkan.ShouldNotBeEmpty();
        await Eventually.Get(() => server.Titles($"q={salah}&limit=100"), titles => !diharapkan.Except(titles).Any());
    }

    [Fact]
    public async Task Phrases_and_exclusions_are_understood()
    {
        var semua = await server.Titles("q=air bersih&limit=100");
        (await server.Titles("q=\"air bersih\"&limit=100")).ShouldBeSubsetOf(semua);
        var tanpa = await server.Titles("q=pilkada -bawaslu&limit=100");
        tanpa.ShouldNotBeEmpty();
        tanpa.ShouldAllBe(judul => !judul.Contains("Bawaslu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_title_counts_more_than_a_place()
    {
        var titles = await server.Titles("q=transmigrasi");
        titles[0].ShouldContain("ransmigrasi");
    }

    [Fact]
    public async Task A_number_is_found() =>
        (await server.Titles("q=415.4.44/03/435.023/2014")).ShouldHaveSingleItem().ShouldContain("Puskesmas");

    [Fact]
    public async Task A_partner_is_looked_for_among_partners_only()
    {
        var bpjs = await server.All("register?mitra=bpjs&limit=100");
        bpjs.Count.ShouldBe(5);
        bpjs.ShouldAllBe(item => item.GetProperty("mitra").ToString().Contains("BPJS", StringComparison.Ordinal));
        (await server.All("register?mitra=bpjs kesehatan")).ShouldHaveSingleItem();
        (await server.All("register?mitra=bpjs&jenis=Ksdpk")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_passage_marks_the_hit_and_escapes_the_rest()
    {
        var item = (await server.All("register?q=berbahaya")).ShouldHaveSingleItem();
        item.GetProperty("judul").GetString().ShouldBe("Judul <script>alert(1)</script> & berbahaya");
        var cuplikan = item.GetProperty("cuplikan").GetString()!;
        cuplikan.ShouldContain("<mark>berbahaya</mark>");
        cuplikan.ShouldContain("&amp;");
        cuplikan.ShouldNotContain("<script>");
    }

    [Theory]
    [InlineData("jenis=Sinergi", 19)]
    [InlineData("jalur=Hibah", 10)]
    [InlineData("kelasMitra=OtoritaIkn", 3)]
    [InlineData("mutu=B", 1)]
    [InlineData("tahun=2025&sumber=Impor", 21)]
    [InlineData("sumber=Alur", 0)]
    [InlineData("perangkatDaerah=Badan Kesatuan Bangsa dan Politik", 6)]
    [InlineData("urusan=jaminan sosial", 4)]
    [InlineData("urusan=1.02", 0)]
    [InlineData("status=Berakhir&pada=2026-05-01", 3)]
    [InlineData("berakhirDalam=90&pada=2026-05-01", 1)]
    [InlineData("berakhirDalam=85&pada=2026-05-01", 0)]
    [InlineData("jenis=Sinergi&q=jaminan&tahun=2021", 3)]
    public async Task Filters_hold_together(string saringan, int jumlah)
    {
        (await server.All($"register?{saringan}&limit=3")).Count(item => !Tie(item)).ShouldBe(jumlah);
        var ringkasan = (await server.Bagian.Get($"register/ringkasan?{saringan}")).ShouldBe(HttpStatusCode.OK);
        ringkasan.Body.GetProperty("jumlah").GetInt64().ShouldBe((await server.All($"register?{saringan}&limit=100")).Count);
    }

    [Theory]
    [InlineData("urut=Terbaru")]
    [InlineData("urut=Terlama")]
    [InlineData("urut=Berakhir")]
    [InlineData("urut=Judul")]
    [InlineData("urut=Nilai")]
    [InlineData("q=seri")]
    [InlineData("q=seri&urut=Terbaru")]
    [InlineData("q=seri&kelasMitra=Bumn&urut=Relevansi")]
    public async Task Pages_neither_lose_nor_repeat_under_ties(string urutan)
    {
        var items = await server.All($"register?{urutan}&limit=7");
        var ids = items.Select(item => item.GetProperty("naskahId").GetGuid()).ToList();
        ids.ShouldBeUnique();
        items.Count(Tie).ShouldBe(61);
        ids.ShouldBe((await server.All($"register?{urutan}&limit=100")).Select(item => item.GetProperty("naskahId").GetGuid()));
    }

    [Theory]
    [InlineData("cursor=bukan", "cursor")]
    [InlineData("urut=Relevansi", "urut")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("pada=2026-02-30", "pada")]
    [InlineData("jenis=Salah", "jenis")]
    [InlineData("tahun=12", "tahun")]
    public async Task A_wrong_question_names_its_field(string pertanyaan, string field) =>
        (await server.Bagian.Get($"register?{pertanyaan}")).ShouldNameField(field);

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var next = (await server.Bagian.Get("register?urut=Judul&limit=2")).Text("next");
        (await server.Bagian.Get($"register?urut=Nilai&cursor={next}")).ShouldNameField("cursor");
    }

    [Fact]
    public async Task Everybody_with_a_token_reads_what_is_signed()
    {
        (await server.All("register?limit=100", server.As("mitra"))).Count.ShouldBe(181);
        (await application.CreateClient().Get("register")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static bool Tie(JsonElement item) => item.GetProperty("judul").GetString()!.StartsWith("Seri ", StringComparison.Ordinal)
        || item.GetProperty("judul").GetString()!.StartsWith("Judul <", StringComparison.Ordinal);

    /// <summary>Sixty entries that are alike in everything lists are ordered by, and one that would like to be a script.</summary>
    private static string Ties()
    {
        var csv = new StringBuilder(Sampel.Kepala).Append('\n');
        for (var i = 0; i < 60; i++)
        {
            csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},Seri sama,PKS,{i}/SERI,,Pemerintah Kota Balikpapan,PT Seri,SOE,,,,2023-03-03,2033-03-03,,1000,\n");
        }

        return csv.Append("61,Judul <script>alert(1)</script> & berbahaya,PKS,,,Pemerintah Kota Balikpapan,PT Seri Lain,SOE,,,,2023-03-04,,,,\n").ToString();
    }
}
