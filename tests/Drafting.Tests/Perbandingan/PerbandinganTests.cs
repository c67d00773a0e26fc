using FsCheck;
using FsCheck.Fluent;
using Ksd.Regulation;

namespace Ksd.Drafting.Tests;

public sealed class PerbandinganTests
{
    private static readonly Rancangan Lama = KatalogTemplat.Cari("pks-ksdpk")!.Rakit(DataContoh.Untuk(JenisKerjaSama.Ksdpk)).Rancangan!;

    [Fact]
    public void The_same_text_has_no_changes() => Perbandingan.Bandingkan(Lama, Lama).ShouldBeEmpty();

    [Fact]
    public void A_changed_sentence_shows_its_words()
    {
        var perubahan = Satu(new UbahButir("perpanjangan-tidak-ada", "x"), new UbahButir("pelaksanaan.1", "Kerja sama ini dilaksanakan menurut rencana kerja yang disusun bersama oleh PARA PIHAK."));
        perubahan.Diubah.ShouldBeTrue();
        perubahan.Dipindah.ShouldBeFalse();
        perubahan.Baru!.Tempat.ShouldBe("Pasal 4 ayat (1)");
        perubahan.Beda.Where(potongan => potongan.Jenis is not JenisBeda.Sama).ShouldBe(
        [
            new(JenisBeda.Dihapus, "berdasarkan"),
            new(JenisBeda.Ditambah, "menurut"),
            new(JenisBeda.Dihapus, "dan disepakati"),
        ]);
    }

    [Fact]
    public void A_pasal_that_moves_is_one_change_and_new_numbers_are_none()
    {
        var perubahan = Satu(new PindahButir("keadaan-kahar", null, 9));
        perubahan.Dipindah.ShouldBeTrue();
        perubahan.Diubah.ShouldBeFalse();
        perubahan.Lama!.Tempat.ShouldBe("Pasal 11");
        perubahan.Baru!.Id.ShouldBe("keadaan-kahar");
    }

    [Fact]
    public void An_item_that_goes_to_another_list_has_moved()
    {
        var perubahan = Satu(new PindahButir("sanksi.1", "pengakhiran", 0), new PindahButir("pengakhiran.1", "sanksi", 0));
        perubahan.Dipindah.ShouldBeTrue();
    }

    [Fact]
    public void What_came_and_went_is_named()
    {
        var tambah = Satu(new SisipButir("keadaan-kahar.1", 1, new Butir("baru", TingkatButir.Huruf, "kebakaran besar")));
        tambah.Ditambah.ShouldBeTrue();
        tambah.Baru!.Tempat.ShouldBe("Pasal 11 ayat (1) huruf b");

        var hapus = Satu(new HapusButir("monitoring-evaluasi.2"));
        hapus.Dihapus.ShouldBeTrue();
        hapus.Lama!.Tempat.ShouldBe("Pasal 10 ayat (2)");
    }

    [Fact]
    public void Parts_without_ids_are_found_again_by_their_words()
    {
        SatuanTeks[] lama = [new("a", null, "", null, "satu dua tiga empat"), new("b", null, "", null, "lima enam tujuh delapan"), new("c", null, "", null, "sembilan")];
        SatuanTeks[] baru = [new(null, null, "", null, "lima enam tujuh sepuluh"), new(null, null, "", null, "satu dua tiga empat"), new(null, null, "", null, "baru sama sekali")];

        var perubahan = Perbandingan.Bandingkan(lama, baru);
        perubahan.Count(satu => satu.Dipindah).ShouldBe(1);
        perubahan.Single(satu => satu.Diubah).Lama!.Id.ShouldBe("b");
        perubahan.Single(satu => satu.Dihapus).Lama!.Id.ShouldBe("c");
        perubahan.Single(satu => satu.Ditambah).Baru!.Teks.ShouldBe("baru sama sekali");
    }

    [Fact]
    public void Both_versions_can_be_read_from_the_difference()
    {
        var kalimat = Gen.ListOf(Gen.Elements("a", "b", "c", "d")).Select(kata => string.Join(' ', kata));
        Prop.ForAll(Arb.From(kalimat), Arb.From(kalimat), (lama, baru) =>
        {
            var beda = BedaKata.Bandingkan(lama, baru);
            return Sisi(beda, JenisBeda.Ditambah) == lama && Sisi(beda, JenisBeda.Dihapus) == baru;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_one_edit_is_found_and_nothing_else()
    {
        var id = Lama.Semua.Where(butir => !butir.Berjudul && butir.Anak.Count == 0 && butir.Tingkat is not TingkatButir.Pihak).Select(butir => butir.Id).ToArray();
        Prop.ForAll(Arb.From(Gen.Elements(id)), Arb.From(Gen.Choose(0, 1)), (satu, jenis) =>
        {
            Suntingan suntingan = jenis == 0 ? new UbahButir(satu, "Bunyi yang lain sama sekali.") : new HapusButir(satu) { Alasan = "contoh" };
            var hasil = Lama.Sunting(suntingan);
            if (hasil.Penolakan is not null)
            {
                return true;
            }

            var perubahan = Perbandingan.Bandingkan(Lama, hasil.Rancangan).ShouldHaveSingleItem();
            return perubahan.Lama!.Id == satu && (jenis == 0 ? perubahan.Diubah : perubahan.Dihapus) && !perubahan.Dipindah;
        }).QuickCheckThrowOnFailure();
    }

    private static string Sisi(IEnumerable<PotonganBeda> beda, JenisBeda tanpa) =>
        string.Join(' ', beda.Where(potongan => potongan.Jenis != tanpa).Select(potongan => potongan.Teks));

    /// <summary>The only change of the first of these edits that is done.</summary>
    private static PerubahanTeks Satu(params Suntingan[] suntingan) =>
        Perbandingan.Bandingkan(Lama, suntingan.Select(satu => Lama.Sunting(satu)).First(hasil => hasil.Penolakan is null).Rancangan).ShouldHaveSingleItem();
}
