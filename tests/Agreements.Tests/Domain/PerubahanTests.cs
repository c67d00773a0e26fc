using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>K7: amendments, extension, replacement, and the text as it read on a day.</summary>
public class PerubahanTests
{
    [Fact]
    public void Each_signed_amendment_is_a_version_and_the_earlier_ones_stay_readable()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        var pokok = perjalanan.Perjanjian;
        perjalanan.Tanggal = new(2025, 6, 2);
        perjalanan.Ubah(pokok, isi => isi with { Nilai = 900, RuangLingkup = "Dua kecamatan", DaftarKlausul = [new(JenisKlausul.Sanksi, "denda")] }, menambahBeban: true);
        perjalanan.NilaiBeban(membebani: false, perjalanan.Perubahan).TandaTanganiPerubahan(perjalanan.Perubahan);
        perjalanan.Tanggal = new(2025, 9, 1);
        perjalanan.Ubah(pokok, isi => isi with { RuangLingkup = "Tiga kecamatan", DaftarKlausul = [] }).TandaTanganiPerubahan(perjalanan.Perubahan);

        var awal = NaskahKonsolidasi.Of(pokok, perjalanan.KerjaSama, new(2025, 6, 1))!;
        var kedua = NaskahKonsolidasi.Of(pokok, perjalanan.KerjaSama, new(2025, 6, 2))!;
        var ketiga = NaskahKonsolidasi.Of(pokok, perjalanan.KerjaSama, new(2025, 9, 1))!;

        (awal.Versi, kedua.Versi, ketiga.Versi).ShouldBe((1, 2, 3));
        (awal.RuangLingkup, kedua.RuangLingkup, ketiga.RuangLingkup).ShouldBe(("Jaringan perpipaan", "Dua kecamatan", "Tiga kecamatan"));
        (awal.Nilai, kedua.Nilai, ketiga.Nilai).ShouldBe((null, 900, 900));
        awal.DaftarKlausul.ShouldAllBe(klausul => klausul.NaskahId == pokok.Id);
        ketiga.DaftarKlausul.Single(klausul => klausul.Jenis is JenisKlausul.Sanksi).Teks.ShouldBe("denda");
        ketiga.DaftarKlausul.Count.ShouldBe(awal.DaftarKlausul.Count);
        NaskahKonsolidasi.Of(pokok, perjalanan.KerjaSama, new(2025, 1, 5)).ShouldBeNull("not signed yet");
        perjalanan.KerjaSama.Tahap.ShouldBe(Tahap.Pelaksanaan, "an amendment moves nothing but itself");
    }

    [Fact]
    public void An_amendment_of_a_superseded_version_is_refused()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        var pokok = perjalanan.Perjanjian;
        var usang = perjalanan.Ubah(pokok).Perubahan;
        for (var i = 0; i < 4; i++)
        {
            perjalanan.Ubah(pokok);
            perjalanan.TandaTanganiPerubahan(perjalanan.Perubahan);
        }

        perjalanan.Tandatangani(usang, JenisDokumen.NaskahPerubahan).Penilaian(Peristiwa.TandaTanganiPerubahan, usang).Kunci.Single().Rincian
            .ShouldBe(["mengubah versi 1, yang berlaku versi 5"]);
        perjalanan.CobaSusunPerjanjian(isi => isi with { VersiDasar = 4 }, pokok.Id)!.Syarat.Single().Id.ShouldBe("G31");

        perjalanan.Jalan(Peristiwa.KembaliKePermohonan, usang, "versi baru");
        perjalanan.KerjaSama.UbahNaskah(usang.Id, usang.Isi with { VersiDasar = 5 }).ShouldBeNull();
        perjalanan.TinjauDampak(usang).Jalan(Peristiwa.TinjauDampak, usang).TandaTanganiPerubahan(usang);
        pokok.VersiPada(perjalanan.Tanggal, perjalanan.KerjaSama).ShouldBe(6);
    }

    [Fact]
    public void Added_burden_is_assessed_and_where_it_burdens_goes_to_the_DPRD()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        perjalanan.Ubah(perjalanan.Perjanjian, isi => isi with { Nilai = 500_000_000 }, menambahBeban: true);
        var perubahan = perjalanan.Perubahan;
        perjalanan.Tandatangani(perubahan, JenisDokumen.NaskahPerubahan).Kekurangan(Peristiwa.TandaTanganiPerubahan, perubahan).ShouldBe(["G14"]);

        perjalanan.NilaiBeban(membebani: true, perubahan).Jalan(Peristiwa.NilaiBeban, perubahan);
        perubahan.Tahap.ShouldBe(Tahap.MenungguDprd);
        perjalanan.PutusanDprd(HasilDprd.Disetujui, perubahan).Jalan(Peristiwa.CatatPutusanDprd, perubahan).TandaTanganiPerubahan(perubahan);
        perjalanan.KerjaSama.Tahap.ShouldBe(Tahap.Pelaksanaan);
    }

    [Fact]
    public void A_review_that_does_not_fit_the_text_is_refused()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        perjalanan.CobaSusunPerjanjian(isi => isi with { Sampai = new(2026, 1, 1), Nilai = 10 }, perjalanan.Perjanjian.Id).ShouldBeNull();
        var perubahan = perjalanan.Perubahan;

        perjalanan.Unggah(JenisDokumen.SuratPermohonanPerubahan, perubahan).Unggah(JenisDokumen.TinjauanDampak, perubahan)
            .Catat(new TinjauanDampak([], false, false, 0, "Tidak ada."), perubahan).Penilaian(Peristiwa.TinjauDampak, perubahan).Kunci.Single(k => k.Id == "P01").Rincian
            .ShouldBe(["naskah mengubah jangka waktu, tinjauan tidak menyebutnya", "nilai naskah bertambah, tinjauan tidak menyebut tambahan anggaran"]);
    }

    [Fact]
    public void The_term_is_extended_only_where_the_text_allows_it()
    {
        var tanpa = Perjalanan.Di(Tahap.Pelaksanaan);
        var refusal = tanpa.CobaSusunPerjanjian(isi => isi with { Sampai = new(2028, 12, 31) }, tanpa.Perjanjian.Id)!;
        refusal.Syarat.Single().Id.ShouldBe("G32");
        refusal.Syarat.Single().DasarHukum.ShouldAllBe(dasar => dasar.PerluKonfirmasi);
        tanpa.Sekitar = tanpa.Sekitar with { Ketentuan = Ketentuan.Bawaan with { PerpanjanganPerluKlausul = false } };
        tanpa.CobaSusunPerjanjian(isi => isi with { Sampai = new(2028, 12, 31) }, tanpa.Perjanjian.Id).ShouldBeNull("it is a setting");

        var dengan = Perjalanan.Di(Tahap.PenyusunanPerjanjian)
            .SusunPerjanjian(isi => isi with { DaftarKlausul = [.. isi.DaftarKlausul, new(JenisKlausul.Perpanjangan, "dapat diperpanjang")] })
            .SampaiPerjanjian(Tahap.Pelaksanaan);
        dengan.Ubah(dengan.Perjanjian, isi => isi with { Sampai = new(2028, 12, 31) }).TandaTanganiPerubahan(dengan.Perubahan);
        dengan.Perjanjian.SampaiPada(dengan.Tanggal, dengan.KerjaSama).ShouldBe(new DateOnly(2028, 12, 31));
    }

    [Fact]
    public void A_Kesepakatan_Bersama_is_amended_by_its_heads_only()
    {
        var perjalanan = Perjalanan.Di(Tahap.PenyusunanPerjanjian);
        perjalanan.Ubah(perjalanan.Kesepakatan);
        perjalanan.Tandatangani(perjalanan.Perubahan, JenisDokumen.NaskahPerubahan, Kapasitas.PejabatPerangkatDaerah)
            .Kekurangan(Peristiwa.TandaTanganiPerubahan, perjalanan.Perubahan).ShouldBe(["G31", "G12", "G13"]);

        perjalanan.TandaTanganiPerubahan(perjalanan.Perubahan);
        perjalanan.Kesepakatan.VersiPada(perjalanan.Tanggal, perjalanan.KerjaSama).ShouldBe(2);
        perjalanan.KerjaSama.Tahap.ShouldBe(Tahap.PenyusunanPerjanjian);
    }

    [Fact]
    public void A_Nota_Kesepakatan_is_amended_by_a_Nota_Kesepakatan()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan, JenisKerjaSama.Sinergi);
        perjalanan.Ubah(perjalanan.Nota, isi => isi with { RuangLingkup = "lain" });
        perjalanan.TandaTanganiPerubahan(perjalanan.Perubahan);

        NaskahKonsolidasi.Of(perjalanan.KerjaSama.Nota!, perjalanan.KerjaSama, perjalanan.Tanggal)!.RuangLingkup.ShouldBe("lain");
    }

    [Fact]
    public void A_PKS_takes_the_place_of_another_from_the_day_it_begins()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        var lama = perjalanan.Perjanjian;
        perjalanan.CobaSusunPerjanjian(isi => isi with { Menggantikan = perjalanan.Kesepakatan.Id })!.Syarat.Single().Id.ShouldBe("P02");

        perjalanan.Tanggal = new(2025, 7, 1);
        perjalanan.SusunPerjanjian(isi => isi with { Menggantikan = lama.Id, Mulai = new(2025, 7, 1) }).SampaiPerjanjian(Tahap.Pelaksanaan);

        lama.DigantiPada.ShouldBe(new DateOnly(2025, 7, 1));
        (lama.BerlakuPada(new(2025, 6, 30), perjalanan.KerjaSama), lama.BerlakuPada(new(2025, 7, 1), perjalanan.KerjaSama)).ShouldBe((true, false));
    }

    /// <summary>The table whole: an amendment at each of its stages, each event, allowed exactly where a row says so.</summary>
    [Theory]
    [InlineData(JenisKerjaSama.KsddWajib)]
    [InlineData(JenisKerjaSama.KsddSukarela)]
    [InlineData(JenisKerjaSama.Ksdpk)]
    [InlineData(JenisKerjaSama.Sinergi)]
    public void Only_the_events_in_the_table_happen_to_an_amendment(JenisKerjaSama jenis)
    {
        var alur = Alur.Untuk(jenis)!;
        foreach (var tahap in alur.DaftarLangkah.Where(row => row.Jejak is Jejak.Perubahan).SelectMany(row => new[] { row.Dari, row.Ke }).Distinct())
        {
            foreach (var peristiwa in alur.DaftarLangkah.Where(row => row.Jejak is Jejak.Perubahan).Select(row => row.Peristiwa).Distinct())
            {
                var perjalanan = Di(jenis, tahap);
                var ada = alur.Cari(Jejak.Perubahan, tahap, peristiwa).Count > 0;
                var refusal = perjalanan.Coba(peristiwa, perjalanan.Perubahan, "coba");

                (refusal?.Type != AgreementsProblems.LangkahTidakTersedia).ShouldBe(ada, $"{jenis} {tahap} {peristiwa}");
                if (!ada)
                {
                    perjalanan.Perubahan.Tahap.ShouldBe(tahap);
                }
            }
        }
    }

    private static Perjalanan Di(JenisKerjaSama jenis, Tahap tahap)
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan, jenis);
        var pokok = jenis is JenisKerjaSama.Sinergi ? perjalanan.Nota : perjalanan.Perjanjian;
        if (tahap is Tahap.PerubahanDimohon)
        {
            perjalanan.CobaSusunPerjanjian(null, pokok.Id, pokok.Jenis).ShouldBeNull();
            return perjalanan;
        }

        perjalanan.Ubah(pokok, menambahBeban: tahap is Tahap.MenungguDprd or Tahap.DitolakDprd);
        var perubahan = perjalanan.Perubahan;
        switch (tahap)
        {
            case Tahap.PerubahanDitandatangani:
                perjalanan.TandaTanganiPerubahan(perubahan);
                break;
            case Tahap.Ditarik:
                perjalanan.Jalan(Peristiwa.TarikPerubahan, perubahan, "batal");
                break;
            case Tahap.MenungguDprd or Tahap.DitolakDprd:
                perjalanan.NilaiBeban(membebani: true, perubahan).Jalan(Peristiwa.NilaiBeban, perubahan);
                if (tahap is Tahap.DitolakDprd)
                {
                    perjalanan.PutusanDprd(HasilDprd.Ditolak, perubahan).Jalan(Peristiwa.CatatPutusanDprd, perubahan);
                }

                break;
            default:
                break;
        }

        perubahan.Tahap.ShouldBe(tahap);
        return perjalanan;
    }
}
