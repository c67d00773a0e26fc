using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>K7 abroad: an amendment of the content of a foreign naskah; its extension is K4's.</summary>
public class PerubahanLuarNegeriTests
{
    [Theory]
    [InlineData(JenisKerjaSama.Ksdpl)]
    [InlineData(JenisKerjaSama.KsdllLainnya)]
    public void Is_signed_with_the_ministers_approval_and_gives_a_new_version(JenisKerjaSama jenis)
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan, jenis);
        perjalanan.Ubah(isi => isi with { DaftarKlausul = [new(JenisKlausul.KelompokKerjaBersama, "dua kelompok")] });
        perjalanan.KekuranganPerubahan(Peristiwa.TandaTanganiPerubahan).ShouldBe(["DOK-NaskahPerubahan", "D2", "L14", "G25", "G43"], "the papers of the first text are on file, and do not count");

        perjalanan.SetujuiPerubahan().Jalan(Peristiwa.TandaTanganiPerubahan, naskah: perjalanan.Perubahan);

        var konsolidasi = NaskahKonsolidasi.Of(perjalanan.Pokok, perjalanan.KerjaSama, perjalanan.Tanggal)!;
        konsolidasi.Versi.ShouldBe(2);
        konsolidasi.DaftarKlausul.Single(klausul => klausul.Jenis is JenisKlausul.KelompokKerjaBersama).Teks.ShouldBe("dua kelompok");
        konsolidasi.DaftarKlausul.Select(klausul => klausul.Jenis).ShouldBe(KatalogSyarat.ButirNaskahLuarNegeri, ignoreOrder: true);
        perjalanan.Tahap.ShouldBe(Tahap.Pelaksanaan, "an amendment moves nothing but itself");
    }

    [Fact]
    public void Of_the_substance_goes_to_the_DPRD_again_and_its_silence_is_no_approval()
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan).Ubah(isi => isi with { RuangLingkup = "Juga pertanian", DaftarKlausul = [new(JenisKlausul.Pembiayaan, "ditanggung bersama")] });
        perjalanan.SetujuiPerubahan().KekuranganPerubahan(Peristiwa.TandaTanganiPerubahan).ShouldBe(["G23"]);
        var g23 = perjalanan.KerjaSama.LangkahBerikutnya(perjalanan.Tanggal, PerjalananLuarNegeri.Siapapun, Sekitar.Kosong)
            .Single(penilaian => penilaian.Langkah.Peristiwa is Peristiwa.TandaTanganiPerubahan).Kunci.Single();
        g23.Rincian.ShouldBe(["mengubah ruang lingkup", "mengubah Pembiayaan"]);
        g23.DasarHukum.ShouldAllBe(dasar => dasar.PerluKonfirmasi);

        perjalanan.Sekitar = Sekitar.Kosong with { Ketentuan = Ketentuan.Bawaan with { PerubahanSubstansiKeDprd = false } };
        perjalanan.KekuranganPerubahan(Peristiwa.TandaTanganiPerubahan).ShouldBeEmpty("it is a setting");
        perjalanan.Sekitar = Sekitar.Kosong;

        perjalanan.PutusanPerubahan(HasilDprd.Disetujui);
        perjalanan.Perubahan.Tahap.ShouldBe(Tahap.DampakDitinjau);
        perjalanan.Coba(Peristiwa.AnggapDisetujuiDprd, naskah: perjalanan.Perubahan)!.Type.ShouldBe(AgreementsProblems.LangkahTidakTersedia);
        perjalanan.Jalan(Peristiwa.TandaTanganiPerubahan, naskah: perjalanan.Perubahan);
    }

    [Fact]
    public void Rejected_by_the_DPRD_is_the_end_of_it_and_of_nothing_else()
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan).Ubah(isi => isi with { RuangLingkup = "lain" }).PutusanPerubahan(HasilDprd.Ditolak);

        (perjalanan.Perubahan.Tahap, perjalanan.Tahap).ShouldBe((Tahap.DitolakDprd, Tahap.Pelaksanaan));
        perjalanan.CobaUbah(isi => isi).ShouldBeNull("another may be begun");
    }

    [Fact]
    public void Goes_to_the_Menteri_without_the_Gubernur_on_the_sixth_working_day_only()
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan).Ubah(isi => isi with { DaftarKlausul = [new(JenisKlausul.KelompokKerjaBersama, "dua kelompok")] });
        perjalanan.Unggah(JenisDokumen.TandaTerimaGubernur, perjalanan.Perubahan);
        perjalanan.Catat(new TandaTerimaGubernur("T/9", perjalanan.Tanggal, "Biro", perjalanan.Terakhir(JenisDokumen.TandaTerimaGubernur)), perjalanan.Perubahan);
        perjalanan.Unggah(JenisDokumen.SuratLangsungMenteri, perjalanan.Perubahan);
        perjalanan.Catat(new SuratLangsungMenteri("B/9", perjalanan.Tanggal, "T/9", perjalanan.Terakhir(JenisDokumen.SuratLangsungMenteri)), perjalanan.Perubahan);
        perjalanan.KekuranganPerubahan(Peristiwa.TandaTanganiPerubahan).ShouldContain("D2");

        perjalanan.Tanggal = perjalanan.Tanggal.AddDays(20);
        perjalanan.KekuranganPerubahan(Peristiwa.TandaTanganiPerubahan).ShouldNotContain("D2");
    }

    [Fact]
    public void Is_sent_to_the_Menteri_in_the_original_before_the_next_yearly_plan()
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan).Ubah(isi => isi with { DaftarKlausul = [new(JenisKlausul.KelompokKerjaBersama, "dua kelompok")] })
            .SetujuiPerubahan();
        perjalanan.Jalan(Peristiwa.TandaTanganiPerubahan, naskah: perjalanan.Perubahan);
        Kekurangan? Asli() => perjalanan.Penilaian(Peristiwa.TetapkanRencanaTahunan).DaftarKekurangan.SingleOrDefault(kekurangan => kekurangan.Id == "L18");
        Asli()!.Rincian.ShouldBe([perjalanan.Perubahan.Judul]);

        perjalanan.Unggah(JenisDokumen.PenyampaianNaskahAsli, perjalanan.Perubahan)
            .Catat(new PenyampaianNaskahAsli("B/11", perjalanan.Tanggal, perjalanan.Terakhir(JenisDokumen.PenyampaianNaskahAsli)), perjalanan.Perubahan);
        Asli().ShouldBeNull();
    }

    [Fact]
    public void Does_not_change_the_term()
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan);

        var refusal = perjalanan.CobaUbah(isi => isi with { Sampai = isi.Sampai!.Value.AddDays(1) })!;

        refusal.Syarat.Single().Id.ShouldBe("P03");
        refusal.Syarat.Single().DasarHukum.Select(dasar => dasar.Label).ShouldBe(["Permendagri 25/2020 Pasal 33"]);
    }

    [Fact]
    public void Approved_in_one_text_is_not_signed_in_another()
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan).Ubah(isi => isi with { RuangLingkup = "Juga pertanian" })
            .PutusanPerubahan(HasilDprd.Disetujui).SetujuiPerubahan().Jalan(Peristiwa.KembaliKePermohonan, "teks berubah");
        perjalanan.KerjaSama.UbahNaskah(perjalanan.Perubahan.Id, perjalanan.Perubahan.Isi with { RuangLingkup = "Juga pertambangan" }).ShouldBeNull();

        perjalanan.TinjauDampak().KekuranganPerubahan(Peristiwa.TandaTanganiPerubahan).ShouldBe(["G23", "D2", "L14", "G25", "G43"]);
    }

    [Theory]
    [InlineData(Tahap.PerubahanDimohon)]
    [InlineData(Tahap.DampakDitinjau)]
    [InlineData(Tahap.MenungguDprd)]
    [InlineData(Tahap.DitolakDprd)]
    [InlineData(Tahap.PerubahanDitandatangani)]
    [InlineData(Tahap.Ditarik)]
    internal void Each_event_is_there_exactly_where_the_table_has_it(Tahap tahap)
    {
        var alur = Alur.Untuk(JenisKerjaSama.Ksdpl)!;
        foreach (var peristiwa in Enum.GetValues<Peristiwa>().Where(peristiwa => alur.Punya(Jejak.Perubahan, peristiwa)))
        {
            var perjalanan = PerubahanDi(tahap);
            (perjalanan.Coba(peristiwa, "alasan", naskah: perjalanan.Perubahan)?.Type == AgreementsProblems.LangkahTidakTersedia)
                .ShouldBe(alur.Cari(Jejak.Perubahan, tahap, peristiwa).Count == 0, $"{peristiwa} at {tahap}");
        }
    }

    private static PerjalananLuarNegeri PerubahanDi(Tahap tahap)
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan);
        perjalanan.CobaUbah(isi => isi with { DaftarKlausul = [new(JenisKlausul.KelompokKerjaBersama, "dua kelompok")] }).ShouldBeNull();
        _ = tahap switch
        {
            Tahap.PerubahanDimohon => perjalanan,
            Tahap.Ditarik => perjalanan.Jalan(Peristiwa.TarikPerubahan, "batal", perjalanan.Perubahan),
            Tahap.MenungguDprd => perjalanan.TinjauDampak().Unggah(JenisDokumen.PermohonanDprd, perjalanan.Perubahan).Jalan(Peristiwa.AjukanDprd, naskah: perjalanan.Perubahan),
            Tahap.DitolakDprd => perjalanan.TinjauDampak().PutusanPerubahan(HasilDprd.Ditolak),
            Tahap.PerubahanDitandatangani => perjalanan.TinjauDampak().SetujuiPerubahan().Jalan(Peristiwa.TandaTanganiPerubahan, naskah: perjalanan.Perubahan),
            _ => perjalanan.TinjauDampak(),
        };
        perjalanan.Perubahan.Tahap.ShouldBe(tahap);
        return perjalanan;
    }

    [Fact]
    public void Is_not_taken_along_the_way_of_an_extension()
    {
        var perjalanan = PerjalananLuarNegeri.Di(Tahap.Pelaksanaan).Ubah(isi => isi with { RuangLingkup = "lain" });
        perjalanan.Sampai(Tahap.PerpanjanganDimohon).ShouldBeNull();

        perjalanan.Coba(Peristiwa.TandaTanganiPerpanjangan, naskah: perjalanan.Perubahan)!.Type.ShouldBe(AgreementsProblems.NaskahTidakDitemukan);
        perjalanan.Perubahan.TanggalTandaTangan.ShouldBeNull();
    }
}
