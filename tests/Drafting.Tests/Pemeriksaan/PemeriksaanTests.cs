using Ksd.Regulation;

namespace Ksd.Drafting.Tests;

public sealed class PemeriksaanTests
{
    public static TheoryData<string> Kode => [.. KatalogTemplat.Semua.Select(templat => templat.Kode)];

    [Theory]
    [MemberData(nameof(Kode))]
    public void A_draft_of_complete_data_has_no_findings(string kode)
    {
        var templat = KatalogTemplat.Cari(kode)!;
        var data = DataContoh.Untuk(templat);
        templat.Rakit(data).Rancangan!.Periksa(data).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kesepakatan-bersama", JenisKerjaSama.Ksdpk)]
    [InlineData("nota-kesepakatan", JenisKerjaSama.Sinergi)]
    [InlineData("pernyataan-kehendak", JenisKerjaSama.Ksdpl)]
    [InlineData("naskah-luar-negeri", JenisKerjaSama.Ksdpl)]
    public void G12_only_the_head_signs(string kode, JenisKerjaSama jenis)
    {
        var data = Kami(DataContoh.Untuk(jenis), kami => kami with { Kapasitas = KapasitasPenandatangan.PejabatDenganKuasa, SuratKuasa = new("1", new(2026, 1, 1)) });
        var temuan = Periksa(kode, data).ShouldHaveSingleItem();
        temuan.ShouldSatisfyAllConditions(
            () => temuan.Kode.ShouldBe("G12"),
            () => temuan.Bobot.ShouldBe(BobotTemuan.Kunci),
            () => temuan.Tempat.ShouldBe("PIHAK KESATU"),
            () => temuan.DasarHukum.ShouldNotBeEmpty());

        var penjabat = Kami(data, kami => kami with { Kapasitas = KapasitasPenandatangan.PenjabatKepalaDaerah });
        Periksa(kode, penjabat).ShouldHaveSingleItem().Bobot.ShouldBe(BobotTemuan.Peringatan);
    }

    [Fact]
    public void G13_an_official_needs_a_mandate_of_before_the_signature()
    {
        var data = Kami(DataContoh.Untuk(JenisKerjaSama.Ksdpk), kami => kami with { Kapasitas = KapasitasPenandatangan.PejabatDenganKuasa });
        Periksa("pks-ksdpk", data).ShouldHaveSingleItem().Kode.ShouldBe("G13");
        Periksa("pks-ksdpk", Kami(data, kami => kami with { SuratKuasa = new("1", new(2026, 3, 17)) })).ShouldHaveSingleItem().Pesan.ShouldContain("setelah tanda tangan");
        Periksa("pks-ksdpk", Kami(data, kami => kami with { SuratKuasa = new("1", new(2026, 3, 1), new(2026, 3, 15)) })).ShouldHaveSingleItem().Pesan.ShouldContain("berakhir 15 Maret 2026");
        Periksa("pks-ksdpk", Kami(data, kami => kami with { SuratKuasa = new("1", new(2026, 3, 16)) })).ShouldBeEmpty();
    }

    [Fact]
    public void G14_a_burden_needs_the_dprd_first()
    {
        var data = DataContoh.Untuk(JenisKerjaSama.Ksdpk) with { Membebani = true };
        Periksa("pks-ksdpk", data).ShouldBeEmpty();
        Periksa("pks-ksdpk", data with { PersetujuanDprd = null }).ShouldHaveSingleItem().Kode.ShouldBe("G14");
        Periksa("pks-ksdpk", data with { PersetujuanDprd = new("1", new(2026, 3, 17)) }).ShouldHaveSingleItem().Kode.ShouldBe("G14");
    }

    [Fact]
    public void G15_names_each_mandatory_clause_that_is_gone_with_its_article_and_the_reason()
    {
        var data = DataContoh.Untuk(JenisKerjaSama.Ksdpk);
        var rancangan = KatalogTemplat.Cari("pks-ksdpk")!.Rakit(data).Rancangan!;
        var temuan = rancangan.Sunting(new HapusButir("sanksi") { Alasan = "Atas permintaan mitra." }).Rancangan.Periksa(data).ShouldHaveSingleItem();

        temuan.Kode.ShouldBe("G15");
        temuan.Pesan.ShouldBe("Isi yang diwajibkan belum ada: Sanksi. Dihapus dengan alasan: Atas permintaan mitra.");
        temuan.DasarHukum.Select(dasar => dasar.Label).ShouldBe(["UU 23/2014 Pasal 366 ayat (2)", "PP 28/2018 Pasal 19 ayat (2)"]);
    }

    [Fact]
    public void G16_the_parent_is_in_force_on_the_day_and_outlives_the_pks()
    {
        var data = DataContoh.Untuk(JenisKerjaSama.KsddSukarela);
        Periksa("pks-ksdd", data with { Induk = data.Induk! with { Sampai = new(2026, 3, 15) } }).Select(temuan => (temuan.Kode, temuan.Bobot))
            .ShouldBe([("G16", BobotTemuan.Kunci), ("G16", BobotTemuan.Peringatan)]);
        Periksa("pks-ksdd", data with { Induk = data.Induk! with { BerakhirLebihAwal = new(2026, 3, 16) } }).ShouldHaveSingleItem().Pesan.ShouldContain("diakhiri");
        var lebih = Periksa("pks-ksdd", data with { Induk = data.Induk! with { Sampai = new(2028, 1, 1) } }).ShouldHaveSingleItem();
        lebih.Bobot.ShouldBe(BobotTemuan.Peringatan);
        lebih.DasarHukum.ShouldHaveSingleItem().PerluKonfirmasi.ShouldBeTrue();
        Periksa("pks-ksdd", data with { Induk = null }).ShouldContain(temuan => temuan.Kode == "G16" && temuan.Bobot == BobotTemuan.Kunci);
    }

    [Theory]
    [InlineData("2031-03-16", false)]
    [InlineData("2031-03-17", true)]
    public void G26_five_years_at_most(string sampai, bool ditemukan) =>
        Periksa("naskah-luar-negeri", DataContoh.Untuk(JenisKerjaSama.Ksdpl) with { Sampai = DateOnly.Parse(sampai, null) })
            .Any(temuan => temuan is { Kode: "G26", Tempat: "Pasal 9" }).ShouldBe(ditemukan);

    [Fact]
    public void A_letter_of_intent_runs_one_year_at_most() =>
        Periksa("pernyataan-kehendak", DataContoh.Untuk(JenisKerjaSama.Ksdpl) with { Sampai = new(2027, 3, 17) }).ShouldHaveSingleItem().Kode.ShouldBe("D3");

    [Theory]
    [InlineData("Biayanya Rp2.400.500.000,00 (dua miliar empat ratus juta rupiah).", "N03")]
    [InlineData("Denda sebesar Rp1.000 (seratus rupiah) dan nilai Rp2.400.500.000,00.", "N03")]
    [InlineData("Paling lama 14 (lima belas) hari.", "N04")]
    [InlineData("Paling lama 14 (empat blas) hari.", "N04")]
    [InlineData("Dibuat pada hari Selasa tanggal enam belas bulan Maret tahun dua ribu dua puluh enam (16-03-2026).", "N05")]
    [InlineData("Dibuat pada hari Selasa tanggal tujuh belas bulan Maret tahun dua ribu dua puluh enam (17-03-2026).", "N05")]
    [InlineData("Berlaku sejak tanggal 16 Maret 2026 sampai dengan tanggal 15 Maret 2025.", "N06")]
    [InlineData("Berlaku untuk jangka waktu 5 (lima) tahun, terhitung sejak tanggal 16 Maret 2026 sampai dengan tanggal 15 Maret 2029.", "N06")]
    [InlineData("Berlaku sejak tanggal 16 Maret 2026 sampai dengan tanggal 15 Maret 2030.", "N06")]
    [InlineData("Berlaku sejak tanggal 31 Februari 2026 sampai dengan tanggal 15 Maret 2029.", "N06")]
    [InlineData("Sebagaimana dimaksud dalam Pasal 5 ayat (1).", "N09")]
    [InlineData("PIHAK KETIGA menanggung biaya.", "N10")]
    [InlineData("Dibuat dalam rangkap 5 (lima) asli.", "N12")]
    [InlineData("Kerja sama berakhir karena pergantian kepala daerah.", "G34")]
    [InlineData("Nama tempat [[?alamat kantor]].", "N02")]
    public void A_contradiction_is_found_at_its_place(string teks, string kode)
    {
        var data = DataContoh.Untuk(JenisKerjaSama.Ksdpk);
        var rancangan = KatalogTemplat.Cari("pks-ksdpk")!.Rakit(data).Rancangan!
            .Sunting(new SisipButir("pengakhiran", 3, new Butir("baru", TingkatButir.Ayat, teks))).Rancangan;

        var temuan = rancangan.Periksa(data).ShouldHaveSingleItem();
        temuan.Kode.ShouldBe(kode);
        temuan.Butir.ShouldBe("baru");
        temuan.Tempat.ShouldBe("Pasal 14 ayat (4)");
    }

    [Theory]
    [InlineData("Sebagaimana dimaksud dalam Pasal 6 ayat (2) Peraturan Pemerintah Nomor 28 Tahun 2018.")]
    [InlineData("Nilai jaminan Rp1.000.000 (satu juta rupiah).")]
    [InlineData("Paling sedikit 2 (dua) orang petugas (petugas penghubung).")]
    public void What_is_right_is_left_alone(string teks)
    {
        var data = DataContoh.Untuk(JenisKerjaSama.Ksdpk);
        KatalogTemplat.Cari("pks-ksdpk")!.Rakit(data).Rancangan!
            .Sunting(new SisipButir("pengakhiran", 3, new Butir("baru", TingkatButir.Ayat, teks))).Rancangan.Periksa(data).ShouldBeEmpty();
    }

    [Fact]
    public void The_data_of_today_decides_whether_the_parties_are_still_the_same()
    {
        var data = DataContoh.Untuk(JenisKerjaSama.Ksdpk);
        var rancangan = KatalogTemplat.Cari("pks-ksdpk")!.Rakit(data).Rancangan!;
        rancangan.Periksa(Kami(data, kami => kami with { NamaWakil = "Nama Bupati Baru" })).ShouldAllBe(temuan => temuan.Kode == "N10" && temuan.Butir == "pihak.1");
        rancangan.Periksa(data with { ParaPihak = [.. data.ParaPihak, new("3", "CV Tambahan", KelasPihak.BadanUsahaSwasta)] })
            .ShouldHaveSingleItem().Pesan.ShouldContain("CV Tambahan belum ada dalam naskah.");
        rancangan.Periksa(data with { Nilai = 5_000_000 }).ShouldHaveSingleItem().Kode.ShouldBe("N07");
    }

    [Fact]
    public void With_nothing_known_every_gap_is_found()
    {
        var data = new DataKerjaSama
        {
            Jenis = JenisKerjaSama.Ksdpk,
            Tentang = "Kerja Sama Contoh",
            ParaPihak = [new("1", "Pemerintah Kabupaten Contoh", KelasPihak.PemerintahDaerah), new("2", "PT Misalan", KelasPihak.BadanUsahaSwasta)],
        };
        var temuan = KatalogTemplat.Cari("pks-ksdpk")!.Rakit(data).Rancangan!.Periksa(data);
        temuan.Count(satu => satu.Kode == "N02").ShouldBeGreaterThan(20);
        temuan.ShouldContain(satu => satu.Kode == "G13");
        temuan.ShouldContain(satu => satu.Kode == "G16");
    }

    private static IReadOnlyList<TemuanNaskah> Periksa(string kode, DataKerjaSama data) => KatalogTemplat.Cari(kode)!.Rakit(data).Rancangan!.Periksa(data);

    private static DataKerjaSama Kami(DataKerjaSama data, Func<DataPihak, DataPihak> ubah) => data with { ParaPihak = [ubah(data.ParaPihak[0]), .. data.ParaPihak.Skip(1)] };
}
