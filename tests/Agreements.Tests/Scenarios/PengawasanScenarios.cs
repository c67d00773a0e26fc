using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Notices;
using Ksd.Agreements.Tests.Register;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Microsoft.Extensions.DependencyInjection;
using Calendar = Ical.Net.Calendar;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>What somebody has to see to, and by when: S1, S2, S3, S12, S16 and S17 as supervision lists, on any day.</summary>
[Collection(AgreementsCollection.Name)]
public class PengawasanScenarios(AgreementsApplication app)
{
    [Theory]
    [InlineData("2027-07-03", null, "Berlaku")]
    [InlineData("2027-07-04", 180, "Berlaku")]
    [InlineData("2027-10-02", 90, "AkanBerakhir")]
    [InlineData("2027-11-01", 60, "AkanBerakhir")]
    [InlineData("2027-12-25", 7, "AkanBerakhir")]
    [InlineData("2027-12-31", 0, "AkanBerakhir")]
    [InlineData("2028-01-01", null, "Berakhir")]
    public async Task S1_An_end_that_comes_near_is_seen_live_in_its_window_with_who_must_decide(string pada, int? jendela, string status)
    {
        const string Daerah = "12.01";
        var server = new RegisterServer(app, Daerah);
        if ((await server.All("register")).Count == 0)
        {
            await server.Import(Sheet("PKS air bersih", "PKS", "2025-01-06", "2027-12-31"));
        }

        var tugas = await Tugas(Daerah, "AkanBerakhir", pada);

        if (jendela is null)
        {
            tugas.ShouldBeEmpty();
        }
        else
        {
            var satu = tugas.ShouldHaveSingleItem();
            satu.GetProperty("jendela").GetInt32().ShouldBe(jendela.Value);
            satu.GetProperty("tenggat").GetString().ShouldBe("2027-12-31");
            satu.GetProperty("kode").GetString().ShouldBe("D8");
            satu.GetProperty("peran").EnumerateArray().Select(peran => peran.GetString()).ShouldBe([Roles.PerangkatDaerah, Roles.BagianKerjaSama, Roles.KabagKerjaSama]);
            satu.GetProperty("dasarHukum")[0].GetProperty("peraturan").GetString().ShouldBe("PP 28/2018");
        }

        (await server.All($"register?pada={pada}")).ShouldHaveSingleItem().GetProperty("status").GetString().ShouldBe(status);
    }

    [Fact]
    public async Task S12_A_Kesepakatan_Bersama_without_a_PKS_is_a_task_after_six_months_and_a_hearing_after_twelve()
    {
        const string Daerah = "12.02";
        var tanpa = await app.Simpan(Daerah, Tahap.KesepakatanDitandatangani);
        await app.Simpan(Daerah, Tahap.Pelaksanaan);

        (await Tugas(Daerah, "KesepakatanTanpaPerjanjian", "2025-07-05")).ShouldBeEmpty();
        var enam = (await Tugas(Daerah, "KesepakatanTanpaPerjanjian", "2025-07-06")).ShouldHaveSingleItem();
        enam.GetProperty("kerjaSamaId").GetGuid().ShouldBe(tanpa.Id);
        enam.GetProperty("jendela").GetInt32().ShouldBe(6);
        enam.GetProperty("tenggat").GetString().ShouldBe("2026-01-06");
        enam.GetProperty("peran").EnumerateArray().Select(peran => peran.GetString()).ShouldContain(Roles.PerangkatDaerah);
        var duabelas = (await Tugas(Daerah, "KesepakatanTanpaPerjanjian", "2026-01-07")).ShouldHaveSingleItem();
        duabelas.GetProperty("jendela").GetInt32().ShouldBe(12);
        duabelas.GetProperty("lewat").GetBoolean().ShouldBeTrue();
        duabelas.GetProperty("tindakan").GetString()!.ShouldContain("Dengar pendapat TKKSD");
        (await Tugas(Daerah, "KesepakatanTanpaPerjanjian", "2028-02-01")).ShouldHaveSingleItem().GetProperty("tindakan").GetString()!.ShouldContain("tanpa tindak lanjut");
        (await Tugas(Daerah, "KesepakatanTanpaPerjanjian", "2029-02-01")).ShouldBeEmpty();
    }

    [Fact]
    public async Task S12_On_a_day_before_its_PKS_a_Kesepakatan_Bersama_stood_alone()
    {
        const string Daerah = "12.03";
        var perjalanan = Perjalanan.Di(Tahap.KesepakatanDitandatangani, region: Daerah);
        perjalanan.Tanggal = new(2025, 10, 1);
        await app.Simpan(perjalanan.Sampai(Tahap.Pelaksanaan).KerjaSama);

        (await Tugas(Daerah, "KesepakatanTanpaPerjanjian", "2025-09-30")).ShouldHaveSingleItem();
        (await Tugas(Daerah, "KesepakatanTanpaPerjanjian", "2025-10-01")).ShouldBeEmpty();
    }

    [Fact]
    public async Task S3_What_waits_for_the_DPRD_is_escalated_and_never_deemed()
    {
        const string Daerah = "12.04";
        await app.Simpan(Daerah, Tahap.MenungguDprd);

        (await Tugas(Daerah, "JamBerjalan", "2025-01-05")).ShouldBeEmpty();
        var satu = (await Tugas(Daerah, "JamBerjalan", "2025-01-06")).ShouldHaveSingleItem();
        satu.GetProperty("kode").GetString().ShouldBe("D11");
        satu.GetProperty("perluKonfirmasi").GetString()!.ShouldContain("PP 28/2018");
        satu.GetProperty("tindakan").GetString()!.ShouldContain("tanda terima");
    }

    [Fact]
    public async Task S2_A_paper_signed_out_of_turn_is_in_the_list_that_the_Inspektorat_reads()
    {
        const string Daerah = "12.05";
        var jalan = await BerjalanLuarNegeri.Di(app, "PembahasanNaskah", daerah: Daerah);
        await jalan.Unggah("NaskahLuarNegeri");

        var satu = (await Tugas(Daerah, "PenandatangananTidakTeratur", null, Roles.Inspektorat)).ShouldHaveSingleItem();
        satu.GetProperty("kerjaSamaId").GetGuid().ShouldBe(jalan.Id);
        satu.GetProperty("dasarHukum").EnumerateArray().Select(dasar => $"{dasar.GetProperty("peraturan").GetString()} {dasar.GetProperty("pasal").GetString()}")
            .ShouldContain("Permendagri 25/2020 Pasal 24");
        satu.GetProperty("peran").EnumerateArray().Select(peran => peran.GetString()).ShouldBe([Roles.KabagKerjaSama, Roles.Inspektorat]);
        (await Tugas("12.06", "PenandatangananTidakTeratur", null, Roles.Inspektorat)).ShouldBeEmpty("another region");
    }

    [Fact]
    public async Task S16_S17_What_lies_with_the_Gubernur_runs_from_its_receipt_and_reports_are_due_in_January()
    {
        const string Daerah = "12.07";
        var diGubernur = await BerjalanLuarNegeri.Di(app, "RencanaDiGubernur", daerah: Daerah);
        var jam = await Tugas(Daerah, "JamBerjalan", null);
        jam.Single(tugas => tugas.GetProperty("kerjaSamaId").GetGuid() == diGubernur.Id).GetProperty("kode").GetString().ShouldBe("D2");

        var jalan = await BerjalanLuarNegeri.Di(app, "Pelaksanaan", daerah: Daerah);
        var tahun = (await app.As(Roles.KabagKerjaSama, region: Daerah).Get(jalan.Path)).Body.GetProperty("naskah").EnumerateArray()
            .Single(naskah => naskah.GetProperty("jenis").GetString() == "NaskahLuarNegeri").GetProperty("tanggalTandaTangan").GetString()![..4];
        var januari = int.Parse(tahun, CultureInfo.InvariantCulture) + 1;

        (await Tugas(Daerah, "LaporanLuarNegeri", $"{tahun}-11-01")).ShouldBeEmpty();
        (await Tugas(Daerah, "LaporanLuarNegeri", $"{tahun}-12-01")).ShouldHaveSingleItem().GetProperty("tenggat").GetString().ShouldBe($"{januari}-01-07");
        var lewat = (await Tugas(Daerah, "LaporanLuarNegeri", $"{januari}-01-08")).ShouldHaveSingleItem();
        lewat.GetProperty("lewat").GetBoolean().ShouldBeTrue();
        lewat.GetProperty("kode").GetString().ShouldBe("D6");
        (await Tugas(Daerah, "LaporanLuarNegeri", $"{januari + 1}-01-08"))[0].GetProperty("kode").GetString().ShouldBe("D7");
    }

    [Fact]
    public async Task Lists_are_paged_by_cursor_and_a_perangkat_daerah_sees_its_own()
    {
        const string Daerah = "12.08";
        var server = new RegisterServer(app, Daerah);
        await server.Import(string.Join('\n', [Sampel.Kepala, .. Enumerable.Range(1, 7).Select(n =>
            $"{n},Naskah {n},PKS,,,Pemerintah Kabupaten Rekaan,PT Rekaan {n},PRIVATE_BODY,{(n == 7 ? "Dinas Lain" : "Dinas A")},,,2025-01-01,2027-06-0{(n + 1) / 2},,,"), ""]));

        var semua = await server.All("pengawasan/AkanBerakhir?pada=2027-05-01&limit=2");
        semua.Select(item => item.GetProperty("tenggat").GetString()).ShouldBe(
            ["2027-06-01", "2027-06-01", "2027-06-02", "2027-06-02", "2027-06-03", "2027-06-03", "2027-06-04"]);
        semua.Select(item => item.GetProperty("naskahId").GetGuid()).ShouldBeUnique();
        (await server.All("pengawasan/AkanBerakhir?pada=2027-05-01&perangkatDaerah=Dinas Lain")).ShouldHaveSingleItem();
        (await server.All("pengawasan/AkanBerakhir?pada=2027-05-01", app.As(Roles.PerangkatDaerah, "Dinas Lain", Daerah))).ShouldHaveSingleItem();
        (await server.All("pengawasan/AkanBerakhir?pada=2027-05-01", app.As(Roles.Mitra, region: Daerah))).ShouldBeEmpty();
        (await server.Bagian.Get("pengawasan/AkanBerakhir?cursor=bukan")).ShouldNameField("cursor");
        (await server.Bagian.Get("pengawasan/AkanBerakhir?pada=0001-01-01")).ShouldNameField("pada");
        (await server.Bagian.Get("pengawasan/Rekaan")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_becomes_due_is_told_once_for_each_window()
    {
        const string Daerah = "12.09";
        await app.Simpan(Daerah, Tahap.KesepakatanDitandatangani);

        async Task Tell(DateOnly pada)
        {
            await using var scope = app.Masuk(Daerah);
            await scope.ServiceProvider.GetRequiredService<TugasNotices>().Tell(pada, CancellationToken.None);
        }

        var kerjaSama = (await app.As(Roles.KabagKerjaSama, region: Daerah).Get("kerja-sama")).Body.GetProperty("items")[0].GetProperty("id").GetGuid();
        await Task.WhenAll(Tell(new(2025, 8, 1)), Tell(new(2025, 8, 1)), Tell(new(2025, 8, 2)));
        var satu = JsonElement.Parse((await app.Told(kerjaSama)).ShouldHaveSingleItem().Body);
        satu.GetProperty("daftar").GetString().ShouldBe("KesepakatanTanpaPerjanjian");
        satu.GetProperty("jendela").GetInt32().ShouldBe(6);
        satu.GetProperty("region").GetString().ShouldBe(Daerah);
        satu.GetProperty("tenggat").GetString().ShouldBe("2026-01-06");

        await Tell(new(2026, 2, 1));
        (await app.Told(kerjaSama)).Count.ShouldBe(2);
        Overdue(Daerah).ShouldBe(1, "its last day was 2026-01-06");
    }

    /// <summary>What an operator's dashboard is told of a region's clocks.</summary>
    private static int Overdue(string daerah)
    {
        var sum = 0;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == TugasMetrics.ClocksOverdue)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<int>((_, value, tags, _) => sum += tags.ToArray().Any(tag => (tag.Key, tag.Value) is ("region", string region) && region == daerah) ? value : 0);
        listener.Start();
        listener.RecordObservableInstruments();
        return sum;
    }

    [Fact]
    public async Task A_perangkat_daerah_has_its_deadlines_in_its_own_calendar()
    {
        const string Daerah = "12.10";
        var kini = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(100).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var server = new RegisterServer(app, Daerah);
        await server.Import(Sheet("Pelatihan guru; tahap dua, lanjutan", "PKS", "2025-01-06", kini));

        using var jawaban = await app.As(Roles.PerangkatDaerah, "Dinas A", Daerah).GetAsync("/api/v1/pengawasan/kalender.ics");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
        jawaban.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var acara = Calendar.Load(await jawaban.Content.ReadAsStringAsync())!.Events.ShouldHaveSingleItem();
        acara.Summary.ShouldBe("D8 Pelatihan guru; tahap dua, lanjutan");
        acara.Start!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(kini);

        using var lain = await app.As(Roles.PerangkatDaerah, "Dinas B", Daerah).GetAsync("/api/v1/pengawasan/kalender.ics");
        Calendar.Load(await lain.Content.ReadAsStringAsync())!.Events.ShouldBeEmpty();
        (await app.As(Roles.PerangkatDaerah, "Dinas B", Daerah).Get("pengawasan/kalender.ics?perangkatDaerah=Dinas A")).ShouldNameField("perangkatDaerah");
    }

    private static string Sheet(string judul, string jenis, string mulai, string sampai) =>
        $"{Sampel.Kepala}\n1,\"{judul}\",{jenis},,,Pemerintah Kabupaten Rekaan,PT Rekaan Satu,PRIVATE_BODY,Dinas A,,,{mulai},{sampai},,,\n";

    private Task<List<JsonElement>> Tugas(string daerah, string daftar, string? pada, string peran = Roles.BagianKerjaSama)
    {
        var server = new RegisterServer(app, daerah);
        return server.All($"pengawasan/{daftar}{(pada is null ? "" : $"?pada={pada}")}", server.As(peran));
    }
}
