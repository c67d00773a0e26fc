using System.Net;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class DaftarRencanaTests(MappingApplication app)
{
    [Fact]
    public async Task A_kandidat_goes_from_draft_to_a_decided_list_and_is_followed_to_its_end()
    {
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Passed(pemetaan.Id);
        kandidat.Body.GetProperty("saran").GetProperty("jenis").GetString().ShouldBe("KsddSukarela");

        var daftar = await app.Decided(pemetaan.Id);

        daftar.Text("status").ShouldBe("Ditetapkan");
        daftar.Text("nomorKeputusan").ShouldBe("100/SK-BUP/HK/2026");
        (await app.Dinas().Get($"kandidat/{kandidat.Id}")).Text("status").ShouldBe("Ditetapkan");
        (await app.Dinas().Get($"pemetaan/{pemetaan.Id}")).Text("keadaan").ShouldBe("Ditutup");
        var item = await app.FirstItem(daftar.Id);
        Status(item).ShouldBe("BelumDimulai");

        var kerjaSama = Guid.CreateVersion7();
        string[] expected =
        [
            "DalamProses", "DalamProses", "DalamProses", "Ditandatangani", "Ditandatangani", "Pelaksanaan", "Selesai", "Selesai",
        ];
        foreach (var (told, status) in RiwayatKerjaSama.Full(kerjaSama, null, item.Id).Zip(expected))
        {
            await app.Publish(told);
            await Eventually.Get(
                () => app.FirstItem(daftar.Id),
                answer => Tahap(answer) == (string)told.GetType().GetProperty("Tahap")!.GetValue(told)! && Status(answer) == status);
        }

        var rencana = RiwayatKerjaSama.PlanOpened(kerjaSama);
        await app.Publish(rencana, rencana);
        await Eventually.Get(() => app.FirstItem(daftar.Id), answer => Plans(answer).SequenceEqual([rencana.AggregateId]));

        var view = await app.Dinas().Get($"kandidat/{kandidat.Id}");
        Plans(view).ShouldBe([rencana.AggregateId]);
        (await app.Dinas().Get($"kandidat?pemetaanId={pemetaan.Id}")).Body.GetProperty("items")[0].GetProperty("perkembangan").GetString()
            .ShouldBe("Selesai");
        Status(view).ShouldBe("Selesai");
        view.Body.GetProperty("perkembangan").GetProperty("daftarKerjaSama")[0].GetProperty("judul").GetString()
            .ShouldBe("Rujukan bersama lintas batas");
    }

    [Fact]
    public async Task A_withdrawn_kerja_sama_shows_why_and_a_second_one_speaks_for_the_item()
    {
        var pemetaan = await app.OpenPemetaan();
        await app.Passed(pemetaan.Id);
        var daftar = await app.Decided(pemetaan.Id);
        var item = await app.FirstItem(daftar.Id);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await app.Publish(RiwayatKerjaSama.Withdrawn(first, 2, null), RiwayatKerjaSama.Proposed(first, 1, null, item.Id));
        var withdrawn = await Eventually.Get(() => app.FirstItem(daftar.Id), answer => Status(answer) == "Ditarik");
        withdrawn.Body.GetProperty("perkembangan").GetProperty("daftarKerjaSama")[0].GetProperty("alasanDitarik").GetString()
            .ShouldBe("Mitra mengundurkan diri");

        await app.Publish(RiwayatKerjaSama.Proposed(second, 1, null, item.Id));
        await Eventually.Get(() => app.FirstItem(daftar.Id), answer => Status(answer) == "DalamProses");
    }

    [Fact]
    public async Task A_list_needs_both_departments_and_two_people()
    {
        var pemetaan = await app.OpenPemetaan();
        await app.Passed(pemetaan.Id);
        var bagian = app.BagianKerjaSama();
        var daftar = await bagian.Post("daftar-rencana", new { pemetaanId = pemetaan.Id, tahunRkpd = 2027 });
        var keputusan = new { nomor = "1/SK/2026", tanggal = "2026-06-01" };

        var early = (await app.Bupati().Post($"daftar-rencana/{daftar.Id}/keputusan", keputusan, daftar.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-belum-disepakati");
        early.Body.GetProperty("dasarHukum")[0].GetProperty("peraturan").GetString().ShouldBe("Permendagri 22/2020");

        (await bagian.Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { }, daftar.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "risalah-tkksd-belum-ada");
        await app.Minutes(daftar.Id);
        daftar = (await bagian.Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        daftar.Text("status").ShouldBe("Draf");
        (await bagian.Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { }, daftar.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "sudah-disepakati");
        (await app.Bupati().Post($"daftar-rencana/{daftar.Id}/keputusan", keputusan, daftar.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-belum-disepakati");
        (await app.As("bappeda", "bagian-ks").Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { }, daftar.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "empat-mata");

        daftar = (await app.Bappeda().Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        daftar.Text("status").ShouldBe("Disepakati");
    }

    [Fact]
    public async Task Reopening_or_changing_a_list_lets_the_agreements_lapse()
    {
        var pemetaan = await app.OpenPemetaan();
        var first = await app.Passed(pemetaan.Id, "Rujukan bersama satu");
        var second = await app.Passed(pemetaan.Id, "Rujukan bersama dua");
        var daftar = await app.Agreed(pemetaan.Id);
        var bagian = app.BagianKerjaSama();
        (await bagian.Put($"daftar-rencana/{daftar.Id}/item", new { kandidatIds = new[] { first.Id } }, daftar.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-disepakati");

        daftar = (await app.Bappeda().Post($"daftar-rencana/{daftar.Id}/pembukaan-kembali", null, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        daftar.Text("status").ShouldBe("Draf");
        daftar = (await bagian.Post($"daftar-rencana/{daftar.Id}/kesepakatan", new { }, daftar.ETag)).ShouldBe(HttpStatusCode.OK);
        daftar = (await bagian.Put($"daftar-rencana/{daftar.Id}/item", new { kandidatIds = new[] { second.Id, first.Id } }, daftar.ETag))
            .ShouldBe(HttpStatusCode.OK);

        daftar.Body.GetProperty("jumlahItem").GetInt32().ShouldBe(2);
        daftar.Body.GetProperty("kesepakatan").EnumerateArray().ShouldAllBe(satu => satu.GetProperty("gugurPada").GetString() != null);
        (await app.FirstItem(daftar.Id)).Body.GetProperty("kandidatId").GetGuid().ShouldBe(second.Id);
    }

    [Fact]
    public async Task Only_a_kandidat_that_passed_triage_enters_a_list()
    {
        var pemetaan = await app.OpenPemetaan();
        await app.Passed(pemetaan.Id);
        var submitted = await app.Submitted(pemetaan.Id, judul: "Belum ditriase");
        var daftar = await app.BagianKerjaSama().Post("daftar-rencana", new { pemetaanId = pemetaan.Id, tahunRkpd = 2027 });
        daftar.Body.GetProperty("jumlahItem").GetInt32().ShouldBe(1);

        (await app.BagianKerjaSama().Put($"daftar-rencana/{daftar.Id}/item", new { kandidatIds = new[] { submitted.Id } }, daftar.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "kandidat-belum-lolos");
        (await app.BagianKerjaSama().Put($"daftar-rencana/{daftar.Id}/item", new { kandidatIds = new[] { Guid.CreateVersion7() } }, daftar.ETag))
            .ShouldNameField("kandidatIds");
        (await app.BagianKerjaSama().Post("daftar-rencana", new { pemetaanId = pemetaan.Id, tahunRkpd = 2027 }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-sudah-ada");
    }

    [Fact]
    public async Task A_decided_list_and_its_pemetaan_are_only_read()
    {
        var pemetaan = await app.OpenPemetaan();
        var passed = await app.Passed(pemetaan.Id);
        var left = await app.Submitted(pemetaan.Id, judul: "Tertinggal di meja");
        var daftar = await app.Decided(pemetaan.Id);
        var bagian = app.BagianKerjaSama();

        (await bagian.Put($"daftar-rencana/{daftar.Id}/item", new { kandidatIds = new[] { passed.Id } }, daftar.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-ditetapkan");
        (await app.Bupati().Post($"daftar-rencana/{daftar.Id}/keputusan", new { nomor = "2", tanggal = "2026-06-01" }, daftar.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "daftar-rencana-ditetapkan");
        (await app.Triage(left, new { keputusan = "Lolos" })).ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-ditutup");
        (await app.Dinas().Post("kandidat", new { pemetaanId = pemetaan.Id, judul = "Usulan susulan", kodeUrusan = "1.02" }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-ditutup");
    }

    private static string Status(Answer answer) => answer.Body.GetProperty("perkembangan").GetProperty("status").GetString()!;

    private static Guid[] Plans(Answer answer) =>
        [.. answer.Body.GetProperty("perkembangan").GetProperty("daftarKerjaSama")[0].GetProperty("daftarRencanaKerja").EnumerateArray().Select(id => id.GetGuid())];

    private static string? Tahap(Answer answer) => answer.Body.GetProperty("perkembangan").GetProperty("daftarKerjaSama") is { } daftar && daftar.GetArrayLength() > 0
        ? daftar[0].GetProperty("tahap").GetString()
        : null;
}
