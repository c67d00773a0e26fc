using System.Net;
using Ksd.Evaluation.Tests.Support;
using Ksd.Testing;

namespace Ksd.Evaluation.Tests.Features;

[Collection(EvaluationCollection.Name)]
public sealed class RencanaKerjaTests(EvaluationApplication app)
{
    private const string OtherRegion = "64.72";

    [Fact]
    public async Task A_signing_opens_the_plan_with_its_header()
    {
        var naskah = new Naskah();
        await app.Publish(naskah.Signed());

        var plan = await app.PlanOf(naskah.Id);

        plan.Text("status").ShouldBe("Draf");
        plan.Text("departemen").ShouldBe("1.02");
        plan.ETag.ShouldNotBeNull();
        var header = plan.Body.GetProperty("naskah");
        header.GetProperty("versi").GetInt32().ShouldBe(1);
        header.GetProperty("nomor").EnumerateArray().Select(nomor => nomor.GetString()).ShouldBe(["1/PKS/2026", "44/SMD/2026"]);
        header.GetProperty("mulai").GetString().ShouldBe("2026-08-01");
        header.GetProperty("berakhir").GetString().ShouldBe("2029-07-31");
        plan.Body.GetProperty("paraPihak")[1].GetProperty("nama").GetString().ShouldBe("Pemerintah Kota Samarinda");
        plan.Body.GetProperty("dampak")[0].GetProperty("nilaiAwal").GetDecimal().ShouldBe(6.5m);
        plan.Body.GetProperty("kegiatan").GetArrayLength().ShouldBe(0);
        var kerjaSama = await Eventually.Get(() => app.PlanOf(naskah.Id), answer => KerjaSama(answer, "tahap") == "Pelaksanaan");
        kerjaSama.Body.GetProperty("kerjaSama").GetProperty("id").GetGuid().ShouldBe(naskah.KerjaSama);
    }

    [Fact]
    public async Task A_department_fills_it_and_everything_comes_back()
    {
        var naskah = new Naskah();
        await app.Publish(naskah.Signed());
        var plan = await app.PlanOf(naskah.Id);

        var filled = (await app.Dinas().Put($"rencana-kerja/{plan.Id}", Content(), plan.ETag)).ShouldBe(HttpStatusCode.OK);

        var read = await app.Dinas().Get($"rencana-kerja/{plan.Id}");
        read.ETag.ShouldBe(filled.ETag);
        read.ETag.ShouldNotBe(plan.ETag);
        read.Body.GetProperty("version").GetInt64().ShouldBe(2);
        var kegiatan = read.Body.GetProperty("kegiatan")[0];
        kegiatan.GetProperty("kodeAnggaran").GetString().ShouldBe("1.02.02.2.01.0003");
        kegiatan.GetProperty("pagu").GetInt64().ShouldBe(750_000_000);
        kegiatan.GetProperty("target").GetDecimal().ShouldBe(12);
        var indikator = read.Body.GetProperty("indikator")[0];
        indikator.GetProperty("daftarTarget").EnumerateArray().Select(target => target.GetProperty("nilai").GetDecimal()).ShouldBe([5m, 3.5m]);
        indikator.GetProperty("sumber").GetString().ShouldBe("Rekam rujukan");

        var fewer = new { kegiatan = Array.Empty<object>(), indikator = new[] { Indikator((2027, 4)) } };
        filled = (await app.Dinas().Put($"rencana-kerja/{plan.Id}", fewer, filled.ETag)).ShouldBe(HttpStatusCode.OK);
        filled.Body.GetProperty("kegiatan").GetArrayLength().ShouldBe(0);
        filled.Body.GetProperty("indikator")[0].GetProperty("daftarTarget")[0].GetProperty("nilai").GetDecimal().ShouldBe(4);

        var trail = (await app.As("inspektorat", "auditor").Get($"evaluation/audit?entitas=RencanaKerja&id={plan.Id}")).ShouldBe(HttpStatusCode.OK);
        var entries = trail.Body.GetProperty("items").EnumerateArray().ToArray();
        entries.Select(entry => entry.GetProperty("pelaku").GetString()).ShouldBe(["dinas-1.02", "dinas-1.02", "sistem"]);
        Targets(entries[0].GetProperty("sebelum")).ShouldBe([5m, 3.5m]);
        Targets(entries[0].GetProperty("sesudah")).ShouldBe([4m]);
    }

    [Fact]
    public async Task A_stale_and_a_missing_version_are_refused()
    {
        var naskah = new Naskah();
        await app.Publish(naskah.Signed());
        var plan = await app.PlanOf(naskah.Id);
        (await app.Dinas().Put($"rencana-kerja/{plan.Id}", Content(), plan.ETag)).ShouldBe(HttpStatusCode.OK);

        (await app.Dinas().Put($"rencana-kerja/{plan.Id}", Content(), plan.ETag)).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "version-stale");
        (await app.Dinas().Put($"rencana-kerja/{plan.Id}", Content(), null)).ShouldBeProblem(HttpStatusCode.PreconditionRequired, "version-required");
    }

    [Fact]
    public async Task Another_department_region_or_office_is_refused()
    {
        var naskah = new Naskah();
        await app.Publish(naskah.Signed());
        var plan = await app.PlanOf(naskah.Id);

        (await app.Dinas("2.09").Get($"rencana-kerja/{plan.Id}")).ShouldBeProblem(HttpStatusCode.Forbidden, "rencana-kerja-perangkat-daerah-lain");
        (await app.Dinas("2.09").Put($"rencana-kerja/{plan.Id}", Content(), plan.ETag))
            .ShouldBeProblem(HttpStatusCode.Forbidden, "rencana-kerja-perangkat-daerah-lain");
        (await app.Dinas("2.09").Get($"rencana-kerja?naskahId={naskah.Id}")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await app.BagianKerjaSama().Put($"rencana-kerja/{plan.Id}", Content(), plan.ETag)).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        (await app.Dinas(region: OtherRegion).Get($"rencana-kerja/{plan.Id}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await app.Dinas(region: OtherRegion).Put($"rencana-kerja/{plan.Id}", Content(), plan.ETag)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await app.BagianKerjaSama(OtherRegion).Get($"rencana-kerja?naskahId={naskah.Id}")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);
        (await app.CreateClient().Get($"rencana-kerja/{plan.Id}")).ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthenticated");
        (await app.Dinas().Get($"rencana-kerja/{plan.Id}")).ETag.ShouldBe(plan.ETag);
    }

    [Fact]
    public async Task An_activity_outside_the_term_is_refused_and_an_open_end_has_no_limit()
    {
        var (ending, open) = (new Naskah(), new Naskah { Berakhir = null });
        await app.Publish(ending.Signed(), open.Signed());
        var late = Content(selesai: "2031-01-01");
        var plan = await app.PlanOf(ending.Id);

        var refused = (await app.Dinas().Put($"rencana-kerja/{plan.Id}", late, plan.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "kegiatan-di-luar-jangka-waktu");
        refused.Text("detail")!.ShouldContain("2029-07-31");

        plan = await app.PlanOf(open.Id);
        (await app.Dinas().Put($"rencana-kerja/{plan.Id}", late, plan.ETag)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_plan_of_a_closed_kerja_sama_is_only_read()
    {
        var naskah = new Naskah();
        await app.Publish(naskah.Signed(), naskah.Ended(8), naskah.Closed(9));
        var plan = await Eventually.Get(() => app.PlanOf(naskah.Id), answer => KerjaSama(answer, "ditutupPada") == "2029-12-31" && KerjaSama(answer, "berakhirPada") is not null);
        KerjaSama(plan, "dasarPengakhiran").ShouldBe("JangkaWaktu");

        (await app.Dinas().Put($"rencana-kerja/{plan.Id}", Content(), plan.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "kerja-sama-ditutup");
    }

    [Theory]
    [InlineData("""{ "kegiatan": [{ }], "indikator": [] }""", "kegiatan[0].nama")]
    [InlineData("""{ "kegiatan": [{ "nama": "A", "mulai": "2027-01-01", "selesai": "2026-12-01", "departemen": "1.02", "indikatorKeluaran": "X", "satuan": "unit", "target": 1 }], "indikator": [] }""", "kegiatan[0].selesai")]
    [InlineData("""{ "kegiatan": [{ "nama": "A", "mulai": "2026-02-30" }], "indikator": [] }""", "kegiatan[0].mulai")]
    [InlineData("""{ "kegiatan": [{ "nama": "A", "mulai": "2027-01-01", "selesai": "2027-12-01", "departemen": "1.02", "indikatorKeluaran": "X", "satuan": "unit", "target": 1, "pagu": -5 }], "indikator": [] }""", "kegiatan[0].pagu")]
    [InlineData("""{ "kegiatan": [{ "nama": "A", "mulai": "2027-01-01", "selesai": "2027-12-01", "departemen": "1.02", "indikatorKeluaran": "X", "satuan": "unit", "target": 1, "kodeAnggaran": "satu" }], "indikator": [] }""", "kegiatan[0].kodeAnggaran")]
    [InlineData("""{ "kegiatan": [], "indikator": [{ "tingkat": "Hasil", "nama": "B", "satuan": "%", "tahunAwal": 2025, "daftarTarget": [{ "tahun": 2027, "nilai": 1 }], "sumber": "BPS" }] }""", "indikator[0].nilaiAwal")]
    [InlineData("""{ "kegiatan": [], "indikator": [{ "tingkat": "Tinggi", "nama": "B" }] }""", "indikator[0].tingkat")]
    [InlineData("""{ "kegiatan": [], "indikator": [{ "tingkat": "Hasil", "nama": "B", "satuan": "%", "nilaiAwal": 1, "tahunAwal": 2025, "daftarTarget": [], "sumber": "BPS" }] }""", "indikator[0].daftarTarget")]
    [InlineData("""{ "kegiatan": [], "indikator": [{ "tingkat": "Hasil", "nama": "B", "satuan": "%", "nilaiAwal": 1, "tahunAwal": 2025, "daftarTarget": [{ "tahun": 2027, "nilai": 1 }, { "tahun": 2027, "nilai": 2 }], "sumber": "BPS" }] }""", "indikator[0].daftarTarget")]
    [InlineData("""{ "kegiatan": [] }""", "indikator")]
    public async Task The_field_is_named_and_nothing_is_half_saved(string body, string field)
    {
        var naskah = new Naskah();
        await app.Publish(naskah.Signed());
        var plan = await app.PlanOf(naskah.Id);

        (await app.Dinas().Put($"rencana-kerja/{plan.Id}", body, plan.ETag)).ShouldNameField(field);

        (await app.Dinas().Get($"rencana-kerja/{plan.Id}")).ETag.ShouldBe(plan.ETag);
    }

    [Fact]
    public async Task Lists_are_paged_by_cursor()
    {
        var departemen = $"9.{Guid.CreateVersion7().ToString("N")[..8]}";
        var naskah = Enumerable.Range(0, 5).Select(_ => new Naskah { Departemen = departemen }).ToArray();
        await app.Publish(naskah.Select(satu => satu.Signed()));
        foreach (var satu in naskah)
        {
            await app.PlanOf(satu.Id);
        }

        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await app.Dinas(departemen).Get($"rencana-kerja?limit=2{(cursor is null ? "" : $"&cursor={cursor}")}");
            seen.AddRange(page.Body.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("naskahId").GetGuid()));
            cursor = page.Body.GetProperty("next").GetString();
        }
        while (cursor is not null);

        seen.ShouldBe(naskah.Select(satu => satu.Id), ignoreOrder: true);
        seen.ShouldBeUnique();
        (await app.BagianKerjaSama().Get("rencana-kerja?cursor=x")).ShouldNameField("cursor");
        (await app.BagianKerjaSama().Get($"rencana-kerja/{Guid.CreateVersion7()}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    private static object Content(string selesai = "2027-12-31") => new
    {
        kegiatan = new[]
        {
            new
            {
                nama = "Pelatihan petugas rujukan",
                mulai = "2026-09-01",
                selesai,
                departemen = "1.02",
                kodeAnggaran = "1.02.02.2.01.0003",
                pagu = 750_000_000L,
                indikatorKeluaran = "Petugas terlatih",
                satuan = "orang",
                target = 12,
            },
        },
        indikator = new[] { Indikator((2027, 5), (2028, 3.5m)) },
    };

    private static object Indikator(params (int Tahun, decimal Nilai)[] targets) => new
    {
        tingkat = "DampakPelayananPublik",
        nama = "Waktu tunggu rujukan",
        satuan = "jam",
        nilaiAwal = 6.5,
        tahunAwal = 2025,
        daftarTarget = targets.Select(target => new { tahun = target.Tahun, nilai = target.Nilai }),
        sumber = "Rekam rujukan",
    };

    private static IEnumerable<decimal> Targets(System.Text.Json.JsonElement change) =>
        change.GetProperty("daftarIndikator").GetProperty("0").GetProperty("daftarTarget").EnumerateObject()
            .Select(target => target.Value.GetProperty("nilai").GetDecimal());

    private static string? KerjaSama(Answer plan, string property) => plan.Body.GetProperty("kerjaSama").GetProperty(property).GetString();
}
