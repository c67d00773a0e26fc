using FsCheck;
using FsCheck.Fluent;
using Ksd.Regulation;

namespace Ksd.Drafting.Tests;

public sealed class PenyuntinganTests
{
    private static readonly TingkatButir[] Tingkat = Enum.GetValues<TingkatButir>();

    [Fact]
    public void Numbers_and_references_follow_a_pasal_that_moves()
    {
        var rancangan = Contoh();
        Teks(rancangan, "biaya.1").ShouldBe("Sebagaimana dimaksud dalam Pasal 1 ayat (2) huruf b.");

        var baru = Lakukan(rancangan, new PindahButir("hak", null, rancangan.Isi.Count - 1));

        DaftarNomor.Hitung(baru).Label("hak.2.b").ShouldBe("Pasal 3 ayat (2) huruf b");
        Teks(baru, "biaya.1").ShouldBe("Sebagaimana dimaksud dalam Pasal 3 ayat (2) huruf b.");
    }

    [Fact]
    public void A_reference_within_a_pasal_leaves_out_what_both_share() =>
        Teks(Contoh(), "hak.1").ShouldBe("PIHAK KESATU berhak atas laporan menurut ayat (2).");

    [Fact]
    public void An_only_ayat_bears_no_number()
    {
        var nomor = DaftarNomor.Hitung(Contoh());
        nomor.Nomor("biaya.1").ShouldBe("");
        nomor.Label("biaya.1").ShouldBe("Pasal 2");
        nomor.Nomor("hak.1").ShouldBe("(1)");
    }

    [Fact]
    public void List_marks_follow_from_the_place()
    {
        var rancangan = Lakukan(Contoh(), new SisipButir("hak.2", 2, new Butir("baru", TingkatButir.Huruf, "menyusun laporan; dan")));
        Teks(rancangan, "hak.2.a").ShouldEndWith(";");
        Teks(rancangan, "hak.2.b").ShouldEndWith("; dan");
        Teks(rancangan, "baru").ShouldBe("menyusun laporan.");
    }

    [Fact]
    public void Parties_are_named_by_their_order()
    {
        var rancangan = Lakukan(Contoh(), new PindahButir("mitra", null, 0));
        Teks(rancangan, "hak.1").ShouldStartWith("PIHAK KEDUA berhak");
        rancangan.PihakBerurutan.Select(pihak => pihak.Id).ShouldBe(["mitra", "kami"]);
    }

    [Fact]
    public void What_is_referred_to_is_not_deleted_and_the_places_are_named()
    {
        var penolakan = Contoh().Sunting(new HapusButir("hak.2.b")).Penolakan!;
        penolakan.Kode.ShouldBe("masih-dirujuk");
        penolakan.Tempat.ShouldBe(["Pasal 2"]);
    }

    [Fact]
    public void Mandatory_content_is_not_deleted_without_a_reason_and_stays_reported()
    {
        var rancangan = Lakukan(Contoh(), new UbahButir("biaya.1", "Para pihak menanggung biayanya sendiri."));

        var penolakan = rancangan.Sunting(new HapusButir("hak")).Penolakan!;
        penolakan.Kode.ShouldBe("isi-wajib");
        penolakan.DasarHukum.ShouldHaveSingleItem().Label.ShouldBe("UU 23/2014 Pasal 366 ayat (2)");

        var tanpa = Lakukan(rancangan, new HapusButir("hak") { Alasan = "Dipindahkan ke lampiran." });
        tanpa.WajibYangHilang.ShouldHaveSingleItem().Kode.ShouldBe("hak-kewajiban");
        tanpa.DaftarPenghapusan.ShouldHaveSingleItem().Alasan.ShouldBe("Dipindahkan ke lampiran.");

        var kembali = Lakukan(tanpa, new SisipButir(null, 2, Contoh().Isi[2]));
        kembali.WajibYangHilang.ShouldBeEmpty();
        kembali.DaftarPenghapusan.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("teks [[#tidak-ada]]")]
    [InlineData("teks [[#")]
    [InlineData("teks \u0001")]
    public void Broken_text_is_refused(string teks)
    {
        var rancangan = Contoh();
        var hasil = rancangan.Sunting(new UbahButir("hak.1", teks));
        hasil.Penolakan.ShouldNotBeNull();
        hasil.Rancangan.ShouldBeSameAs(rancangan);
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Contoh().Sunting(new UbahButir("hak.1", "teks \ud800")).Penolakan!.Kode.ShouldBe("penanda-rusak");

    [Fact]
    public void Every_permitted_edit_leaves_numbers_references_and_mandatory_content_right()
    {
        var langkah = from jenis in Gen.Choose(0, 3)
                      from a in Gen.Choose(0, 1_000)
                      from b in Gen.Choose(0, 1_000)
                      from posisi in Gen.Choose(-1, 6)
                      from tingkat in Gen.Elements(Tingkat)
                      from beralasan in Gen.Elements(true, false)
                      select (jenis, a, b, posisi, tingkat, beralasan);

        var dilakukan = 0;
        Prop.ForAll(Arb.From(Gen.ListOf(langkah)), daftar =>
        {
            var rancangan = Contoh();
            var ke = 0;
            foreach (var (jenis, a, b, posisi, tingkat, beralasan) in daftar)
            {
                var semua = rancangan.Semua.ToArray();
                if (semua.Length == 0)
                {
                    break;
                }

                var (satu, dua) = (semua[a % semua.Length], semua[b % semua.Length]);
                var induk = b % 5 == 0 ? null : dua.Id;
                Suntingan suntingan = jenis switch
                {
                    0 => new UbahButir(satu.Id, $"Menurut [[#{dua.Id}]] para pihak sepakat."),
                    1 => new SisipButir(induk, posisi, new Butir($"baru.{ke++}", tingkat, $"Tambahan menurut [[#{satu.Id}]]")),
                    2 => new PindahButir(satu.Id, induk, posisi),
                    _ => new HapusButir(satu.Id),
                };
                var hasil = rancangan.Sunting(suntingan with { Alasan = beralasan ? "alasan" : null });
                if (hasil.Penolakan is not null)
                {
                    hasil.Rancangan.ShouldBeSameAs(rancangan);
                    continue;
                }

                dilakukan++;
                Benar(rancangan, hasil.Rancangan, beralasan);
                rancangan = hasil.Rancangan;
            }
        }).QuickCheckThrowOnFailure();
        dilakukan.ShouldBeGreaterThan(100);
    }

    /// <summary>Numbers are recounted here by another way than the system's.</summary>
    private static void Benar(Rancangan lama, Rancangan baru, bool beralasan)
    {
        var nomor = DaftarNomor.Hitung(baru);
        baru.Semua.Select(butir => butir.Id).ShouldBeUnique();
        baru.Semua.Where(butir => butir.Tingkat is TingkatButir.Pasal).Select(butir => nomor.Nomor(butir.Id))
            .ShouldBe(Enumerable.Range(1, baru.Semua.Count(butir => butir.Tingkat is TingkatButir.Pasal)).Select(ke => $"Pasal {ke}"));
        foreach (var anak in baru.Semua.Select(butir => butir.Anak).Append(baru.Isi))
        {
            var ayat = anak.Where(butir => butir.Tingkat is TingkatButir.Ayat).ToArray();
            ayat.Select(butir => nomor.Nomor(butir.Id)).ShouldBe(ayat.Length == 1 ? [""] : Enumerable.Range(1, ayat.Length).Select(ke => $"({ke})"));
            var huruf = anak.Where(butir => butir.Tingkat is TingkatButir.Huruf).ToArray();
            huruf.Select(butir => nomor.Nomor(butir.Id)).ShouldBe(Enumerable.Range(1, huruf.Length).Select(ke => $"{(char)('a' + ke - 1)}."));
        }

        foreach (var butir in baru.Semua)
        {
            foreach (var tuju in TeksBertanda.Dirujuk(butir.Teks))
            {
                nomor.Ada(tuju).ShouldBeTrue();
                nomor.Label(tuju).ShouldEndWith(nomor.Rujukan(butir.Id, tuju));
            }
        }

        var hilang = baru.WajibYangHilang.ToArray();
        (baru.Semua.Any(butir => butir is { Klausul: "hak-kewajiban", Berisi: true }) || hilang.Any(wajib => wajib.Kode == "hak-kewajiban")).ShouldBeTrue();
        hilang.Except(lama.WajibYangHilang).Any().ShouldBe(hilang.Length > lama.WajibYangHilang.Count());
        (hilang.Length <= lama.WajibYangHilang.Count() || beralasan).ShouldBeTrue();
        hilang.Select(wajib => wajib.Kode).ShouldBe(baru.DaftarPenghapusan.Select(penghapusan => penghapusan.Kode), ignoreOrder: true);
    }

    private static Rancangan Lakukan(Rancangan rancangan, Suntingan suntingan)
    {
        var hasil = rancangan.Sunting(suntingan);
        hasil.Penolakan.ShouldBeNull();
        return hasil.Rancangan;
    }

    private static string Teks(Rancangan rancangan, string id) => Susunan.Susun(rancangan).Single(paragraf => paragraf.Butir.Id == id).Teks;

    private static Rancangan Contoh() => new()
    {
        Templat = "contoh",
        VersiTemplat = "1",
        VersiKlausul = "1",
        Bentuk = BentukRancangan.Perjanjian,
        Judul = ["PERJANJIAN KERJA SAMA"],
        ParaPihak =
        [
            new("kami", "Pemerintah Kabupaten Contoh", KelasPihak.PemerintahDaerah, "Nama Bupati", "Bupati Contoh", KapasitasPenandatangan.KepalaDaerah),
            new("mitra", "PT Contoh", KelasPihak.BadanUsahaSwasta, "Nama Direktur", "Direktur", KapasitasPenandatangan.PimpinanMitra),
        ],
        DaftarWajib = [new("hak-kewajiban", "hak dan kewajiban", [DasarHukum.Parse("UU 23/2014 Pasal 366 ayat (2)")])],
        Isi =
        [
            new("kami", TingkatButir.Pihak, "Nama Bupati, Bupati Contoh"),
            new("mitra", TingkatButir.Pihak, "Nama Direktur, Direktur PT Contoh"),
            new("hak", TingkatButir.Pasal, "HAK DAN KEWAJIBAN")
            {
                Klausul = "hak-kewajiban",
                Anak =
                [
                    new("hak.1", TingkatButir.Ayat, "[[#kami]] berhak atas laporan menurut [[#hak.2]]."),
                    new("hak.2", TingkatButir.Ayat, "[[#mitra]] berkewajiban:")
                    {
                        Anak =
                        [
                            new("hak.2.a", TingkatButir.Huruf, "melaksanakan kegiatan"),
                            new("hak.2.b", TingkatButir.Huruf, "menanggung biaya"),
                        ],
                    },
                ],
            },
            new("biaya", TingkatButir.Pasal, "PEMBIAYAAN") { Anak = [new("biaya.1", TingkatButir.Ayat, "Sebagaimana dimaksud dalam [[#hak.2.b]].")] },
            new("lain", TingkatButir.Pasal, "LAIN-LAIN") { Anak = [new("lain.1", TingkatButir.Paragraf, "Hal lain diatur kemudian.")] },
        ],
    };
}
