using System.Globalization;
using System.Text.Json;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Register;
using Ksd.Agreements.Tests.Support;
using Ksd.Contracts;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;
using Calendar = Ical.Net.Calendar;

namespace Ksd.Agreements.Tests.Features;

/// <summary>What Agreements hears of Evaluation, over the broker: reports due, late and accepted, blocks of the next foreign plan, verdicts.</summary>
[Collection(AgreementsCollection.Name)]
public class SalinanEvaluasiTests(AgreementsApplication app)
{
    private static readonly DateTimeOffset Kini = new(2026, 4, 1, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_report_that_falls_due_is_in_the_list_and_the_calendar_of_who_owes_it_until_it_is_accepted()
    {
        const string Daerah = "12.11";
        var (kerjaSama, naskah) = await Berjalan(Daerah);
        await Tell(Reminded(Daerah, kerjaSama, naskah, "2026-TW1", new(2026, 3, 31), new(2026, 4, 24)));

        var satu = (await Eventually.Get(() => Daftar(Daerah, "2026-04-01"), daftar => daftar.Count == 1))[0];
        satu.GetProperty("kode").GetString().ShouldBe("D10");
        satu.GetProperty("tenggat").GetString().ShouldBe("2026-04-24");
        satu.GetProperty("lewat").GetBoolean().ShouldBeFalse();
        satu.GetProperty("perangkatDaerah").GetString().ShouldBe("Dinas A");
        satu.GetProperty("peran").EnumerateArray().Select(peran => peran.GetString()).ShouldContain(Roles.PerangkatDaerah);
        satu.GetProperty("dasarHukum")[0].GetProperty("label").GetString().ShouldBe("PP 28/2018 Pasal 6 ayat (1) huruf j");
        satu.GetProperty("perluKonfirmasi").GetString()!.ShouldContain("Permendagri 22/2020");
        (await Daftar(Daerah, "2026-04-25"))[0].GetProperty("lewat").GetBoolean().ShouldBeTrue();
        (await Daftar(Daerah, "2026-03-31")).ShouldBeEmpty("nobody had said so by then");
        (await Daftar(Daerah, "2026-04-01", "Dinas B")).ShouldBeEmpty();
        using var kalender = await app.As(Roles.PerangkatDaerah, "Dinas A", Daerah).GetAsync("/api/v1/pengawasan/kalender.ics");
        Calendar.Load(await kalender.Content.ReadAsStringAsync())!.Events.Single(acara => acara.Summary!.StartsWith("D10", StringComparison.Ordinal))
            .Start!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe("2026-04-24");

        await Tell(Accepted(Daerah, kerjaSama, naskah, "2026-TW1", new(2026, 4, 20)));
        await Eventually.Get(() => Daftar(Daerah, "2026-04-20"), daftar => daftar.Count == 0);
        (await Daftar(Daerah, "2026-04-19")).ShouldHaveSingleItem("until then it was owed");
    }

    [Fact]
    public async Task What_is_accepted_before_it_is_reminded_of_never_stands_in_the_list()
    {
        const string Daerah = "12.12";
        var (kerjaSama, naskah) = await Berjalan(Daerah);
        await Tell(Accepted(Daerah, kerjaSama, naskah, "2026-TW1", new(2026, 3, 30)));
        await Tell(Reminded(Daerah, kerjaSama, naskah, "2026-TW1", new(2026, 3, 31), new(2026, 4, 24)));
        await Tell(Late(Daerah, kerjaSama, naskah, "2026-TW2", new(2026, 6, 30), new(2026, 7, 21)));

        var daftar = await Eventually.Get(() => Daftar(Daerah, "2026-08-01"), daftar => daftar.Count > 0);
        daftar.ShouldHaveSingleItem().GetProperty("tindakan").GetString()!.ShouldContain("2026-TW2 terlambat");
    }

    [Fact]
    public async Task S17_A_block_that_Evaluation_tells_of_locks_the_next_plan_G27_until_it_is_lifted()
    {
        const string Daerah = "64.09";
        var lama = await BerjalanLuarNegeri.Di(app, "Pelaksanaan", tanggal: "2025-06-02", daerah: Daerah);
        var baru = await BerjalanLuarNegeri.Di(app, "PernyataanDitandatangani", "KsdllLainnya", tanggal: "2026-01-07", daerah: Daerah);
        (await G27(baru, "2026-02-02")).ShouldBe("Peringatan", "late");

        await Tell(new RencanaLuarNegeriBlocked
        {
            EventId = Guid.CreateVersion7(),
            Region = Daerah,
            AggregateId = lama.Id,
            Version = 2025,
            OccurredAt = Kini,
            NaskahId = lama.Naskah,
            Tahun = 2025,
            Tanggal = new(2026, 2, 1),
            DasarHukum = "Permendagri 25/2020 Pasal 38",
        });
        await Eventually.Get(() => G27(baru, "2026-02-02"), sifat => sifat == "Kunci");
        (await G27(baru, "2026-01-31")).ShouldBe("Peringatan", "the block begins on the day it says");

        await Tell(new RencanaLuarNegeriUnblocked
        {
            EventId = Guid.CreateVersion7(),
            Region = Daerah,
            AggregateId = lama.Id,
            Version = 2025,
            OccurredAt = Kini,
            NaskahId = lama.Naskah,
            Tahun = 2025,
            LaporanId = Guid.CreateVersion7(),
            Tanggal = new(2026, 2, 10),
        });
        await Eventually.Get(() => G27(baru, "2026-02-10"), sifat => sifat is null);
        (await G27(baru, "2026-02-09")).ShouldBe("Kunci");
    }

    [Fact]
    public async Task S1_Whoever_decides_at_the_end_is_told_the_last_verdict_the_reports_owed_and_the_end_of_what_is_above()
    {
        const string Daerah = "12.13";
        var (kerjaSama, naskah) = await Berjalan(Daerah);
        await Tell(Evaluated(Daerah, kerjaSama, naskah, 2026, 1, "Lanjut", 3.5m));
        await Tell(Evaluated(Daerah, kerjaSama, naskah, 2026, 2, "Perbaiki", 2.25m));
        await Tell(Reminded(Daerah, kerjaSama, naskah, "2026-TW3", new(2026, 9, 30), new(2026, 10, 21)));

        var rincian = await Eventually.Get(() => Rincian(Daerah, naskah, "2027-11-01"), rincian => rincian.Length == 4 && rincian[0].Contains("Perbaiki", StringComparison.Ordinal));
        rincian.ShouldBe(
        [
            "Evaluasi terakhir (2026 semester 2): Perbaiki, nilai 2.25 dari 4.",
            "Laporan belum diterima: 2026-TW3.",
            "Kesepakatan Bersama berakhir 2027-12-31: perpanjangan melampauinya (G16).",
            "Pendanaan tercatat sampai tahun anggaran 2025.",
        ]);
    }

    private async Task<string[]> Rincian(string daerah, Guid naskah, string pada) =>
    [
        .. (await new RegisterServer(app, daerah).All($"pengawasan/AkanBerakhir?pada={pada}")).Single(tugas => tugas.GetProperty("naskahId").GetGuid() == naskah)
            .GetProperty("rincian").EnumerateArray().Select(satu => satu.GetString()!),
    ];

    private Task<List<JsonElement>> Daftar(string daerah, string pada, string departemen = "Dinas A") =>
        new RegisterServer(app, daerah).All($"pengawasan/LaporanPelaksanaan?pada={pada}", app.As(Roles.PerangkatDaerah, departemen, daerah));

    private static async Task<string?> G27(Dosir jalan, string pada) => (await jalan.As(Roles.KabagKerjaSama).Get($"{jalan.Path}/langkah?pada={pada}"))
        .Langkah("TetapkanRencana", "langkah").GetProperty("syarat").EnumerateArray().Where(syarat => syarat.GetProperty("id").GetString() == "G27")
        .Select(syarat => syarat.GetProperty("sifat").GetString()).Order(StringComparer.Ordinal).FirstOrDefault();

    private async Task<(Guid KerjaSama, Guid Naskah)> Berjalan(string daerah)
    {
        var kerjaSama = await app.Simpan(daerah, Tahap.Pelaksanaan);
        return (kerjaSama.Id, kerjaSama.DaftarNaskah.Single(naskah => naskah.Jenis is JenisNaskah.PerjanjianKerjaSama).Id);
    }

    private Task Tell<T>(T told)
        where T : class, IIntegrationEvent => app.Publish(told, told.EventId);

    private static LaporanReminded Reminded(string daerah, Guid kerjaSama, Guid naskah, string periode, DateOnly selesai, DateOnly batas) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = daerah,
        AggregateId = Guid.CreateVersion7(),
        Version = 1,
        OccurredAt = Kini,
        KerjaSamaId = kerjaSama,
        NaskahId = naskah,
        Departemen = "Dinas A",
        Periode = periode,
        PeriodeMulai = selesai.AddDays(-89),
        PeriodeSelesai = selesai,
        Sifat = "JatuhTempo",
        JatuhTempo = selesai.AddDays(1),
        BatasAkhir = batas,
    };

    private static LaporanLate Late(string daerah, Guid kerjaSama, Guid naskah, string periode, DateOnly selesai, DateOnly batas) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = daerah,
        AggregateId = Guid.CreateVersion7(),
        Version = 1,
        OccurredAt = Kini,
        KerjaSamaId = kerjaSama,
        NaskahId = naskah,
        Departemen = "Dinas A",
        Periode = periode,
        PeriodeMulai = selesai.AddDays(-89),
        PeriodeSelesai = selesai,
        BatasAkhir = batas,
        LuarNegeri = false,
    };

    private static LaporanAccepted Accepted(string daerah, Guid kerjaSama, Guid naskah, string periode, DateOnly diterima) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = daerah,
        AggregateId = Guid.CreateVersion7(),
        Version = 2,
        OccurredAt = Kini,
        KerjaSamaId = kerjaSama,
        NaskahId = naskah,
        Departemen = "Dinas A",
        Periode = periode,
        PeriodeMulai = new(2026, 1, 1),
        PeriodeSelesai = new(2026, 3, 31),
        TanggalDiterima = diterima,
        Terlambat = false,
        JumlahRealisasi = 1,
        JumlahTanpaBukti = 0,
    };

    private static EvaluasiDecided Evaluated(string daerah, Guid kerjaSama, Guid naskah, int tahun, int semester, string verdict, decimal nilai) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = daerah,
        AggregateId = Guid.CreateVersion7(),
        Version = 3,
        OccurredAt = Kini,
        KerjaSamaId = kerjaSama,
        NaskahId = naskah,
        Tahun = tahun,
        Semester = semester,
        Tanggal = new(tahun, semester * 6, 28),
        Verdict = verdict,
        Nilai = nilai,
        KepatuhanHukum = nilai,
        Pelaksanaan = nilai,
        Hasil = nilai,
        Dampak = nilai,
        Kemitraan = nilai,
        TanpaDampakBerturut = false,
        JumlahTindakLanjut = 0,
        ParaPihak = [],
    };
}
