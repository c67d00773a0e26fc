using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>K2: what comes before persiapan, the secretariat, and the takeover in its order.</summary>
public class AlurWajibTests
{
    private static readonly Pihak Provinsi = Contoh.Bontang with { Id = Guid.CreateVersion7(), Nama = "Pemerintah Provinsi Kalimantan Timur", Wilayah = KodeWilayah.Kemendagri("64") };

    private static readonly Pihak Samarinda = Contoh.Bontang with { Id = Guid.CreateVersion7(), Nama = "Pemerintah Kota Samarinda", Wilayah = KodeWilayah.Kemendagri("64.72") };

    /// <summary>domain.md K2, restated: a changed table is a decision, so it fails here once.</summary>
    [Fact]
    public void K2_is_K1_with_coordination_secretariat_and_takeover()
    {
        var k1 = AlurTests.Tabel(JenisKerjaSama.KsddSukarela).Split('\n');
        var k2 = AlurTests.Tabel(JenisKerjaSama.KsddWajib).Split('\n');

        k1.Except(k2).ShouldAllBe(row => row.Contains("-Usulkan->", StringComparison.Ordinal) || row.Contains("-Tarik->", StringComparison.Ordinal));
        string.Join('\n', k2.Except(k1).Where(row => !row.Contains("-NyatakanTidakDilaksanakan->", StringComparison.Ordinal))).ShouldBe(
            """
            KerjaSama Usulan -Usulkan-> Terpetakan: HasilPemetaan SuratInisiasi SuratTugasPpksd G01 G02 G06 G07 G36 G37
            KerjaSama Terpetakan -MulaiKoordinasiTeknis-> KoordinasiTeknis: UndanganKoordinasiTeknis W01
            KerjaSama KoordinasiTeknis -SepakatiKoordinasiTeknis-> Persiapan: BeritaAcaraKoordinasiTeknis KesepakatanKoordinasiTeknis W01 G18 G44
            KerjaSama Terpetakan -Tarik-> Ditarik !: SuratPenarikan G44
            KerjaSama KoordinasiTeknis -Tarik-> Ditarik !: SuratPenarikan G44
            KerjaSama KesepakatanDitandatangani -BentukSekretariat-> KesepakatanDitandatangani: KeputusanSekretariat G19 G44
            KerjaSama PenyusunanPerjanjian -BentukSekretariat-> PenyusunanPerjanjian: KeputusanSekretariat G19 G44
            KerjaSama PerjanjianSiap -BentukSekretariat-> PerjanjianSiap: KeputusanSekretariat G19 G44
            KerjaSama Pelaksanaan -BentukSekretariat-> Pelaksanaan: KeputusanSekretariat G19 G44
            KerjaSama TidakDilaksanakan -CatatPembinaan-> Pembinaan: LaporanPembinaan W03
            KerjaSama Pembinaan -CatatEvaluasiKendala-> KendalaDievaluasi: EvaluasiKendala W03 W04
            KerjaSama KendalaDievaluasi -CatatPersetujuanPengambilalihan-> PengambilalihanDisetujui: PersetujuanPengambilalihan W05 W03 W04 W06 G44
            KerjaSama PengambilalihanDisetujui -AmbilAlih-> Diambilalih: KeputusanPengambilalihan G41 W07 G44
            KerjaSama KendalaDievaluasi -AmbilAlih-> Diambilalih: KeputusanPengambilalihan W08 G41 W07 G44
            KerjaSama TidakDilaksanakan -LanjutkanSetelahPembinaan-> KesepakatanDitandatangani ! [W09]:
            KerjaSama TidakDilaksanakan -LanjutkanSetelahPembinaan-> Persiapan ! [W10]:
            KerjaSama Pembinaan -LanjutkanSetelahPembinaan-> KesepakatanDitandatangani ! [W09]:
            KerjaSama Pembinaan -LanjutkanSetelahPembinaan-> Persiapan ! [W10]:
            KerjaSama KendalaDievaluasi -LanjutkanSetelahPembinaan-> KesepakatanDitandatangani ! [W09]:
            KerjaSama KendalaDievaluasi -LanjutkanSetelahPembinaan-> Persiapan ! [W10]:
            KerjaSama Diambilalih -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran F07 G33 G34 G44
            """);
        Alur.Untuk(JenisKerjaSama.KsddWajib)!.DaftarLangkah.Where(row => row.Peristiwa is Peristiwa.NyatakanTidakDilaksanakan).Select(row => row.Dari).ShouldBe(
        [
            Tahap.Persiapan, Tahap.SiapDitawarkan, Tahap.Ditawarkan, Tahap.DitolakMitra, Tahap.PenyusunanKesepakatan, Tahap.KesepakatanSiap,
            Tahap.KesepakatanDitandatangani, Tahap.MenungguDprd, Tahap.DitolakDprd, Tahap.PenyusunanPerjanjian, Tahap.PerjanjianSiap,
        ]);
    }

    [Fact]
    public void The_forum_follows_from_the_pair_of_regions()
    {
        var satuProvinsi = Perjalanan.Di(Tahap.Terpetakan, JenisKerjaSama.KsddWajib).Koordinasi(ForumKoordinasi.Nasional);
        satuProvinsi.Kekurangan(Peristiwa.MulaiKoordinasiTeknis).ShouldBe(["W01"]);
        satuProvinsi.Koordinasi().Kekurangan(Peristiwa.MulaiKoordinasiTeknis).ShouldBeEmpty();

        var denganProvinsi = Perjalanan.Di(Tahap.Terpetakan, JenisKerjaSama.KsddWajib, usulan => usulan with { ParaPihak = [Contoh.Kukar, Provinsi] });
        denganProvinsi.Koordinasi(ForumKoordinasi.Provinsi).Kekurangan(Peristiwa.MulaiKoordinasiTeknis).ShouldBe(["W01"]);
        denganProvinsi.Koordinasi(ForumKoordinasi.Nasional).Kekurangan(Peristiwa.MulaiKoordinasiTeknis).ShouldBeEmpty();
    }

    [Fact]
    public void Every_head_agrees()
    {
        var perjalanan = Perjalanan.Di(Tahap.KoordinasiTeknis, JenisKerjaSama.KsddWajib).HasilKoordinasi(tanpa: Contoh.Bontang);

        perjalanan.Penilaian(Peristiwa.SepakatiKoordinasiTeknis).Kunci.Single(kekurangan => kekurangan.Id == "G18").Rincian.ShouldBe([Contoh.Bontang.Nama]);
    }

    [Fact]
    public void Nobody_takes_over_before_the_day_agreed_has_passed()
    {
        var perjalanan = Perjalanan.Di(Tahap.SiapDitawarkan, JenisKerjaSama.KsddWajib).Unggah(JenisDokumen.PernyataanTidakDilaksanakan);

        perjalanan.Kekurangan(Peristiwa.NyatakanTidakDilaksanakan).ShouldBe(["W02"]);
        perjalanan.Tanggal = perjalanan.Tanggal.AddDays(1);
        perjalanan.Kekurangan(Peristiwa.NyatakanTidakDilaksanakan).ShouldBeEmpty();
    }

    [Fact]
    public void Of_one_provinsi_the_gubernur_takes_over_after_the_Menteri_approved()
    {
        var perjalanan = Perjalanan.Di(Tahap.KendalaDievaluasi, JenisKerjaSama.KsddWajib).AmbilAlih(PengambilAlih.Gubernur);
        perjalanan.Kekurangan(Peristiwa.AmbilAlih).ShouldBe(["W08", "G41"]);

        perjalanan.Sampai(Tahap.PengambilalihanDisetujui);
        perjalanan.AmbilAlih(PengambilAlih.PemerintahPusat, tanpa: Contoh.Bontang).Penilaian(Peristiwa.AmbilAlih).Kunci.Single().Rincian
            .ShouldBe(["oleh PemerintahPusat, seharusnya Gubernur", $"beban APBD {Contoh.Bontang.Nama}"]);
        perjalanan.Sampai(Tahap.Diambilalih);
    }

    [Fact]
    public void With_a_provinsi_the_central_government_takes_over_without_that_approval()
    {
        var perjalanan = Perjalanan.Mulai(JenisKerjaSama.KsddWajib, usulan => usulan with { ParaPihak = [Contoh.Kukar, Provinsi] });
        perjalanan.SiapDiusulkan().Jalan(Peristiwa.Usulkan).Koordinasi(ForumKoordinasi.Nasional).Jalan(Peristiwa.MulaiKoordinasiTeknis)
            .Sampai(Tahap.KendalaDievaluasi);

        perjalanan.Kekurangan(Peristiwa.CatatPersetujuanPengambilalihan).ShouldContain("W05");
        perjalanan.AmbilAlih(PengambilAlih.PemerintahPusat).Jalan(Peristiwa.AmbilAlih);
        perjalanan.KerjaSama.Tahap.ShouldBe(Tahap.Diambilalih);
    }

    [Fact]
    public void Regions_that_take_up_their_duty_go_on_where_they_stood()
    {
        var sebelum = Perjalanan.Di(Tahap.Persiapan, JenisKerjaSama.KsddWajib);
        sebelum.Sampai(Tahap.Pembinaan).Jalan(Peristiwa.LanjutkanSetelahPembinaan, alasan: "anggaran tersedia").KerjaSama.Tahap.ShouldBe(Tahap.Persiapan);

        var sesudah = Perjalanan.Di(Tahap.KesepakatanDitandatangani, JenisKerjaSama.KsddWajib);
        sesudah.Sampai(Tahap.Pembinaan).Jalan(Peristiwa.LanjutkanSetelahPembinaan, alasan: "anggaran tersedia").KerjaSama.Tahap.ShouldBe(Tahap.KesepakatanDitandatangani);
        sesudah.Sampai(Tahap.Pelaksanaan);
    }

    [Fact]
    public void A_secretariat_is_for_what_is_continuous_complex_and_long()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan, JenisKerjaSama.KsddWajib).Unggah(JenisDokumen.KeputusanSekretariat);
        SekretariatBersama Sekretariat(int objek, int tahun) => new(
            true, objek, tahun, true, [.. perjalanan.KerjaSama.ParaPihak.Select(pihak => pihak.Id)], "1", perjalanan.Terakhir(JenisDokumen.KeputusanSekretariat).Id);

        perjalanan.Catat(Sekretariat(2, 4)).Penilaian(Peristiwa.BentukSekretariat).Kunci.Single().Rincian
            .ShouldBe(["tidak lebih dari dua daerah dan tidak lebih dari dua objek", "jangka waktu 4 tahun"]);
        perjalanan.Catat(Sekretariat(3, 5)).Kekurangan(Peristiwa.BentukSekretariat).ShouldBeEmpty();

        var bertiga = Perjalanan.Mulai(JenisKerjaSama.KsddWajib, usulan => usulan with { ParaPihak = [Contoh.Kukar, Contoh.Bontang, Samarinda] });
        bertiga.Sampai(Tahap.Pelaksanaan).Unggah(JenisDokumen.KeputusanSekretariat)
            .Catat(new SekretariatBersama(true, 1, 5, true, [.. bertiga.KerjaSama.ParaPihak.Select(pihak => pihak.Id)], "1", Guid.Empty))
            .Kekurangan(Peristiwa.BentukSekretariat).ShouldBeEmpty("more than two regions");
    }

    [Fact]
    public void A_duty_that_the_heads_agreed_is_not_withdrawn() =>
        Perjalanan.Di(Tahap.Persiapan, JenisKerjaSama.KsddWajib).Coba(Peristiwa.Tarik, alasan: "batal", oleh: Perjalanan.Orang(Roles.Tkksd))!
            .Type.ShouldBe(AgreementsProblems.LangkahTidakTersedia);
}
