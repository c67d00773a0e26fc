using System.Net;
using System.Text.Json;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Penyusunan;

/// <summary>A region's own wording of templates and clauses.</summary>
[Collection(AgreementsCollection.Name)]
public sealed class TemplatDaerahTests(AgreementsApplication app)
{
    [Fact]
    public async Task Every_paper_of_the_checklist_has_a_template_and_every_clause_says_where_it_is_mandatory()
    {
        var siapa = app.As(Roles.Bappeda, region: "61.01");
        var templat = (await siapa.Get("templat")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("items").EnumerateArray().ToArray();
        templat.Length.ShouldBe(26);
        templat.ShouldAllBe(satu => satu.GetProperty("masalah").ValueKind == JsonValueKind.Null);
        (await siapa.Get("templat?jenis=Sinergi")).Body.GetProperty("items").EnumerateArray().Select(satu => satu.GetProperty("kode").GetString()).ShouldNotContain("pks-ksdpk");

        var klausul = (await siapa.Get("klausul")).Body.GetProperty("items").EnumerateArray();
        var sanksi = klausul.Single(satu => satu.GetProperty("kode").GetString() == "sanksi");
        sanksi.GetProperty("dipakai").EnumerateArray().Single(satu => satu.GetProperty("templat").GetString() == "pks-ksdpk").GetProperty("sifat").GetString().ShouldBe("Wajib");
        (await siapa.Get("klausul/sanksi/umum")).Text("teks")!.ShouldStartWith("== sanksi\n");
        (await siapa.Get("templat/tidak-ada")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_region_writes_its_own_version_and_a_draft_keeps_the_one_it_was_made_from()
    {
        const string Daerah = "61.02";
        var hukum = app.As(Roles.BagianHukum, region: Daerah);
        var semula = await hukum.Get("templat/kak");
        semula.ETag.ShouldBe("\"0\"");
        var teks = semula.Text("teks")!.Replace("judul: KERANGKA ACUAN KERJA", "judul: KERANGKA ACUAN KERJA DAERAH REKAAN", StringComparison.Ordinal);

        (await hukum.Put("templat/kak", new { teks = teks.Replace("{tentang.besar}", "{karangan}", StringComparison.Ordinal), alasan = "coba" }, "\"0\"")).ShouldNameField("teks");
        (await hukum.Put("templat/kak", new { teks = teks.Replace("! dampak |", "! karangan |", StringComparison.Ordinal), alasan = "coba" }, "\"0\"")).ShouldNameField("teks");
        (await hukum.Put("templat/kak", new { teks = teks.Replace("kode: kak", "kode: lain", StringComparison.Ordinal), alasan = "coba" }, "\"0\"")).ShouldNameField("teks");
        var satuVersi = (await hukum.Put("templat/kak", new { teks, alasan = "Tata naskah daerah" }, "\"0\"")).ShouldBe(HttpStatusCode.OK);
        (await hukum.Put("templat/kak", new { teks, alasan = "lagi" }, "\"0\"")).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "version-stale");
        var kini = await hukum.Get("templat/kak");
        (kini.Body.GetProperty("templat").GetProperty("versi").GetString(), kini.Body.GetProperty("templat").GetProperty("daerah").GetBoolean()).ShouldBe(($"{Daerah}.1", true));
        (await app.As(Roles.BagianHukum, region: "61.03").Get("templat/kak")).Body.GetProperty("templat").GetProperty("versi").GetString().ShouldBe("2026.1", "another region's stays");
        (await app.As(Roles.PerangkatDaerah, region: Daerah).Put("templat/kak", new { teks, alasan = "coba" }, satuVersi.ETag)).ShouldBe(HttpStatusCode.Forbidden);

        var kembali = (await hukum.Put("templat/kak", new { alasan = "kembali ke bawaan" }, satuVersi.ETag)).ShouldBe(HttpStatusCode.OK);
        kembali.Body.GetProperty("daftarVersi").EnumerateArray().Select(v => v.GetProperty("versi").GetInt32()).ShouldBe([2, 1]);
        (await hukum.Get("templat/kak")).Body.GetProperty("templat").GetProperty("versi").GetString().ShouldBe("2026.1");
    }

    [Fact]
    public async Task A_changed_clause_reaches_new_drafts_only_and_must_still_fit_every_template()
    {
        const string Daerah = "61.04";
        var hukum = app.As(Roles.BagianHukum, region: Daerah);
        var dinas = app.As(Roles.PerangkatDaerah, Dosir.Dinas, Daerah);
        var kerjaSama = (await dinas.Post("kerja-sama", Berjalan.Usulan())).ShouldBe(HttpStatusCode.Created);
        var lama = (await dinas.Post($"kerja-sama/{kerjaSama.Id}/rancangan", new { templat = "kak" })).ShouldBe(HttpStatusCode.Created);

        (await hukum.Put("klausul/lokasi/umum", new { teks = "== lokasi\njudul: Lokasi\n@ {karangan}", alasan = "coba" }, "\"0\"")).ShouldNameField("teks");
        (await hukum.Put("klausul/lokasi/umum", new { teks = "== lain\njudul: Lain\n@ Lain.", alasan = "coba" }, "\"0\"")).ShouldNameField("teks");
        (await hukum.Put("klausul/lokasi/umum", new { teks = "== lokasi\njudul: Lokasi Kegiatan\n@ Kegiatan bertempat di {lokasi}.", alasan = "Gaya daerah" }, "\"0\"")).ShouldBe(HttpStatusCode.OK);

        var baru = (await dinas.Post($"kerja-sama/{kerjaSama.Id}/rancangan", new { templat = "kak" })).ShouldBe(HttpStatusCode.Created);
        (await dinas.GetStringAsync($"/api/v1/rancangan/{baru.Id}/teks")).ShouldContain("Kegiatan bertempat di Marang Kayu.");
        baru.Text("versiKlausul").ShouldBe($"2026.1+{Daerah}.1");
        (await dinas.GetStringAsync($"/api/v1/rancangan/{lama.Id}/teks")).ShouldNotContain("Kegiatan bertempat");
        (await dinas.Get($"rancangan/{lama.Id}")).Text("versiKlausul").ShouldBe("2026.1");
    }
}
