using System.Net;
using System.Text.Json;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class TriageKandidatTests(MappingApplication app)
{
    private static readonly object NoImpact = Usulan.Isi(("dampakKesejahteraan", Array.Empty<object>()), ("dampakPelayananPublik", Array.Empty<object>()));

    /// <summary>Each gate with a proposal that fails it, and an article that must be named.</summary>
    public static TheoryData<string, string, string, string, string, string> Gates => new()
    {
        { "M1", "Pengelolaan tambang rakyat batubara", "3.29", "{}", "UU 23/2014", "Pasal 14" },
        { "M2", "Pengadaan laptop guru", "1.01", """{ "objek": "PengadaanBarangJasa" }""", "PP 28/2018", "Pasal 15 ayat (4)" },
        { "M2", "Swakelola dengan PT Maju", "1.03", """{ "objek": "Swakelola" }""", "PP 28/2018", "Pasal 15 ayat (4)" },
        { "M2", "Rapat antardinas", "1.02", """{ "objek": "InternalPerangkatDaerah" }""", "PP 28/2018", "Pasal 15 ayat (4)" },
        { "M3", "Target sama dengan nilai awal", "1.02", """{ "dampakKesejahteraan": [{ "indikator": "A", "nilaiAwal": 5, "target": 5 }], "dampakPelayananPublik": [{ "indikator": "B", "nilaiAwal": 5, "target": 5 }] }""", "PP 28/2018", "Pasal 1 angka 2" },
        { "M3", "Penyediaan branding stand", "3.30", """{ "dampakKesejahteraan": [], "dampakPelayananPublik": [] }""", "PP 28/2018", "Pasal 1 angka 2" },
        { "M4", "Pembangunan dermaga", "2.15", """{ "rpjmd": null }""", "PP 28/2018", "Pasal 4 ayat (3)" },
        { "M5", "Layanan tanpa pernyataan", "1.02", """{ "kepatuhan": null }""", "PP 28/2018", "Pasal 4 ayat (4)" },
    };

    [Theory]
    [MemberData(nameof(Gates))]
    public async Task Is_held_back_by_the_gate_that_fails_and_names_its_article(
        string gate, string judul, string kodeUrusan, string changes, string peraturan, string pasal)
    {
        var pemetaan = await app.OpenPemetaan();
        var isi = Usulan.Isi([.. JsonElement.Parse(changes).EnumerateObject().Select(change => (change.Name, (object?)change.Value))]);
        var submitted = await app.Submitted(pemetaan.Id, isi, kodeUrusan, judul);

        var refused = (await app.Triage(submitted, new { keputusan = "Lolos" })).ShouldBeProblem(HttpStatusCode.Conflict, "gerbang-pemetaan");

        var syarat = refused.Body.GetProperty("syarat").EnumerateArray().Single();
        syarat.GetProperty("id").GetString().ShouldBe(gate);
        syarat.GetProperty("hasil").GetString().ShouldBe("Gagal");
        syarat.GetProperty("pesan").GetString().ShouldNotBeNullOrWhiteSpace();
        syarat.GetProperty("dasarHukum").EnumerateArray().ShouldContain(dasar =>
            dasar.GetProperty("peraturan").GetString() == peraturan && dasar.GetProperty("pasal").GetString()!.StartsWith(pasal));
        var pass = refused.Body.GetProperty("tahapBerikutnya").EnumerateArray().Single(step => step.GetProperty("peristiwa").GetString() == "Loloskan");
        pass.GetProperty("boleh").GetBoolean().ShouldBeFalse();
        pass.GetProperty("syarat")[0].GetProperty("id").GetString().ShouldBe(gate);
        (await app.BagianKerjaSama().Get($"kandidat/{submitted.Id}")).Text("status").ShouldBe("Diajukan");
    }

    /// <summary>S4: "penyediaan branding stand" with no indicator. No override; the department adds measurable indicators, or withdraws.</summary>
    [Fact]
    public async Task S4_without_welfare_or_service_impact_nothing_helps_but_measurable_indicators()
    {
        var pemetaan = await app.OpenPemetaan();
        var submitted = await app.Submitted(pemetaan.Id, NoImpact, "3.30", "Penyediaan branding stand");
        var refused = (await app.Triage(submitted, new { keputusan = "Lolos", catatan = "Perintah pimpinan" })).ShouldBeProblem(HttpStatusCode.Conflict, "gerbang-pemetaan");
        var gate = refused.Body.GetProperty("syarat").EnumerateArray().Single();
        gate.GetProperty("id").GetString().ShouldBe("M3");
        gate.GetProperty("dasarHukum").EnumerateArray().Select(dasar => $"{dasar.GetProperty("peraturan").GetString()} {dasar.GetProperty("pasal").GetString()}")
            .ShouldBe(["PP 28/2018 Pasal 1 angka 2", "PP 28/2018 Pasal 1 angka 3"]);

        var draft = (await app.BagianKerjaSama().Post($"kandidat/{submitted.Id}/pengembalian", new { alasan = "Tambahkan indikator terukur." }, submitted.ETag)).ShouldBe(HttpStatusCode.OK);
        draft = (await app.Dinas().Put($"kandidat/{draft.Id}", new { judul = "Penyediaan branding stand", kodeUrusan = "3.30", isi = Usulan.Isi() }, draft.ETag)).ShouldBe(HttpStatusCode.OK);
        submitted = (await app.Dinas().Post($"kandidat/{draft.Id}/pengajuan", null, draft.ETag)).ShouldBe(HttpStatusCode.OK);

        var passed = (await app.Triage(submitted, new { keputusan = "Lolos" })).ShouldBe(HttpStatusCode.OK);
        (await app.Dinas().Put($"kandidat/{passed.Id}", new { judul = "Diubah setelah triase", kodeUrusan = "3.30", isi = Usulan.Isi() }, passed.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "kandidat-bukan-draf");
    }

    [Fact]
    public async Task Speaks_english_to_who_asks_for_it()
    {
        var pemetaan = await app.OpenPemetaan();
        var submitted = await app.Submitted(pemetaan.Id, NoImpact);
        var bagian = app.BagianKerjaSama();
        bagian.DefaultRequestHeaders.Add("Accept-Language", "en");

        var refused = await bagian.Post($"kandidat/{submitted.Id}/triase", new { keputusan = "Lolos" }, submitted.ETag);

        refused.Text("title").ShouldBe("The kandidat is held back at the gates");
        refused.Body.GetProperty("syarat")[0].GetProperty("pesan").GetString()!.ShouldContain("baseline and target");
    }

    [Fact]
    public async Task Without_any_impact_no_reason_of_TKKSD_helps()
    {
        var pemetaan = await app.OpenPemetaan();
        var submitted = await app.Submitted(pemetaan.Id, NoImpact);
        var considered = (await app.Tkksd().Post($"kandidat/{submitted.Id}/pertimbangan-tkksd", new { alasan = "Tetap bermanfaat." }, submitted.ETag))
            .ShouldBe(HttpStatusCode.OK);

        (await app.Triage(considered, new { keputusan = "Lolos" })).ShouldBeProblem(HttpStatusCode.Conflict, "gerbang-pemetaan");
    }

    [Fact]
    public async Task With_one_impact_passes_by_TKKSDs_written_reason_only()
    {
        var pemetaan = await app.OpenPemetaan();
        var submitted = await app.Submitted(pemetaan.Id, Usulan.Isi(("dampakKesejahteraan", new[] { Usulan.Dampak("Pendapatan petani", null, 90) })));
        var refused = (await app.Triage(submitted, new { keputusan = "Lolos" })).ShouldBeProblem(HttpStatusCode.Conflict, "gerbang-pemetaan");
        refused.Body.GetProperty("syarat")[0].GetProperty("hasil").GetString().ShouldBe("PerluPertimbangan");

        var considered = (await app.Tkksd().Post(
            $"kandidat/{submitted.Id}/pertimbangan-tkksd", new { alasan = "Dampak kesejahteraan menyusul pada tahun kedua." }, submitted.ETag)).ShouldBe(HttpStatusCode.OK);
        var passed = (await app.Triage(considered, new { keputusan = "Lolos" })).ShouldBe(HttpStatusCode.OK);

        passed.Text("status").ShouldBe("Lolos");
        passed.Body.GetProperty("pertimbanganTkksd").GetProperty("jabatan").GetString().ShouldBe("Jabatan tkksd");
        passed.Body.GetProperty("riwayat").GetArrayLength().ShouldBe(3);
    }

    [Theory]
    [InlineData("KeadaanDarurat", "2099-12-31", true)]
    [InlineData("KeadaanDarurat", "2026-02-01", false)]
    [InlineData("KeadaanDarurat", null, false)]
    [InlineData("ProgramStrategisNasional", null, true)]
    [InlineData("TugasPembantuan", null, true)]
    public async Task Outside_the_plan_only_an_exception_in_force_counts(string jenis, string? berlakuSampai, bool passes)
    {
        var pemetaan = await app.OpenPemetaan();
        var isi = Usulan.Isi(
            ("rpjmd", null),
            ("pengecualian", new { jenis, nomorBukti = "SK 7/2026", tanggalBukti = "2026-01-05", berlakuSampai }));
        var submitted = await app.Submitted(pemetaan.Id, isi);

        var answer = await app.Triage(submitted, new { keputusan = "Lolos" });

        answer.Status.ShouldBe(passes ? HttpStatusCode.OK : HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task An_order_of_the_leadership_is_no_exception()
    {
        var pemetaan = await app.OpenPemetaan();
        var isi = Usulan.Isi(("pengecualian", new { jenis = "PerintahPimpinan", nomorBukti = "ND 1", tanggalBukti = "2026-01-05" }));

        (await app.Dinas().Post("kandidat", new { pemetaanId = pemetaan.Id, judul = "Dermaga", kodeUrusan = "2.15", isi }))
            .ShouldNameField("isi.pengecualian.jenis");
    }

    [Fact]
    public async Task Rejects_with_a_reason_of_the_list_and_a_note_and_keeps_the_gates_of_that_day()
    {
        var pemetaan = await app.OpenPemetaan();
        var submitted = await app.Submitted(pemetaan.Id, Usulan.Isi(("objek", "PengadaanBarangJasa")), judul: "Pengadaan laptop");
        submitted.Body.GetProperty("saran").GetProperty("jalur").GetString().ShouldBe("Pbj");
        (await app.Triage(submitted, new { keputusan = "Tolak" })).ShouldNameField("alasan");
        (await app.Triage(submitted, new { keputusan = "Tolak", alasan = "TidakSuka", catatan = "x" })).ShouldNameField("alasan");

        var rejected = (await app.Triage(submitted, new { keputusan = "Tolak", alasan = "Pengadaan", catatan = "Diproses melalui PBJ." }))
            .ShouldBe(HttpStatusCode.OK);

        rejected.Text("status").ShouldBe("Ditolak");
        var triase = rejected.Body.GetProperty("triase");
        triase.GetProperty("alasan").GetString().ShouldBe("Pengadaan");
        triase.GetProperty("daftarGerbang").EnumerateArray().Single(gate => gate.GetProperty("id").GetString() == "M2")
            .GetProperty("hasil").GetString().ShouldBe("Gagal");
        (await app.Triage(rejected, new { keputusan = "Lolos" })).ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");
    }

    [Fact]
    public async Task Is_not_done_by_who_submitted()
    {
        var pemetaan = await app.OpenPemetaan();
        var submitted = await app.Submitted(pemetaan.Id);

        (await app.As("bagian-kerja-sama", "dinas-1.02").Post($"kandidat/{submitted.Id}/triase", new { keputusan = "Lolos" }, submitted.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "empat-mata");
    }
}
