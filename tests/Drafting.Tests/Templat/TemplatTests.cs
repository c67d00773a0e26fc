using System.Text.Json;
using Ksd.Regulation;

namespace Ksd.Drafting.Tests;

public sealed class TemplatTests
{
    public static TheoryData<string> Kode => [.. KatalogTemplat.Semua.Select(templat => templat.Kode)];

    [Theory]
    [MemberData(nameof(Kode))]
    public void Makes_the_text_it_always_made(string kode) => Golden.Verify($"{kode}.txt", TeksPolos.Tulis(Rakit(kode)));

    [Theory]
    [MemberData(nameof(Kode))]
    public void Filled_in_it_has_no_gap_and_nothing_mandatory_missing(string kode)
    {
        var rancangan = Rakit(kode);
        rancangan.WajibYangHilang.ShouldBeEmpty();
        rancangan.Semua.SelectMany(butir => TeksBertanda.BelumDiisi(butir.Teks)).ShouldBeEmpty();
        rancangan.Semua.Select(butir => butir.Id).ShouldBeUnique();
        rancangan.Isi.ShouldAllBe(butir => TataButir.Utuh(butir));
        TataButir.Cocok(null, rancangan.Isi.Select(butir => butir.Tingkat)).ShouldBeTrue();
        rancangan.VersiTemplat.ShouldBe("2026.1");
        rancangan.VersiKlausul.ShouldBe("2026.1");
    }

    [Theory]
    [MemberData(nameof(Kode))]
    public void With_nothing_known_every_gap_is_named_and_nothing_is_invented(string kode)
    {
        var templat = KatalogTemplat.Cari(kode)!;
        var jenis = templat.Jenis.Count > 0 ? templat.Jenis[0] : JenisKerjaSama.KsddSukarela;
        var rancangan = templat.Rakit(new()
        {
            Jenis = jenis,
            Tentang = "Kerja Sama Contoh",
            ParaPihak = [new("1", "Pemerintah Kabupaten Contoh", KelasPihak.PemerintahDaerah), new("2", "Mitra Contoh", KelasPihak.TidakDiketahui)],
        }).Rancangan!;

        rancangan.Semua.SelectMany(butir => TeksBertanda.BelumDiisi(butir.Teks)).ShouldNotBeEmpty();
        TeksPolos.Tulis(rancangan).ShouldContain("[");
        rancangan.WajibYangHilang.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kak", 8)]
    [InlineData("rencana-kerja-sama", 7)]
    [InlineData("naskah-luar-negeri", 11)]
    [InlineData("kajian", 6)]
    [InlineData("pernyataan-kehendak", 6)]
    [InlineData("rencana-kegiatan-tahunan", 4)]
    [InlineData("pks-ksdpk", 4)]
    public void Has_the_headings_that_the_law_counts(string kode, int banyak) =>
        KatalogTemplat.Cari(kode)!.DaftarWajib.Count.ShouldBe(banyak);

    [Fact]
    public void Every_mandatory_content_has_its_article() =>
        KatalogTemplat.Semua.SelectMany(templat => templat.DaftarWajib).ShouldAllBe(wajib => wajib.DasarHukum.Count > 0);

    [Fact]
    public void Every_clause_is_used_by_a_template_or_is_a_variant_of_one_that_is()
    {
        var dipakai = KatalogTemplat.Semua.SelectMany(templat => templat.DaftarKlausul).Select(tempat => tempat.Kode).ToHashSet();
        PustakaKlausul.Bawaan.Semua.Where(klausul => !dipakai.Contains(klausul.Kode)).Select(klausul => klausul.Kode).ShouldBeEmpty();
    }

    [Fact]
    public void Every_field_of_the_catalogue_is_asked_for()
    {
        var dipakai = KatalogTemplat.Semua.SelectMany(templat => templat.Isian).ToHashSet();
        KatalogIsian.Semua.Keys.Except(dipakai).ShouldBeEmpty();
    }

    [Fact]
    public void Optional_clauses_stay_out_until_they_are_asked_for()
    {
        var tanpa = KatalogTemplat.Cari("pks-ksdpk")!.Rakit(DataContoh.Untuk(JenisKerjaSama.Ksdpk)).Rancangan!;
        tanpa.Isi.ShouldNotContain(butir => butir.Id == "jaminan" || butir.Id == "perpanjangan");
        TeksPolos.Tulis(tanpa).ShouldNotContain("dapat diperpanjang");
    }

    [Fact]
    public void A_variant_takes_the_place_of_the_usual_clause()
    {
        var data = DataContoh.Untuk(JenisKerjaSama.Ksdpk) with { Varian = new Dictionary<string, string> { ["penyelesaian-perselisihan"] = "arbitrase" } };
        TeksPolos.Tulis(KatalogTemplat.Cari("pks-ksdpk")!.Rakit(data).Rancangan!).ShouldContain("lembaga arbitrase");

        var tidakAda = KatalogTemplat.Cari("pks-ksdpk")!.Rakit(data with { Varian = new Dictionary<string, string> { ["sanksi"] = "adat" } });
        tidakAda.Penolakan!.Kode.ShouldBe("klausul-tidak-ada");
    }

    [Fact]
    public void Three_parties_each_have_their_part_number_and_signature()
    {
        var data = DataContoh.Untuk(JenisKerjaSama.KsddSukarela);
        var ketiga = data.ParaPihak[1] with { Id = "3", Nama = "Pemerintah Kabupaten Umpama", JabatanWakil = "Bupati Umpama", NomorNaskah = "9/UMPAMA/2026" };
        var teks = TeksPolos.Tulis(KatalogTemplat.Cari("pks-ksdd")!.Rakit(data with { ParaPihak = [.. data.ParaPihak, ketiga] }).Rancangan!);

        teks.ShouldContain("selanjutnya disebut PIHAK KETIGA.");
        teks.ShouldContain("Nomor: 9/UMPAMA/2026");
        teks.ShouldContain("PIHAK KETIGA\nBUPATI UMPAMA,");
        teks.ShouldContain("dalam rangkap 3 (tiga) asli");
    }

    [Fact]
    public void An_official_acts_on_the_mandate_and_it_is_named()
    {
        var data = DataContoh.Untuk(JenisKerjaSama.Ksdpk);
        var kami = DataContoh.Kami with { Kapasitas = KapasitasPenandatangan.PejabatDenganKuasa, SuratKuasa = new("5/SK/CONTOH/2026", new DateOnly(2026, 3, 2)) };
        TeksPolos.Tulis(KatalogTemplat.Cari("pks-ksdpk")!.Rakit(data with { ParaPihak = [kami, data.ParaPihak[1]] }).Rancangan!)
            .ShouldContain("berdasarkan Surat Kuasa Nomor 5/SK/CONTOH/2026 tanggal 2 Maret 2026,");
    }

    [Fact]
    public void Is_refused_for_another_kind()
    {
        var hasil = KatalogTemplat.Cari("nota-kesepakatan")!.Rakit(DataContoh.Untuk(JenisKerjaSama.Ksdpk));
        hasil.Rancangan.ShouldBeNull();
        hasil.Penolakan!.Kode.ShouldBe("templat-bukan-untuk-jenis-ini");
    }

    [Theory]
    [InlineData("@ Nilai {nilai-kontrak}.", "isian tidak dikenal: nilai-kontrak")]
    [InlineData("! tidak-ada | PP 28/2018 Pasal 9", "klausul tidak ada dalam pustaka: tidak-ada/umum")]
    [InlineData("! sanksi", "klausul wajib tanpa dasar hukum: sanksi")]
    [InlineData("! sanksi | PP 99/2099 Pasal 1", "'PP 99/2099 Pasal 1' bukan pasal dari peraturan dalam katalog")]
    [InlineData("+ sanksi\n+ sanksi", "klausul disebut dua kali: sanksi")]
    [InlineData("-- angka", "butir angka tanpa huruf: angka")]
    [InlineData("@ rusak [[#", "penanda tidak lengkap: @ rusak [[#")]
    [InlineData("@ satu\nbaris tanpa penanda", "baris tidak dikenali: baris tanpa penanda")]
    public void A_regions_own_template_that_is_wrong_is_refused_with_words(string isi, string masalah)
    {
        var teks = $"kode: x\nversi: 1\nnama: X\nbentuk: Perjanjian\npenandatangan: semua\njudul: X\n{isi}\n";
        Should.Throw<TemplatException>(() => Templat.Baca(teks, "templat daerah", PustakaKlausul.Bawaan)).Masalah.ShouldBe(masalah);
    }

    [Fact]
    public void A_reference_to_a_clause_that_is_not_in_the_text_refuses_the_draft()
    {
        var templat = Templat.Baca("kode: x\nversi: 1\nnama: X\nbentuk: Perjanjian\npenandatangan: semua\njudul: X\n+ sanksi\n", "templat daerah", PustakaKlausul.Bawaan);
        var hasil = templat.Rakit(DataContoh.Untuk(JenisKerjaSama.Ksdpk));
        hasil.Penolakan!.Kode.ShouldBe("rujukan-tidak-ada");
        hasil.Penolakan.Tempat.ShouldBe(["hak-kewajiban", "pengakhiran"]);
    }

    [Fact]
    public void What_people_typed_cannot_become_a_mark()
    {
        var data = DataContoh.Untuk(JenisKerjaSama.Ksdpk) with { Tentang = "Judul [[#sanksi]] \ud800\u0007 {nilai}" };
        var rancangan = KatalogTemplat.Cari("pks-ksdpk")!.Rakit(data).Rancangan!;
        rancangan.Judul[^1].ShouldBe("JUDUL [#SANKSI] {NILAI}");
    }

    [Fact]
    public void A_draft_survives_json()
    {
        var rancangan = Rakit("pks-ksdpk");
        var kembali = JsonSerializer.Deserialize<Rancangan>(JsonSerializer.Serialize(rancangan))!;
        TeksPolos.Tulis(kembali).ShouldBe(TeksPolos.Tulis(rancangan));
        kembali.DaftarWajib[0].DasarHukum.ShouldBe(rancangan.DaftarWajib[0].DasarHukum);
        var suntingan = JsonSerializer.Deserialize<Suntingan>("""{"jenis":"hapus","Id":"sanksi","Alasan":"contoh"}""");
        kembali.Sunting(suntingan!).Penolakan.ShouldBeNull();
    }

    private static Rancangan Rakit(string kode)
    {
        var templat = KatalogTemplat.Cari(kode)!;
        var hasil = templat.Rakit(DataContoh.Untuk(templat));
        hasil.Penolakan.ShouldBeNull();
        return hasil.Rancangan!;
    }
}
