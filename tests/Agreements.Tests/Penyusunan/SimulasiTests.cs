using System.Net;
using System.Text.Json;
using Ksd.Agreements.Domain.Latihan;
using Ksd.Agreements.Tests.Support;
using Ksd.Drafting;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Penyusunan;

/// <summary>The training: made from the tables that run the real thing, and never mixed with it.</summary>
[Collection(AgreementsCollection.Name)]
public sealed class SimulasiTests(AgreementsApplication app)
{
    public static TheoryData<JenisKerjaSama> Semua => [.. KasusLatihan.Semua.Keys];

    [Theory]
    [MemberData(nameof(Semua))]
    public void Every_kind_has_a_case_that_is_classified_as_it_and_questions_with_articles(JenisKerjaSama jenis)
    {
        var kasus = KasusLatihan.Semua[jenis];
        Klasifikasi.Classify(kasus.Fakta).Jenis.ShouldBe(jenis);

        var soal = DaftarSoal.Untuk(kasus);

        soal.Count.ShouldBeGreaterThan(8);
        soal.Select(satu => satu.Kode).ShouldBeUnique();
        soal.ShouldAllBe(satu => satu.DasarHukum.Count > 0 && satu.Benar.Count > 0 && satu.Benar.All(benar => satu.Pilihan.Any(pilihan => pilihan.Kode == benar)));
        soal.ShouldAllBe(satu => satu.Pilihan.Count > satu.Benar.Count);
        kasus.Uraian.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_trainee_is_led_to_the_signed_text_and_told_at_the_end_what_was_wrong_by_which_article()
    {
        const string Daerah = "17.01";
        var peserta = app.As(Roles.PerangkatDaerah, region: Daerah);
        var simulasi = (await peserta.Post("simulasi", new { jenis = "Ksdpk" })).ShouldBe(HttpStatusCode.Created);
        simulasi.Text("peringatan")!.ShouldContain("bukan kerja sama yang sebenarnya");
        simulasi.Body.GetProperty("jenis").ValueKind.ShouldBe(JsonValueKind.Null, "the first question asks for it");
        (await peserta.Post($"simulasi/{simulasi.Id}/jawaban", new { soal = "lain", pilihan = new[] { "x" } }, simulasi.ETag)).ShouldNameField("soal");

        var benar = DaftarSoal.Untuk(KasusLatihan.Semua[JenisKerjaSama.Ksdpk]);
        foreach (var (ke, soal) in benar.Index())
        {
            // The first is answered wrongly.
            var pilihan = ke == 0 ? ["Sinergi"] : soal.Benar;
            simulasi = (await peserta.Post($"simulasi/{simulasi.Id}/jawaban", new { soal = soal.Kode, pilihan }, simulasi.ETag)).ShouldBe(HttpStatusCode.OK);
            simulasi.Body.GetProperty("terakhir").GetProperty("dasarHukum").EnumerateArray().ShouldNotBeEmpty();
        }

        (simulasi.Body.GetProperty("selesai").GetBoolean(), simulasi.Body.GetProperty("jumlahBenar").GetInt32()).ShouldBe((true, benar.Count - 1));
        var keliru = simulasi.Body.GetProperty("kekeliruan").EnumerateArray().ShouldHaveSingleItem();
        keliru.GetProperty("seharusnyaMemilih")[0].GetString().ShouldBe("Ksdpk");
        benar.Select(satu => satu.Kode).ShouldContain("isi:pks-ksdpk");
        (await app.As(Roles.KabagKerjaSama, region: Daerah).Get($"simulasi/{simulasi.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await peserta.Get("kerja-sama")).Body.GetProperty("items").EnumerateArray().ShouldBeEmpty("no real kerja sama comes of it");

        var ulang = (await peserta.Post($"simulasi/{simulasi.Id}/ulang", null, simulasi.ETag)).ShouldBe(HttpStatusCode.OK);
        (ulang.Body.GetProperty("terjawab").GetInt32(), ulang.Body.GetProperty("percobaan").GetInt32()).ShouldBe((0, 2));
        (await peserta.Get("simulasi")).Body.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void Every_case_has_a_text_that_lacks_all_that_is_mandatory_and_can_be_put_together_without_a_fault(JenisKerjaSama jenis)
    {
        var kasus = KasusLatihan.Semua[jenis];
        var (templat, data, teks) = (TulisanLatihan.Templat(kasus), TulisanLatihan.Data(kasus), TulisanLatihan.Kerangka(kasus));
        teks.WajibYangHilang.Select(wajib => wajib.Kode).ShouldBe(
            teks.DaftarWajib.Select(wajib => wajib.Kode).Where(kode => templat.DaftarKlausul.Any(tempat => tempat.Kode == kode)), ignoreOrder: true);

        templat.Rakit(data).Rancangan!.Periksa(data).Where(temuan => temuan.Bobot is BobotTemuan.Kunci).ShouldBeEmpty("the whole text, as the template has it");
    }

    [Fact]
    public async Task A_trainee_drafts_from_the_clause_library_and_is_told_at_the_end_what_is_missing_by_which_article()
    {
        const string Daerah = "17.02";
        var peserta = app.As(Roles.PerangkatDaerah, region: Daerah);
        var simulasi = (await peserta.Post("simulasi", new { jenis = "Ksdpk" })).ShouldBe(HttpStatusCode.Created);
        var path = $"simulasi/{simulasi.Id}/tulisan";
        var tulisan = (await peserta.Get(path)).ShouldBe(HttpStatusCode.OK);
        tulisan.Body.GetProperty("kekeliruan").EnumerateArray().ShouldBeEmpty("nothing is told before it is handed in");
        var posisi = tulisan.Body.GetProperty("isi").EnumerateArray().Count(butir => butir.GetProperty("induk").ValueKind is JsonValueKind.Null) - 1;
        object Sisip(string klausul, string? varian = null) => new { jenis = "SisipKlausul", klausul, varian, posisi = posisi++ };
        (await peserta.Post($"{path}/suntingan", new { suntingan = new[] { Sisip("tidak-ada") } }, tulisan.ETag)).ShouldNameField("suntingan[0].klausul");
        posisi--;

        tulisan = (await peserta.Post(
            $"{path}/suntingan", new { suntingan = new[] { Sisip("maksud-tujuan"), Sisip("hak-kewajiban"), Sisip("jangka-waktu"), Sisip("penyelesaian-perselisihan", "pengadilan") } },
            tulisan.ETag)).ShouldBe(HttpStatusCode.OK);
        tulisan = (await peserta.Post($"{path}/penyerahan", null, tulisan.ETag)).ShouldBe(HttpStatusCode.OK);

        var sanksi = tulisan.Body.GetProperty("kekeliruan").EnumerateArray().Where(temuan => temuan.GetProperty("bobot").GetString() == "Kunci").ShouldHaveSingleItem();
        sanksi.GetProperty("pesan").GetString()!.ShouldContain("Sanksi", Case.Insensitive);
        sanksi.GetProperty("dasarHukum").EnumerateArray().Select(dasar => dasar.GetProperty("label").GetString()).ShouldBe(["UU 23/2014 Pasal 366 ayat (2)", "PP 28/2018 Pasal 19 ayat (2)"]);
        (await peserta.Post($"{path}/suntingan", new { suntingan = new[] { Sisip("sanksi") } }, tulisan.ETag)).ShouldBe(HttpStatusCode.Conflict);
        (await app.As(Roles.KabagKerjaSama, region: Daerah).Get(path)).ShouldBe(HttpStatusCode.NotFound);
        (await app.As(Roles.BagianKerjaSama, region: Daerah).Get("rancangan")).Body.GetProperty("items").EnumerateArray().ShouldBeEmpty("no real draft comes of it");

        (await peserta.Post($"simulasi/{simulasi.Id}/ulang", null, tulisan.ETag)).ShouldBe(HttpStatusCode.OK);
        (await peserta.Get(path)).Body.GetProperty("diserahkan").GetBoolean().ShouldBeFalse();
    }
}
