using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>Each guard both ways: it blocks when its condition fails, and nothing else; lifted, the step passes.</summary>
public class SyaratTests
{
    private static readonly DateOnly Kemudian = new(2025, 3, 3);

    /// <summary>Evaluation has told of every report, and misses none.</summary>
    private static readonly Sekitar SemuaDilaporkan = Sekitar.Kosong with { Tunggakan = new TunggakanLaporan { BerakhirPada = Perjalanan.Awal } };

    [Fact]
    public void A_complete_case_meets_no_guard_but_the_plan_list_warning()
    {
        Perjalanan.Mulai().SiapDiusulkan().Kekurangan(Peristiwa.Usulkan).ShouldBeEmpty();
        Perjalanan.Di(Tahap.Persiapan).SelesaiDisiapkan().Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldBe(["G05"]);
        Perjalanan.Di(Tahap.Persiapan, JenisKerjaSama.Ksdpk).SelesaiDisiapkan().Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldBe(["G05"]);
    }

    [Fact]
    public void A_missing_paper_is_named()
    {
        var kekurangan = Perjalanan.Mulai().Catat(new PernyataanHukum(true, true, "ya")).Penilaian(Peristiwa.Usulkan).DaftarKekurangan;

        kekurangan.Select(k => k.Id).ShouldBe(["DOK-SuratInisiasi", "DOK-SuratTugasPpksd"]);
        kekurangan[1].Pesan.Id.ShouldContain("surat tugas ppksd");
    }

    [Fact]
    public void A_paper_dated_after_the_step_does_not_count()
    {
        var perjalanan = Perjalanan.Mulai();
        perjalanan.Tanggal = Kemudian;
        perjalanan.SiapDiusulkan();
        perjalanan.Tanggal = Perjalanan.Awal;

        perjalanan.Kekurangan(Peristiwa.Usulkan).ShouldBe(["DOK-SuratInisiasi", "DOK-SuratTugasPpksd", "G02"]);
    }

    [Theory]
    [InlineData("2.15", null, false)]
    [InlineData("3.28", "pengelolaan hutan produksi", true)]
    [InlineData("3.28", "pengelolaan taman hutan raya", false)]
    public void G01_the_urusan_is_the_regions(string urusan, string? objek, bool terkunci)
    {
        var perjalanan = Perjalanan.Mulai(ubah: usulan => usulan with { DaftarUrusan = [new(urusan, null)], Objek = objek ?? usulan.Objek });
        perjalanan.Unggah(JenisDokumen.SuratInisiasi).Unggah(JenisDokumen.SuratTugasPpksd).Catat(new PernyataanHukum(true, null, "ya"));

        perjalanan.Kekurangan(Peristiwa.Usulkan).Contains("G01").ShouldBe(terkunci);
    }

    [Fact]
    public void G02_Bagian_Hukum_declares()
    {
        var perjalanan = Perjalanan.Mulai().Unggah(JenisDokumen.SuratInisiasi).Unggah(JenisDokumen.SuratTugasPpksd);
        perjalanan.Kekurangan(Peristiwa.Usulkan).ShouldBe(["G02"]);

        perjalanan.Catat(new PernyataanHukum(false, true, "bertentangan")).Kekurangan(Peristiwa.Usulkan).ShouldBe(["G02"]);
        perjalanan.Catat(new PernyataanHukum(true, true, "tidak bertentangan")).Kekurangan(Peristiwa.Usulkan).ShouldBeEmpty();
    }

    [Fact]
    public void G03_locks_without_any_impact_and_warns_with_one_end_only()
    {
        var perjalanan = Perjalanan.Di(Tahap.Persiapan).SelesaiDisiapkan();

        Sifat(perjalanan.Catat(new DampakDijanjikan([])), Peristiwa.SelesaikanPersiapan, "G03").ShouldBe(Ksd.Agreements.Domain.Sifat.Kunci);
        Sifat(perjalanan.Catat(new DampakDijanjikan([Contoh.Pelayanan])), Peristiwa.SelesaikanPersiapan, "G03")
            .ShouldBe(Ksd.Agreements.Domain.Sifat.Peringatan);
        perjalanan.Catat(Contoh.Dampak).Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldNotContain("G03");
    }

    [Fact]
    public void G04_the_object_stands_in_a_plan_of_those_years()
    {
        var perjalanan = Perjalanan.Di(Tahap.Persiapan).SelesaiDisiapkan();

        perjalanan.Catat(new KeterkaitanRencana([Contoh.Rencana.Daftar[0] with { TahunSelesai = 2024 }]))
            .Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldContain("G04");
        perjalanan.Catat(Contoh.Rencana).Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldNotContain("G04");
    }

    [Fact]
    public void G04_an_emergency_is_an_exception_until_its_decree_expires()
    {
        var perjalanan = Perjalanan.Di(Tahap.Persiapan).SelesaiDisiapkan().Catat(new KeterkaitanRencana([]))
            .Unggah(JenisDokumen.BuktiPengecualianRencana);
        var darurat = new PengecualianRencana(
            JenisPengecualian.KeadaanDarurat, "SK 1", Perjalanan.Awal, new(2025, 2, 1), perjalanan.Terakhir(JenisDokumen.BuktiPengecualianRencana).Id);

        perjalanan.Catat(darurat).Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldNotContain("G04");
        perjalanan.Tanggal = Kemudian;
        perjalanan.Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldContain("G04");
        perjalanan.Catat(darurat with { BerlakuSampai = null }).Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldContain("G04");
        perjalanan.Catat(darurat with { Jenis = JenisPengecualian.TugasPembantuan, BerlakuSampai = null })
            .Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldNotContain("G04");
        perjalanan.Catat(darurat with { Jenis = JenisPengecualian.TugasPembantuan, BerlakuSampai = null, DokumenId = Guid.CreateVersion7() })
            .Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldContain("G04");
    }

    [Fact]
    public void G05_an_item_of_a_decided_list_lifts_the_warning()
    {
        var perjalanan = Perjalanan.Di(Tahap.Persiapan).SelesaiDisiapkan();
        perjalanan.Sekitar = new(new RencanaItem { Id = Guid.CreateVersion7(), TanggalKeputusan = new(2025, 1, 7) }, []);
        perjalanan.Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldBe(["G05"], "the list was decided a day later");

        perjalanan.Tanggal = new(2025, 1, 7);
        perjalanan.Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldBeEmpty();
    }

    [Fact]
    public void G06_the_kind_follows_from_the_rule_or_from_TKKSD_in_writing()
    {
        var perjalanan = Perjalanan.Mulai(ubah: usulan => usulan with { Jenis = JenisKerjaSama.Ksdpk }).SiapDiusulkan();
        perjalanan.Kekurangan(Peristiwa.Usulkan).ShouldBe(["G06"]);

        perjalanan.Catat(new PenetapanJenis(JenisKerjaSama.Ksdpk, "alasan", Guid.CreateVersion7())).Kekurangan(Peristiwa.Usulkan).ShouldBe(["G06"]);
        perjalanan.Unggah(JenisDokumen.CatatanTkksd)
            .Catat(new PenetapanJenis(JenisKerjaSama.Ksdpk, "alasan", perjalanan.Terakhir(JenisDokumen.CatatanTkksd).Id))
            .Kekurangan(Peristiwa.Usulkan).ShouldBeEmpty();
    }

    [Fact]
    public void G07_a_lane_is_no_kerja_sama_daerah()
    {
        var penilaian = Perjalanan.Mulai(ubah: usulan => usulan with { Bentuk = BentukObjek.PemanfaatanBmd }).SiapDiusulkan()
            .Penilaian(Peristiwa.Usulkan);

        penilaian.DaftarKekurangan.Select(k => k.Id).ShouldContain("G07");
        penilaian.DaftarKekurangan.Single(k => k.Id == "G07").Rincian.Single().ShouldStartWith("Bmd");
    }

    [Fact]
    public void G36_a_region_needs_its_code() =>
        Perjalanan.Mulai(ubah: usulan => usulan with { ParaPihak = [Contoh.Kukar, Contoh.Bontang with { Wilayah = null }] }).SiapDiusulkan()
            .Kekurangan(Peristiwa.Usulkan).ShouldBe(["G36"]);

    [Fact]
    public void G37_partners_of_two_kinds_are_split()
    {
        var penilaian = Perjalanan.Mulai(ubah: usulan => usulan with { ParaPihak = [Contoh.Kukar, Contoh.Bontang, Contoh.Kementerian] })
            .SiapDiusulkan().Penilaian(Peristiwa.Usulkan);

        penilaian.DaftarKekurangan.Single(k => k.Id == "G37").Rincian.ShouldBe(["KsddSukarela: Pemerintah Kota Bontang", "Sinergi: BPS"]);
    }

    [Fact]
    public void G08_names_the_items_that_the_KAK_lacks()
    {
        var perjalanan = Perjalanan.Di(Tahap.Persiapan).SelesaiDisiapkan().Catat(Contoh.Kak with { Pembiayaan = " ", Lokasi = null });

        perjalanan.Penilaian(Peristiwa.SelesaikanPersiapan).DaftarKekurangan.Single(k => k.Id == "G08").Rincian.ShouldBe(["lokasi", "pembiayaan"]);
    }

    [Theory]
    [InlineData(Prakarsa.Daerah, PenyusunStudi.Daerah, KesimpulanStudi.Layak, false)]
    [InlineData(Prakarsa.Daerah, PenyusunStudi.ParaPihak, KesimpulanStudi.LayakBersyarat, false)]
    [InlineData(Prakarsa.Daerah, PenyusunStudi.PihakKetiga, KesimpulanStudi.Layak, true)]
    [InlineData(Prakarsa.PihakKetiga, PenyusunStudi.PihakKetiga, KesimpulanStudi.Layak, false)]
    [InlineData(Prakarsa.PihakKetiga, PenyusunStudi.Daerah, KesimpulanStudi.Layak, true)]
    [InlineData(Prakarsa.Daerah, PenyusunStudi.Daerah, KesimpulanStudi.TidakLayak, true)]
    public void G09_the_study_is_by_the_right_author_and_says_feasible(
        Prakarsa prakarsa, PenyusunStudi penyusun, KesimpulanStudi kesimpulan, bool terkunci)
    {
        var perjalanan = Perjalanan.Di(Tahap.Persiapan, JenisKerjaSama.Ksdpk, usulan => usulan with { Prakarsa = prakarsa }).SelesaiDisiapkan();
        perjalanan.Catat(new StudiKelayakan(penyusun, kesimpulan, null, perjalanan.Terakhir(JenisDokumen.StudiKelayakan).Id));

        perjalanan.Kekurangan(Peristiwa.SelesaikanPersiapan).Contains("G09").ShouldBe(terkunci);
    }

    [Fact]
    public void G10_a_third_partys_initiative_meets_three_criteria()
    {
        var perjalanan = Perjalanan
            .Di(Tahap.Persiapan, JenisKerjaSama.Ksdpk, usulan => usulan with { Prakarsa = Prakarsa.PihakKetiga }).SelesaiDisiapkan();
        perjalanan.Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldBe(["G05"]);

        perjalanan.Catat(Contoh.Kriteria with { MampuSecaraKeuangan = false }).Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldContain("G10");
        Perjalanan.Di(Tahap.Persiapan, JenisKerjaSama.Ksdpk).SelesaiDisiapkan().Catat(Contoh.Kriteria with { MampuSecaraKeuangan = false })
            .Kekurangan(Peristiwa.SelesaikanPersiapan).ShouldNotContain("G10", "the region's own initiative has no such criteria");
    }

    [Fact]
    public void G11_the_offer_is_the_heads_and_goes_the_way_that_is_said()
    {
        var perjalanan = Perjalanan.Di(Tahap.SiapDitawarkan).Unggah(JenisDokumen.SuratPenawaran);
        perjalanan.Kekurangan(Peristiwa.KirimPenawaran).ShouldBe(["G11"]);

        perjalanan.Catat(Contoh.Penawaran with { Penandatangan = Kapasitas.PejabatPerangkatDaerah })
            .Kekurangan(Peristiwa.KirimPenawaran).ShouldBe(["G11"]);
        perjalanan.Catat(Contoh.Penawaran);
        perjalanan.Kekurangan(Peristiwa.KirimPenawaran).ShouldBeEmpty();
        perjalanan.Kekurangan(Peristiwa.CatatPenawaranMasuk).ShouldBe(["G11"]);
    }

    [Fact]
    public void F01_F02_the_answer_recorded_decides_not_the_step_asked_for()
    {
        var perjalanan = Perjalanan.Di(Tahap.Ditawarkan).Unggah(JenisDokumen.JawabanPenawaran)
            .Catat(new JawabanPenawaran("B/1", Perjalanan.Awal, false, "tidak berminat"));

        perjalanan.Kekurangan(Peristiwa.SetujuiPenawaran).ShouldBe(["F01"]);
        perjalanan.Kekurangan(Peristiwa.TolakPenawaran).ShouldBeEmpty();
    }

    [Fact]
    public void F01_the_answer_to_an_earlier_offer_does_not_count()
    {
        var perjalanan = Perjalanan.Di(Tahap.PenyusunanKesepakatan).Jalan(Peristiwa.KembaliKePersiapan, alasan: "objek berubah");
        perjalanan.SelesaiDisiapkan().Jalan(Peristiwa.SelesaikanPersiapan).Kekurangan(Peristiwa.KirimPenawaran).ShouldBe(["G11"]);

        perjalanan.Catat(Contoh.Penawaran).Jalan(Peristiwa.KirimPenawaran).Kekurangan(Peristiwa.SetujuiPenawaran).ShouldBe(["F01"]);
    }

    [Fact]
    public void F03_F04_there_is_one_complete_draft()
    {
        var perjalanan = Perjalanan.Di(Tahap.PenyusunanKesepakatan).Unggah(JenisDokumen.RancanganKesepakatan).Unggah(JenisDokumen.BeritaAcaraKesepakatan);
        perjalanan.Kekurangan(Peristiwa.SepakatiKesepakatan).ShouldBe(["F04"]);
        perjalanan.SusunKesepakatan().Kekurangan(Peristiwa.SepakatiKesepakatan).ShouldBeEmpty();
        perjalanan.Kekurangan(Peristiwa.SusunKesepakatan).ShouldBe(["F03"]);

        perjalanan.KerjaSama.UbahNaskah(perjalanan.Kesepakatan.Id, perjalanan.Kesepakatan.Isi with { Sampai = null, ParaPihak = [] }).ShouldBeNull();
        perjalanan.Penilaian(Peristiwa.SepakatiKesepakatan).DaftarKekurangan.Single().Rincian.ShouldBe(["para pihak", "jangka waktu"]);
    }

    [Fact]
    public void G17_an_overlap_is_answered_by_TKKSD()
    {
        var lain = Guid.CreateVersion7();
        var perjalanan = Perjalanan.Di(Tahap.PenyusunanKesepakatan).SusunKesepakatan()
            .Unggah(JenisDokumen.RancanganKesepakatan).Unggah(JenisDokumen.BeritaAcaraKesepakatan);
        perjalanan.Sekitar = new(null, [new(lain, "Air bersih 2023", ["KEMENDAGRI:64.74"], ["1.03"], null, null)]);
        perjalanan.Kekurangan(Peristiwa.SepakatiKesepakatan).ShouldBe(["G17"]);

        perjalanan.Catat(new TanggapanTumpangTindih(lain, PilihanTumpangTindih.Bedakan, "lokasi lain"))
            .Kekurangan(Peristiwa.SepakatiKesepakatan).ShouldBeEmpty();
    }

    [Fact]
    public void G12_only_the_head_signs_a_Kesepakatan_Bersama()
    {
        var perjalanan = Perjalanan.Di(Tahap.KesepakatanSiap);
        perjalanan.Tandatangani(perjalanan.Kesepakatan, JenisDokumen.NaskahKesepakatan, Kapasitas.PejabatPerangkatDaerah);
        perjalanan.Kekurangan(Peristiwa.TandaTanganiKesepakatan).ShouldBe(["G12"]);

        perjalanan.Tandatangani(perjalanan.Kesepakatan, JenisDokumen.NaskahKesepakatan);
        perjalanan.Kekurangan(Peristiwa.TandaTanganiKesepakatan).ShouldBeEmpty();
    }

    [Fact]
    public void G12_an_acting_head_signs_with_a_decree_and_a_reason()
    {
        var perjalanan = Perjalanan.Di(Tahap.KesepakatanSiap);
        perjalanan.Tandatangani(perjalanan.Kesepakatan, JenisDokumen.NaskahKesepakatan);
        var tanda = (TandaTangan)perjalanan.KerjaSama.DaftarFakta.First(f => f.Isi is TandaTangan).Isi with { Kapasitas = Kapasitas.PenjabatKepalaDaerah };

        Sifat(perjalanan.Catat(tanda, perjalanan.Kesepakatan), Peristiwa.TandaTanganiKesepakatan, "G12").ShouldBe(Ksd.Agreements.Domain.Sifat.Kunci);
        Sifat(perjalanan.Catat(tanda with { DasarJabatan = "SK Mendagri 1/2025" }, perjalanan.Kesepakatan), Peristiwa.TandaTanganiKesepakatan, "G12")
            .ShouldBe(Ksd.Agreements.Domain.Sifat.Peringatan);
    }

    [Fact]
    public void G43_every_party_has_signed_with_proof()
    {
        var perjalanan = Perjalanan.Di(Tahap.KesepakatanSiap).Unggah(JenisDokumen.NaskahKesepakatan);
        perjalanan.Penilaian(Peristiwa.TandaTanganiKesepakatan).DaftarKekurangan.Single(k => k.Id == "G43").Rincian
            .ShouldBe([Contoh.Kukar.Nama, Contoh.Bontang.Nama]);

        perjalanan.Tandatangani(perjalanan.Kesepakatan, JenisDokumen.NaskahKesepakatan).Kekurangan(Peristiwa.TandaTanganiKesepakatan).ShouldBeEmpty();
    }

    [Fact]
    public void G30_nothing_is_signed_with_an_insolvent_partner()
    {
        var perjalanan = Perjalanan.Di(Tahap.KesepakatanSiap, JenisKerjaSama.Ksdpk);
        perjalanan.Tandatangani(perjalanan.Kesepakatan, JenisDokumen.NaskahKesepakatan).Kekurangan(Peristiwa.TandaTanganiKesepakatan).ShouldBeEmpty();

        perjalanan.Catat(new Kepailitan(Contoh.Swasta.Id, "1/Pdt.Sus/2025", Perjalanan.Awal)).Kekurangan(Peristiwa.TandaTanganiKesepakatan).ShouldBe(["G30"]);
    }

    [Fact]
    public void G14_unbudgeted_or_burdening_goes_to_the_DPRD_and_its_silence_is_no_approval()
    {
        var perjalanan = Perjalanan.Di(Tahap.KesepakatanDitandatangani).NilaiBeban(membebani: true);
        perjalanan.Penilaian(Peristiwa.NilaiBeban).Langkah.Ke.ShouldBe(Tahap.MenungguDprd);

        perjalanan.Jalan(Peristiwa.NilaiBeban);
        perjalanan.Tanggal = new(2026, 1, 5);
        perjalanan.Kekurangan(Peristiwa.CatatPutusanDprd).ShouldContain("F11");
        perjalanan.Kekurangan(Peristiwa.TinjauUlangBeban).ShouldContain("G14");
        perjalanan.PutusanDprd(HasilDprd.Disetujui).Jalan(Peristiwa.CatatPutusanDprd);
        perjalanan.KerjaSama.Tahap.ShouldBe(Tahap.PenyusunanPerjanjian);
    }

    [Fact]
    public void G14_a_budget_that_was_adopted_lifts_only_the_budget_half()
    {
        var perjalanan = Perjalanan.Di(Tahap.KesepakatanDitandatangani).Unggah(JenisDokumen.CatatanBeban).Unggah(JenisDokumen.BuktiAnggaran);
        PenilaianBeban Beban(bool masyarakat, bool teranggarkan) =>
            new(masyarakat, false, "Uraian", [new(SumberDana.Apbd, 2025, "1.03", 2_400_000_000, teranggarkan)]);

        perjalanan.Catat(Beban(true, false)).Jalan(Peristiwa.NilaiBeban);
        perjalanan.Penilaian(Peristiwa.TinjauUlangBeban).DaftarKekurangan.Single(k => k.Id == "G14").Rincian
            .ShouldBe(["membebani masyarakat", "Rp2.400.000.000 belum teranggarkan dalam APBD 2025"]);
        perjalanan.Catat(Beban(true, true)).Kekurangan(Peristiwa.TinjauUlangBeban).ShouldBe(["G14"]);
        perjalanan.Catat(Beban(false, true)).Kekurangan(Peristiwa.TinjauUlangBeban).ShouldBeEmpty();
    }

    [Fact]
    public void G14_an_approval_does_not_cover_a_burden_found_after_it()
    {
        var perjalanan = Perjalanan.Di(Tahap.MenungguDprd).PutusanDprd(HasilDprd.Disetujui).Jalan(Peristiwa.CatatPutusanDprd).SusunPerjanjian();
        perjalanan.SampaiPerjanjian(Tahap.PerjanjianSiap).Tandatangani(perjalanan.Perjanjian, JenisDokumen.NaskahPerjanjian);
        perjalanan.Kekurangan(Peristiwa.TandaTanganiPerjanjian, perjalanan.Perjanjian).ShouldBeEmpty();

        perjalanan.NilaiBeban(membebani: true, perjalanan.Perjanjian);
        perjalanan.Kekurangan(Peristiwa.TandaTanganiPerjanjian, perjalanan.Perjanjian).ShouldBe(["G14"]);
        perjalanan.Jalan(Peristiwa.NilaiBeban, perjalanan.Perjanjian).Perjanjian.Tahap.ShouldBe(Tahap.MenungguDprd);
    }

    [Fact]
    public void G38_money_of_a_later_year_is_not_budgeted()
    {
        var perjalanan = Perjalanan.Di(Tahap.KesepakatanDitandatangani).Unggah(JenisDokumen.CatatanBeban).Unggah(JenisDokumen.BuktiAnggaran);

        perjalanan.Catat(new PenilaianBeban(false, false, "Uraian", [new(SumberDana.Apbd, 2026, "1.03", 1000, true)]));
        perjalanan.Kekurangan(Peristiwa.NilaiBeban).ShouldBe(["G38"]);
        perjalanan.Penilaian(Peristiwa.NilaiBeban).Langkah.Ke.ShouldBe(Tahap.MenungguDprd);
    }

    [Theory]
    [InlineData(Kapasitas.KepalaDaerah, false, 0, false)]
    [InlineData(Kapasitas.PejabatPerangkatDaerah, false, 0, true)]
    [InlineData(Kapasitas.PejabatPerangkatDaerah, true, 0, false)]
    [InlineData(Kapasitas.PejabatPerangkatDaerah, true, 1, true)]
    public void G13_an_official_signs_a_PKS_with_a_mandate_dated_no_later(Kapasitas kapasitas, bool kuasa, int hariSetelah, bool terkunci)
    {
        var perjalanan = Perjalanan.DenganPerjanjianDi(Tahap.PerjanjianSiap);
        var naskah = perjalanan.Perjanjian;
        perjalanan.Tandatangani(naskah, JenisDokumen.NaskahPerjanjian, kapasitas, "Kepala Dinas");
        if (kuasa)
        {
            perjalanan.Unggah(JenisDokumen.SuratKuasa, naskah).Catat(Kuasa(perjalanan, "kepala dinas ", hariSetelah), naskah);
        }

        perjalanan.Kekurangan(Peristiwa.TandaTanganiPerjanjian, naskah).Contains("G13").ShouldBe(terkunci);
    }

    [Fact]
    public void G13_a_mandate_for_another_PKS_or_another_person_does_not_count()
    {
        var perjalanan = Perjalanan.DenganPerjanjianDi(Tahap.PerjanjianSiap);
        var lain = perjalanan.Perjanjian;
        perjalanan.Unggah(JenisDokumen.SuratKuasa, lain).Catat(Kuasa(perjalanan, "Kepala Dinas", 0), lain)
            .SusunPerjanjian().SampaiPerjanjian(Tahap.PerjanjianSiap);
        var naskah = perjalanan.Perjanjian;
        perjalanan.Tandatangani(naskah, JenisDokumen.NaskahPerjanjian, Kapasitas.PejabatPerangkatDaerah, "Kepala Dinas");
        perjalanan.Kekurangan(Peristiwa.TandaTanganiPerjanjian, naskah).ShouldContain("G13");

        perjalanan.Unggah(JenisDokumen.SuratKuasa, naskah).Catat(Kuasa(perjalanan, "Orang lain", 0), naskah);
        perjalanan.Kekurangan(Peristiwa.TandaTanganiPerjanjian, naskah).ShouldContain("G13");
    }

    [Fact]
    public void G13_a_mandate_counts_for_the_naskah_it_names_and_on_the_days_it_is_valid()
    {
        var perjalanan = Perjalanan.DenganPerjanjianDi(Tahap.PerjanjianSiap);
        var naskah = perjalanan.Perjanjian;
        perjalanan.Tandatangani(naskah, JenisDokumen.NaskahPerjanjian, Kapasitas.PejabatPerangkatDaerah, "Kepala Dinas").Unggah(JenisDokumen.SuratKuasa, naskah);
        var sah = Kuasa(perjalanan, "Kepala Dinas", 0);

        string Cacat(SuratKuasa kuasa) => perjalanan.Catat(kuasa, naskah).Penilaian(Peristiwa.TandaTanganiPerjanjian, naskah)
            .DaftarKekurangan.SingleOrDefault(kekurangan => kekurangan.Id == "G13")?.Rincian.Single() ?? "";

        Cacat(sah with { JenisNaskah = JenisNaskah.KesepakatanBersama }).ShouldEndWith("surat kuasa untuk menandatangani KesepakatanBersama");
        Cacat(sah with { JudulNaskah = "PKS lain" }).ShouldEndWith("surat kuasa menyebut naskah \"PKS lain\"");
        Cacat(sah with { BerlakuSampai = perjalanan.Tanggal.AddDays(-1) }).ShouldContain("hanya berlaku sampai");
        Cacat(sah with { JenisNaskah = null }).ShouldContain("tidak dicatat");
        Cacat(sah with { JudulNaskah = $" {naskah.Judul.ToUpperInvariant()}  ", BerlakuSampai = perjalanan.Tanggal }).ShouldBeEmpty();
        Cacat(sah with { NamaPenerima = "Orang lain" }).ShouldEndWith("surat kuasa diberikan kepada Orang lain", customMessage: "the letter recorded last rules");
    }

    [Fact]
    public void G13_a_mandate_for_a_PKS_signs_its_amendment_only_where_it_says_so()
    {
        var perjalanan = Perjalanan.DenganPerjanjianDi(Tahap.PerjanjianSiap);
        var pokok = perjalanan.Perjanjian;
        perjalanan.Unggah(JenisDokumen.SuratKuasa, pokok).Tandatangani(pokok, JenisDokumen.NaskahPerjanjian, Kapasitas.PejabatPerangkatDaerah, "Kepala Dinas")
            .Catat(Kuasa(perjalanan, "Kepala Dinas", 0), pokok).Jalan(Peristiwa.TandaTanganiPerjanjian, pokok);
        perjalanan.Ubah(pokok, isi => isi with { Judul = "Adendum kesatu" });
        var perubahan = perjalanan.Perubahan;
        perjalanan.Unggah(JenisDokumen.SuratKuasa, perubahan).Tandatangani(perubahan, JenisDokumen.NaskahPerubahan, Kapasitas.PejabatPerangkatDaerah, "Kepala Dinas");
        var kuasa = Kuasa(perjalanan, "Kepala Dinas", 0);

        perjalanan.Catat(kuasa, perubahan).Kekurangan(Peristiwa.TandaTanganiPerubahan, perubahan).ShouldBe(["G13"]);
        perjalanan.Catat(kuasa with { TermasukPerubahan = true }, perubahan).Kekurangan(Peristiwa.TandaTanganiPerubahan, perubahan).ShouldBeEmpty();
        perjalanan.Catat(kuasa with { JudulNaskah = "Adendum kesatu" }, perubahan).Kekurangan(Peristiwa.TandaTanganiPerubahan, perubahan).ShouldBeEmpty();
    }

    [Fact]
    public void G43_a_signature_under_a_text_that_was_changed_is_void()
    {
        var perjalanan = Perjalanan.DenganPerjanjianDi(Tahap.PerjanjianSiap);
        var naskah = perjalanan.Perjanjian;
        perjalanan.Tandatangani(naskah, JenisDokumen.NaskahPerjanjian).Kekurangan(Peristiwa.TandaTanganiPerjanjian, naskah).ShouldBeEmpty();

        perjalanan.Jalan(Peristiwa.KembaliKePenyusunanPerjanjian, naskah, "salah ketik");
        perjalanan.KerjaSama.UbahNaskah(naskah.Id, naskah.Isi with { RuangLingkup = "lain" }).ShouldBeNull();
        perjalanan.Jalan(Peristiwa.SepakatiPerjanjian, naskah).Kekurangan(Peristiwa.TandaTanganiPerjanjian, naskah).ShouldBe(["G43"]);
        perjalanan.Tandatangani(naskah, JenisDokumen.NaskahPerjanjian).Kekurangan(Peristiwa.TandaTanganiPerjanjian, naskah).ShouldBeEmpty();
    }

    [Fact]
    public void G43_a_text_changed_while_it_is_being_signed_is_signed_again()
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.TanggapanDiterima);
        perjalanan.Susun(JenisNaskah.PernyataanKehendak, ContohLuarNegeri.Pernyataan(perjalanan.KerjaSama, perjalanan.Tanggal.AddYears(1))).ShouldBeNull();
        var naskah = perjalanan.KerjaSama.DaftarNaskah[0];
        perjalanan.Tandatangani(JenisNaskah.PernyataanKehendak, JenisDokumen.NaskahPernyataan).Kekurangan(Peristiwa.TandaTanganiPernyataan).ShouldBeEmpty();

        perjalanan.KerjaSama.UbahNaskah(naskah.Id, naskah.Isi with { RuangLingkup = "lain" }).ShouldBeNull();
        perjalanan.Kekurangan(Peristiwa.TandaTanganiPernyataan).ShouldBe(["G43"]);
        perjalanan.Tandatangani(JenisNaskah.PernyataanKehendak, JenisDokumen.NaskahPernyataan).Jalan(Peristiwa.TandaTanganiPernyataan);
        perjalanan.KerjaSama.UbahNaskah(naskah.Id, naskah.Isi with { RuangLingkup = "lain lagi" })!.Type.ShouldBe(AgreementsProblems.NaskahTerkunci);
    }

    [Fact]
    public void G15_names_the_mandatory_clauses_that_a_KSDPK_lacks()
    {
        var perjalanan = Perjalanan.DenganPerjanjianDi(Tahap.PenyusunanPerjanjian, JenisKerjaSama.Ksdpk);
        var naskah = perjalanan.Perjanjian;
        perjalanan.KerjaSama.UbahNaskah(naskah.Id, naskah.Isi with { DaftarKlausul = [new(JenisKlausul.HakDanKewajiban, "...")] }).ShouldBeNull();

        perjalanan.Penilaian(Peristiwa.SepakatiPerjanjian, naskah).DaftarKekurangan.Single(k => k.Id == "G15").Rincian
            .ShouldBe(["JangkaWaktu", "PenyelesaianPerselisihan", "Sanksi"]);
        var ksdd = Perjalanan.DenganPerjanjianDi(Tahap.PenyusunanPerjanjian);
        ksdd.KerjaSama.UbahNaskah(ksdd.Perjanjian.Id, ksdd.Perjanjian.Isi with { DaftarKlausul = [] }).ShouldBeNull();
        ksdd.Kekurangan(Peristiwa.SepakatiPerjanjian, ksdd.Perjanjian).ShouldNotContain("G15", "KSDD");
    }

    [Fact]
    public void G16_the_Kesepakatan_Bersama_is_in_force()
    {
        var perjalanan = Perjalanan.DenganPerjanjianDi(Tahap.PenyusunanPerjanjian);
        perjalanan.Kekurangan(Peristiwa.SepakatiPerjanjian, perjalanan.Perjanjian).ShouldNotContain("G16");

        perjalanan.Tanggal = new(2028, 1, 1);
        Sifat(perjalanan, Peristiwa.SepakatiPerjanjian, "G16", perjalanan.Perjanjian).ShouldBe(Ksd.Agreements.Domain.Sifat.Kunci);
    }

    [Fact]
    public void G16_warns_when_the_PKS_outlives_it()
    {
        var perjalanan = Perjalanan.Di(Tahap.PenyusunanPerjanjian).SusunPerjanjian(isi => isi with { Sampai = new(2028, 1, 1) });

        Sifat(perjalanan, Peristiwa.SepakatiPerjanjian, "G16", perjalanan.Perjanjian).ShouldBe(Ksd.Agreements.Domain.Sifat.Peringatan);
    }

    [Fact]
    public void G31_an_addendum_is_of_the_same_level()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        var pokok = perjalanan.Perjanjian;

        perjalanan.CobaSusunPerjanjian(isi => isi with { ParaPihak = [Contoh.Kukar.Id] }, pokok.Id)!.Syarat.Select(k => k.Id).ShouldContain("G31");
        perjalanan.CobaSusunPerjanjian(null, perjalanan.Kesepakatan.Id)!.Syarat.Single(k => k.Id == "G31").Rincian
            .ShouldBe(["mengubah KesepakatanBersama dengan PerjanjianKerjaSama"]);
        perjalanan.Ubah(pokok, isi => isi with { Sampai = new(2027, 12, 30) });

        var adendum = perjalanan.Perubahan;
        perjalanan.CobaSusunPerjanjian(null, adendum.Id)!.Syarat.Select(k => k.Id).ShouldContain("G31");
        perjalanan.Tandatangani(adendum, JenisDokumen.NaskahPerubahan, Kapasitas.PejabatPerangkatDaerah, "Kepala Bidang");
        perjalanan.Kekurangan(Peristiwa.TandaTanganiPerubahan, adendum).ShouldBe(["G31", "G13"]);
    }

    [Fact]
    public void G32_what_has_ended_is_not_extended()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        var pokok = perjalanan.Perjanjian;
        perjalanan.CobaSusunPerjanjian(isi => isi with { Sampai = new(2027, 12, 31) }, pokok.Id).ShouldBeNull();

        perjalanan.Tanggal = new(2028, 1, 1);
        perjalanan.CobaSusunPerjanjian(null, pokok.Id)!.Syarat.Select(k => k.Id).ShouldContain("G32");
    }

    [Theory]
    [InlineData(DasarPengakhiran.KesepakatanParaPihak, JenisKerjaSama.KsddSukarela, null)]
    [InlineData(DasarPengakhiran.ObjekHilang, JenisKerjaSama.Ksdpk, null)]
    [InlineData(DasarPengakhiran.WaktuBerakhir, JenisKerjaSama.KsddSukarela, "G33")]
    [InlineData(DasarPengakhiran.KeputusanSepihak, JenisKerjaSama.KsddSukarela, "G33")]
    [InlineData(DasarPengakhiran.PihakKetigaPailit, JenisKerjaSama.KsddSukarela, "G33")]
    [InlineData(DasarPengakhiran.PihakKetigaPailit, JenisKerjaSama.Ksdpk, "G33")]
    [InlineData(DasarPengakhiran.PergantianPimpinan, JenisKerjaSama.KsddSukarela, "G34")]
    public void G33_G34_only_the_grounds_of_the_list_end_it(DasarPengakhiran dasar, JenisKerjaSama jenis, string? syarat)
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan, jenis);

        var kekurangan = perjalanan.Akhiri(perjalanan.Perjanjian, dasar).Kekurangan(Peristiwa.AkhiriPerjanjian, perjalanan.Perjanjian);

        (syarat is null ? kekurangan.Length == 0 : kekurangan.Contains(syarat)).ShouldBeTrue(string.Join(' ', kekurangan));
    }

    [Fact]
    public void G33_time_is_over_when_the_naskah_says_so_and_insolvency_has_a_judgment()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan, JenisKerjaSama.Ksdpk);
        perjalanan.Tanggal = new(2027, 12, 31);
        perjalanan.Akhiri(perjalanan.Perjanjian, DasarPengakhiran.WaktuBerakhir)
            .Kekurangan(Peristiwa.AkhiriPerjanjian, perjalanan.Perjanjian).ShouldBeEmpty();

        var bukti = perjalanan.Terakhir(JenisDokumen.BuktiPengakhiran).Id;
        perjalanan.Catat(
            new Pengakhiran(DasarPengakhiran.PihakKetigaPailit, "pailit", "1/Pdt.Sus/2027", new(2027, 12, 1), bukti), perjalanan.Perjanjian);
        perjalanan.Kekurangan(Peristiwa.AkhiriPerjanjian, perjalanan.Perjanjian).ShouldBeEmpty();
    }

    [Fact]
    public void F05_F06_F07_the_whole_does_not_end_before_its_parts()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan).Akhiri(null);
        perjalanan.Sekitar = SemuaDilaporkan;
        perjalanan.Kekurangan(Peristiwa.Akhiri).ShouldBe(["F07"]);
        perjalanan.SampaiPerjanjian(Tahap.Berakhir).Kekurangan(Peristiwa.Akhiri).ShouldBeEmpty();

        perjalanan.Jalan(Peristiwa.Akhiri).Penutupan(null).Kekurangan(Peristiwa.Tutup).ShouldBe(["F06"]);
        perjalanan.SampaiPerjanjian(Tahap.Selesai).Kekurangan(Peristiwa.Tutup).ShouldBeEmpty();

        var disusun = Perjalanan.DenganPerjanjianDi(Tahap.PenyusunanPerjanjian);
        disusun.Kekurangan(Peristiwa.KembaliKeKesepakatan).ShouldBe(["F05"]);
        disusun.SampaiPerjanjian(Tahap.Ditarik).Kekurangan(Peristiwa.KembaliKeKesepakatan).ShouldBeEmpty();
    }

    [Fact]
    public void F08_a_close_waits_for_the_reports_that_Evaluation_misses_unless_the_setting_says_otherwise()
    {
        var perjalanan = Perjalanan.Di(Tahap.Berakhir).Penutupan(null).Unggah(JenisDokumen.LaporanPenutupan);
        Kekurangan Satu() => perjalanan.Penilaian(Peristiwa.Tutup).DaftarKekurangan.Single(kekurangan => kekurangan.Id == "F08");
        (Satu().Sifat, Satu().Rincian.Single()).ShouldBe((Ksd.Agreements.Domain.Sifat.Peringatan, perjalanan.Perjanjian.Judul), "Evaluation has said nothing");

        perjalanan.Sekitar = Sekitar.Kosong with { Tunggakan = new TunggakanLaporan { NaskahBerakhir = [perjalanan.Perjanjian.Id] } };
        (Satu().Sifat, Satu().Rincian.Single()).ShouldBe((Ksd.Agreements.Domain.Sifat.Kunci, "kabar Evaluasi sesudah pengakhiran"), "it knew of the PKS only");

        var tunggakan = new TunggakanLaporan { BelumDiterima = [$"{perjalanan.Perjanjian.Id}/2025-TW1"], BerakhirPada = perjalanan.Tanggal };
        perjalanan.Sekitar = Sekitar.Kosong with { Tunggakan = tunggakan };
        Satu().Sifat.ShouldBe(Ksd.Agreements.Domain.Sifat.Kunci);
        Satu().Rincian.ShouldBe(tunggakan.BelumDiterima);
        Satu().DasarHukum.ShouldAllBe(dasar => dasar.PerluKonfirmasi);

        perjalanan.Sekitar = perjalanan.Sekitar with { Ketentuan = Ketentuan.Bawaan with { PenutupanMenungguLaporan = false } };
        Satu().Sifat.ShouldBe(Ksd.Agreements.Domain.Sifat.Peringatan);
        Satu().Rincian.ShouldBe(tunggakan.BelumDiterima);

        perjalanan.Sekitar = SemuaDilaporkan;
        perjalanan.Kekurangan(Peristiwa.Tutup).ShouldNotContain("F08");
    }

    [Fact]
    public void F08_G42_reports_are_accepted_and_assets_and_revenue_settled()
    {
        var perjalanan = Perjalanan.Di(Tahap.Berakhir).SampaiPerjanjian(Tahap.Selesai).Penutupan(null);
        perjalanan.Sekitar = SemuaDilaporkan;

        perjalanan.Catat(new Penutupan(false, true, true, "belum")).Kekurangan(Peristiwa.Tutup).ShouldBe(["F08"]);
        perjalanan.Catat(new Penutupan(true, false, true, "belum")).Kekurangan(Peristiwa.Tutup).ShouldBe(["G42"]);
        perjalanan.Catat(new Penutupan(true, true, true, "selesai")).Kekurangan(Peristiwa.Tutup).ShouldBeEmpty();
    }

    [Fact]
    public void G44_whoever_recorded_it_does_not_confirm_it()
    {
        var perjalanan = Perjalanan.Di(Tahap.Persiapan).SelesaiDisiapkan();
        perjalanan.Unggah(JenisDokumen.KerangkaAcuanKerja, oleh: "budi");
        var budi = new Petugas("budi", "Jabatan", [Roles.BagianKerjaSama]);
        perjalanan.Kekurangan(Peristiwa.SelesaikanPersiapan, oleh: budi).ShouldBe(["G05", "G44"]);
        perjalanan.Kekurangan(Peristiwa.SelesaikanPersiapan, oleh: budi with { Subjek = "ani" }).ShouldBe(["G05"]);

        perjalanan.CobaCatat(Contoh.Kak, oleh: budi with { Subjek = "ani" }).ShouldBeNull();
        perjalanan.Kekurangan(Peristiwa.SelesaikanPersiapan, oleh: budi with { Subjek = "ani" }).ShouldBe(["G05", "G44"]);
    }

    private static Sifat? Sifat(Perjalanan perjalanan, Peristiwa peristiwa, string id, Naskah? naskah = null) =>
        perjalanan.Penilaian(peristiwa, naskah).DaftarKekurangan.SingleOrDefault(kekurangan => kekurangan.Id == id)?.Sifat;

    private static SuratKuasa Kuasa(Perjalanan perjalanan, string nama, int hariSetelah) => new(
        Contoh.Kukar.Id, "SK/1", perjalanan.Tanggal.AddDays(hariSetelah), null, nama, "Kepala Dinas PU", perjalanan.Terakhir(JenisDokumen.SuratKuasa).Id)
    {
        JenisNaskah = JenisNaskah.PerjanjianKerjaSama,
        JudulNaskah = perjalanan.Perjanjian.Judul,
    };
}
