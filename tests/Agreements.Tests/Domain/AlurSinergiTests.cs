using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>K3: a Nota Kesepakatan with its Rencana Kerja, and never a PKS.</summary>
public class AlurSinergiTests
{
    /// <summary>domain.md K3, restated: a changed table is a decision, so it fails here once.</summary>
    [Fact]
    public void K3_is_as_agreed() => string.Join('\n', AlurTests.Tabel(JenisKerjaSama.Sinergi).Split('\n').Where(row => row.StartsWith("KerjaSama", StringComparison.Ordinal))).ShouldBe(
        """
        KerjaSama Usulan -Usulkan-> Persiapan: SuratInisiasi SuratTugasPpksd G01 G02 G06 G07 G36 G37
        KerjaSama Persiapan -SelesaikanPersiapan-> SiapDitawarkan: KerangkaAcuanKerja G03 G03 G04 G05 G08 G44
        KerjaSama SiapDitawarkan -KirimPenawaran-> Ditawarkan: SuratPenawaran KerangkaAcuanKerja N03
        KerjaSama SiapDitawarkan -CatatPenawaranMasuk-> Ditawarkan: SuratPenawaran KerangkaAcuanKerja N03
        KerjaSama Ditawarkan -SetujuiPenawaran-> PenyusunanNota: JawabanPenawaran F01
        KerjaSama Ditawarkan -TolakPenawaran-> DitolakMitra: JawabanPenawaran F02
        KerjaSama PenyusunanNota -SusunNota-> PenyusunanNota: F03
        KerjaSama PenyusunanNota -SepakatiNota-> NotaSiap: RancanganNota LampiranRencanaKerja BeritaAcaraNota F04 N01 N02 G17
        KerjaSama NotaSiap -TandaTanganiNota-> NotaDitandatangani: LampiranRencanaKerja NaskahNota F04 N01 N02 G12 G12 G43
        KerjaSama NotaDitandatangani -MulaiPelaksanaan-> Pelaksanaan: N04
        KerjaSama NotaDitandatangani -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran G33 G34 G44
        KerjaSama Pelaksanaan -Akhiri-> Berakhir: SuratPengakhiran BuktiPengakhiran G33 G34 G44
        KerjaSama Berakhir -Tutup-> Selesai: LaporanPenutupan F08 F08 F08 G42 G44
        KerjaSama Usulan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Persiapan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama SiapDitawarkan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama Ditawarkan -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama PenyusunanNota -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama NotaSiap -Tarik-> Ditarik !: SuratPenarikan G44
        KerjaSama PenyusunanNota -KembaliKePersiapan-> Persiapan !:
        KerjaSama NotaSiap -KembaliKePenyusunanNota-> PenyusunanNota !:
        KerjaSama NotaDitandatangani -UbahNota-> NotaDitandatangani: G31 G32 G32
        KerjaSama Pelaksanaan -UbahNota-> Pelaksanaan: G31 G32 G32
        """);

    [Theory]
    [InlineData(JenisNaskah.PerjanjianKerjaSama)]
    [InlineData(JenisNaskah.KesepakatanBersama)]
    public void No_PKS_and_no_Kesepakatan_Bersama_is_drafted_at_any_stage(JenisNaskah jenis)
    {
        foreach (var tahap in new[] { Tahap.PenyusunanNota, Tahap.NotaDitandatangani, Tahap.Pelaksanaan })
        {
            var perjalanan = Perjalanan.Di(tahap, JenisKerjaSama.Sinergi);
            var minta = new PermintaanLangkah(perjalanan.Tanggal, null, null, new Dictionary<string, string>(), null);

            var refusal = perjalanan.KerjaSama.SusunNaskah(
                jenis, Contoh.Isi(perjalanan.KerjaSama), null, minta, Perjalanan.Siapapun, Sekitar.Kosong, TimeProvider.System.GetUtcNow(), out _)!;

            refusal.Type.ShouldBe(AgreementsProblems.LangkahTidakTersedia);
            refusal.Syarat.Single().Id.ShouldBe("N05");
            refusal.Syarat.Single().DasarHukum.Single().Label.ShouldBe("PP 28/2018 Pasal 46 ayat (4)");
        }
    }

    [Fact]
    public void The_Nota_Kesepakatan_says_who_does_and_who_pays()
    {
        var perjalanan = Perjalanan.Di(Tahap.PenyusunanNota, JenisKerjaSama.Sinergi)
            .SusunNota(isi => isi with { DaftarKlausul = [] }).Unggah(JenisDokumen.RancanganNota).Unggah(JenisDokumen.BeritaAcaraNota);

        var penilaian = perjalanan.Penilaian(Peristiwa.SepakatiNota);

        penilaian.Kunci.Select(kekurangan => kekurangan.Id).ShouldBe(["DOK-LampiranRencanaKerja", "N01"]);
        penilaian.Kunci[1].Rincian.ShouldBe(["TugasDanTanggungJawab", "Pembiayaan"]);
        penilaian.Peringatan.Single().DasarHukum.ShouldAllBe(dasar => dasar.PerluKonfirmasi);
    }

    [Fact]
    public void For_the_region_its_head_signs_and_no_mandate_covers_it()
    {
        var perjalanan = Perjalanan.Di(Tahap.NotaSiap, JenisKerjaSama.Sinergi);
        perjalanan.Tandatangani(perjalanan.Nota, JenisDokumen.NaskahNota, Kapasitas.PejabatPerangkatDaerah);

        perjalanan.Kekurangan(Peristiwa.TandaTanganiNota).ShouldBe(["N02", "G12"]);
    }

    [Fact]
    public void An_assessed_budget_without_burden_needs_no_reason()
    {
        var perjalanan = Perjalanan.Di(Tahap.NotaSiap, JenisKerjaSama.Sinergi).NilaiBeban(membebani: false);

        perjalanan.Kekurangan(Peristiwa.TandaTanganiNota).ShouldNotContain("N02");
        perjalanan.NilaiBeban(membebani: true).Kekurangan(Peristiwa.TandaTanganiNota).ShouldContain("N02");
    }

    [Fact]
    public void It_ends_with_its_Nota_Kesepakatan()
    {
        var perjalanan = Perjalanan.Di(Tahap.Selesai, JenisKerjaSama.Sinergi);

        perjalanan.Nota.DiakhiriPada.ShouldBe(perjalanan.Tanggal);
        perjalanan.KerjaSama.LangkahBerikutnya(perjalanan.Tanggal, Perjalanan.Orang(Roles.KabagKerjaSama), Sekitar.Kosong).ShouldBeEmpty();
    }
}
