using System.Net;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class BadInputTests(MappingApplication app)
{
    private const string SomePemetaan = "01890000-0000-7000-8000-000000000000";

    [Theory]
    [InlineData("9.99")]
    [InlineData("4.01")]
    [InlineData("kesehatan")]
    public async Task An_urusan_that_is_none_of_the_32_is_refused(string kodeUrusan)
    {
        var pemetaan = await app.OpenPemetaan();

        var refused = (await app.Dinas().Post("kandidat", new { pemetaanId = pemetaan.Id, judul = "Judul apa saja", kodeUrusan })).ShouldNameField("kodeUrusan");

        refused.Body.GetProperty("errors").GetProperty("kodeUrusan")[0].GetString()!.ShouldContain("urusan");
    }

    [Theory]
    [InlineData(null, "6402", "code-scheme-missing")]
    [InlineData("KODEPOS", "6402", "code-scheme-unknown")]
    [InlineData("KEMENDAGRI", "abc", "region-code-malformed")]
    public async Task A_region_code_needs_its_scheme(string? scheme, string code, string problem)
    {
        var pemetaan = await app.OpenPemetaan();
        var isi = new { eksternalitas = new { tingkat = "KabupatenKota", wilayah = new[] { new { scheme, code } } } };

        var refused = (await app.Dinas().Post("kandidat", new { pemetaanId = pemetaan.Id, judul = "Kode wilayah", kodeUrusan = "1.02", isi }))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, problem);

        refused.Body.GetProperty("errors").TryGetProperty("isi.eksternalitas.wilayah[0]", out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{ "pemetaanId": "P", "judul": "Judul apa saja", "kodeUrusan": "1.02", "isi": { "waktu": { "mulai": "2026-02-30" } } }""", "isi.waktu.mulai")]
    [InlineData("""{ "pemetaanId": "P", "judul": "Judul apa saja", "kodeUrusan": "1.02", "isi": { "waktu": { "mulai": "2027-01-01", "selesai": "2026-01-01" } } }""", "isi.waktu.selesai")]
    [InlineData("""{ "pemetaanId": "P", "judul": "Judul apa saja", "kodeUrusan": "1.02", "isi": { "anggaran": { "pagu": -1 } } }""", "isi.anggaran.pagu")]
    [InlineData("""{ "pemetaanId": "P", "judul": "Judul apa saja", "kodeUrusan": "1.02", "isi": { "calonMitra": [{ "nama": "Tanpa kelas" }] } }""", "isi.calonMitra[0].kelas")]
    [InlineData("""{ "pemetaanId": "P", "judul": "Judul apa saja", "kodeUrusan": "1.02", "isi": { "calonMitra": [{ "kelas": "Tetangga" }] } }""", "isi.calonMitra[0].kelas")]
    [InlineData("""{ "pemetaanId": "P", "judul": "Judul apa saja", "kodeUrusan": "1.02", "isi": { "objek": 3 } }""", "isi.objek")]
    [InlineData("""{ "pemetaanId": "P", "judul": "Judul apa saja", "kodeUrusan": "1.02", "isi": { "dampakKesejahteraan": [{ "indikator": "" }] } }""", "isi.dampakKesejahteraan[0].indikator")]
    [InlineData("""{ "pemetaanId": "P", "judul": "Judul apa saja", "kodeUrusan": "1.02", "isi": { "dampakPelayananPublik": [{ "indikator": "A", "tahunAwal": 2027, "tahunTarget": 2026 }] } }""", "isi.dampakPelayananPublik[0].tahunTarget")]
    [InlineData("""{ "pemetaanId": "P", "judul": "Jud", "kodeUrusan": "1.02" }""", "judul")]
    [InlineData("""{ "pemetaanId": "P", "kodeUrusan": "1.02" }""", "judul")]
    [InlineData("""{ "pemetaanId": "bukan-uuid", "judul": "Judul apa saja", "kodeUrusan": "1.02" }""", "pemetaanId")]
    [InlineData("""{ "pemetaanId": "P", "judul": "Judul apa saja", "kodeUrusan": "1.02", "status": "Lolos" }""", "status")]
    public async Task The_field_is_named(string body, string field)
    {
        var pemetaan = await app.OpenPemetaan();

        (await app.Dinas().Post("kandidat", body.Replace("\"P\"", $"\"{pemetaan.Id}\""))).ShouldNameField(field);

        (await app.Dinas().Get($"kandidat?pemetaanId={pemetaan.Id}")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Malformed_json_and_a_huge_title_are_no_server_error()
    {
        (await app.Dinas().Post("kandidat", "{ \"judul\": ")).ShouldBe(HttpStatusCode.BadRequest);
        var huge = await app.Dinas().Post("kandidat", new { pemetaanId = SomePemetaan, judul = new string('x', 1 << 20), kodeUrusan = "1.02" });
        huge.Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_stale_and_a_missing_version_are_refused()
    {
        var pemetaan = await app.OpenPemetaan();
        var draft = await app.Draft(pemetaan.Id);
        var revision = new { judul = "Judul baru sekali", kodeUrusan = "1.02", isi = Usulan.Isi() };
        (await app.Dinas().Put($"kandidat/{draft.Id}", revision, draft.ETag)).ShouldBe(HttpStatusCode.OK);

        (await app.Dinas().Put($"kandidat/{draft.Id}", revision, draft.ETag)).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "version-stale");
        (await app.Dinas().Put($"kandidat/{draft.Id}", revision, null)).ShouldBeProblem(HttpStatusCode.PreconditionRequired, "version-required");
        (await app.Dinas().Post($"kandidat/{draft.Id}/pengajuan")).ShouldBeProblem(HttpStatusCode.PreconditionRequired, "version-required");
    }

    [Theory]
    [InlineData("kandidat?cursor=bukan-kursor", "cursor")]
    [InlineData("kandidat?limit=0", "limit")]
    [InlineData("kandidat?limit=101", "limit")]
    [InlineData("kandidat?status=Entah", "status")]
    [InlineData("kandidat?pemetaanId=1", "pemetaanId")]
    [InlineData("daftar-rencana?tahun=abc", "tahun")]
    public async Task A_bad_filter_is_named(string path, string field) => (await app.BagianKerjaSama().Get(path)).ShouldNameField(field);

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        (await app.BagianKerjaSama().Get($"kandidat/{SomePemetaan}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await app.BagianKerjaSama().Post($"kandidat/{SomePemetaan}/triase", new { keputusan = "Lolos" }, "\"1\"")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Dinas().Post("kandidat", new { pemetaanId = SomePemetaan, judul = "Judul apa saja", kodeUrusan = "1.02" })).ShouldNameField("pemetaanId");
    }

    [Fact]
    public async Task A_deadline_in_the_past_and_a_decree_in_the_future_are_refused()
    {
        (await app.BagianKerjaSama().Post("pemetaan", new { tahun = Usulan.NextYear(), batasWaktu = "2020-01-01" })).ShouldNameField("batasWaktu");
        var pemetaan = await app.OpenPemetaan();
        await app.Passed(pemetaan.Id);
        var daftar = await app.Agreed(pemetaan.Id);
        (await app.Bupati().Post($"daftar-rencana/{daftar.Id}/keputusan", new { nomor = "1", tanggal = "2099-01-01" }, daftar.ETag)).ShouldNameField("tanggal");
    }
}
