using System.Net;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Scenarios;

/// <summary>S8: which ladder a dispute goes up.</summary>
[Collection(AgreementsCollection.Name)]
public class PerselisihanScenarios(AgreementsApplication app)
{
    [Fact]
    public async Task S8a_Regions_of_one_provinsi_go_to_the_Gubernur_and_then_to_the_Menteri()
    {
        var jalan = await Berjalan.Sampai(app, "Pelaksanaan");
        var id = await Ajukan(jalan);

        var refusal = (await Lanjut(jalan, id, "Mulai", "Menteri")).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        refusal.Syarat.ShouldBe(["G35"]);
        refusal.Pasal("G35").ShouldBe(["PP 28/2018 Pasal 8"]);

        foreach (var forum in new[] { "Musyawarah", "Gubernur" })
        {
            (await Lanjut(jalan, id, "Mulai", forum)).ShouldBe(HttpStatusCode.OK);
            (await Lanjut(jalan, id, "Gagal")).ShouldBe(HttpStatusCode.OK);
        }

        (await Lanjut(jalan, id, "Mulai", "Menteri")).ShouldBe(HttpStatusCode.OK);
        (await Lanjut(jalan, id, "Putuskan")).ShouldBe(HttpStatusCode.OK);
        var akhir = (await Baca(jalan)).Single();
        akhir.GetProperty("status").GetString().ShouldBe("Diputus");
        akhir.GetProperty("tangga")[2].GetProperty("final").GetBoolean().ShouldBeTrue();
        (await Lanjut(jalan, id, "Mulai", "Menteri")).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi");
        (await jalan.Baca()).Text("tahap").ShouldBe("Pelaksanaan", "a dispute alone changes no state");
        (await app.Told(jalan.Id)).Where(told => told.Name == "PerselisihanChanged").Select(told => JsonElement.Parse(told.Body))
            .Select(told => $"{told.GetProperty("status").GetString()} {told.GetProperty("forum").GetString()}".TrimEnd())
            .ShouldBe(["Diberitahukan", "Berjalan Musyawarah", "Gagal Musyawarah", "Berjalan Gubernur", "Gagal Gubernur", "Berjalan Menteri", "Diputus Menteri"]);
    }

    [Theory]
    [InlineData("Pemerintah Provinsi Kalimantan Timur", "64", "UU 23/2014 Pasal 370 ayat (2)", null)]
    [InlineData("Pemerintah Kabupaten Tanah Laut", "63.01", "UU 23/2014 Pasal 370 ayat (2)", "dasar hukum perlu konfirmasi")]
    public async Task S8bc_With_a_provinsi_or_across_provinsi_to_the_Menteri_and_the_gap_in_the_law_is_shown(string mitra, string kode, string pasal, string? catatan)
    {
        var usulan = JsonSerializer.SerializeToNode(Berjalan.Usulan(mitra: mitra))!;
        usulan["paraPihak"]![0]!["wilayah"]!["code"] = kode;
        var jalan = await Berjalan.Mulai(app, usulan: usulan);
        await jalan.Sampai("KesepakatanDitandatangani");
        await Ajukan(jalan);

        var perselisihan = (await Baca(jalan)).Single();
        perselisihan.GetProperty("forumBerikutnya").GetString().ShouldBe("Musyawarah");
        perselisihan.GetProperty("tangga").EnumerateArray().Select(anak => anak.GetProperty("forum").GetString()).ShouldBe(["Musyawarah", "Menteri"]);
        perselisihan.GetProperty("tangga")[1].GetProperty("dasarHukum").GetProperty("label").GetString().ShouldBe(pasal);
        perselisihan.GetProperty("catatan").GetString().ShouldBe(catatan);
    }

    [Fact]
    public async Task S8d_With_a_third_party_nobody_jumps_to_court_when_the_clause_says_mediation_first()
    {
        var jalan = await Berjalan.Sampai(app, "Pelaksanaan", ksdpk: true);
        var id = await Ajukan(jalan, jalan.Naskah, "Mediasi", "Pengadilan");
        (await Lanjut(jalan, id, "Mulai", "Musyawarah")).ShouldBe(HttpStatusCode.OK);
        (await Lanjut(jalan, id, "Gagal")).ShouldBe(HttpStatusCode.OK);

        (await Lanjut(jalan, id, "Mulai", "Pengadilan")).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi").Pasal("G35").ShouldBe(["PP 28/2018 Pasal 21"]);
        (await Lanjut(jalan, id, "Mulai", "Mediasi")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task S8e_Abroad_it_is_negotiated_and_then_the_Menteri_is_consulted()
    {
        var jalan = await BerjalanLuarNegeri.Di(app, "NaskahDitandatangani");
        var id = await Ajukan(jalan);
        (await Lanjut(jalan, id, "Mulai", "KonsultasiMenteri")).ShouldBeProblem(HttpStatusCode.Conflict, "syarat-belum-terpenuhi")
            .Pasal("G35").ShouldBe(["Permendagri 25/2020 Pasal 40"]);

        (await Lanjut(jalan, id, "Mulai", "Negosiasi", "2025-02-01")).ShouldBe(HttpStatusCode.OK);
        (await Baca(jalan, "2025-02-02")).Single().GetProperty("lewatTenggat").GetBoolean().ShouldBeTrue();
        jalan.Tanggal = "2025-02-02";
        (await Lanjut(jalan, id, "Mulai", "KonsultasiMenteri")).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<Guid> Ajukan(Dosir jalan, Guid? naskahId = null, params string[] forumKontrak)
    {
        var dokumenId = await jalan.Unggah("PemberitahuanPerselisihan");
        (await jalan.As(Roles.BagianHukum).Post(
            $"{jalan.Path}/perselisihan", new { tanggal = jalan.Tanggal, paraPihak = jalan.ParaPihak, naskahId, pokok = "Pembayaran terlambat", forumKontrak, dokumenId }, jalan.ETag))
            .ShouldBe(HttpStatusCode.OK);
        return (await Baca(jalan, jalan.Tanggal)).Single().GetProperty("id").GetGuid();
    }

    private static async Task<Answer> Lanjut(Dosir jalan, Guid id, string peristiwa, string? forum = null, string? tenggat = null)
    {
        await jalan.Baca();
        var dokumenId = await jalan.Unggah("BuktiPerselisihan");
        return await jalan.As(Roles.BagianHukum).Post(
            $"{jalan.Path}/perselisihan/{id}/{peristiwa}", new { tanggal = jalan.Tanggal, forum, tenggat, uraian = "Berita acara", dokumenId }, jalan.ETag);
    }

    private static async Task<JsonElement[]> Baca(Dosir jalan, string pada = "2026-01-05") =>
        [.. (await jalan.As(Roles.Inspektorat).Get($"{jalan.Path}/perselisihan?pada={pada}")).ShouldBe(HttpStatusCode.OK).Body.EnumerateArray()];
}
