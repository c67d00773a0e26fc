using System.Net;
using System.Security.Cryptography;
using System.Text;
using Ksd.Agreements.Tests.Support;
using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Penyusunan;

/// <summary>Drafting a text together, from the data to the agreed words, over HTTP.</summary>
[Collection(AgreementsCollection.Name)]
public sealed class RancanganTests(AgreementsApplication app)
{
    private readonly Penyusun penyusun = new(app);

    [Fact]
    public async Task A_draft_is_assembled_from_the_record_and_what_is_unknown_is_a_gap_beside_its_place()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);

        var rancangan = (await penyusun.Dinas.Post($"{dosir.Path}/rancangan", new { templat = "pks-ksdpk" })).ShouldBe(HttpStatusCode.Created);

        var teks = await penyusun.Teks(rancangan.Id);
        teks.ShouldContain("PENYEDIAAN AIR BERSIH DI PERBATASAN");
        teks.ShouldContain("PEMERINTAH KABUPATEN KUTAI KARTANEGARA\nDAN\nPT ", Case.Sensitive);
        teks.ShouldContain("Rp2.400.000.000,00 (dua miliar empat ratus juta rupiah)");
        teks.ShouldContain("Kesepakatan Bersama Nomor 0/NaskahKesepakatan dan 1/NaskahKesepakatan tanggal 6 Januari 2025");
        rancangan.Kode().ShouldContain("N02");
        var celah = rancangan.Temuan.First(satu => satu.GetProperty("kode").GetString() == "N02");
        rancangan.Butir(celah.GetProperty("butir").GetString()!).GetProperty("temuan").EnumerateArray().ShouldNotBeEmpty();
        rancangan.Body.GetProperty("siapDisepakati").GetBoolean().ShouldBeFalse();
        rancangan.Text("versiTemplat").ShouldBe("2026.1");
        rancangan.Text("sha256").ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(teks))));
    }

    [Fact]
    public async Task Drafts_of_the_region_are_listed_to_its_offices_and_to_the_department_whose_they_are()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        var rancangan = (await penyusun.Dinas.Post($"{dosir.Path}/rancangan", new { templat = "pks-ksdpk" })).ShouldBe(HttpStatusCode.Created);

        async Task<bool> Terdaftar(HttpClient client) => (await client.Get("rancangan?status=Disusun&limit=100")).ShouldBe(HttpStatusCode.OK)
            .Body.GetProperty("items").EnumerateArray().Any(item => item.GetProperty("id").GetGuid() == rancangan.Id);

        (await Terdaftar(app.As(Roles.BagianHukum))).ShouldBeTrue();
        (await Terdaftar(penyusun.Dinas)).ShouldBeTrue();
        (await Terdaftar(app.As(Roles.PerangkatDaerah, "9.99.99"))).ShouldBeFalse();
        (await Terdaftar(app.As(Roles.BagianHukum, region: "64.09"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Findings_name_the_article_beside_the_place()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        var rancangan = await penyusun.Pks(dosir, dosir.Naskah, Penyusun.Lengkap(dosir, sampai: "2031-12-31", kami: "PejabatDenganKuasa"));

        rancangan.Kode().ShouldContain("G13");
        var g16 = rancangan.Temuan.Single(satu => satu.GetProperty("kode").GetString() == "G16");
        (g16.GetProperty("bobot").GetString(), g16.GetProperty("butir").GetString()).ShouldBe(("Peringatan", "jangka-waktu"));
        g16.GetProperty("dasarHukum")[0].GetProperty("label").GetString().ShouldBe("PP 28/2018 Pasal 6 ayat (1)");

        var salah = (await penyusun.Sunting(rancangan, new
        {
            jenis = "Ubah",
            butir = rancangan.Body.GetProperty("isi").EnumerateArray().First(b => b.GetProperty("teks").GetString()!.Contains("Rp2.400", StringComparison.Ordinal)).GetProperty("id").GetString(),
            teks = "Biaya sebesar Rp2.400.000.000,00 (dua miliar lima ratus juta rupiah).",
        })).ShouldBe(HttpStatusCode.OK);
        salah.Temuan.Single(satu => satu.GetProperty("kode").GetString() == "N03").GetProperty("pesan").GetString()!.ShouldContain("empat ratus juta");
    }

    [Fact]
    public async Task Edits_are_done_together_or_not_at_all_and_each_save_is_a_version_to_compare()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        var rancangan = await penyusun.Pks(dosir, dosir.Naskah);

        (await penyusun.Sunting(rancangan, new { jenis = "Hapus", butir = "korespondensi" }, new { jenis = "Hapus", butir = "tidak-ada" }))
            .ShouldBeProblem(HttpStatusCode.Conflict, "rancangan-ditolak");
        (await penyusun.Sunting(rancangan, new { jenis = "Hapus", butir = "sanksi" })).ShouldBeProblem(HttpStatusCode.Conflict, "rancangan-ditolak")
            .Body.GetProperty("dasarHukum").EnumerateArray().Select(dasar => dasar.GetProperty("label").GetString()).ShouldContain("PP 28/2018 Pasal 19 ayat (2)");
        (await penyusun.Sunting(rancangan, new { jenis = "Sisip", posisi = 0 })).ShouldNameField("suntingan[0].isi");

        var dua = (await penyusun.Sunting(
            rancangan,
            new { jenis = "Hapus", butir = "sanksi", alasan = "diatur dalam lampiran" },
            new { jenis = "SisipKlausul", klausul = "kerahasiaan", posisi = 12 },
            new { jenis = "Sisip", posisi = 13, isi = new object[] { new { tingkat = "Pasal", teks = "PELATIHAN" }, new { tingkat = "Ayat", teks = "Pelatihan meliputi:" }, new { tingkat = "Huruf", teks = "teknis;" }, new { tingkat = "Huruf", teks = "manajemen" } } }))
            .ShouldBe(HttpStatusCode.OK);

        dua.Versi.ShouldBe(2);
        dua.Kode().ShouldBe(["G15"]);
        dua.Temuan.Single(satu => satu.GetProperty("kode").GetString() == "G15").GetProperty("pesan").GetString()!.ShouldContain("diatur dalam lampiran");
        var beda = (await penyusun.Dinas.Get($"rancangan/{rancangan.Id}/perbandingan?dari=1")).ShouldBe(HttpStatusCode.OK).Body.GetProperty("perubahan").EnumerateArray().ToArray();
        beda.Where(satu => satu.GetProperty("macam").GetString() == "Dihapus").Select(satu => satu.GetProperty("butir").GetString()).ShouldContain("sanksi");
        beda.Where(satu => satu.GetProperty("macam").GetString() == "Ditambah").Select(satu => satu.GetProperty("baru").GetString()).ShouldContain("teknis");
        beda.ShouldAllBe(satu => satu.GetProperty("macam").GetString() != "Diubah", "new numbers alone are no change");
        (await penyusun.Dinas.Get($"rancangan/{rancangan.Id}/versi")).Body.GetProperty("items").EnumerateArray().Select(satu => satu.GetProperty("versi").GetInt32()).ShouldBe([2, 1]);
        (await penyusun.Teks(rancangan.Id, 1)).ShouldContain("SANKSI");
        (await penyusun.Teks(rancangan.Id)).ShouldNotContain("\nSANKSI");
        (await penyusun.Sunting(rancangan, new { jenis = "Hapus", butir = "korespondensi" })).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "version-stale");
    }

    [Fact]
    public async Task New_data_reach_what_nobody_wrote_over()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        var rancangan = (await penyusun.Dinas.Post($"{dosir.Path}/rancangan", new { templat = "pks-ksdpk" })).ShouldBe(HttpStatusCode.Created);
        rancangan = (await penyusun.Sunting(rancangan, new { jenis = "Ubah", butir = "maksud-tujuan.1", teks = "Maksud yang ditulis orang." })).ShouldBe(HttpStatusCode.OK);

        rancangan = (await penyusun.Dinas.Put($"rancangan/{rancangan.Id}/isian", new { isian = Penyusun.Lengkap(dosir) }, rancangan.ETag)).ShouldBe(HttpStatusCode.OK);

        rancangan.Butir("maksud-tujuan.1").GetProperty("teks").GetString().ShouldBe("Maksud yang ditulis orang.");
        var teks = await penyusun.Teks(rancangan.Id);
        teks.ShouldContain("Pada hari ini Senin");
        teks.ShouldContain("dua ribu dua puluh lima");
        teks.ShouldContain("Wakil Rekaan 1, Direktur Rekaan");
        teks.ShouldNotContain("[");
        (await penyusun.Dinas.Put($"rancangan/{rancangan.Id}/isian", new { isian = new { uraian = new Dictionary<string, string[]> { ["karangan"] = ["x"] } } }, rancangan.ETag))
            .ShouldNameField("isian.uraian.karangan");
    }

    [Fact]
    public async Task Offices_comment_and_propose_and_another_accepts()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        var rancangan = await penyusun.Pks(dosir, dosir.Naskah);
        var path = $"rancangan/{rancangan.Id}/tanggapan";

        var komentar = (await app.As(Roles.Tkksd).Post(path, new { butir = "sanksi", isi = "Perlukah denda?" })).ShouldBe(HttpStatusCode.Created);
        (komentar.Text("peran"), komentar.Text("tempat")).ShouldBe((Roles.Tkksd, "Pasal 13"));
        var usul = (await penyusun.Hukum.Post(path, new { isi = "Diperjelas.", usulan = new { jenis = "Ubah", butir = "sanksi.1.1", teks = "teguran tertulis paling banyak 3 (tiga) kali" } })).ShouldBe(HttpStatusCode.Created);
        (await penyusun.Hukum.Post(path, new { butir = "tidak-ada", isi = "x" })).ShouldNameField("butir");
        (await penyusun.Sepakati(rancangan)).ShouldBeProblem(HttpStatusCode.Conflict, "rancangan-belum-layak").Body.GetProperty("usulTerbuka").GetInt32().ShouldBe(1);

        (await penyusun.Hukum.Post($"{path}/{usul.Id}/jawaban", new { terima = true }, rancangan.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "pengusul-menerima");
        rancangan = (await penyusun.Dinas.Post($"{path}/{usul.Id}/jawaban", new { terima = true, jawaban = "Setuju." }, rancangan.ETag)).ShouldBe(HttpStatusCode.OK);
        (rancangan.Versi, rancangan.Butir("sanksi.1.1").GetProperty("teks").GetString()).ShouldBe((2, "teguran tertulis paling banyak 3 (tiga) kali;"));
        (await penyusun.Dinas.Post($"{path}/{usul.Id}/jawaban", new { terima = false }, rancangan.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "tanggapan-sudah-dijawab");
        (await penyusun.Dinas.Post($"{path}/{komentar.Id}/jawaban", new { terima = true, jawaban = "Tidak." }, rancangan.ETag)).ShouldBe(HttpStatusCode.OK).Versi.ShouldBe(2);
        (await penyusun.Dinas.Get($"{path}?status=Terbuka")).Body.GetProperty("items").EnumerateArray().ShouldBeEmpty();
        (await penyusun.Dinas.Get(path)).Body.GetProperty("items").EnumerateArray().Select(satu => satu.GetProperty("status").GetString()).ShouldBe(["Diterima", "Selesai"]);
    }

    [Fact]
    public async Task The_agreed_text_is_frozen_by_its_hash_and_is_what_the_guards_see()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        (await dosir.Kekurangan("SepakatiPerjanjian")).ShouldContain("G15");
        var rancangan = await penyusun.Pks(dosir, dosir.Naskah);

        // Two people: the second froze what is no longer the text.
        var lama = rancangan;
        rancangan = (await penyusun.Sunting(rancangan, new { jenis = "Ubah", butir = "sanksi.1.1", teks = "teguran" })).ShouldBe(HttpStatusCode.OK);
        (await penyusun.Sepakati(lama)).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "version-stale");
        (await penyusun.Sepakati(lama, ifMatch: rancangan.ETag)).ShouldBeProblem(HttpStatusCode.Conflict, "rancangan-versi-lain");

        var beku = (await penyusun.Sepakati(rancangan)).ShouldBe(HttpStatusCode.OK);

        beku.Text("status").ShouldBe("Disepakati");
        beku.Body.GetProperty("disepakati").GetProperty("sha256").GetString().ShouldBe(rancangan.Text("sha256"));
        await dosir.Baca();
        (await dosir.Kekurangan("SepakatiPerjanjian")).ShouldNotContain("G15");
        var naskah = dosir.Terakhir.Body.GetProperty("naskah").EnumerateArray().Single(satu => satu.GetProperty("id").GetGuid() == dosir.Naskah);
        (naskah.GetProperty("sampai").GetString(), naskah.GetProperty("nilai").GetInt64()).ShouldBe(("2027-12-31", 2_400_000_000));
        naskah.GetProperty("klausul").EnumerateArray().Single(satu => satu.GetProperty("jenis").GetString() == "Sanksi").GetProperty("teks").GetString()!.ShouldContain("teguran");

        (await penyusun.Sunting(beku, new { jenis = "Ubah", butir = "sanksi.1.1", teks = "lain" })).ShouldBeProblem(HttpStatusCode.Conflict, "rancangan-terkunci");
        (await penyusun.Sepakati(beku)).ShouldBeProblem(HttpStatusCode.Conflict, "rancangan-terkunci");
        (await penyusun.Dinas.Put($"{dosir.Path}/naskah/{dosir.Naskah}", new { judul = "Judul lain sama sekali", ruangLingkup = "lain" }, dosir.ETag))
            .ShouldBeProblem(HttpStatusCode.Conflict, "naskah-terkunci");

        var buka = (await penyusun.Kabag.Post($"rancangan/{rancangan.Id}/pembukaan", new { alasan = "Mitra meminta perubahan" }, beku.ETag)).ShouldBe(HttpStatusCode.OK);
        buka.Text("status").ShouldBe("Disusun");
        (await penyusun.Sunting(buka, new { jenis = "Ubah", butir = "sanksi.1.1", teks = "denda" })).ShouldBe(HttpStatusCode.OK).Versi.ShouldBe(3);
    }

    [Fact]
    public async Task What_locks_a_text_and_warnings_without_a_reason_stand_in_the_way_of_agreeing()
    {
        var dosir = await Berjalan.Sampai(app, "PenyusunanPerjanjian", ksdpk: true);
        await dosir.Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah, new { judul = "PKS air bersih", ruangLingkup = "Pipa" });
        var kosong = (await penyusun.Dinas.Post($"{dosir.Path}/rancangan", new { templat = "pks-ksdpk", naskahId = dosir.Naskah })).ShouldBe(HttpStatusCode.Created);
        (await penyusun.Sepakati(kosong)).ShouldBeProblem(HttpStatusCode.Conflict, "rancangan-belum-layak").Body.GetProperty("temuan").EnumerateArray().ShouldNotBeEmpty();

        var lebih = await penyusun.Pks(dosir, dosir.Naskah, Penyusun.Lengkap(dosir, sampai: "2031-12-31"));
        (await penyusun.Sepakati(lebih)).ShouldBeProblem(HttpStatusCode.Conflict, "alasan-peringatan-diperlukan");
        (await penyusun.Sepakati(lebih, alasanPeringatan: new Dictionary<string, string> { ["G16"] = "KB sedang diperpanjang" })).ShouldBe(HttpStatusCode.OK);

        var lain = await penyusun.Pks(dosir, dosir.Naskah);
        (await penyusun.Sepakati(lain)).ShouldBeProblem(HttpStatusCode.Conflict, "naskah-terkunci");
        (await penyusun.Dinas.Post($"rancangan/{lain.Id}/pembatalan", new { alasan = "rancangan ganda" }, lain.ETag)).ShouldBe(HttpStatusCode.OK).Text("status").ShouldBe("Dibatalkan");
    }

    [Fact]
    public async Task A_draft_belongs_to_its_region_and_its_perangkat_daerah_and_is_made_once_with_one_key()
    {
        var dosir = await Berjalan.Sampai(app, "Persiapan");
        var kunci = Guid.CreateVersion7().ToString();
        var kak = (await penyusun.Dinas.Post($"{dosir.Path}/rancangan", new { templat = "kak" }, key: kunci)).ShouldBe(HttpStatusCode.Created);

        (await penyusun.Dinas.Post($"{dosir.Path}/rancangan", new { templat = "kak" }, key: kunci)).Id.ShouldBe(kak.Id);
        (await penyusun.Dinas.Get($"{dosir.Path}/rancangan")).Body.GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (await app.As(Roles.BagianHukum, region: "64.72").Get($"rancangan/{kak.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await app.As(Roles.PerangkatDaerah, "9.99.99").Get($"rancangan/{kak.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await app.As(Roles.Inspektorat).Post($"{dosir.Path}/rancangan", new { templat = "kak" })).ShouldBe(HttpStatusCode.Forbidden);
        (await penyusun.Dinas.Post($"{dosir.Path}/rancangan", new { templat = "nota-kesepakatan" })).ShouldBeProblem(HttpStatusCode.Conflict, "rancangan-ditolak");
        (await penyusun.Dinas.Post($"{dosir.Path}/rancangan", new { templat = "tidak-ada" })).ShouldBe(HttpStatusCode.NotFound);
        kak.Kode().ShouldContain("N02");
    }
}
