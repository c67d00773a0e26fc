using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>The foreign tables whole: every kind x stage x event, allowed exactly where a row says so.</summary>
public class AlurLuarNegeriTests
{
    public static TheoryData<JenisKerjaSama, Tahap, bool> SetiapTahap()
    {
        var data = new TheoryData<JenisKerjaSama, Tahap, bool>();
        foreach (var jenis in new[] { JenisKerjaSama.Ksdpl, JenisKerjaSama.KsdllLainnya })
        {
            foreach (var tahap in TahapDari(jenis))
            {
                data.Add(jenis, tahap, false);
            }
        }

        Tahap[] nirlaba = [Tahap.IzinDiperiksa, Tahap.RencanaTahunanDitandatangani, Tahap.Ditangguhkan];
        foreach (var tahap in TahapDari(JenisKerjaSama.KsdllPenerusan))
        {
            data.Add(JenisKerjaSama.KsdllPenerusan, tahap, nirlaba.Contains(tahap));
        }

        return data;
    }

    /// <summary>domain.md K4, restated: a changed table is a decision, so it fails here once.</summary>
    [Fact]
    public void K4_is_as_agreed() => AlurTests.Tabel(JenisKerjaSama.Ksdpl).ShouldBe(
        """
        KerjaSama Usulan -Usulkan-> Prakarsa: SuratPrakarsa G01 G02 G06 G07 G36 G37 G20 G30
        KerjaSama Prakarsa -CatatPenjajakan-> Penjajakan: LaporanPenjajakan
        KerjaSama Penjajakan -SelesaikanKajian-> KajianSelesai: Kajian L01 G20 G03 G03 G44
        KerjaSama KajianSelesai -CatatTanggapanMenteri-> TanggapanDiterima: SuratPermohonanTanggapan SuratTanggapanMenteri G21 G44
        KerjaSama TanggapanDiterima -SusunPernyataan-> TanggapanDiterima: L12
        KerjaSama TanggapanDiterima -TandaTanganiPernyataan-> PernyataanDitandatangani: NaskahPernyataan G21 L02 D3 G12 G12 G43
        KerjaSama PernyataanDitandatangani -TetapkanRencana-> RencanaDisusun: RencanaKerjaSama TembusanPernyataan G22 L03 G27 G27
        KerjaSama RencanaDisusun -AjukanDprd-> MenungguDprd: PermohonanDprd RencanaKerjaSama G22 L03 L04
        KerjaSama MenungguDprd -CatatPutusanDprd-> DisetujuiDprd [L05]: PermohonanDprd KeputusanDprd G44
        KerjaSama MenungguDprd -CatatPutusanDprd-> DitolakDprd [L06]: PermohonanDprd KeputusanDprd D1 G44
        KerjaSama MenungguDprd -AnggapDisetujuiDprd-> DianggapDisetujuiDprd: PermohonanDprd TandaTerimaDprd D1 G44
        KerjaSama DisetujuiDprd -AjukanVerifikasi-> RencanaDiGubernur [L07]: RencanaKerjaSama SuratPenyampaianRencana G23 G23 G22 G27 G27
        KerjaSama DisetujuiDprd -AjukanVerifikasi-> Verifikasi [L08]: RencanaKerjaSama SuratPenyampaianRencana G23 G23 G22 G27 G27
        KerjaSama DianggapDisetujuiDprd -AjukanVerifikasi-> RencanaDiGubernur [L07]: RencanaKerjaSama SuratPenyampaianRencana G23 G23 G22 G27 G27
        KerjaSama DianggapDisetujuiDprd -AjukanVerifikasi-> Verifikasi [L08]: RencanaKerjaSama SuratPenyampaianRencana G23 G23 G22 G27 G27
        KerjaSama RencanaDisusun -AjukanVerifikasi-> RencanaDiGubernur [L07]: RencanaKerjaSama SuratPenyampaianRencana G23 G23 G22 G27 G27
        KerjaSama RencanaDisusun -AjukanVerifikasi-> Verifikasi [L08]: RencanaKerjaSama SuratPenyampaianRencana G23 G23 G22 G27 G27
        KerjaSama RencanaDiGubernur -CatatPengantarGubernur-> Verifikasi: PengantarGubernur L09 G23
        KerjaSama RencanaDiGubernur -SampaikanLangsungKeMenteri-> Verifikasi: TandaTerimaGubernur SuratLangsungMenteri D2 G23
        KerjaSama Verifikasi -CatatPertimbangan-> RencanaDisusun [L10]: PertimbanganTertulis G44
        KerjaSama Verifikasi -CatatPertimbangan-> PenyusunanNaskah [L11]: PertimbanganTertulis G23 G24 G44
        KerjaSama PenyusunanNaskah -SusunNaskahLuarNegeri-> PenyusunanNaskah: G24 L12
        KerjaSama PenyusunanNaskah -AjukanNaskah-> NaskahDiGubernur [L07]: RancanganNaskahLuarNegeri SuratPenyampaianNaskah G24 L13 G26
        KerjaSama PenyusunanNaskah -AjukanNaskah-> PembahasanNaskah [L08]: RancanganNaskahLuarNegeri SuratPenyampaianNaskah G24 L13 G26
        KerjaSama NaskahDiGubernur -CatatPengantarGubernur-> PembahasanNaskah: PengantarGubernur L09
        KerjaSama NaskahDiGubernur -SampaikanLangsungKeMenteri-> PembahasanNaskah: TandaTerimaGubernur SuratLangsungMenteri D2
        KerjaSama PembahasanNaskah -CatatRisalah-> PerundinganLuarNegeri: RisalahRapat L14
        KerjaSama PerundinganLuarNegeri -CatatSuratKonfirmasi-> Terkonfirmasi: SuratKonfirmasi L15 G44
        KerjaSama Terkonfirmasi -CatatPersetujuanMenteri-> DisetujuiMenteri: PersetujuanMenteri SuratRencanaPenandatanganan L15 L16 G44
        KerjaSama DisetujuiMenteri -TandaTanganiNaskahLuarNegeri-> NaskahDitandatangani: NaskahLuarNegeri G25 L13 G12 G12 G26 G43 G30
        KerjaSama NaskahDitandatangani -TetapkanRencanaTahunan-> Pelaksanaan: RencanaKegiatanTahunan L17 L18 L18
        KerjaSama Pelaksanaan -TetapkanRencanaTahunan-> Pelaksanaan: RencanaKegiatanTahunan L17 L18
        KerjaSama Pelaksanaan -CatatLaporanTahunan-> Pelaksanaan: LaporanTahunan L19
        KerjaSama Pelaksanaan -MohonPerpanjangan-> PerpanjanganDimohon: SuratPerpanjangan L20 G32
        KerjaSama PerpanjanganDimohon -SusunPerpanjangan-> PerpanjanganDimohon: L12 L21
        KerjaSama PerpanjanganDimohon -TandaTanganiPerpanjangan-> Pelaksanaan: PersetujuanMenteri NaskahLuarNegeri L21 L22 L13 G12 G12 G26 G31 G43 G30
        KerjaSama PerpanjanganDimohon -TolakPerpanjangan-> Pelaksanaan !: JawabanPerpanjangan
        KerjaSama NaskahDitandatangani -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran G33 G44
        KerjaSama Pelaksanaan -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran G33 G44
        KerjaSama PerpanjanganDimohon -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran G33 G44
        KerjaSama Berakhir -Tutup-> Selesai: LaporanPenutupan L23 F08 F08 G42 G44
        KerjaSama Usulan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Prakarsa -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Penjajakan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama KajianSelesai -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama TanggapanDiterima -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama PernyataanDitandatangani -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama RencanaDisusun -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama MenungguDprd -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama DisetujuiDprd -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama DianggapDisetujuiDprd -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama RencanaDiGubernur -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Verifikasi -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama PenyusunanNaskah -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama NaskahDiGubernur -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama PembahasanNaskah -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama PerundinganLuarNegeri -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Terkonfirmasi -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama DisetujuiMenteri -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama TanggapanDiterima -UlangiPernyataan-> KajianSelesai !:
        KerjaSama PernyataanDitandatangani -UlangiPernyataan-> KajianSelesai !:
        KerjaSama RencanaDisusun -UlangiPernyataan-> KajianSelesai !:
        KerjaSama NaskahDiGubernur -KembaliKePenyusunanNaskah-> PenyusunanNaskah !:
        KerjaSama PembahasanNaskah -KembaliKePenyusunanNaskah-> PenyusunanNaskah !:
        KerjaSama PerundinganLuarNegeri -KembaliKePenyusunanNaskah-> PenyusunanNaskah !:
        KerjaSama Terkonfirmasi -KembaliKePenyusunanNaskah-> PenyusunanNaskah !:
        KerjaSama DisetujuiMenteri -KembaliKePenyusunanNaskah-> PenyusunanNaskah !:
        KerjaSama NaskahDitandatangani -UbahNaskahLuarNegeri-> NaskahDitandatangani: G31 G32 P03
        KerjaSama Pelaksanaan -UbahNaskahLuarNegeri-> Pelaksanaan: G31 G32 P03
        Perubahan PerubahanDimohon -TinjauDampak-> DampakDitinjau: SuratPermohonanPerubahan TinjauanDampak P01 G31 G32 P03 G44
        Perubahan DampakDitinjau -AjukanDprd-> MenungguDprd: PermohonanDprd
        Perubahan MenungguDprd -CatatPutusanDprd-> DampakDitinjau [P05]: PermohonanDprd KeputusanDprd G44
        Perubahan MenungguDprd -CatatPutusanDprd-> DitolakDprd [P06]: PermohonanDprd KeputusanDprd G44
        Perubahan DampakDitinjau -TandaTanganiPerubahan-> PerubahanDitandatangani: SuratKonfirmasi PersetujuanMenteri NaskahPerubahan P01 G23 D2 L14 G25 G31 G32 P03 G12 G12 G43 G30
        Perubahan DampakDitinjau -KembaliKePermohonan-> PerubahanDimohon !:
        Perubahan PerubahanDimohon -TarikPerubahan-> Ditarik !:
        Perubahan DampakDitinjau -TarikPerubahan-> Ditarik !:
        Perubahan MenungguDprd -TarikPerubahan-> Ditarik !:
        """);

    [Fact]
    public void Ksdll_lainnya_is_K4() => AlurTests.Tabel(JenisKerjaSama.KsdllLainnya).ShouldBe(AlurTests.Tabel(JenisKerjaSama.Ksdpl));

    [Fact]
    public void K5_is_as_agreed() => AlurTests.Tabel(JenisKerjaSama.KsdllPenerusan).ShouldBe(
        """
        KerjaSama Usulan -Usulkan-> Prakarsa: SuratPrakarsa G01 G02 G06 G07 G36 G37 G20 G30
        KerjaSama Prakarsa -SampaikanUsulan-> UsulanDisampaikan: RencanaKerjaSama PemetaanPotensi KerangkaAcuanKerja SuratPernyataanKesediaan L30 G29 G20 G23 G23
        KerjaSama UsulanDisampaikan -CatatVerifikasi-> Terverifikasi: VerifikasiMenteri L32 G44
        KerjaSama UsulanDisampaikan -TolakVerifikasi-> Prakarsa !: VerifikasiMenteri L33 G44
        KerjaSama Terverifikasi -CatatRisalah-> PembahasanPusat: RisalahRapat L35
        KerjaSama PembahasanPusat -TunjukMitraTeknis-> MitraTeknisDitunjuk: PenunjukanMitraTeknis L34 G44
        KerjaSama MitraTeknisDitunjuk -TetapkanRencanaTahunan-> Pelaksanaan: RencanaKegiatanTahunan L17
        KerjaSama Pelaksanaan -TetapkanRencanaTahunan-> Pelaksanaan: RencanaKegiatanTahunan L17 L30
        KerjaSama Prakarsa -PeriksaIzin-> IzinDiperiksa: IzinPrinsip IzinOperasional L31 G28 G20 G23 G23 G44
        KerjaSama IzinDiperiksa -TandaTanganiRencanaTahunan-> RencanaTahunanDitandatangani: RencanaKegiatanTahunan L31 G28 L17 G28
        KerjaSama Pelaksanaan -TandaTanganiRencanaTahunan-> Pelaksanaan: RencanaKegiatanTahunan L31 G28 L17 G28
        KerjaSama RencanaTahunanDitandatangani -MulaiPelaksanaan-> Pelaksanaan: G28 G28
        KerjaSama Pelaksanaan -Tangguhkan-> Ditangguhkan: L36
        KerjaSama Ditangguhkan -Lanjutkan-> Pelaksanaan: IzinPrinsip IzinOperasional G28 G28 G44
        KerjaSama Pelaksanaan -CatatKunjungan-> Pelaksanaan: LaporanKunjungan
        KerjaSama Pelaksanaan -CatatLaporanTahunan-> Pelaksanaan: LaporanTahunan L19
        KerjaSama Pelaksanaan -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran G33 G44
        KerjaSama Ditangguhkan -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran G33 G44
        KerjaSama Berakhir -Tutup-> Selesai: LaporanPenutupan L23 F08 F08 G42 G44
        KerjaSama Usulan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Prakarsa -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama UsulanDisampaikan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Terverifikasi -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama PembahasanPusat -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama MitraTeknisDitunjuk -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama IzinDiperiksa -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama RencanaTahunanDitandatangani -Tarik-> Ditarik !: SuratPenarikan G44
        """);

    [Theory]
    [MemberData(nameof(SetiapTahap))]
    public void Only_the_events_in_the_table_happen(JenisKerjaSama jenis, Tahap tahap, bool nirlaba)
    {
        var perjalanan = PerjalananLuarNegeri.Di(tahap, jenis, nirlaba ? ContohLuarNegeri.Nirlaba : null);
        var (versi, langkah) = (perjalanan.KerjaSama.Version, perjalanan.KerjaSama.DaftarRiwayat.Count);
        foreach (var peristiwa in Enum.GetValues<Peristiwa>())
        {
            var ada = Alur.Untuk(jenis)!.Cari(Jejak.KerjaSama, tahap, peristiwa).Count > 0;

            perjalanan.KerjaSama.LangkahBerikutnya(perjalanan.Tanggal, PerjalananLuarNegeri.Siapapun, Sekitar.Kosong)
                .Any(penilaian => penilaian.Langkah.Peristiwa == peristiwa).ShouldBe(ada, $"{jenis} {tahap} {peristiwa}");
            if (!ada)
            {
                perjalanan.Coba(peristiwa, "coba")!.Type.ShouldBe(AgreementsProblems.LangkahTidakTersedia, $"{jenis} {tahap} {peristiwa}");
                (perjalanan.Tahap, perjalanan.KerjaSama.Version, perjalanan.KerjaSama.DaftarRiwayat.Count).ShouldBe((tahap, versi, langkah));
            }
        }
    }

    /// <summary>The first draw of a table: without the stages named, the naskah cannot be reached whatever else happens.</summary>
    [Theory]
    [InlineData(JenisKerjaSama.Ksdpl)]
    [InlineData(JenisKerjaSama.KsdllLainnya)]
    public void No_path_reaches_signing_around_the_ministers_approval(JenisKerjaSama jenis)
    {
        Terjangkau(jenis, tanpa: [Tahap.DisetujuiMenteri]).ShouldNotContain(Tahap.NaskahDitandatangani);
        Terjangkau(jenis, tanpa: [Tahap.Terkonfirmasi]).ShouldNotContain(Tahap.NaskahDitandatangani);
        Terjangkau(jenis, tanpa: []).ShouldContain(Tahap.NaskahDitandatangani);
    }

    [Theory]
    [InlineData(JenisKerjaSama.Ksdpl)]
    [InlineData(JenisKerjaSama.KsdllLainnya)]
    public void No_row_enters_verification_without_the_council_guard(JenisKerjaSama jenis)
    {
        var masuk = Alur.Untuk(jenis)!.DaftarLangkah.Where(row => row.Ke is Tahap.Verifikasi or Tahap.RencanaDiGubernur).ToArray();

        masuk.Length.ShouldBe(8);
        masuk.ShouldAllBe(row => row.Syarat.Contains(KatalogSyarat.G23));
    }

    private static HashSet<Tahap> Terjangkau(JenisKerjaSama jenis, Tahap[] tanpa)
    {
        HashSet<Tahap> terjangkau = [Tahap.Usulan];
        while (Alur.Untuk(jenis)!.DaftarLangkah.FirstOrDefault(row => row.Jejak is Jejak.KerjaSama &&
            terjangkau.Contains(row.Dari) && !terjangkau.Contains(row.Ke) && !tanpa.Contains(row.Ke)) is { } row)
        {
            terjangkau.Add(row.Ke);
        }

        return terjangkau;
    }

    private static IEnumerable<Tahap> TahapDari(JenisKerjaSama jenis) =>
        Alur.Untuk(jenis)!.DaftarLangkah.Where(row => row.Jejak is Jejak.KerjaSama).SelectMany(row => new[] { row.Dari, row.Ke }).Distinct();
}
