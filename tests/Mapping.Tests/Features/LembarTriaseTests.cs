using System.Net;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class LembarTriaseTests : IDisposable
{
    private readonly MappingApplication app;

    public LembarTriaseTests(MappingApplication app) => (this.app, app.Region) = (app, "64.03");

    public void Dispose() => app.Region = TestTokens.Region;

    /// <summary>S22: what calls itself an urusan and is none, with the reason, the rule that points to it, and where it belongs.</summary>
    public static TheoryData<string, string, string, string, string> Misfits => new()
    {
        { "Swakelola dengan PT Contoh Maju", "Swakelola", "Swakelola", "G02", "PP 28/2018" },
        { "Rapat antar dinas tentang stunting", "InternalPerangkatDaerah", "Internal", "G01", "PP 28/2018" },
        { "Pengadaan laptop guru", "PengadaanBarangJasa", "Pengadaan", "G03", "PP 28/2018" },
        { "Pengadaan meja kursi", "UrusanPemerintahan", "Pengadaan", "T2", "PP 28/2018" },
        { "Sewa lahan parkir", "PemanfaatanBmd", "PemanfaatanBmd", "", "Permendagri 19/2016" },
        { "Hibah mobil jenazah", "UrusanPemerintahan", "Hibah", "T5", "PP 28/2018" },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public async Task S22_a_misfit_is_pointed_out_by_rule_refused_with_its_reason_and_sent_where_it_belongs(
        string judul, string objek, string alasan, string aturan, string peraturan)
    {
        var pemetaan = await app.OpenPemetaan();
        await app.Submitted(pemetaan.Id, Usulan.Isi(("objek", objek)), judul: judul);
        var row = (await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}/meja-triase")).Body.GetProperty("items").EnumerateArray().Single();
        var saran = row.GetProperty("saran");
        saran.GetProperty("alasan").GetString().ShouldBe(alasan);
        if (aturan.StartsWith('T'))
        {
            saran.GetProperty("aturan").GetString().ShouldBe(aturan);
        }

        saran.GetProperty("rujukan").GetString().ShouldNotBeNullOrWhiteSpace();
        saran.GetProperty("dasarHukum").EnumerateArray().ShouldContain(dasar => dasar.GetProperty("peraturan").GetString() == peraturan);

        await Decide(pemetaan.Id, [Putusan(row, alasan)]);

        var kandidat = await app.BagianKerjaSama().Get($"kandidat/{row.GetProperty("id").GetGuid()}");
        kandidat.Text("status").ShouldBe("Ditolak");
        var triase = kandidat.Body.GetProperty("triase");
        triase.GetProperty("rujukan").GetString().ShouldBe(saran.GetProperty("rujukan").GetString());
        (triase.GetProperty("oleh").GetString(), triase.GetProperty("disahkanOleh").GetString()).ShouldBe(("bagian-ks", "kabag-ks"));
        kandidat.Body.GetProperty("riwayat").EnumerateArray().Last().GetProperty("oleh").GetString().ShouldBe("kabag-ks");
        var statistik = (await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}/statistik-triase")).ShouldBe(HttpStatusCode.OK);
        statistik.Body.GetProperty("daftarPenolakan")[0].GetProperty("alasan").GetString().ShouldBe(alasan);
        statistik.Body.GetProperty("persenDitolak").GetDecimal().ShouldBe(100);
    }

    /// <summary>S23: coal and forest are not a kabupaten's; the refusal says so with the article and what could be done instead.</summary>
    [Theory]
    [InlineData("Pengelolaan tambang rakyat batubara", "3.29", "2.11")]
    [InlineData("Pengelolaan hutan produksi bersama", "3.28", "Sinergi")]
    public async Task S23_an_object_outside_the_kabupatens_competence_is_blocked_at_M1_with_a_suggestion(string judul, string urusan, string saran)
    {
        var pemetaan = await app.OpenPemetaan();
        var submitted = await app.Submitted(pemetaan.Id, kodeUrusan: urusan, judul: judul);

        var refused = (await app.Triage(submitted, new { keputusan = "Lolos" })).ShouldBeProblem(HttpStatusCode.Conflict, "gerbang-pemetaan");

        var gate = refused.Body.GetProperty("syarat").EnumerateArray().Single();
        gate.GetProperty("id").GetString().ShouldBe("M1");
        gate.GetProperty("dasarHukum").EnumerateArray().ShouldContain(dasar =>
            dasar.GetProperty("peraturan").GetString() == "UU 23/2014" && dasar.GetProperty("pasal").GetString()!.StartsWith("Pasal 14"));
        gate.GetProperty("pesan").GetString()!.ShouldContain(saran);
    }

    [Fact]
    public async Task Many_are_decided_at_once_by_two_officials_and_each_is_recorded()
    {
        var pemetaan = await app.OpenPemetaan();
        for (var i = 0; i < 4; i++)
        {
            await app.Submitted(pemetaan.Id, i % 2 == 0 ? null : Usulan.Isi(("objek", "Hibah")), judul: $"Usulan nomor {i}");
        }

        var rows = (await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}/meja-triase")).Body.GetProperty("items").EnumerateArray().ToArray();
        var putusan = rows.Select(row => Putusan(row, row.GetProperty("saran").GetProperty("alasan").GetString())).ToArray();
        var lembar = (await app.BagianKerjaSama().Post("lembar-triase", new { pemetaanId = pemetaan.Id, daftarPutusan = putusan })).ShouldBe(HttpStatusCode.Created);
        (lembar.Body.GetProperty("jumlahLolos").GetInt32(), lembar.Body.GetProperty("jumlahTolak").GetInt32()).ShouldBe((2, 2));
        (await app.BagianKerjaSama().Get($"kandidat?pemetaanId={pemetaan.Id}&status=Diajukan")).Body.GetProperty("items").GetArrayLength().ShouldBe(4);

        (await app.BagianKerjaSama().Post($"lembar-triase/{lembar.Id}/pengesahan", null, lembar.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "empat-mata");
        (await app.As("kabag-kerja-sama", "dinas-1.02").Post($"lembar-triase/{lembar.Id}/pengesahan", null, lembar.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "putusan-triase-tertahan").Body.GetProperty("putusan").GetArrayLength().ShouldBe(4);
        var confirmed = (await app.KabagKerjaSama().Post($"lembar-triase/{lembar.Id}/pengesahan", null, lembar.ETag)).ShouldBe(HttpStatusCode.OK);

        confirmed.Text("status").ShouldBe("Disahkan");
        (await app.BagianKerjaSama().Get($"kandidat?pemetaanId={pemetaan.Id}&status=Lolos")).Body.GetProperty("items").GetArrayLength().ShouldBe(2);
        (await app.BagianKerjaSama().Get($"kandidat?pemetaanId={pemetaan.Id}&status=Ditolak")).Body.GetProperty("items").GetArrayLength().ShouldBe(2);
        (await app.KabagKerjaSama().Post($"lembar-triase/{lembar.Id}/pengesahan", null, confirmed.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "lembar-triase-selesai");
        (await app.BagianKerjaSama().Get($"lembar-triase?pemetaanId={pemetaan.Id}&status=Disahkan")).Body.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task One_decision_that_cannot_stand_refuses_the_whole_sheet()
    {
        var pemetaan = await app.OpenPemetaan();
        var good = await app.Submitted(pemetaan.Id, judul: "Usulan yang baik");
        var bad = await app.Submitted(pemetaan.Id, Usulan.Isi(("kepatuhan", null)), judul: "Tanpa pernyataan");
        object Body(long version) => new
        {
            pemetaanId = pemetaan.Id,
            daftarPutusan = new object[] { new { kandidatId = good.Id, version }, new { kandidatId = bad.Id, version = 2 } },
        };

        var refused = (await app.BagianKerjaSama().Post("lembar-triase", Body(2))).ShouldBeProblem(HttpStatusCode.Conflict, "putusan-triase-tertahan");
        var tertahan = refused.Body.GetProperty("putusan").EnumerateArray().Single();
        tertahan.GetProperty("kandidatId").GetGuid().ShouldBe(bad.Id);
        tertahan.GetProperty("syarat")[0].GetProperty("id").GetString().ShouldBe("M5");
        var stale = (await app.BagianKerjaSama().Post("lembar-triase", Body(1))).ShouldBeProblem(HttpStatusCode.Conflict, "putusan-triase-tertahan");
        stale.Body.GetProperty("putusan")[0].GetProperty("kode").GetString().ShouldBe("kandidat-sudah-berubah");
        (await app.BagianKerjaSama().Get($"lembar-triase?pemetaanId={pemetaan.Id}")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await app.BagianKerjaSama().Post("lembar-triase", new { pemetaanId = pemetaan.Id, daftarPutusan = Array.Empty<object>() })).ShouldNameField("daftarPutusan");
        (await app.Dinas().Post("lembar-triase", Body(2))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_sheet_is_cancelled_and_one_that_changed_meanwhile_does_nothing()
    {
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Submitted(pemetaan.Id);
        object body = new { pemetaanId = pemetaan.Id, daftarPutusan = new[] { new { kandidatId = kandidat.Id, version = 2 } } };
        var first = await app.BagianKerjaSama().Post("lembar-triase", body);
        var second = await app.BagianKerjaSama().Post("lembar-triase", body);
        (await app.BagianKerjaSama().Post($"lembar-triase/{first.Id}/pembatalan", null, first.ETag)).ShouldBe(HttpStatusCode.OK).Text("status").ShouldBe("Dibatalkan");
        await app.BagianKerjaSama().Post($"kandidat/{kandidat.Id}/pengembalian", new { alasan = "Lengkapi dahulu." }, kandidat.ETag);

        (await app.KabagKerjaSama().Post($"lembar-triase/{second.Id}/pengesahan", null, second.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "putusan-triase-tertahan");

        (await app.BagianKerjaSama().Get($"lembar-triase/{second.Id}")).Text("status").ShouldBe("Disusun");
        (await app.BagianKerjaSama().Get($"kandidat/{kandidat.Id}")).Text("status").ShouldBe("Draf");
    }

    private static object Putusan(System.Text.Json.JsonElement row, string? alasan) =>
        new { kandidatId = row.GetProperty("id").GetGuid(), version = row.GetProperty("version").GetInt64(), alasan };

    private async Task Decide(Guid pemetaanId, object[] daftarPutusan)
    {
        var lembar = (await app.BagianKerjaSama().Post("lembar-triase", new { pemetaanId, daftarPutusan })).ShouldBe(HttpStatusCode.Created);
        (await app.KabagKerjaSama().Post($"lembar-triase/{lembar.Id}/pengesahan", null, lembar.ETag)).ShouldBe(HttpStatusCode.OK);
    }
}
