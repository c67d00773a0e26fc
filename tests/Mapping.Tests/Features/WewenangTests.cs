using System.Net;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

/// <summary>Other departments, regions and offices.</summary>
[Collection(MappingCollection.Name)]
public sealed class WewenangTests(MappingApplication app)
{
    private const string OtherRegion = "64.72";

    [Fact]
    public async Task Another_department_neither_reads_changes_nor_lists_it()
    {
        var pemetaan = await app.OpenPemetaan();
        var draft = await app.Draft(pemetaan.Id);
        var other = app.Dinas("2.09");

        (await other.Get($"kandidat/{draft.Id}")).ShouldBeProblem(HttpStatusCode.Forbidden, "perangkat-daerah-lain");
        (await other.Put($"kandidat/{draft.Id}", new { judul = "Diambil alih", kodeUrusan = "2.09", isi = Usulan.Isi() }, draft.ETag))
            .ShouldBeProblem(HttpStatusCode.Forbidden, "perangkat-daerah-lain");
        (await other.Post($"kandidat/{draft.Id}/pengajuan", null, draft.ETag)).ShouldBeProblem(HttpStatusCode.Forbidden, "perangkat-daerah-lain");
        (await other.Post($"kandidat/{draft.Id}/penarikan", new { alasan = "Bukan milik kami" }, draft.ETag))
            .ShouldBeProblem(HttpStatusCode.Forbidden, "perangkat-daerah-lain");
        (await other.Get($"kandidat?pemetaanId={pemetaan.Id}")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await app.Dinas().Get($"kandidat/{draft.Id}")).ETag.ShouldBe(draft.ETag);
    }

    [Fact]
    public async Task Another_region_sees_nothing_of_it()
    {
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Passed(pemetaan.Id);
        var daftar = await app.Decided(pemetaan.Id);
        var (bagian, dinas) = (app.BagianKerjaSama(OtherRegion), app.Dinas(region: OtherRegion));

        foreach (var path in new[] { $"pemetaan/{pemetaan.Id}", $"kandidat/{kandidat.Id}", $"daftar-rencana/{daftar.Id}", $"daftar-rencana/{daftar.Id}/item" })
        {
            (await bagian.Get(path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        }

        (await bagian.Get($"kandidat?pemetaanId={pemetaan.Id}")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await dinas.Post("kandidat", new { pemetaanId = pemetaan.Id, judul = "Menumpang", kodeUrusan = "1.02" })).ShouldNameField("pemetaanId");
        (await bagian.Post($"kandidat/{kandidat.Id}/triase", new { keputusan = "Lolos" }, kandidat.ETag)).ShouldBe(HttpStatusCode.NotFound);
        (await bagian.Post("daftar-rencana", new { pemetaanId = pemetaan.Id, tahunRkpd = 2027 })).ShouldNameField("pemetaanId");
    }

    [Fact]
    public async Task Two_regions_open_the_pemetaan_of_the_same_year()
    {
        var body = new { tahun = Usulan.NextYear(), batasWaktu = "2099-12-31" };

        (await app.BagianKerjaSama().Post("pemetaan", body)).ShouldBe(HttpStatusCode.Created);
        (await app.BagianKerjaSama(OtherRegion).Post("pemetaan", body)).ShouldBe(HttpStatusCode.Created);
        (await app.BagianKerjaSama().Post("pemetaan", body)).ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-sudah-ada");
    }

    [Theory]
    [InlineData("perangkat-daerah", "pemetaan", """{ "tahun": 2029, "batasWaktu": "2099-12-31" }""")]
    [InlineData("bappeda", "pemetaan", """{ "tahun": 2029, "batasWaktu": "2099-12-31" }""")]
    [InlineData("bagian-kerja-sama", "kandidat", """{ "pemetaanId": "01890000-0000-7000-8000-000000000000", "judul": "Judul", "kodeUrusan": "1.02" }""")]
    [InlineData("perangkat-daerah", "kandidat/01890000-0000-7000-8000-000000000000/triase", """{ "keputusan": "Lolos" }""")]
    [InlineData("bagian-kerja-sama", "kandidat/01890000-0000-7000-8000-000000000000/pertimbangan-tkksd", """{ "alasan": "Sudah baik" }""")]
    [InlineData("bappeda", "daftar-rencana/01890000-0000-7000-8000-000000000000/keputusan", """{ "nomor": "1", "tanggal": "2026-01-01" }""")]
    [InlineData("tkksd", "daftar-rencana/01890000-0000-7000-8000-000000000000/kesepakatan", "{}")]
    [InlineData("inspektorat", "daftar-rencana", """{ "pemetaanId": "01890000-0000-7000-8000-000000000000", "tahunRkpd": 2027 }""")]
    public async Task An_office_does_only_what_is_its_own(string role, string path, string body) =>
        (await app.As(role, "orang", "1.02").Post(path, body, "\"1\"")).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");

    [Fact]
    public async Task Without_a_good_token_nothing_is_answered()
    {
        (await app.CreateClient().Get("kandidat")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthenticated");
        (await With(TestTokens.Expired("bagian-kerja-sama")).Get("kandidat")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthenticated");
        (await With(TestTokens.SignedByAnotherKey("bagian-kerja-sama")).Get("kandidat")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthenticated");

        HttpClient With(string token)
        {
            var client = app.CreateClient();
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
            return client;
        }
    }

    [Fact]
    public async Task A_token_without_a_department_proposes_nothing()
    {
        var pemetaan = await app.OpenPemetaan();

        (await app.As("perangkat-daerah", "tanpa-dinas").Post("kandidat", new { pemetaanId = pemetaan.Id, judul = "Tanpa dinas", kodeUrusan = "1.02" }))
            .ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        (await app.As("perangkat-daerah", "tanpa-dinas").Get("kandidat")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
    }
}
