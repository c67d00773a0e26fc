using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Ksd.Contracts;
using Ksd.Evaluation.Jadwal;
using Ksd.Evaluation.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Evaluation.Tests.Features;

[Collection(EvaluationCollection.Name)]
public sealed class LaporanTests : IDisposable
{
    private readonly EvaluationApplication app;

    public LaporanTests(EvaluationApplication app)
    {
        this.app = app;
        app.Clock.Set("2026-11-10");
    }

    public void Dispose() => app.Clock.Reset();

    [Fact]
    public async Task Goes_from_due_to_accepted_and_its_state_can_be_asked_for_any_day()
    {
        var naskah = new Naskah();
        var pks = await Pelaksanaan.Confirmed(app, naskah.Signed(), naskah.Id);
        (await pks.Jadwal("2026-09-15")).ShouldBe(["2026-TW3 BelumJatuhTempo"]);
        (await pks.Jadwal("2026-10-05")).ShouldBe(["2026-TW3 JatuhTempo", "2026-TW4 BelumJatuhTempo"]);

        // 15 working days after 30 September 2026 end on 21 October.
        (await pks.Jadwal("2026-10-21")).ShouldBe(["2026-TW3 JatuhTempo", "2026-TW4 BelumJatuhTempo"]);
        (await pks.Jadwal("2026-10-22")).ShouldBe(["2026-TW3 Terlambat !", "2026-TW4 BelumJatuhTempo"]);

        var laporan = await pks.Submit("2026-TW3");
        app.Clock.Set("2026-11-12");
        laporan = await pks.Return(laporan);
        laporan.Body.GetProperty("riwayat")[1].GetProperty("catatan").GetString().ShouldBe("Lampirkan bukti");
        app.Clock.Set("2026-11-16");
        laporan = (await pks.Dinas.Put($"laporan/{laporan.Id}", new { versiInstrumen = 1, isi = new { daftarRealisasi = new[] { Pelaksanaan.Realisasi("K1", 12, "orang") } } }, laporan.ETag))
            .ShouldBe(HttpStatusCode.OK);
        app.Clock.Set("2026-11-18");
        laporan = await pks.Accept(laporan);

        laporan.Text("status").ShouldBe("Diterima");
        laporan.Body.GetProperty("terlambat").GetBoolean().ShouldBeTrue();
        laporan.Body.GetProperty("jumlahTanpaBukti").GetInt32().ShouldBe(1);
        laporan.Body.GetProperty("tanpaBukti")[0].GetString().ShouldBe("K1");
        (await pks.Jadwal("2026-11-10"))[0].ShouldBe("2026-TW3 Diajukan !");
        (await pks.Jadwal("2026-11-15"))[0].ShouldBe("2026-TW3 Dikembalikan !");
        (await pks.Jadwal("2026-11-17"))[0].ShouldBe("2026-TW3 Diajukan !");
        (await pks.Jadwal("2026-11-18"))[0].ShouldBe("2026-TW3 Diterima !");
        (await pks.Jadwal("2026-10-22"))[0].ShouldBe("2026-TW3 Terlambat !");

        var rekap = (await pks.Dinas.Get($"rencana-kerja/{pks.RencanaId}/rekap?tahun=2026&semester=2")).ShouldBe(HttpStatusCode.OK);
        rekap.Body.GetProperty("items")[0].GetProperty("belumTerverifikasi").GetDecimal().ShouldBe(12);
        rekap.Body.GetProperty("items")[0].GetProperty("terverifikasi").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var list = await pks.Dinas.Get($"laporan?rencanaKerjaId={pks.RencanaId}&status=Diterima");
        list.Body.GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task What_is_wrong_is_refused_and_nothing_is_saved()
    {
        var naskah = new Naskah();
        await app.Publish(naskah.Signed());
        var pks = await Pelaksanaan.Opened(app, naskah.Id);
        (await pks.Post(Pelaksanaan.Laporan("2026-TW3"))).ShouldBeProblem(HttpStatusCode.Conflict, "rencana-kerja-belum-ditetapkan");
        (await pks.Bagian.Post($"rencana-kerja/{pks.RencanaId}/penetapan", ifMatch: (await pks.Plan()).ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "rencana-kerja-belum-lengkap");
        await pks.Confirm();

        (await pks.Post(Pelaksanaan.Laporan("2026-TW5"))).ShouldNameField("periode");
        (await pks.Post(Pelaksanaan.Laporan("2026"))).ShouldNameField("periode");
        (await pks.Post(Pelaksanaan.Laporan("2026-TW2"))).ShouldBeProblem(HttpStatusCode.Conflict, "periode-tidak-wajib");
        (await pks.Post(Pelaksanaan.Laporan("2027-TW1"))).ShouldBeProblem(HttpStatusCode.Conflict, "periode-belum-dimulai");
        (await pks.Post(new { periode = "2026-TW3", versiInstrumen = 2, isi = new { daftarRealisasi = Array.Empty<object>() } }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "instrumen-usang");
        (await pks.Post(Pelaksanaan.Laporan("2026-TW3", Pelaksanaan.Realisasi("K9", 1, "orang")))).ShouldNameField("isi.daftarRealisasi[0].kode");
        (await pks.Post(Pelaksanaan.Laporan("2026-TW3", Pelaksanaan.Realisasi("K1", 1, "orang", Guid.CreateVersion7())))).ShouldNameField("isi.daftarRealisasi[0].daftarBukti");
        (await pks.Post(Pelaksanaan.Laporan("2026-TW3", new { kode = "K1", satuan = "orang", daftarBukti = Array.Empty<Guid>() }))).ShouldNameField("isi.daftarRealisasi[0].nilai");

        var noUnit = (await pks.Post(Pelaksanaan.Laporan("2026-TW3", Pelaksanaan.Realisasi("K1", 1, null)))).ShouldBeProblem(HttpStatusCode.Conflict, "konfirmasi-diperlukan");
        noUnit.Body.GetProperty("perluKonfirmasi")[0].GetProperty("kode").GetString().ShouldBe("K1");
        (await pks.Post(Pelaksanaan.Laporan("2026-TW3", Pelaksanaan.Realisasi("K1", 4000, "orang")))).ShouldBeProblem(HttpStatusCode.Conflict, "konfirmasi-diperlukan");
        (await pks.Dinas.Get($"laporan?rencanaKerjaId={pks.RencanaId}")).Body.GetProperty("items").GetArrayLength().ShouldBe(0);

        var confirmed = new { kode = "K1", nilai = 4000, satuan = "orang", daftarBukti = Array.Empty<Guid>(), alasanKonfirmasi = "Pelatihan massal se-provinsi." };
        var laporan = (await pks.Post(Pelaksanaan.Laporan("2026-TW3", confirmed))).ShouldBe(HttpStatusCode.Created);
        (await pks.Post(Pelaksanaan.Laporan("2026-TW3", confirmed))).ShouldBeProblem(HttpStatusCode.Conflict, "laporan-sudah-ada");
        (await pks.Bagian.Post($"laporan/{laporan.Id}/pengembalian", new { catatan = "" }, laporan.ETag)).ShouldNameField("catatan");
        (await pks.Dinas.Post($"laporan/{laporan.Id}/penerimaan", ifMatch: laporan.ETag)).ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        (await pks.Bagian.Post($"laporan/{laporan.Id}/penerimaan")).ShouldBeProblem(HttpStatusCode.PreconditionRequired, "version-required");
        await pks.Accept(laporan);
        (await pks.Bagian.Post($"laporan/{laporan.Id}/penerimaan", ifMatch: laporan.ETag)).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "version-stale");
        (await app.Dinas("2.09").Get($"laporan/{laporan.Id}")).ShouldBeProblem(HttpStatusCode.Forbidden, "rencana-kerja-perangkat-daerah-lain");
        (await app.BagianKerjaSama("64.72").Get($"laporan/{laporan.Id}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Evidence_that_is_empty_or_not_what_it_says_is_refused_and_the_same_file_is_the_same_evidence()
    {
        var naskah = new Naskah();
        var pks = await Pelaksanaan.Confirmed(app, naskah.Signed(), naskah.Id);
        (await Upload(pks, [], "application/pdf")).ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah");
        (await Upload(pks, "MZ bukan pdf"u8.ToArray(), "application/pdf")).ShouldBeProblem(HttpStatusCode.BadRequest, "berkas-tidak-sah");
        (await Upload(pks, "halo"u8.ToArray(), "text/plain")).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");

        var first = await pks.Bukti();
        (await pks.Bukti()).ShouldBe(first);
        var second = await pks.Bukti([.. Pelaksanaan.Pdf, 7]);
        var daftar = (await pks.Dinas.Get($"rencana-kerja/{pks.RencanaId}/bukti?limit=1")).ShouldBe(HttpStatusCode.OK).Body;
        daftar.GetProperty("items").EnumerateArray().Select(bukti => bukti.GetProperty("id").GetGuid()).ShouldBe([second], "the newest first");
        var next = (await pks.Dinas.Get($"rencana-kerja/{pks.RencanaId}/bukti?limit=1&cursor={daftar.GetProperty("next").GetString()}")).Body;
        var baris = next.GetProperty("items").EnumerateArray().Single();
        (baris.GetProperty("id").GetGuid(), baris.GetProperty("namaBerkas").GetString(), baris.GetProperty("jenisMedia").GetString(), baris.GetProperty("sha256").GetString()!.Length)
            .ShouldBe((first, "bukti.pdf", "application/pdf", 64));
        next.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        (await app.Dinas("2.09").Get($"rencana-kerja/{pks.RencanaId}/bukti")).ShouldBeProblem(HttpStatusCode.Forbidden, "rencana-kerja-perangkat-daerah-lain");
        (await app.BagianKerjaSama("64.72").Get($"rencana-kerja/{pks.RencanaId}/bukti")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        using var download = await pks.Dinas.GetAsync($"/api/v1/rencana-kerja/{pks.RencanaId}/bukti/{first}");
        download.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await download.Content.ReadAsByteArrayAsync()).AsSpan(0, Pelaksanaan.Pdf.Length).SequenceEqual(Pelaksanaan.Pdf).ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_key_gets_the_same_answer()
    {
        var naskah = new Naskah();
        var pks = await Pelaksanaan.Confirmed(app, naskah.Signed(), naskah.Id);
        var first = await pks.Dinas.Post($"rencana-kerja/{pks.RencanaId}/laporan", Pelaksanaan.Laporan("2026-TW3"), key: "laporan-1");
        var again = await pks.Dinas.Post($"rencana-kerja/{pks.RencanaId}/laporan", Pelaksanaan.Laporan("2026-TW3"), key: "laporan-1");
        again.ShouldBe(HttpStatusCode.Created).Id.ShouldBe(first.Id);
        (await pks.Dinas.Post($"rencana-kerja/{pks.RencanaId}/laporan", Pelaksanaan.Laporan("2026-TW4"), key: "laporan-1"))
            .ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
    }

    [Fact]
    public async Task A_partner_adds_its_own_report_and_reads_no_other()
    {
        var naskah = new Naskah();
        var pks = await Pelaksanaan.Confirmed(app, naskah.Signed(), naskah.Id);
        var resmi = await pks.Submit("2026-TW3");
        var mitra = app.As(Roles.Mitra, "mitra-samarinda", "64.72");

        var own = (await mitra.Post($"rencana-kerja/{pks.RencanaId}/laporan", Pelaksanaan.Laporan("2026-TW3", Pelaksanaan.Realisasi("K1", 3, "orang")))).ShouldBe(HttpStatusCode.Created);
        own.Text("pelapor").ShouldBe("Mitra");
        (await mitra.Get("laporan")).Body.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("id").GetGuid()).ShouldContain(own.Id);
        (await mitra.Get($"laporan/{resmi.Id}")).ShouldBeProblem(HttpStatusCode.Forbidden, "rencana-kerja-perangkat-daerah-lain");
        (await app.As(Roles.Mitra, "mitra-lain", "PT Lain").Post($"rencana-kerja/{pks.RencanaId}/laporan", Pelaksanaan.Laporan("2026-TW4")))
            .ShouldBeProblem(HttpStatusCode.Forbidden, "rencana-kerja-perangkat-daerah-lain");
        (await pks.Jadwal("2026-11-10"))[0].ShouldStartWith("2026-TW3 Diajukan");
    }

    [Fact]
    public async Task An_amendment_asks_for_a_review_and_the_old_version_stays_readable_also_when_it_is_told_first()
    {
        var (naskah, early) = (new Naskah(), new Naskah());
        var pks = await Pelaksanaan.Confirmed(app, naskah.Signed(), naskah.Id);
        await app.Publish(naskah.Amended(2, new DateOnly(2030, 7, 31)), naskah.Amended(2, new DateOnly(2030, 7, 31)), early.Amended(3, new DateOnly(2031, 1, 1)));

        var plan = await Eventually.Get(pks.Plan, answer => answer.Text("status") == "PerluDitinjau");
        plan.Body.GetProperty("naskah").GetProperty("versi").GetInt32().ShouldBe(2);
        plan.Body.GetProperty("naskah").GetProperty("berakhir").GetString().ShouldBe("2030-07-31");
        await pks.Confirm();
        var versi = (await pks.Dinas.Get($"rencana-kerja/{pks.RencanaId}/versi")).Body.GetProperty("items").EnumerateArray()
            .Select(satu => (satu.GetProperty("nomor").GetInt32(), satu.GetProperty("versiNaskah").GetInt32())).ToArray();
        versi.ShouldBe([(1, 1), (2, 2)]);

        await app.Publish(early.Signed());
        (await app.PlanOf(early.Id)).Body.GetProperty("naskah").GetProperty("versi").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_foreign_report_that_is_missing_a_year_blocks_the_next_plan_until_it_is_accepted()
    {
        const string Region = "64.09";
        app.Clock.Set("2024-03-01");
        var naskah = new Naskah(Region);
        await app.Publish(naskah.SignedAbroad(new DateOnly(2024, 3, 1)));
        var mou = await Pelaksanaan.Opened(app, naskah.Id, region: Region);
        await mou.Confirm();
        var told = await app.Listen<RencanaLuarNegeriBlocked>();
        var lifted = await app.Listen<RencanaLuarNegeriUnblocked>();
        var late = await app.Listen<LaporanLate>();

        app.Clock.Set("2025-01-08");
        await RunDueDates();
        (await Eventually.Get(() => Task.FromResult(late.Where(e => e.NaskahId == naskah.Id).ToArray()), all => all.Length == 1))[0].LuarNegeri.ShouldBeTrue();
        (await mou.Bagian.Get("laporan/blokir-luar-negeri")).Body.GetProperty("terblokir").GetBoolean().ShouldBeFalse();

        app.Clock.Set("2026-01-08");
        await RunDueDates();
        await RunDueDates();
        var block = (await Eventually.Get(() => Task.FromResult(told.Where(e => e.NaskahId == naskah.Id).ToArray()), all => all.Length == 1))[0];
        (block.AggregateId, block.Tahun, block.DasarHukum).ShouldBe((naskah.KerjaSama, 2024, "Permendagri 25/2020 Pasal 38"));
        (await mou.Bagian.Get("laporan/blokir-luar-negeri")).Body.GetProperty("terblokir").GetBoolean().ShouldBeTrue();
        (await mou.Bagian.Get("laporan/blokir-luar-negeri?pada=2026-01-07")).Body.GetProperty("terblokir").GetBoolean().ShouldBeFalse();

        (await mou.Post(Pelaksanaan.Laporan("2024", Pelaksanaan.Realisasi("K1", 1, "orang")))).ShouldNameField("isi.luarNegeri");
        await mou.Accept(await mou.SubmitForeign("2024"));
        (await Eventually.Get(() => Task.FromResult(lifted.Where(e => e.NaskahId == naskah.Id).ToArray()), all => all.Length == 1))[0].Tahun.ShouldBe(2024);
        (await mou.Bagian.Get("laporan/blokir-luar-negeri")).Body.GetProperty("terblokir").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Agreements_is_told_when_every_report_of_an_ended_kerja_sama_is_accepted()
    {
        var naskah = new Naskah();
        var pks = await Pelaksanaan.Confirmed(app, naskah.Signed(), naskah.Id);
        var told = await app.Listen<KewajibanLaporanChanged>();
        await app.Publish(naskah.EndedAt(8, new DateOnly(2026, 11, 5)));

        // What was owed before the end may still be on its way.
        var owed = await Eventually.Get(() => Task.FromResult(told.SingleOrDefault(e => e.AggregateId == naskah.KerjaSama && e.BerakhirPada is not null)), e => e is not null);
        (owed!.Wajib, owed.Diterima, owed.Lengkap, owed.BerakhirPada).ShouldBe((2, 0, false, new DateOnly(2026, 11, 5)));
        owed.BelumDiterima.ShouldBe([$"{naskah.Id}/2026-TW3", $"{naskah.Id}/2026-TW4"]);

        await pks.Accept(await pks.Submit("2026-TW3"));
        await pks.Accept(await pks.Submit("2026-TW4"));
        owed.NaskahBerakhir.ShouldBeEmpty("the whole ended, not the PKS by itself");
        var last = await Eventually.Get(() => Task.FromResult(told.Where(e => e.AggregateId == naskah.KerjaSama).MaxBy(e => e.Version)), e => e!.Lengkap);
        (last!.Wajib, last.Diterima, last.BelumDiterima.Count).ShouldBe((2, 2, 0));
    }

    private Task RunDueDates() => app.Services.GetRequiredService<PutaranTenggat>().Run(default);

    private static async Task<Answer> Upload(Pelaksanaan pks, byte[] isi, string jenis)
    {
        using var content = new ByteArrayContent(isi);
        content.Headers.ContentType = new MediaTypeHeaderValue(jenis);
        return await pks.Dinas.Send(HttpMethod.Post, $"rencana-kerja/{pks.RencanaId}/bukti", content);
    }
}
