using System.Net;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Features;

/// <summary>K4 and K5 whole, over HTTP.</summary>
[Collection(AgreementsCollection.Name)]
public class LuarNegeriTests(AgreementsApplication app)
{
    [Theory]
    [InlineData("Ksdpl")]
    [InlineData("KsdllLainnya")]
    public async Task Eleven_stages_from_the_idea_to_the_close(string jenis)
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "Selesai", jenis);

        (await app.Told(jalan.Id)).Select(told => told.Name).Where(name => name is not ("TahapChanged" or "TemuanKepatuhanRecorded"))
            .ShouldBe(["KerjaSamaProposed", "PersetujuanDprdRecorded", "NaskahLuarNegeriSigned", "KerjaSamaEnded", "KerjaSamaClosed"]);
        var signed = JsonElement.Parse((await app.Told(jalan.Id)).Single(told => told.Name == "NaskahLuarNegeriSigned").Body);
        signed.GetProperty("jenis").GetString().ShouldBe(jenis);
        signed.GetProperty("berakhir").GetString().ShouldBe("2030-01-06");
        (await app.As(Roles.Inspektorat).Get($"{jalan.Path}/riwayat?limit=100")).Body.GetProperty("langkah").EnumerateArray()
            .Select(langkah => langkah.GetProperty("ke").GetString()).Distinct().ShouldBe(
            [
                "Prakarsa", "Penjajakan", "KajianSelesai", "TanggapanDiterima", "PernyataanDitandatangani", "RencanaDisusun", "MenungguDprd",
                "DisetujuiDprd", "RencanaDiGubernur", "Verifikasi", "PenyusunanNaskah", "NaskahDiGubernur", "PembahasanNaskah",
                "PerundinganLuarNegeri", "Terkonfirmasi", "DisetujuiMenteri", "NaskahDitandatangani", "Pelaksanaan", "Berakhir", "Selesai",
            ]);
        jalan.Terakhir.Body.GetProperty("tahapBerikutnya").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData(false, new[] { "Prakarsa", "UsulanDisampaikan", "Terverifikasi", "PembahasanPusat", "MitraTeknisDitunjuk", "Pelaksanaan" })]
    [InlineData(true, new[] { "Prakarsa", "IzinDiperiksa", "RencanaTahunanDitandatangani", "Pelaksanaan" })]
    public async Task A_penerusan_goes_through_the_Menteri_or_through_the_permits(bool nirlaba, string[] tahap)
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "Pelaksanaan", "KsdllPenerusan", nirlaba);

        (await app.As(Roles.Inspektorat).Get($"{jalan.Path}/riwayat")).Body.GetProperty("langkah").EnumerateArray()
            .Select(langkah => langkah.GetProperty("ke").GetString()).ShouldBe(tahap);
        await jalan.Unggah("LaporanKunjungan");
        await jalan.Langkah("CatatKunjungan", Roles.Tkksd);
        await jalan.Sampai("Selesai");
    }

    [Fact]
    public async Task Without_the_DPRD_a_penerusan_asks_for_a_reason_and_shows_the_doubt()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "Prakarsa", "KsdllPenerusan", nirlaba: true);
        await jalan.Izin("IzinPrinsip", "2025-12-31");
        await jalan.Izin("IzinOperasional", "2025-12-31");

        var refusal = (await jalan.Coba("PeriksaIzin", Roles.BagianKerjaSama, new { tanggal = jalan.Tanggal }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "alasan-peringatan-diperlukan");

        refusal.Syarat.ShouldBe(["G23"]);
        refusal.Pasal("G23").ShouldBe(["PP 28/2018 Pasal 38", "Permendagri 25/2020 Pasal 16 ayat (1)"]);
        refusal.Body.GetProperty("syarat")[0].GetProperty("dasarHukum").EnumerateArray()
            .ShouldAllBe(dasar => dasar.GetProperty("perluKonfirmasi").GetBoolean());
    }

    [Fact]
    public async Task A_permit_that_runs_out_suspends_the_year_and_its_renewal_lifts_it()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "Pelaksanaan", "KsdllPenerusan", nirlaba: true);
        (await jalan.Coba("Tangguhkan", Roles.BagianKerjaSama)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Syarat.ShouldBe(["L36"]);

        jalan.Tanggal = "2026-01-05";
        await jalan.Langkah("Tangguhkan", Roles.BagianKerjaSama);
        var refusal = (await jalan.Coba("Lanjutkan", Roles.KabagKerjaSama)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Syarat.ShouldBe(["G28", "G28"], "the permits and the plan of the year");
        refusal.Pasal("G28").ShouldBe(["Permendagri 25/2020 Pasal 30 ayat (2)"]);

        await jalan.Izin("IzinPrinsip", "2026-12-31");
        await jalan.Izin("IzinOperasional", "2026-12-31");
        await jalan.SusunRencanaTahunan();
        await jalan.Langkah("Lanjutkan", Roles.BagianKerjaSama);
        jalan.Tahap.ShouldBe("Pelaksanaan");
    }

    [Fact]
    public async Task A_plan_corrected_after_the_consideration_goes_to_the_DPRD_again()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "Verifikasi");
        await jalan.Surat("pertimbangan", Roles.KepalaDaerah, "PertimbanganTertulis", new { hasil = "PerbaikiRencana", nomor = "M/0", uraian = "Perbaiki pembiayaan." });
        await jalan.Langkah("CatatPertimbangan", Roles.BagianKerjaSama);
        jalan.Tahap.ShouldBe("RencanaDisusun");

        (await jalan.Kekurangan("AjukanDprd")).ShouldContain("G22", "the plan is not corrected yet");
        await jalan.Rencana(substansiBerubah: false);
        await jalan.Unggah("SuratPenyampaianRencana");
        (await jalan.Coba("AjukanVerifikasi", Roles.KepalaDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Syarat.ShouldBe(["G23"]);

        await jalan.Sampai("Pelaksanaan");
    }

    [Fact]
    public async Task An_extension_is_asked_for_in_time_approved_and_signed()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "NaskahDitandatangani");
        var pokok = jalan.Naskah;
        await jalan.Sampai("Pelaksanaan");
        await jalan.Surat("perpanjangan", Roles.BagianKerjaSama, "SuratPerpanjangan", new { nomor = "B/11", tembusanGubernur = true, tembusanDprd = true });
        await jalan.Langkah("MohonPerpanjangan", Roles.KepalaDaerah);
        await jalan.SusunNaskah("2035-02-01", pokok);
        await jalan.Surat("persetujuan-menteri", Roles.KepalaDaerah, "PersetujuanMenteri", new { nomor = "M/9" });
        await jalan.Tandatangani("NaskahLuarNegeri", "PimpinanMitra");

        (await jalan.Kekurangan("TandaTanganiPerpanjangan")).ShouldBe(["G26"], "five years and a month after the end of the first");
        (await jalan.As(Roles.Tkksd).Put($"{jalan.Path}/naskah/{jalan.Naskah}", jalan.Isi("2025-01-06", "2035-01-06", BerjalanLuarNegeri.SebelasButir), jalan.ETag))
            .ShouldBe(HttpStatusCode.OK);
        await jalan.Baca();
        (await jalan.Kekurangan("TandaTanganiPerpanjangan")).ShouldBe(["G43"], "nobody has signed this text");
        await jalan.Tandatangani("NaskahLuarNegeri", "PimpinanMitra");
        await jalan.Langkah("TandaTanganiPerpanjangan", Roles.KepalaDaerah, jalan.Naskah);

        jalan.Tahap.ShouldBe("Pelaksanaan");
        (await app.Told(jalan.Id)).Count(told => told.Name == "NaskahLuarNegeriSigned").ShouldBe(2);
        var tenggat = (await app.As(Roles.Tkksd).Get($"{jalan.Path}/jam?pada=2025-02-01")).Body.GetProperty("tenggat").EnumerateArray()
            .Select(tenggat => $"{tenggat.GetProperty("kode")} {tenggat.GetProperty("tanggal")}");
        tenggat.ShouldBe(["D4 2035-01-06", "D5 2034-04-06", "D5 2034-07-06", "D6 2025-01-07"]);
    }

    [Fact]
    public async Task A_change_of_leadership_is_no_ground_abroad_either()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "Pelaksanaan");
        await jalan.Unggah("SuratPengakhiran");
        var bukti = await jalan.Unggah("BuktiPengakhiran");
        await jalan.Catat("pengakhiran", Roles.PerangkatDaerah, new { tanggal = jalan.Tanggal, dasar = "PergantianPimpinan", uraian = "Bupati baru", buktiDokumenId = bukti });

        (await jalan.Coba("Akhiri", Roles.KabagKerjaSama)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi")
            .Pasal("G33").ShouldBe(["Permendagri 25/2020 Pasal 34"]);
    }

    [Fact]
    public async Task A_partner_of_a_class_that_the_flow_forbids_is_refused()
    {
        var jalan = await Dosir.Buka(app, BerjalanLuarNegeri.Usulan("Ksdpl", "PT Dalam Negeri", "BadanUsahaSwasta"));

        (await jalan.Coba("Usulkan", Roles.PerangkatDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Syarat.ShouldContain("G06");
        (await jalan.Baca()).Text("tahap").ShouldBe("Usulan");
    }
}
