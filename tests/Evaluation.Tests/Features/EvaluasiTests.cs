using System.Net;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ksd.Contracts;
using Ksd.Evaluation.Domain;
using Ksd.Evaluation.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Evaluation.Tests.Features;

[Collection(EvaluationCollection.Name)]
public sealed class EvaluasiTests : IDisposable
{
    private readonly EvaluationApplication app;

    public EvaluasiTests(EvaluationApplication app)
    {
        this.app = app;
        app.Clock.Set("2026-11-10");
    }

    public void Dispose() => app.Clock.Reset();

    [Fact]
    public async Task Two_columns_stand_apart_legal_order_is_computed_and_the_verdict_is_told()
    {
        var naskah = new Naskah();
        var pks = await Pelaksanaan.Confirmed(app, naskah.Signed(), naskah.Id);
        var told = await app.Listen<EvaluasiDecided>();
        await pks.Accept(await pks.Submit("2026-TW3"));
        var temuan = naskah.Found("PenandatangananTidakTeratur", "G13");
        await app.Publish(temuan, naskah.Found("UrutanTahap", "G16") with { SelesaiPada = new DateOnly(2026, 10, 1) }, temuan);

        var evaluasi = await pks.OpenEvaluasi(2026, 2);
        evaluasi = (await pks.Dinas.Put($"evaluasi/{evaluasi.Id}/penilaian-diri", Pelaksanaan.Jawaban(4), evaluasi.ETag)).ShouldBe(HttpStatusCode.OK);
        evaluasi = (await pks.Tkksd.Put($"evaluasi/{evaluasi.Id}/penilaian-tkksd", Pelaksanaan.Jawaban(3, dampak: 2), evaluasi.ETag)).ShouldBe(HttpStatusCode.OK);

        // 4 less 1.5 for the signing and 0.5 for the report that came after 21 October; the mended order counts no more.
        var read = await Eventually.Get(() => pks.Tkksd.Get($"evaluasi/{evaluasi.Id}"), answer => answer.Body.GetProperty("kepatuhan").GetProperty("skor").GetDecimal() == 2);
        read.Body.GetProperty("kepatuhan").GetProperty("pengurang").EnumerateArray().Select(satu => satu.GetProperty("kode").GetString()).ShouldBe(["G13", "D10"]);
        read.Body.GetProperty("selisih").GetProperty("Dampak").GetDecimal().ShouldBe(-2);
        read.Body.GetProperty("penilaianDiri").GetProperty("skor").GetProperty("Hasil").GetDecimal().ShouldBe(4);
        read.Body.GetProperty("penilaianTkksd").GetProperty("skor").GetProperty("Hasil").GetDecimal().ShouldBe(3);

        var decided = (await pks.Tkksd.Post($"evaluasi/{evaluasi.Id}/putusan", Pelaksanaan.Putusan("Perbaiki", "2027-01-31"), read.ETag)).ShouldBe(HttpStatusCode.OK);

        // (2 + 3 + 3 + 2 + 3) / 5
        decided.Body.GetProperty("putusan").GetProperty("nilai").GetDecimal().ShouldBe(2.6m);
        var verdict = (await Eventually.Get(() => Task.FromResult(told.Where(e => e.AggregateId == evaluasi.Id).ToArray()), all => all.Length == 1))[0];
        (verdict.Verdict, verdict.Nilai, verdict.KepatuhanHukum, verdict.Dampak, verdict.JumlahTindakLanjut, verdict.TanpaDampakBerturut).ShouldBe(("Perbaiki", 2.6m, 2m, 2m, 1, false));
        verdict.ParaPihak.Select(pihak => pihak.KodeWilayah).ShouldBe(["64.02", "64.72"]);
        (await pks.Tkksd.Put($"evaluasi/{evaluasi.Id}/penilaian-tkksd", Pelaksanaan.Jawaban(3), decided.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "evaluasi-diputuskan");

        var tugas = decided.Body.GetProperty("tindakLanjut")[0].GetProperty("id").GetGuid();
        var overdue = await pks.Bagian.Get("evaluasi/tindak-lanjut?pada=2027-02-01&terlambat=true");
        overdue.Body.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("id").GetGuid()).ShouldContain(tugas);
        var satu = await pks.Dinas.Get($"evaluasi/tindak-lanjut/{tugas}");
        var selesai = (await pks.Dinas.Post($"evaluasi/tindak-lanjut/{tugas}/penyelesaian", new { penyelesaian = "Surat kuasa dilengkapi." }, satu.ETag)).ShouldBe(HttpStatusCode.OK);
        selesai.Text("selesaiPada").ShouldBe("2026-11-10");
        (await pks.Dinas.Post($"evaluasi/tindak-lanjut/{tugas}/penyelesaian", new { penyelesaian = "Lagi" }, selesai.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "tindak-lanjut-selesai");
    }

    [Fact]
    public async Task No_impact_twice_running_is_shown_to_the_Sekda_with_the_rule_and_its_article()
    {
        app.Clock.Set("2026-12-15");
        var naskah = new Naskah();
        var pks = await Pelaksanaan.Confirmed(app, naskah.Signed(), naskah.Id);
        await pks.Evaluate(2026, 2, Pelaksanaan.Jawaban(3, dampak: 0), "Perbaiki", "2027-01-31");
        app.Clock.Set("2027-05-10");
        var kedua = await pks.Evaluate(2027, 1, Pelaksanaan.Jawaban(3, dampak: 0), "Hentikan", "2027-12-31");

        kedua.Body.GetProperty("putusan").GetProperty("tanpaDampakBerturut").GetBoolean().ShouldBeTrue();
        var sekda = (await app.As(Roles.Sekda, "sekda").Get("evaluasi/tanpa-dampak")).ShouldBe(HttpStatusCode.OK);
        sekda.Text("aturan")!.ShouldContain("percepatan pemenuhan pelayanan publik");
        sekda.Body.GetProperty("dasarHukum")[0].GetProperty("label").GetString().ShouldBe("PP 28/2018 Pasal 1 angka 2");
        sekda.Body.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("evaluasiId").GetGuid()).ShouldBe([kedua.Id]);
        (await pks.Dinas.Get("evaluasi/tanpa-dampak")).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        (await pks.Bagian.Get("evaluasi/kewajiban?pada=2027-08-01")).Body.GetProperty("items").EnumerateArray()
            .Select(row => row.GetProperty("rencanaKerjaId").GetGuid()).ShouldContain(pks.RencanaId);
        (await pks.Bagian.Get("evaluasi/kewajiban?pada=2027-05-01")).Body.GetProperty("items").EnumerateArray()
            .Select(row => row.GetProperty("rencanaKerjaId").GetGuid()).ShouldNotContain(pks.RencanaId);
    }

    [Fact]
    public async Task What_is_wrong_is_refused()
    {
        var naskah = new Naskah();
        var pks = await Pelaksanaan.Confirmed(app, naskah.Signed(), naskah.Id);
        (await pks.Bagian.Post($"rencana-kerja/{pks.RencanaId}/evaluasi", new { tahun = 2027, semester = 1 })).ShouldBeProblem(HttpStatusCode.Conflict, "semester-tidak-dievaluasi");
        (await pks.Bagian.Post($"rencana-kerja/{pks.RencanaId}/evaluasi", new { tahun = 2026, semester = 3 })).ShouldNameField("semester");
        var evaluasi = await pks.OpenEvaluasi(2026, 2);
        (await pks.Bagian.Post($"rencana-kerja/{pks.RencanaId}/evaluasi", new { tahun = 2026, semester = 2 })).ShouldBeProblem(HttpStatusCode.Conflict, "evaluasi-sudah-ada");

        var url = $"evaluasi/{evaluasi.Id}/penilaian-tkksd";
        (await pks.Tkksd.Put(url, Pelaksanaan.Jawaban(3), evaluasi.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "dampak-tanpa-indikator")
            .Body.GetProperty("dasarHukum").GetArrayLength().ShouldBe(4);
        (await pks.Tkksd.Put(url, Pelaksanaan.Jawaban(5), evaluasi.ETag)).ShouldNameField("daftarJawaban[0].nilai");
        (await pks.Tkksd.Put(url, new { versiInstrumen = 1, daftarJawaban = new[] { new { kode = "P1", nilai = 1 } } }, evaluasi.ETag)).ShouldNameField("daftarJawaban");
        (await pks.Tkksd.Put(url, new { versiInstrumen = 9, daftarJawaban = Array.Empty<object>() }, evaluasi.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "instrumen-usang");
        (await pks.Dinas.Put(url, Pelaksanaan.Jawaban(3), evaluasi.ETag)).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        (await pks.Tkksd.Post($"evaluasi/{evaluasi.Id}/putusan", Pelaksanaan.Putusan("Lanjut"), evaluasi.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "belum-dinilai-tkksd");

        // The maker of the report sits in TKKSD, too.
        await pks.Submit("2026-TW3");
        var maker = app.As(Roles.Tkksd, "dinas-1.02");
        (await maker.Put(url, Pelaksanaan.Jawaban(3, dampak: 0), evaluasi.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "empat-mata");

        evaluasi = (await pks.Tkksd.Put(url, Pelaksanaan.Jawaban(3, dampak: 0), evaluasi.ETag)).ShouldBe(HttpStatusCode.OK);
        var putusan = $"evaluasi/{evaluasi.Id}/putusan";
        (await pks.Tkksd.Post(putusan, Pelaksanaan.Putusan("Lanjut"), evaluasi.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "tindak-lanjut-wajib");
        (await pks.Tkksd.Post(putusan, Pelaksanaan.Putusan("Hentikan"), evaluasi.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "tindak-lanjut-wajib");
        (await pks.Tkksd.Post(putusan, new { verdict = "Perbaiki", pertimbangan = "x", tindakLanjut = new[] { new { uraian = "a", penanggung = "1.02" } } }, evaluasi.ETag))
            .ShouldNameField("tindakLanjut[0].tenggat");
        (await pks.Tkksd.Post(putusan, Pelaksanaan.Putusan("Perbaiki", "2026-11-09"), evaluasi.ETag)).ShouldNameField("tindakLanjut[0].tenggat");
        (await pks.Bagian.Post(putusan, Pelaksanaan.Putusan("Perbaiki", "2026-12-09"), evaluasi.ETag)).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        (await pks.Tkksd.Get($"evaluasi/{evaluasi.Id}")).Body.GetProperty("putusan").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_new_form_is_a_new_version_and_the_old_one_stays()
    {
        const string Region = "64.11";
        var kabag = app.As(Roles.KabagKerjaSama, "kabag", region: Region);
        var butir = Enum.GetNames<DimensiEvaluasi>().Select((dimensi, index) => new { kode = $"X{index}", dimensi, pertanyaan = "Rekaan?", bobot = index + 1 }).ToArray();
        (await kabag.Post("evaluasi/instrumen", new { jenis = "Evaluasi", berlakuSejak = "2026-11-09", daftarButir = butir })).ShouldNameField("berlakuSejak");
        (await kabag.Post("evaluasi/instrumen", new { jenis = "Evaluasi", berlakuSejak = "2026-12-01", daftarButir = butir[..3] })).ShouldNameField("daftarButir");
        (await kabag.Post("evaluasi/instrumen", new { jenis = "Evaluasi", berlakuSejak = "2026-12-01", daftarButir = butir })).ShouldBe(HttpStatusCode.Created);

        (await kabag.Get("evaluasi/instrumen?jenis=Evaluasi&pada=2026-11-30")).Body.GetProperty("versi").GetInt32().ShouldBe(1);
        (await kabag.Get("evaluasi/instrumen?jenis=Evaluasi&pada=2026-12-01")).Body.GetProperty("versi").GetInt32().ShouldBe(2);
        (await kabag.Get("evaluasi/instrumen?jenis=Laporan")).Body.GetProperty("versi").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void No_verdict_is_saved_without_follow_ups_where_one_is_due()
    {
        var cases =
            from verdict in Gen.Elements(Enum.GetValues<Verdict>())
            from skor in Gen.Choose(0, 4).ListOf(4)
            from hukum in Gen.Choose(0, 4)
            from tugas in Gen.Choose(0, 2)
            select (verdict, skor: skor.ToArray(), hukum, tugas);

        Prop.ForAll(cases.ToArbitrary(), satu =>
        {
            var evaluasi = Evaluasi.Open(RencanaKerja.Open(NaskahDitandatangani.Of(new Naskah().Signed()), DateTimeOffset.UnixEpoch), 2026, 2, DateTimeOffset.UnixEpoch);
            var skor = Enum.GetValues<DimensiEvaluasi>().Zip(satu.skor, (dimensi, nilai) => (dimensi, (decimal)nilai)).ToDictionary();
            evaluasi.Assess(new(Penilai.Tkksd, 1, [], skor, "tkksd", "Anggota", DateTimeOffset.UnixEpoch), new HashSet<string>(), true).ShouldBeNull();
            var oleh = new CatatanLaporan(LangkahLaporan.Diterima, new DateOnly(2026, 12, 1), DateTimeOffset.UnixEpoch, "tkksd", "Ketua", null, null, null, null);
            var refusal = evaluasi.Decide(satu.verdict, "Rekaan", new(satu.hukum, []), false, satu.tugas, oleh);

            var due = satu.verdict is not Verdict.Lanjut || satu.hukum < 2 || satu.skor.Any(nilai => nilai < 2);
            return (refusal is null) == (satu.tugas > 0 || !due) && (evaluasi.Putusan is null) == (refusal is not null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
