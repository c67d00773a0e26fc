using System.Net;
using Ksd.Agreements.Tests.Support;
using Ksd.Contracts;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Features;

/// <summary>The close-out asks Evaluation's word on the reports, not only the recorder's.</summary>
[Collection(AgreementsCollection.Name)]
public class TunggakanLaporanTests(AgreementsApplication app)
{
    [Fact]
    public async Task Until_Evaluation_has_spoken_a_close_needs_a_reason() =>
        (await Rincian(await Berjalan.Sampai(app, "Berakhir"), "Tutup", "Peringatan")).ShouldBe(["PerjanjianKerjaSama air bersih"]);

    [Fact]
    public async Task A_report_that_Evaluation_misses_locks_the_close_until_it_is_accepted()
    {
        var jalan = await Berjalan.Sampai(app, "Berakhir");
        await Tell(jalan, 2, $"{jalan.Naskah}/2025-TW1");

        var rincian = await Eventually.Get(() => Rincian(jalan, "Tutup"), rincian => rincian.Length > 0);
        rincian.ShouldBe([$"{jalan.Naskah}/2025-TW1"]);
        (await Rincian(jalan, "TutupPerjanjian")).ShouldBe([$"{jalan.Naskah}/2025-TW1"]);
        (await Rincian(jalan, "Tutup", "Peringatan")).ShouldBeEmpty();
        await jalan.Unggah("LaporanPenutupan", jalan.Naskah);
        await jalan.Catat("penutupan", Roles.PerangkatDaerah, new
        {
            tanggal = jalan.Tanggal,
            naskahId = jalan.Naskah,
            laporanDiterima = true,
            pendapatanDisetorKeKasDaerah = true,
            barangDicatatSebagaiAset = true,
            uraian = "Selesai",
        });
        (await Tutup(jalan)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Syarat.ShouldBe(["F08"], "a reason does not lift it");

        await Tell(jalan, 1, $"{jalan.Naskah}/2024-TW4");
        await Tell(jalan, 3);
        (await Eventually.Get(() => Rincian(jalan, "Tutup"), rincian => rincian.Length == 0)).ShouldBeEmpty();
        (await Tutup(jalan)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_Evaluation_said_before_the_end_does_not_let_a_close_pass()
    {
        var jalan = await Berjalan.Sampai(app, "Berakhir");
        await Tell(jalan, 1, null, []);
        (await Eventually.Get(() => Rincian(jalan, "TutupPerjanjian"), rincian => rincian.Length > 0)).ShouldBe(["kabar Evaluasi sesudah pengakhiran"]);
        (await Tutup(jalan)).ShouldBe(HttpStatusCode.Conflict);

        await Tell(jalan, 2, null, [jalan.Naskah]);
        (await Eventually.Get(() => Rincian(jalan, "TutupPerjanjian"), rincian => rincian.Length == 0)).ShouldBeEmpty();
        (await Rincian(jalan, "Tutup")).ShouldBe(["kabar Evaluasi sesudah pengakhiran"], "of the end of the whole it has said nothing");
    }

    private static Task<Answer> Tutup(Dosir jalan) => jalan.Coba("TutupPerjanjian", Roles.BagianKerjaSama, new
    {
        tanggal = jalan.Tanggal,
        naskahId = jalan.Naskah,
        alasanPeringatan = new Dictionary<string, string> { ["F08"] = "tidak perlu" },
    });

    private static async Task<string[]> Rincian(Dosir jalan, string peristiwa, string sifat = "Kunci") =>
    [
        .. (await jalan.As(Roles.KabagKerjaSama).Get($"{jalan.Path}/langkah?pada={jalan.Tanggal}")).Langkah(peristiwa, "langkah").GetProperty("syarat").EnumerateArray()
            .Where(syarat => syarat.GetProperty("id").GetString() == "F08" && syarat.GetProperty("sifat").GetString() == sifat)
            .SelectMany(syarat => syarat.GetProperty("rincian").EnumerateArray()).Select(satu => satu.GetString()!),
    ];

    private Task Tell(Dosir jalan, long version, params string[] belumDiterima) => Tell(jalan, version, new DateOnly(2025, 1, 6), [jalan.Naskah], belumDiterima);

    private Task Tell(Dosir jalan, long version, DateOnly? berakhirPada, Guid[] naskahBerakhir, params string[] belumDiterima)
    {
        var told = new KewajibanLaporanChanged
        {
            EventId = Guid.CreateVersion7(),
            Region = TestTokens.Region,
            AggregateId = jalan.Id,
            Version = version,
            OccurredAt = TimeProvider.System.GetUtcNow(),
            Pada = new(2025, 4, 1),
            Wajib = 1,
            Diterima = 1 - belumDiterima.Length,
            BelumDiterima = belumDiterima,
            Lengkap = belumDiterima.Length == 0,
            BerakhirPada = berakhirPada,
            NaskahBerakhir = naskahBerakhir,
        };
        return app.Publish(told, told.EventId);
    }
}
