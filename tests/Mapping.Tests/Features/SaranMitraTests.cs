using System.Net;
using Ksd.Mapping.Tests.Support;
using Ksd.Testing;

namespace Ksd.Mapping.Tests.Features;

[Collection(MappingCollection.Name)]
public sealed class SaranMitraTests : IDisposable
{
    private readonly MappingApplication app;

    public SaranMitraTests(MappingApplication app) => (this.app, app.Region) = (app, "64.71");

    public void Dispose() => app.Region = TestTokens.Region;

    [Fact]
    public async Task Suggestions_complement_border_and_remember_and_each_says_why()
    {
        (await app.Bappeda().Post("profil-wilayah/impor", Lembar.Csv("""
            skema,kode_wilayah,nama_wilayah,kode_urusan,aspek,tingkat,uraian,sumber,tahun
            KEMENDAGRI,64.71,Kota Balikpapan,1.02,Kebutuhan,5,Contoh: dokter jantung,Rekaan,2025
            KEMENDAGRI,64.71,Kota Balikpapan,1.02,Kapasitas,3,Contoh: laboratorium,Rekaan,2025
            KEMENDAGRI,64.72,Kota Samarinda,1.02,SumberDayaManusia,4,Contoh: 12 dokter jantung,Rekaan,2025
            KEMENDAGRI,64.72,Kota Samarinda,1.02,SumberDayaManusia,5,Contoh: angka lama,Rekaan,2019
            KEMENDAGRI,64.02,Kutai Kartanegara,1.02,Kebutuhan,4,Contoh: laboratorium rujukan,Rekaan,2025
            KEMENDAGRI,35.78,,1.02,Kapasitas,5,Contoh: pusat jantung,Rekaan,2025
            KEMENDAGRI,35.78,Kota Surabaya,2.09,Kebutuhan,5,Contoh: urusan lain,Rekaan,2025
            """))).ShouldBe(HttpStatusCode.OK);
        (await app.Bappeda().Post("profil-wilayah/batas/impor", Lembar.Csv("skema,kode_a,kode_b,keadaan,sumber\nKEMENDAGRI,64.71,35.78,TidakBerbatasan,Rekaan")))
            .ShouldBe(HttpStatusCode.OK);
        var kerjaSama = Guid.CreateVersion7();
        await app.Publish(
            RiwayatKerjaSama.Evaluated(kerjaSama, "Lanjut", 3.2m, region: "64.71"),
            RiwayatKerjaSama.Proposed(kerjaSama, 1, null, null, "64.71"));
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Draft(pemetaan.Id);

        var saran = await Eventually.Get(
            () => app.Dinas().Get($"kandidat/{kandidat.Id}/saran-mitra"),
            answer => answer.Body.GetProperty("items")[0].GetProperty("daftarAlasan").EnumerateArray().Any(alasan => alasan.GetProperty("aturan").GetString() == "P6")
                && answer.Body.GetProperty("items")[0].GetProperty("daftarAlasan").EnumerateArray().Any(alasan => alasan.GetProperty("aturan").GetString() == "P5"));

        // Samarinda: P1 6*min(5,4)=24, P4 15 (named in the proposal), P5 3.2/4*15=12; Surabaya: P1 6*min(5,5)=30; Kutai Kartanegara: P2 4*min(4,3)=12, P3 20.
        saran.Body.GetProperty("items").EnumerateArray().Select(row => (row.GetProperty("wilayah").GetProperty("code").GetString(), row.GetProperty("poin").GetInt32()))
            .ShouldBe([("64.72", 51), ("64.02", 32), ("35.78", 30)]);
        saran.Body.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("wilayah").GetProperty("label").GetString())
            .ShouldBe(["Kota Samarinda", "Kabupaten Kutai Kartanegara", "Kota Surabaya"]);
        var pertama = saran.Body.GetProperty("items")[0];
        pertama.GetProperty("sudahDisebut").GetBoolean().ShouldBeTrue();
        var alasan = pertama.GetProperty("daftarAlasan").EnumerateArray().ToDictionary(satu => satu.GetProperty("aturan").GetString()!, satu => satu.GetProperty("penjelasan").GetString()!);
        alasan["P1"].ShouldContain("12 dokter jantung");
        alasan["P5"].ShouldContain("rata-rata 3");
        alasan["P6"].ShouldContain("tumpang tindih");
        (await app.Dinas().Get($"kandidat/{kandidat.Id}/saran-mitra")).Body.GetRawText().ShouldBe(saran.Body.GetRawText());
        (await app.Dinas("2.09").Get($"kandidat/{kandidat.Id}/saran-mitra")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_profile_names_a_region_by_its_code_and_one_outside_the_list_by_its_name()
    {
        const string Kepala = "skema,kode_wilayah,nama_wilayah,kode_urusan,aspek,tingkat,uraian,sumber,tahun\n";

        (await app.Bappeda().Post("profil-wilayah/impor", Lembar.Csv(Kepala + "KEMENDAGRI,99.98,,1.02,Kapasitas,5,Contoh,Rekaan,2025"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.Bappeda().Post("profil-wilayah/impor", Lembar.Csv(Kepala + "KEMENDAGRI,99.98,Kabupaten Baru,3.26,Kapasitas,5,Contoh,Rekaan,2025\nKEMENDAGRI,63.03,,3.26,Kapasitas,5,Contoh,Rekaan,2025")))
            .ShouldBe(HttpStatusCode.OK);

        var rows = (await app.Bappeda().Get("profil-wilayah?kodeUrusan=3.26")).Body.GetProperty("items").EnumerateArray();
        rows.Select(row => row.GetProperty("wilayah").GetProperty("label").GetString()).ShouldBe(["Kabupaten Baru", "Kabupaten Banjar"], ignoreOrder: true);
    }

    [Fact]
    public async Task Registered_parties_are_suggested_with_what_they_did_under_any_name_and_never_when_insolvent()
    {
        const string Daerah = "64.11";
        app.Region = Daerah;
        var (lama, utama, pailit, lain) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var kerjaSama = Guid.CreateVersion7();
        Contracts.PihakKerjaSama[] paraPihak =
        [
            new() { Nama = "Pemerintah Kabupaten Mahakam Ulu", Kelas = "PemerintahDaerah", KodeWilayah = Daerah, PihakKami = true },
            new() { Nama = "PT Contoh Lama", Kelas = "BadanUsahaSwasta", PihakKami = false },
        ];
        await app.Publish(
            RiwayatKerjaSama.Party(lama, "PT Contoh Baru", "BadanUsahaSwasta", Daerah, version: 3, digabungKe: utama, namaLama: "PT Contoh Lama"),
            RiwayatKerjaSama.Party(lama, "PT Contoh Lama", "BadanUsahaSwasta", Daerah, version: 1),
            RiwayatKerjaSama.Party(utama, "PT Contoh Utama", "BadanUsahaSwasta", Daerah),
            RiwayatKerjaSama.Party(pailit, "PT Contoh Pailit", "BadanUsahaSwasta", Daerah, version: 2, pailit: true),
            RiwayatKerjaSama.Party(lain, "Koperasi Contoh", "Koperasi", Daerah),
            RiwayatKerjaSama.Proposed(kerjaSama, 1, null, null, Daerah) with { ParaPihak = paraPihak },
            RiwayatKerjaSama.Evaluated(kerjaSama, "Lanjut", 4m, region: Daerah));
        var pemetaan = await app.OpenPemetaan();
        var kandidat = await app.Draft(pemetaan.Id, Usulan.Isi(("calonMitra", new[] { new { kelas = "BadanUsahaSwasta" } }), ("eksternalitas", new { tingkat = "TidakAda" })));

        // P5 4/4*15 = 15, P6 0 while it runs, P7 8.
        var saran = await Eventually.Get(
            () => app.Dinas().Get($"kandidat/{kandidat.Id}/saran-mitra"),
            answer => answer.Body.GetProperty("items").EnumerateArray().Any(row => row.GetProperty("poin").GetInt32() == 23));

        var baris = saran.Body.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (baris.GetProperty("pihakId").GetGuid(), baris.GetProperty("nama").GetString()).ShouldBe((utama, "PT Contoh Utama"));
        baris.GetProperty("daftarAlasan").EnumerateArray().Select(alasan => alasan.GetProperty("aturan").GetString()).ShouldBe(["P5", "P7", "P6"]);
        baris.GetProperty("daftarAlasan")[1].GetProperty("penjelasan").GetString()!.ShouldContain("Badan usaha swasta");
    }
}
