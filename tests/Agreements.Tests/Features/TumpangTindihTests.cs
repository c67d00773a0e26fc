using System.Net;
using Ksd.Agreements.Tests.Register;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Features;

[Collection(AgreementsCollection.Name)]
public class TumpangTindihTests(AgreementsApplication app)
{
    [Fact]
    public async Task S5_overlap_is_shown_while_the_draft_is_written_and_TKKSD_answers_it()
    {
        var mitra = $"PT {Guid.CreateVersion7():N}";
        var lama = await Berjalan.Mulai(app, ksdpk: true, Berjalan.Usulan(ksdpk: true, mitra));
        await lama.Sampai("Persiapan");

        var hasil = (await app.As(Roles.PerangkatDaerah, Berjalan.Dinas).Post("kerja-sama/tumpang-tindih", new
        {
            mitra = new[] { new { nama = $"{mitra} (Persero)" } },
            urusan = new[] { "1.03" },
            rencanaMulai = "2026-01-01",
        })).ShouldBe(HttpStatusCode.OK);
        var satu = hasil.Body.EnumerateArray().ShouldHaveSingleItem();
        satu.GetProperty("kerjaSamaId").GetGuid().ShouldBe(lama.Id);
        satu.GetProperty("daftarAlasan").EnumerateArray().Select(alasan => alasan.GetProperty("jenis").GetString()).ShouldBe(["MitraSama", "Urusan", "Waktu"]);

        var baru = await Berjalan.Mulai(app, ksdpk: true, Berjalan.Usulan(ksdpk: true, mitra));
        await baru.Sampai("PenyusunanKesepakatan");
        var g17 = (await app.As(Roles.Tkksd).Get($"{baru.Path}/langkah")).Langkah("SepakatiKesepakatan", "langkah").GetProperty("syarat").EnumerateArray()
            .Single(syarat => syarat.GetProperty("id").GetString() == "G17");
        g17.GetProperty("sifat").GetString().ShouldBe("Peringatan");
        g17.GetProperty("rincian")[0].GetString()!.ShouldContain($"{lama.Id}");
        g17.GetProperty("dasarHukum")[0].GetProperty("pasal").GetString()!.ShouldStartWith("Pasal 363 ayat (1)");

        await baru.Catat($"tumpang-tindih/{lama.Id}", Roles.Tkksd, new { tanggal = Berjalan.Hari, pilihan = "Bedakan", alasan = "Lokasi berbeda" });
        (await app.As(Roles.Tkksd).Get($"{baru.Path}/langkah")).Langkah("SepakatiKesepakatan", "langkah").GetProperty("syarat").EnumerateArray()
            .Select(syarat => syarat.GetProperty("id").GetString()).ShouldNotContain("G17");
        (await app.As(Roles.Tkksd).Get($"{baru.Path}/tumpang-tindih")).Body[0].GetProperty("pilihan").GetString().ShouldBe("Bedakan");
    }

    [Fact]
    public async Task An_answer_about_nothing_is_refused()
    {
        var jalan = await Berjalan.Mulai(app);
        (await app.As(Roles.Tkksd).Put(
            $"{jalan.Path}/tumpang-tindih/{Guid.CreateVersion7()}", new { tanggal = Berjalan.Hari, pilihan = "Gabung", alasan = "sama" }, jalan.ETag))
            .ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        (await app.As(Roles.PerangkatDaerah).Post("kerja-sama/tumpang-tindih", new { mitra = Array.Empty<object>() })).ShouldNameField("mitra");
        (await app.As(Roles.PerangkatDaerah).Post(
            "kerja-sama/tumpang-tindih", new { mitra = new[] { new { nama = "PT Satu" } }, rencanaMulai = "2026-01-01", rencanaSampai = "2025-01-01" })).ShouldNameField("rencanaSampai");
    }

    [Fact]
    public async Task S24_the_same_paper_under_two_numbers_is_found_by_file_and_by_number_and_both_stay()
    {
        var satu = await Berjalan.Sampai(app, "KesepakatanSiap", ksdpk: true);
        var dua = await Berjalan.Sampai(app, "KesepakatanSiap", ksdpk: true);
        foreach (var jalan in new[] { satu, dua })
        {
            (await jalan.CobaUnggah("NaskahKesepakatan", Berjalan.Pdf($"satu naskah {satu.Id}"), jalan.Naskah)).ShouldBe(HttpStatusCode.Created);
        }

        var kembar = (await app.As(Roles.Inspektorat).Get($"{satu.Path}/naskah-kembar")).ShouldBe(HttpStatusCode.OK).Body.EnumerateArray().ShouldHaveSingleItem();
        kembar.GetProperty("kerjaSamaId").GetGuid().ShouldBe(dua.Id);
        kembar.GetProperty("sha256").GetString()!.Length.ShouldBe(64);

        var kini = await app.As(Roles.KabagKerjaSama).Get(satu.Path);
        (await app.As(Roles.KabagKerjaSama).Put(
            $"{satu.Path}/naskah-kembar/{dua.Id}", new { tanggal = Berjalan.Hari, pilihan = "NaskahSama", alasan = "Satu kertas, dua nomor" }, kini.ETag)).ShouldBe(HttpStatusCode.OK);
        (await app.As(Roles.KabagKerjaSama).Get($"{dua.Path}/naskah-kembar")).Body[0].GetProperty("pilihan").GetString().ShouldBe("NaskahSama");
        (await app.As(Roles.KabagKerjaSama).Get(dua.Path)).Text("tahap").ShouldBe("KesepakatanSiap", "neither record goes away");
    }

    [Fact]
    public async Task S24_imported_papers_of_two_dinas_meet_by_their_number_pair()
    {
        var server = new RegisterServer(app, "64.08");
        await server.Import(
            $"""
            {Sampel.Kepala}
            1,Pemakaian laboratorium bersama,PKS,12/KUTIM/2024,B-77/LAB/2024,Pemerintah Kabupaten Kutai Timur,PT Lab Rekaan,PRIVATE_BODY,Dinas A,,,2024-02-03,,,,
            2,Laboratorium lingkungan,PKS,,No. B-77/LAB/2024,Pemerintah Kabupaten Kutai Timur,PT. Lab Rekaan,PRIVATE_BODY,Dinas B,,,2024-02-05,,,,
            3,Laboratorium lain,PKS,,B-77/LAB/2024,Pemerintah Kabupaten Kutai Timur,PT Lain Rekaan,PRIVATE_BODY,Dinas C,,,2024-02-05,,,,
            """);

        var entri = await server.All("register?q=laboratorium");
        var bersama = entri.Single(item => item.GetProperty("judul").GetString()!.Contains("bersama")).GetProperty("kerjaSamaId").GetGuid();
        var kembar = (await server.As(Roles.Inspektorat).Get($"kerja-sama/{bersama}/naskah-kembar")).Body.EnumerateArray().ShouldHaveSingleItem();
        kembar.GetProperty("judul").GetString().ShouldBe("Laboratorium lingkungan");
        kembar.GetProperty("nomorSama").GetString().ShouldBe("B-77/LAB/2024");
    }
}
