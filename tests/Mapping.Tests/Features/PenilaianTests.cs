using System.Net;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class PenilaianTests : IDisposable
{
    private readonly MappingApplication app;

    public PenilaianTests(MappingApplication app) => (this.app, app.Region) = (app, "64.08");

    public void Dispose() => app.Region = TestTokens.Region;

    [Fact]
    public async Task Several_assessors_score_with_reasons_and_their_disagreement_is_shown()
    {
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Passed(pemetaan.Id);
        (await Score("a", kandidat.Id, 80)).ShouldBe(HttpStatusCode.Created).Body.GetProperty("total").GetDecimal().ShouldBe(80);
        await Score("b", kandidat.Id, 70);
        await Score("c", kandidat.Id, 40);
        await Score("c", kandidat.Id, 45);

        var penilaian = (await app.BagianKerjaSama().Get($"kandidat/{kandidat.Id}/penilaian")).ShouldBe(HttpStatusCode.OK);

        penilaian.Body.GetProperty("rataRata").GetDecimal().ShouldBe(65);
        penilaian.Body.GetProperty("daftarBeda").EnumerateArray().ShouldAllBe(beda => beda.GetProperty("selisih").GetInt32() == 35 && beda.GetProperty("berbeda").GetBoolean());
        penilaian.Body.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("penilai").GetString(), item.GetProperty("berlaku").GetBoolean()))
            .ShouldBe([("a", true), ("b", true), ("c", false), ("c", true)]);
        penilaian.Body.GetProperty("items")[0].GetProperty("daftarNilai")[0].GetProperty("alasan").GetString().ShouldBe("Alasan EKS oleh a");
        (await app.Dinas("2.09").Get($"kandidat/{kandidat.Id}/penilaian")).ShouldBeProblem(HttpStatusCode.Forbidden, "perangkat-daerah-lain");
    }

    [Fact]
    public async Task The_ranking_lists_duties_apart_and_says_how_firm_the_first_are()
    {
        var pemetaan = await app.OpenPemetaan();
        var (first, second) = (await app.Passed(pemetaan.Id, "Rujukan bersama satu"), await app.Passed(pemetaan.Id, "Rujukan bersama dua"));
        await app.Passed(pemetaan.Id, "Belum dinilai seorang pun");
        var wajib = await app.Submitted(pemetaan.Id, Usulan.Isi(
            ("lebihEfisienBersama", true),
            ("eksternalitas", new { tingkat = "KabupatenKota", wilayah = new[] { new { scheme = "KEMENDAGRI", code = "64.74" } } }),
            ("calonMitra", new[] { new { kelas = "PemerintahDaerah", nama = "Pemerintah Kota Bontang", wilayah = new { scheme = "KEMENDAGRI", code = "64.74" } } })),
            judul: "Kewajiban bersama tetangga");
        wajib = (await app.Triage(wajib, new { keputusan = "Lolos" })).ShouldBe(HttpStatusCode.OK);
        wajib.Body.GetProperty("saran").GetProperty("jenis").GetString().ShouldBe("KsddWajib");
        var refused = (await Score("a", wajib.Id, 90)).ShouldBeProblem(HttpStatusCode.Conflict, "kewajiban-tidak-dinilai");
        refused.Body.GetProperty("dasarHukum").EnumerateArray().ShouldContain(dasar => dasar.GetProperty("pasal").GetString() == "Pasal 364 ayat (1)");
        await Score("a", first.Id, 60, ("EKS", 100));
        await Score("a", second.Id, 65, ("EKS", 50));

        var peringkat = (await app.Tkksd().Get($"pemetaan/{pemetaan.Id}/peringkat?limit=1")).ShouldBe(HttpStatusCode.OK);

        // 60*0.8+100*0.2 = 68; 65*0.8+50*0.2 = 62. The lead is 6 and falls by (50 - -5)/100 a point: gone at EKS 20 - 6/0.55*0.8.
        peringkat.Body.GetProperty("items").EnumerateArray().Single().GetProperty("total").GetDecimal().ShouldBe(68);
        peringkat.Text("next").ShouldBe("1");
        (await app.Tkksd().Get($"pemetaan/{pemetaan.Id}/peringkat?cursor=1")).Body.GetProperty("items").EnumerateArray().Single().GetProperty("total").GetDecimal().ShouldBe(62);
        peringkat.Body.GetProperty("daftarKewajiban").EnumerateArray().Single().GetProperty("kandidatId").GetGuid().ShouldBe(wajib.Id);
        (peringkat.Body.GetProperty("jumlahDinilai").GetInt32(), peringkat.Body.GetProperty("belumDinilai").GetInt32()).ShouldBe((2, 1));
        var eks = peringkat.Body.GetProperty("sensitivitas").EnumerateArray().Single(satu => satu.GetProperty("kriteria").GetString() == "EKS");
        eks.GetProperty("urutanTurun").GetProperty("poin").GetDouble().ShouldBe(10.91);
        eks.GetProperty("urutanTurun").GetProperty("naik").GetString().ShouldBe("Rujukan bersama dua");
        eks.GetProperty("urutanNaik").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await app.Dinas().Get($"pemetaan/{pemetaan.Id}/peringkat")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_new_weight_set_changes_no_score_and_no_pemetaan_that_has_begun()
    {
        app.Region = "64.09";
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Passed(pemetaan.Id);
        var other = await app.OpenPemetaan();
        await Score("a", kandidat.Id, 80, ("EKS", 0));
        var before = (await app.Tkksd().Get($"kandidat/{kandidat.Id}/penilaian")).Body.GetRawText();

        var bobot = (await app.BagianKerjaSama().Post("bobot-penilaian", new
        {
            nama = "Contoh bobot baru",
            daftarKriteria = new[] { new { kode = "EKS", nama = "Eksternalitas", bobot = 60.5 }, new { kode = "KBT", nama = "Kebutuhan", bobot = 39.5 } },
        })).ShouldBe(HttpStatusCode.Created);

        bobot.Body.GetProperty("versi").GetInt32().ShouldBeGreaterThan(1);
        (await app.Tkksd().Get($"kandidat/{kandidat.Id}/penilaian")).Body.GetRawText().ShouldBe(before);
        var began = await app.BagianKerjaSama().Get($"pemetaan/{pemetaan.Id}");
        (await app.BagianKerjaSama().Put($"pemetaan/{pemetaan.Id}/bobot-penilaian", new { perangkatBobotId = bobot.Id }, began.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "penilaian-sudah-dimulai");
        (await app.BagianKerjaSama().Put($"pemetaan/{other.Id}/bobot-penilaian", new { perangkatBobotId = bobot.Id }, other.ETag)).ShouldBe(HttpStatusCode.OK);
        var later = await app.Passed(other.Id);
        (await Score("a", later.Id, 80)).ShouldNameField("daftarNilai");
        (await app.Tkksd().Post($"kandidat/{later.Id}/penilaian", new { daftarNilai = new[] { Nilai("EKS", 100), Nilai("KBT", 0) } }))
            .ShouldBe(HttpStatusCode.Created).Body.GetProperty("total").GetDecimal().ShouldBe(60.5m);
        (await app.Dinas().Get("bobot-penilaian?limit=1")).Body.GetProperty("items")[0].GetProperty("id").GetGuid().ShouldBe(bobot.Id);
    }

    [Theory]
    [InlineData("""{ "nama": "Bobot", "daftarKriteria": [{ "kode": "EKS", "nama": "x", "bobot": 60 }, { "kode": "KBT", "nama": "x", "bobot": 39 }] }""", "daftarKriteria")]
    [InlineData("""{ "nama": "Bobot", "daftarKriteria": [{ "kode": "EKS", "nama": "x", "bobot": 60 }, { "kode": "EKS", "nama": "x", "bobot": 40 }] }""", "daftarKriteria")]
    [InlineData("""{ "nama": "Bobot", "daftarKriteria": [{ "kode": "EKS", "nama": "x", "bobot": 110 }, { "kode": "KBT", "nama": "x", "bobot": -10 }] }""", "daftarKriteria[0].bobot")]
    [InlineData("""{ "nama": "Bobot", "daftarKriteria": [] }""", "daftarKriteria")]
    public async Task Weights_that_do_not_add_up_are_refused(string body, string field) =>
        (await app.BagianKerjaSama().Post("bobot-penilaian", body)).ShouldNameField(field);

    [Theory]
    [InlineData(101)]
    [InlineData(-1)]
    public async Task A_score_outside_its_scale_is_refused(int skor)
    {
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Passed(pemetaan.Id);

        (await Score("a", kandidat.Id, 50, ("EKS", skor))).ShouldNameField("daftarNilai[0].skor");

        (await app.Tkksd().Get($"kandidat/{kandidat.Id}/penilaian")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Only_what_passed_triage_is_scored_and_not_by_who_submitted_it()
    {
        var pemetaan = await app.OpenPemetaan();
        var submitted = await app.Submitted(pemetaan.Id, judul: "Belum ditriase");
        var passed = await app.Passed(pemetaan.Id);

        (await Score("a", submitted.Id, 50)).ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");
        (await Score("dinas-1.02", passed.Id, 50)).ShouldBeProblem(HttpStatusCode.Conflict, "empat-mata");
        (await app.Dinas().Post($"kandidat/{passed.Id}/penilaian", new { daftarNilai = Array.Empty<object>() })).ShouldBe(HttpStatusCode.Forbidden);
        (await Score("a", Guid.CreateVersion7(), 50)).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Answer> Score(string penilai, Guid kandidatId, int skor, params (string Kriteria, int Skor)[] changes) => app.Score(penilai, kandidatId, skor, changes);

    private static object Nilai(string kriteria, int skor) => new { kriteria, skor, alasan = "Contoh alasan" };
}
