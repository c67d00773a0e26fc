using System.Net;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Features;

/// <summary>K2 and K3 whole, over HTTP.</summary>
[Collection(AgreementsCollection.Name)]
public class WajibDanSinergiTests(AgreementsApplication app)
{
    public static object Usulan(string jenis, string mitra, string kelas, string? wilayah = null) => new
    {
        judul = "Pengendalian banjir lintas batas",
        objek = "Pengendalian banjir",
        ruangLingkup = "Normalisasi sungai",
        jenis,
        urusan = new[] { new { kode = "1.03" } },
        paraPihak = new object[]
        {
            new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "KEMENDAGRI", code = "64.02" } },
            new { nama = mitra, kelas, wilayah = wilayah is null ? null : new { scheme = "KEMENDAGRI", code = wilayah } },
        },
        eksternalitas = jenis == "KsddWajib",
        lebihEfisienBersama = jenis == "KsddWajib",
    };

    [Fact]
    public async Task A_kerja_sama_wajib_is_coordinated_before_persiapan_and_carried_out()
    {
        var jalan = await Berjalan.Mulai(app, usulan: Usulan("KsddWajib", "Pemerintah Kota Samarinda", "PemerintahDaerah", "64.72"));
        await jalan.Sampai("KoordinasiTeknis");
        var refusal = (await jalan.Coba("SepakatiKoordinasiTeknis", Roles.KepalaDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Pasal("G18").ShouldBe(["PP 28/2018 Pasal 5 ayat (2)", "PP 28/2018 Pasal 5 ayat (3)"]);

        await jalan.Sampai("Pelaksanaan");
        await jalan.Sampai("Selesai");
    }

    [Fact]
    public async Task A_secretariat_is_formed_only_where_the_law_allows_it()
    {
        var jalan = await Berjalan.Mulai(app, usulan: Usulan("KsddWajib", "Pemerintah Kota Samarinda", "PemerintahDaerah", "64.72"));
        await jalan.Sampai("KesepakatanDitandatangani");
        var dokumenId = await jalan.Unggah("KeputusanSekretariat");
        object Sekretariat(int jangkaTahun) => new { tanggal = jalan.Tanggal, nomor = "SK/1", terusMenerus = true, jumlahObjek = 3, jangkaTahun, bukanPerangkatDaerah = true, didanaiOleh = jalan.ParaPihak, dokumenId };
        await jalan.Catat("sekretariat-kerja-sama", Roles.BagianKerjaSama, Sekretariat(4));

        (await jalan.Coba("BentukSekretariat", Roles.KepalaDaerah)).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi")
            .Pasal("G19").ShouldContain("PP 28/2018 Pasal 7 ayat (2)");

        await jalan.Catat("sekretariat-kerja-sama", Roles.BagianKerjaSama, Sekretariat(5));
        await jalan.Langkah("BentukSekretariat", Roles.KepalaDaerah);
        jalan.Tahap.ShouldBe("KesepakatanDitandatangani");
    }

    [Fact]
    public async Task A_Sinergi_goes_from_the_dossier_to_the_close_without_a_PKS()
    {
        var jalan = await Berjalan.Mulai(app, usulan: Usulan("Sinergi", $"Balai Wilayah Sungai {Guid.CreateVersion7():N}", "PemerintahPusat"));
        await jalan.Sampai("Pelaksanaan");

        var refusal = (await jalan.CobaSusun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS banjir", ruangLingkup = "Normalisasi" }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "langkah-tidak-tersedia");
        refusal.Pasal("N05").ShouldBe(["PP 28/2018 Pasal 46 ayat (4)"]);

        await jalan.Sampai("Selesai");
        (await app.Told(jalan.Id)).Select(told => told.Name).Where(name => name is not ("TahapChanged" or "TemuanKepatuhanRecorded"))
            .ShouldBe(["KerjaSamaProposed", "NotaKesepakatanSigned", "KerjaSamaEnded", "KerjaSamaClosed"]);
        var signed = JsonElement.Parse((await app.Told(jalan.Id)).Single(told => told.Name == "NotaKesepakatanSigned").Body);
        signed.GetProperty("naskahId").GetGuid().ShouldBe(jalan.Naskah);
        signed.GetProperty("tahap").GetString().ShouldBe("NotaDitandatangani");
    }
}
