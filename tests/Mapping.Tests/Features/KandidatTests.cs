using System.Net;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class KandidatTests(MappingApplication app)
{
    [Fact]
    public async Task A_draft_is_revised_submitted_returned_and_submitted_again()
    {
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Draft(pemetaan.Id, new { isu = "Baru gagasan" });
        kandidat.Text("status").ShouldBe("Draf");
        var submit = kandidat.Body.GetProperty("tahapBerikutnya")[0];
        submit.GetProperty("boleh").GetBoolean().ShouldBeFalse();
        submit.GetProperty("kolomKosong").EnumerateArray().Select(column => column.GetString()).ShouldBe(["kebutuhan", "eksternalitas", "calonMitra", "beban"]);
        (await app.Dinas().Post($"kandidat/{kandidat.Id}/pengajuan", null, kandidat.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "kandidat-belum-lengkap");

        kandidat = (await app.Dinas().Put($"kandidat/{kandidat.Id}", Revision(), kandidat.ETag)).ShouldBe(HttpStatusCode.OK);
        kandidat = (await app.Dinas().Post($"kandidat/{kandidat.Id}/pengajuan", null, kandidat.ETag)).ShouldBe(HttpStatusCode.OK);
        (await app.Dinas().Put($"kandidat/{kandidat.Id}", Revision(), kandidat.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "kandidat-bukan-draf");

        kandidat = (await app.BagianKerjaSama().Post($"kandidat/{kandidat.Id}/pengembalian", new { alasan = "Lengkapi nilai awal." }, kandidat.ETag))
            .ShouldBe(HttpStatusCode.OK);
        kandidat.Text("status").ShouldBe("Draf");
        kandidat = (await app.Dinas().Post($"kandidat/{kandidat.Id}/pengajuan", null, kandidat.ETag)).ShouldBe(HttpStatusCode.OK);

        kandidat.Body.GetProperty("riwayat").EnumerateArray().Select(move => move.GetProperty("peristiwa").GetString())
            .ShouldBe(["Ajukan", "Kembalikan", "Ajukan"]);
        kandidat.Body.GetProperty("riwayat")[1].GetProperty("alasan").GetString().ShouldBe("Lengkapi nilai awal.");
        (await app.Dinas().Get($"kandidat/{kandidat.Id}")).ETag.ShouldBe(kandidat.ETag);
    }

    [Fact]
    public async Task A_department_withdraws_its_own_and_no_step_follows()
    {
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Submitted(pemetaan.Id);

        kandidat = (await app.Dinas().Post($"kandidat/{kandidat.Id}/penarikan", new { alasan = "Anggaran dialihkan." }, kandidat.ETag))
            .ShouldBe(HttpStatusCode.OK);

        kandidat.Text("status").ShouldBe("Ditarik");
        kandidat.Body.GetProperty("tahapBerikutnya").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task After_the_deadline_nothing_is_submitted_until_it_is_extended()
    {
        var pemetaan = await app.BagianKerjaSama().Post("pemetaan", new { tahun = Usulan.NextYear(), batasWaktu = Today() });
        var kandidat = await app.Draft(pemetaan.Id);
        app.Clock.Shift = TimeSpan.FromDays(2);
        try
        {
            (await app.Dinas().Get($"pemetaan/{pemetaan.Id}")).Text("keadaan").ShouldBe("LewatBatasWaktu");
            (await app.Dinas().Post($"kandidat/{kandidat.Id}/pengajuan", null, kandidat.ETag))
                .ShouldBeProblem(HttpStatusCode.Conflict, "pemetaan-lewat-batas-waktu");

            (await app.BagianKerjaSama().Post($"pemetaan/{pemetaan.Id}/perpanjangan", new { batasWaktu = "2099-12-31" }, pemetaan.ETag))
                .ShouldBe(HttpStatusCode.OK);
            (await app.Dinas().Post($"kandidat/{kandidat.Id}/pengajuan", null, kandidat.ETag)).ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            app.Clock.Shift = TimeSpan.Zero;
        }
    }

    [Fact]
    public async Task Everything_a_department_tells_comes_back()
    {
        var pemetaan = await app.OpenPemetaan();
        var isi = Usulan.Isi(
            ("subUrusan", "Upaya kesehatan perorangan"),
            ("potensi", new { sumberDayaAlam = "Sungai Mahakam", sumberDayaManusia = "48 bidan", lainnya = (string?)null }),
            ("karakteristikWilayah", "Pesisir dan sungai"),
            ("lebihEfisienBersama", true),
            ("prakarsa", "Daerah"),
            ("dikerjakanSendiri", true),
            ("kapasitas", "Dua ambulans air"),
            ("potensiMitra", "Rumah sakit tipe B"),
            ("rkpd", new { dokumen = "Perbup 20/2025", tahun = 2026, kode = "1.02.02.2.01" }),
            ("anggaran", new { sudahDianggarkan = true, pagu = 2_400_000_000L, tahunAnggaran = 2027 }),
            ("waktu", new { mulai = "2027-01-01", selesai = "2029-12-31" }),
            ("risiko", "Pergantian pejabat"),
            ("kerjaSamaBeririsan", "KB kesehatan 2021"),
            ("pendorong", new { kesamaanTujuan = "Sama", kemampuanKapasitas = "Cukup", perbedaanSumberDaya = "Dokter", keterbukaanKepercayaan = "Baik" }));

        var draft = await app.Draft(pemetaan.Id, isi);
        var read = (await app.Dinas().Get($"kandidat/{draft.Id}")).Body.GetProperty("isi");

        read.GetRawText().ShouldBe(draft.Body.GetProperty("isi").GetRawText());
        read.GetProperty("potensi").GetProperty("sumberDayaManusia").GetString().ShouldBe("48 bidan");
        read.GetProperty("anggaran").GetProperty("pagu").GetInt64().ShouldBe(2_400_000_000);
        read.GetProperty("eksternalitas").GetProperty("wilayah")[0].GetProperty("code").GetString().ShouldBe("64.72");
        read.GetProperty("dampakKesejahteraan")[0].GetProperty("target").GetDecimal().ShouldBe(90);
        read.GetProperty("waktu").GetProperty("selesai").GetString().ShouldBe("2029-12-31");
        draft.Body.GetProperty("saran").GetProperty("jenis").GetString().ShouldBe("KsddWajib");
    }

    [Fact]
    public async Task Lists_are_paged_by_cursor_and_filtered()
    {
        var pemetaan = await app.OpenPemetaan();
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add((await app.Draft(pemetaan.Id, judul: $"Kandidat ke-{i}", kodeUrusan: i < 3 ? "1.02" : "2.09")).Id);
        }

        var bagian = app.BagianKerjaSama();
        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = (await bagian.Get($"kandidat?pemetaanId={pemetaan.Id}&limit=2{(cursor is null ? "" : $"&cursor={cursor}")}")).ShouldBe(HttpStatusCode.OK);
            seen.AddRange(page.Body.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            cursor = page.Body.GetProperty("next").GetString();
        }
        while (cursor is not null);

        seen.ShouldBe(Enumerable.Reverse(ids));
        await ShouldCount($"kandidat?pemetaanId={pemetaan.Id}&kodeUrusan=2.09", 2);
        await ShouldCount($"kandidat?pemetaanId={pemetaan.Id}&status=Draf&departemen=1.02", 5);
        await ShouldCount($"kandidat?pemetaanId={pemetaan.Id}&status=Lolos", 0);

        async Task ShouldCount(string path, int count) =>
            (await bagian.Get(path)).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items").GetArrayLength().ShouldBe(count);
    }

    [Fact]
    public async Task The_same_key_makes_one_kandidat_and_another_body_none()
    {
        var pemetaan = await app.OpenPemetaan();
        var key = Guid.CreateVersion7().ToString();
        var body = new { pemetaanId = pemetaan.Id, judul = "Sekali saja", kodeUrusan = "1.02" };

        var first = (await app.Dinas().Post("kandidat", body, key: key)).ShouldBe(HttpStatusCode.Created);
        var again = (await app.Dinas().Post("kandidat", body, key: key)).ShouldBe(HttpStatusCode.Created);
        (await app.Dinas().Post("kandidat", body with { judul = "Dua kali" }, key: key))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");

        again.Id.ShouldBe(first.Id);
        (await app.Dinas().Get($"kandidat?pemetaanId={pemetaan.Id}")).Body.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Two_clients_at_once_make_one_step()
    {
        var pemetaan = await app.OpenPemetaan();
        var draft = await app.Draft(pemetaan.Id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.Dinas().Post($"kandidat/{draft.Id}/pengajuan", null, draft.ETag)));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.OK).ShouldAllBe(answer => answer.Status == HttpStatusCode.PreconditionFailed);
        (await app.Dinas().Get($"kandidat/{draft.Id}")).Body.GetProperty("riwayat").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Who_did_what_in_which_position_and_why_is_recorded()
    {
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Submitted(pemetaan.Id);
        await app.BagianKerjaSama().Post($"kandidat/{kandidat.Id}/pengembalian", new { alasan = "Lengkapi nilai awal." }, kandidat.ETag);

        var trail = (await app.As("inspektorat", "auditor").Get($"mapping/audit?entitas=Kandidat&id={kandidat.Id}")).ShouldBe(HttpStatusCode.OK);

        var entries = trail.Body.GetProperty("items").EnumerateArray().ToArray();
        entries.Select(entry => entry.GetProperty("pelaku").GetString()).ShouldBe(["bagian-ks", "dinas-1.02", "dinas-1.02"]);
        entries[0].GetProperty("jabatan").GetString().ShouldBe("Jabatan bagian-ks");
        entries[0].GetProperty("alasan").GetString().ShouldBe("Lengkapi nilai awal.");
        entries[0].GetProperty("sebelum").GetProperty("status").GetString().ShouldBe("Diajukan");
        entries[0].GetProperty("sesudah").GetProperty("status").GetString().ShouldBe("Draf");
        (await app.Dinas().Get($"mapping/audit?entitas=Kandidat&id={kandidat.Id}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static object Revision() => new { judul = "Rujukan bersama lintas batas", kodeUrusan = "1.02", isi = Usulan.Isi() };

    private static string Today() => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(8).DateTime).ToString("yyyy-MM-dd", null);
}
