using System.Net;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>The hard cases of foreign cooperation: S2 and S15 to S18.</summary>
[Collection(AgreementsCollection.Name)]
public class LuarNegeriScenarios(AgreementsApplication app)
{
    private static readonly string[] PasalG25 = ["UU 23/2014 Pasal 367 ayat (2)", "PP 28/2018 Pasal 33 ayat (4)", "Permendagri 25/2020 Pasal 24"];

    private static readonly string[] PasalG21 = ["Permendagri 25/2020 Pasal 14", "PP 28/2018 Pasal 28 ayat (4)"];

    [Fact]
    public async Task S2_A_foreign_naskah_is_not_signed_without_the_Menteri()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "PenyusunanNaskah");

        var refusal = (await jalan.Coba("TandaTanganiNaskahLuarNegeri", Roles.KepalaDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");

        refusal.Syarat.ShouldContain("G25");
        refusal.Pasal("G25").ShouldBe(PasalG25);
        refusal.Body.GetProperty("syarat").EnumerateArray().First(syarat => syarat.GetProperty("id").GetString() == "G25")
            .GetProperty("pengangkat").GetString()!.ShouldContain("Pernyataan Kehendak dapat ditandatangani bila tanggapan tertulis Menteri sudah ada");
    }

    [Fact]
    public async Task S2_A_Pernyataan_Kehendak_is_not_signed_without_the_answer_of_the_Menteri()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "KajianSelesai");

        var refusal = (await jalan.Coba("TandaTanganiPernyataan", Roles.KepalaDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");

        refusal.Syarat.ShouldContain("G21");
        refusal.Pasal("G21").ShouldBe(PasalG21);
    }

    [Fact]
    public async Task S2_A_paper_signed_anyway_is_kept_as_irregular_and_never_in_force()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "PembahasanNaskah");

        await jalan.Unggah("NaskahLuarNegeri");

        var temuan = (await jalan.Fakta("PenandatangananTidakTeratur")).ShouldHaveSingleItem().GetProperty("isi");
        temuan.GetProperty("syarat").EnumerateArray().Select(id => id.GetString()).ShouldContain("G25");
        jalan.Tahap.ShouldBe("PembahasanNaskah");
        jalan.Terakhir.Body.GetProperty("naskah").EnumerateArray().Where(naskah => naskah.GetProperty("jenis").GetString() == "NaskahLuarNegeri")
            .ShouldAllBe(naskah => naskah.GetProperty("tanggalTandaTangan").ValueKind == JsonValueKind.Null);
        var told = (await app.Told(jalan.Id)).Single(told => told.Name == "TemuanKepatuhanRecorded" && told.Body.Contains("PenandatangananTidakTeratur", StringComparison.Ordinal));
        JsonElement.Parse(told.Body).GetProperty("dasarHukum").EnumerateArray().Select(dasar => dasar.GetString()).ShouldContain("Permendagri 25/2020 Pasal 24");
        (await app.Told(jalan.Id)).ShouldNotContain(told => told.Name == "NaskahLuarNegeriSigned");
    }

    [Fact]
    public async Task S2_A_paper_signed_in_its_turn_is_not_irregular()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "NaskahDitandatangani");
        await jalan.Unggah("NaskahLuarNegeri", jalan.Naskah);

        (await jalan.Fakta("PenandatangananTidakTeratur")).ShouldBeEmpty();
    }

    [Fact]
    public async Task S15_Silence_for_45_working_days_is_deemed_approval_with_its_sheet_and_no_letter()
    {
        var jalan = await MenungguDprd(terima: true);

        jalan.Tanggal = HariKe(45);
        var refusal = (await jalan.Coba("AnggapDisetujuiDprd", Roles.KabagKerjaSama)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Syarat.ShouldBe(["D1"]);
        refusal.Pasal("D1").ShouldBe(["Permendagri 25/2020 Pasal 17 ayat (3)", "PP 28/2018 Pasal 30 ayat (4)"]);

        jalan.Tanggal = HariKe(46);
        await jalan.Langkah("AnggapDisetujuiDprd", Roles.KabagKerjaSama);

        jalan.Tahap.ShouldBe("DianggapDisetujuiDprd");
        var dianggap = (await jalan.Fakta("PersetujuanDianggap")).ShouldHaveSingleItem().GetProperty("isi");
        dianggap.GetProperty("lembar").GetProperty("diterima").GetString().ShouldBe("2026-02-02");
        dianggap.GetProperty("lembar").GetProperty("jatuhTempo").GetString().ShouldBe(HariKe(45));
        dianggap.GetProperty("lembar").GetProperty("daftarHari").EnumerateArray().Count(hari => hari.GetProperty("hariKe").ValueKind == JsonValueKind.Number).ShouldBe(45);
        dianggap.GetProperty("lembar").GetProperty("daftarHari").EnumerateArray().Select(hari => hari.GetProperty("keterangan").GetString()).ShouldContain("Hari Suci Nyepi");
        dianggap.GetProperty("catatan").GetString()!.ShouldEndWith("dasar hukum perlu konfirmasi");
        jalan.Terakhir.Body.GetProperty("dokumen").EnumerateArray().ShouldNotContain(dokumen => dokumen.GetProperty("jenis").GetString() == "KeputusanDprd");
        var told = JsonElement.Parse((await app.Told(jalan.Id)).Single(told => told.Name == "PersetujuanDprdRecorded").Body);
        told.GetProperty("hasil").GetString().ShouldBe("DianggapSetuju");
        told.GetProperty("nomorKeputusan").ValueKind.ShouldBe(JsonValueKind.Null);
        await jalan.Sampai("RencanaDiGubernur");
    }

    [Fact]
    public async Task S15_Without_the_stamp_of_receipt_no_clock_runs()
    {
        var jalan = await MenungguDprd(terima: false);

        var lembar = (await app.As(Roles.Inspektorat).Get($"{jalan.Path}/jam?pada=2026-10-01")).Body.GetProperty("lembar")[0];
        lembar.GetProperty("kode").GetString().ShouldBe("D1");
        lembar.GetProperty("berjalan").GetBoolean().ShouldBeFalse();
        (await jalan.Kekurangan("AnggapDisetujuiDprd", "2026-10-01")).ShouldContain("D1");
    }

    [Fact]
    public async Task S15_A_rejection_on_day_44_is_terminal()
    {
        var jalan = await MenungguDprd(terima: true);
        jalan.Tanggal = HariKe(44);
        await jalan.PutusanDprd("Ditolak");
        await jalan.Langkah("CatatPutusanDprd", Roles.KabagKerjaSama);

        jalan.Tahap.ShouldBe("DitolakDprd");
        jalan.Terakhir.Body.GetProperty("tahapBerikutnya").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task S15_A_rejection_on_day_50_is_recorded_undoes_nothing_and_is_flagged()
    {
        var jalan = await MenungguDprd(terima: true);
        jalan.Tanggal = HariKe(46);
        await jalan.Langkah("AnggapDisetujuiDprd", Roles.KabagKerjaSama);
        jalan.Tanggal = HariKe(50);
        await jalan.PutusanDprd("Ditolak");
        jalan.Tahap.ShouldBe("DianggapDisetujuiDprd");

        await jalan.Unggah("SuratPenyampaianRencana");
        var refusal = (await jalan.Coba("AjukanVerifikasi", Roles.KepalaDaerah, new { tanggal = jalan.Tanggal, alasanPeringatan = new Dictionary<string, string> { ["G27"] = "laporan disusun" } }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "alasan-peringatan-diperlukan");
        refusal.Syarat.ShouldBe(["G23"]);
        refusal.Body.GetProperty("syarat")[0].GetProperty("dasarHukum")[0].GetProperty("perluKonfirmasi").GetBoolean().ShouldBeTrue();
        await jalan.Langkah("AjukanVerifikasi", Roles.KepalaDaerah);
        jalan.Tahap.ShouldBe("RencanaDiGubernur");
    }

    [Fact]
    public async Task S16_The_way_around_a_silent_Gubernur_opens_on_the_sixth_working_day()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "RencanaDiGubernur", tanggal: "2026-05-04");
        await jalan.TandaTerimaGubernur("500/G/77");

        jalan.Tanggal = "2026-05-11";
        await jalan.Surat("gubernur/surat-langsung", Roles.KepalaDaerah, "SuratLangsungMenteri", new { nomor = "B/5", nomorTandaTerima = "500/G/77" });
        var refusal = (await jalan.Coba("SampaikanLangsungKeMenteri", Roles.KepalaDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Syarat.ShouldBe(["D2"]);
        refusal.Pasal("D2").ShouldContain("Permendagri 25/2020 Pasal 18 ayat (5)");

        jalan.Tanggal = "2026-05-12";
        await jalan.Langkah("SampaikanLangsungKeMenteri", Roles.KepalaDaerah);
        jalan.Tahap.ShouldBe("Verifikasi");
        (await jalan.Fakta("SuratLangsungMenteri")).ShouldHaveSingleItem().GetProperty("isi").GetProperty("nomorTandaTerima").GetString().ShouldBe("500/G/77");
    }

    [Fact]
    public async Task S16_The_letter_that_cites_no_receipt_does_not_go_around()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "RencanaDiGubernur", tanggal: "2026-05-04");
        await jalan.TandaTerimaGubernur("500/G/77");
        jalan.Tanggal = "2026-05-12";
        await jalan.Surat("gubernur/surat-langsung", Roles.KepalaDaerah, "SuratLangsungMenteri", new { nomor = "B/5", nomorTandaTerima = "lain" });

        (await jalan.Coba("SampaikanLangsungKeMenteri", Roles.KepalaDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi")
            .Body.GetProperty("syarat")[0].GetProperty("rincian")[0].GetString().ShouldBe("surat langsung tidak mengutip tanda terima Gubernur");
    }

    /// <summary>In a region of its own: the guard looks at all foreign naskah of the region.</summary>
    [Fact]
    public async Task S17_A_missing_report_warns_at_once_and_blocks_the_next_plan_when_Kemendagri_says_so()
    {
        const string Daerah = "64.08";
        var lama = await BerjalanLuarNegeri.Di(app, "Pelaksanaan", tanggal: "2025-06-02", daerah: Daerah);
        var baru = await BerjalanLuarNegeri.Di(app, "PernyataanDitandatangani", "KsdllLainnya", tanggal: "2026-01-07", daerah: Daerah);

        (await baru.Kekurangan("TetapkanRencana", "2026-01-07")).ShouldNotContain("G27", "the first week is not over");
        (await baru.Kekurangan("TetapkanRencana", "2026-01-08")).ShouldContain("G27");
        lama.Tanggal = baru.Tanggal = "2026-02-02";
        await baru.Unggah("RencanaKerjaSama");
        await baru.Unggah("TembusanPernyataan");
        await baru.Rencana();
        (await baru.Coba("TetapkanRencana", Roles.PerangkatDaerah, new { tanggal = baru.Tanggal }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "alasan-peringatan-diperlukan").Pasal("G27").ShouldContain("Permendagri 25/2020 Pasal 35 ayat (2)");

        await lama.Surat("laporan-tahunan/2025/teguran", Roles.BagianKerjaSama, "TeguranKemendagri", new { nomor = "KD/3" });
        var refusal = (await baru.Coba("TetapkanRencana", Roles.PerangkatDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Pasal("G27").ShouldBe(["Permendagri 25/2020 Pasal 38"]);

        await lama.Laporkan(2025);
        await baru.Langkah("TetapkanRencana", Roles.PerangkatDaerah);
        baru.Tahap.ShouldBe("RencanaDisusun");
    }

    [Fact]
    public async Task S18_A_Pernyataan_Kehendak_of_13_months_carries_no_plan()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "PernyataanDitandatangani", tanggal: "2025-01-06");
        jalan.Tanggal = "2026-02-06";
        await jalan.Unggah("RencanaKerjaSama");
        await jalan.Unggah("TembusanPernyataan");
        await jalan.Rencana();

        var refusal = (await jalan.Coba("TetapkanRencana", Roles.PerangkatDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Pasal("G22").ShouldBe(["Permendagri 25/2020 Pasal 15", "Permendagri 25/2020 Pasal 13 ayat (3)"]);
        refusal.Body.GetProperty("syarat").EnumerateArray().First(syarat => syarat.GetProperty("id").GetString() == "G22")
            .GetProperty("pengangkat").GetString()!.ShouldContain("UlangiPernyataan");

        await jalan.Langkah("UlangiPernyataan", Roles.Tkksd, alasan: "masa berlaku lewat");
        jalan.Tahap.ShouldBe("KajianSelesai");
        await jalan.Sampai("RencanaDisusun");
    }

    private static string HariKe(int hari) =>
        KalenderHariKerja.Bawaan.AddWorkingDays(new(2026, 2, 2), hari).Nilai!.Value.ToString("yyyy-MM-dd", null);

    private async Task<BerjalanLuarNegeri> MenungguDprd(bool terima)
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "MenungguDprd", tanggal: "2026-02-02");
        if (terima)
        {
            await jalan.TandaTerimaDprd();
        }

        return jalan;
    }
}
