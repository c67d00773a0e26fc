using System.Net;
using System.Text.Json;
using Ksd.Agreements.Domain.Latihan;
using Ksd.Agreements.Tests.Support;
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
}
