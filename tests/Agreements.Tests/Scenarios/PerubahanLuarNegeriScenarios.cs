using System.Net;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>K7 abroad over HTTP: a change of the content of a foreign naskah goes every way that its first text went, each stage refused until its paper is there.</summary>
[Collection(AgreementsCollection.Name)]
public class PerubahanLuarNegeriScenarios(AgreementsApplication app)
{
    [Fact]
    public async Task A_change_of_substance_is_signed_after_DPRD_Gubernur_minutes_confirmation_and_Menteri_and_not_before()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "Pelaksanaan");
        var pokok = jalan.Naskah;
        (await jalan.CobaSusun("NaskahLuarNegeri", Roles.Tkksd, Isi(jalan, "2031-01-06"), pokok))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Pasal("P03").ShouldBe(["Permendagri 25/2020 Pasal 33"]);

        await jalan.Susun("NaskahLuarNegeri", Roles.Tkksd, Isi(jalan), pokok);
        var perubahan = jalan.Naskah;
        await Tinjau(jalan, perubahan);
        await Refused(jalan, "G23", "UU 23/2014 Pasal 154 ayat (1) huruf g", "D2", "L14", "G25");

        await jalan.Unggah("PermohonanDprd", perubahan);
        await jalan.Langkah("AjukanDprd", Roles.KepalaDaerah, perubahan);
        (await jalan.Coba("AnggapDisetujuiDprd", Roles.KabagKerjaSama, new { tanggal = jalan.Tanggal, naskahId = perubahan }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");
        await jalan.Catat("persetujuan-dprd/permohonan", Roles.BagianKerjaSama, new { tanggal = jalan.Tanggal, naskahId = perubahan, nomor = "D/2" });
        await jalan.Unggah("KeputusanDprd", perubahan);
        await jalan.Catat("persetujuan-dprd/putusan", Roles.SekretariatDprd, new { tanggal = jalan.Tanggal, naskahId = perubahan, nomor = "170/2", hasil = "Disetujui" });
        await jalan.Langkah("CatatPutusanDprd", Roles.KabagKerjaSama, perubahan);
        await Refused(jalan, "D2", "Permendagri 25/2020 Pasal 20 ayat (4)", "L14", "G25");

        await jalan.PengantarGubernur(perubahan);
        await Refused(jalan, "L14", "PP 28/2018 Pasal 32 ayat (2)", "G25");
        await jalan.Risalah(perubahan);
        await jalan.SuratKonfirmasi(perubahan);
        await Refused(jalan, "G25", "UU 23/2014 Pasal 367 ayat (2)");
        await jalan.PersetujuanMenteri(perubahan);
        await jalan.Tandatangani("NaskahPerubahan", "PimpinanMitra");
        await jalan.Langkah("TandaTanganiPerubahan", Roles.KepalaDaerah, perubahan);

        jalan.Tahap.ShouldBe("Pelaksanaan", "an amendment changes no stage of what it amends");
        var konsolidasi = (await app.As(Roles.Inspektorat).Get($"{jalan.Path}/naskah/{pokok}/konsolidasi?pada={jalan.Tanggal}")).ShouldBe(HttpStatusCode.OK).Body;
        (konsolidasi.GetProperty("versiNaskah").GetInt32(), konsolidasi.GetProperty("ruangLingkup").GetString(), konsolidasi.GetProperty("sampai").GetString())
            .ShouldBe((2, "Juga pengolahan limbah", "2030-01-06"));
        var told = JsonElement.Parse((await app.Told(jalan.Id)).Single(told => told.Name == "PerubahanNaskahSigned").Body);
        told.GetProperty("naskahId").GetGuid().ShouldBe(pokok);
    }

    [Fact]
    public async Task The_original_of_an_amendment_goes_to_the_Menteri_before_the_next_yearly_plan_L18()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "Pelaksanaan");
        await jalan.Susun("NaskahLuarNegeri", Roles.Tkksd, Isi(jalan, lingkup: "Pelatihan dan pertukaran tenaga ahli"), jalan.Naskah);
        var perubahan = jalan.Naskah;
        await Tinjau(jalan, perubahan);
        await jalan.PengantarGubernur(perubahan);
        await jalan.Risalah(perubahan);
        await jalan.SuratKonfirmasi(perubahan);
        await jalan.PersetujuanMenteri(perubahan);
        await jalan.Tandatangani("NaskahPerubahan", "PimpinanMitra");
        await jalan.Langkah("TandaTanganiPerubahan", Roles.KepalaDaerah, perubahan);

        (await jalan.Kekurangan("TetapkanRencanaTahunan")).ShouldContain("L18");
        await jalan.Surat("naskah-asli", Roles.BagianKerjaSama, "PenyampaianNaskahAsli", new { nomor = "B/11" }, perubahan);
        (await jalan.Kekurangan("TetapkanRencanaTahunan")).ShouldNotContain("L18");
    }

    [Fact]
    public async Task Around_a_silent_Gubernur_on_the_sixth_working_day_only_D2()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "Pelaksanaan", tanggal: "2026-05-04");
        await jalan.Susun("NaskahLuarNegeri", Roles.Tkksd, Isi(jalan, "2031-05-04", lingkup: "Pelatihan dan pertukaran tenaga ahli"), jalan.Naskah);
        var perubahan = jalan.Naskah;
        await Tinjau(jalan, perubahan);
        await jalan.Surat("gubernur/tanda-terima", Roles.BagianKerjaSama, "TandaTerimaGubernur", new { nomor = "G/9", penerima = "Biro Pemerintahan" }, perubahan);
        await jalan.Surat("gubernur/surat-langsung", Roles.KepalaDaerah, "SuratLangsungMenteri", new { nomor = "B/9", nomorTandaTerima = "G/9" }, perubahan);

        (await jalan.Kekurangan("TandaTanganiPerubahan", "2026-05-11")).ShouldContain("D2");
        (await jalan.Kekurangan("TandaTanganiPerubahan", "2026-05-12")).ShouldNotContain("D2");
    }

    private static object Isi(BerjalanLuarNegeri jalan, string sampai = "2030-01-06", string lingkup = "Juga pengolahan limbah") => new
    {
        judul = "Amandemen Memorandum Saling Pengertian",
        ruangLingkup = lingkup,
        mulai = jalan.Tanggal,
        sampai,
        klausul = new[] { new { jenis = "KelompokKerjaBersama", teks = "Dua kelompok kerja." } },
    };

    private static async Task Tinjau(BerjalanLuarNegeri jalan, Guid perubahan)
    {
        await jalan.Unggah("SuratPermohonanPerubahan", perubahan);
        await jalan.Unggah("TinjauanDampak", perubahan);
        await jalan.Catat($"naskah/{perubahan}/tinjauan-dampak", Roles.PerangkatDaerah, new
        {
            tanggal = jalan.Tanggal,
            kewajibanTerdampak = new[] { "pelatihan" },
            mengubahJangkaWaktu = false,
            menambahBeban = false,
            uraian = "Tambahan bidang.",
        });
        await jalan.Langkah("TinjauDampak", Roles.Tkksd, perubahan);
    }

    /// <summary>Not signed: by the first guard with its article, and by the others.</summary>
    private static async Task Refused(BerjalanLuarNegeri jalan, string syarat, string pasal, params string[] lain)
    {
        var refusal = (await jalan.Coba("TandaTanganiPerubahan", Roles.KepalaDaerah, new { tanggal = jalan.Tanggal, naskahId = jalan.Naskah }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Pasal(syarat).ShouldContain(pasal);
        refusal.Syarat.Intersect(["G23", "D2", "L14", "G25"]).ShouldBe([syarat, .. lain], ignoreOrder: true);
    }
}
