using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>S21: what was signed before 13 July 2018 keeps its regime; only its amendments are run, of the same level, confirmed by Bagian Hukum.</summary>
public class NaskahLamaTests
{
    private static readonly DateOnly Hari = new(2026, 1, 5);
    private static readonly DateTimeOffset Kini = new(2026, 1, 6, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Asks_nothing_of_the_old_text_and_offers_its_amendment_alone()
    {
        var lama = ContohLama.Kontrak();

        var langkah = lama.LangkahBerikutnya(Hari, Perjalanan.Siapapun, Sekitar.Kosong).ShouldHaveSingleItem();
        (langkah.Langkah.Peristiwa, langkah.Boleh, langkah.DaftarKekurangan.Count).ShouldBe((Peristiwa.UbahPerjanjian, true, 0));
        var refusal = Coba(lama, Peristiwa.Akhiri)!;
        (refusal.Type, refusal.Syarat.Single().Id).ShouldBe((AgreementsProblems.HanyaTercatat, "G39"));
        ContohLama.Kontrak(ditandatangani: "2019-03-04").LangkahBerikutnya(Hari, Perjalanan.Siapapun, Sekitar.Kosong).ShouldBeEmpty("signed under PP 28/2018, and only recorded");
    }

    [Fact]
    public void Is_amended_at_its_level_when_Bagian_Hukum_confirms()
    {
        var lama = ContohLama.Kontrak();
        var pokok = lama.DaftarNaskah[0];
        Susun(lama, isi => isi with { ParaPihak = [lama.ParaPihak[0].Id] })!.Syarat.Single().Rincian.ShouldBe(["para pihak tidak sama"]);
        Susun(lama, isi => isi).ShouldBeNull();
        var perubahan = lama.DaftarNaskah[^1];
        Tinjau(lama, perubahan);
        Tandatangani(lama, perubahan);

        var refusal = Coba(lama, Peristiwa.TandaTanganiPerubahan)!;
        refusal.Syarat.Single().Id.ShouldBe("P04");
        var dasar = refusal.Syarat.Single().DasarHukum.Single();
        (dasar.Label, dasar.PerluKonfirmasi).ShouldBe(("PP 28/2018 Pasal 48", true));
        dasar.BerlakuPada(Hari).ShouldBeTrue();

        Catat(lama, new PernyataanHukum(true, null, "Menurut asas setingkat."), perubahan);
        Coba(lama, Peristiwa.TandaTanganiPerubahan).ShouldBeNull();
        (lama.Tahap, perubahan.Tahap, pokok.Tahap).ShouldBe((Tahap.Tercatat, Tahap.PerubahanDitandatangani, Tahap.Tercatat));
        pokok.SampaiPada(Hari, lama).ShouldBe(new DateOnly(2041, 3, 1));
        pokok.SampaiPada(Hari.AddDays(-1), lama).ShouldBe(new DateOnly(2040, 3, 1));
    }

    [Fact]
    public void Is_not_amended_after_its_end() =>
        Susun(ContohLama.Kontrak(sampai: "2025-12-31"), isi => isi)!.Syarat.Select(kekurangan => kekurangan.Id).ShouldBe(["G32"]);

    [Fact]
    public void Each_event_is_there_exactly_where_the_table_has_it()
    {
        foreach (var peristiwa in Enum.GetValues<Peristiwa>())
        {
            var lama = ContohLama.Kontrak();
            Susun(lama, isi => isi).ShouldBeNull();
            var refusal = lama.Melangkah(
                peristiwa, Minta() with { Alasan = "alasan", NaskahId = lama.DaftarNaskah[^1].Id }, Perjalanan.Siapapun, Sekitar.Kosong, Kini, out _)?.Type;
            var harap = !Alur.Lama.Mengenal(peristiwa) ? AgreementsProblems.HanyaTercatat
                : Alur.Lama.Cari(Jejak.KerjaSama, Tahap.Tercatat, peristiwa).Count > 0 ? AgreementsProblems.NaskahTidakDitemukan
                : peristiwa is Peristiwa.TinjauDampak ? AgreementsProblems.SyaratBelumTerpenuhi
                : peristiwa is Peristiwa.TarikPerubahan ? null
                : AgreementsProblems.LangkahTidakTersedia;
            refusal.ShouldBe(harap, $"{peristiwa}");
        }
    }

    [Theory]
    [InlineData(Tahap.PerubahanDimohon)]
    [InlineData(Tahap.DampakDitinjau)]
    [InlineData(Tahap.MenungguDprd)]
    [InlineData(Tahap.DitolakDprd)]
    [InlineData(Tahap.PerubahanDitandatangani)]
    [InlineData(Tahap.Ditarik)]
    internal void At_every_stage_of_its_amendment_each_event_is_there_exactly_where_the_table_has_it(Tahap tahap)
    {
        foreach (var peristiwa in Enum.GetValues<Peristiwa>().Where(peristiwa => Alur.Lama.Punya(Jejak.Perubahan, peristiwa)))
        {
            var (lama, perubahan) = PerubahanDi(tahap);
            var refusal = Coba(lama, peristiwa, perubahan);
            (refusal?.Type == AgreementsProblems.LangkahTidakTersedia).ShouldBe(Alur.Lama.Cari(Jejak.Perubahan, tahap, peristiwa).Count == 0, $"{peristiwa} at {tahap}");
            (refusal?.DasarHukum.Count == 0).ShouldBeFalse($"{peristiwa} at {tahap} is refused by no article");
            lama.Tahap.ShouldBe(Tahap.Tercatat);
        }
    }

    [Fact]
    public void Is_not_amended_when_it_is_foreign_of_which_the_law_knows_renewal_only()
    {
        var lama = ContohLama.Kontrak(kelas: KelasPihak.PemerintahDaerahLuarNegeri, bentuk: "MoU");
        lama.Jenis.ShouldBe(JenisKerjaSama.Ksdpl);

        var larangan = Susun(lama, isi => isi, JenisNaskah.NaskahLuarNegeri)!.Syarat.ShouldHaveSingleItem();
        (larangan.Id, larangan.DasarHukum.Single().Label, larangan.DasarHukum.Single().PerluKonfirmasi).ShouldBe(("P07", "Permendagri 25/2020 Pasal 42", true));
        lama.LangkahBerikutnya(Hari, Perjalanan.Siapapun, Sekitar.Kosong).ShouldAllBe(penilaian => !penilaian.Boleh);
    }

    [Fact]
    public void Every_row_of_its_table_cites_an_article_in_force() =>
        Alur.Lama.DaftarLangkah.ShouldAllBe(row => row.DasarHukum.BerlakuPada(Hari) && row.Syarat.All(syarat => syarat.DasarHukum.Any(dasar => dasar.BerlakuPada(Hari))));

    private static Refusal? Susun(KerjaSama lama, Func<IsiNaskah, IsiNaskah> ubah, JenisNaskah jenis = JenisNaskah.PerjanjianKerjaSama) => lama.SusunNaskah(
        jenis,
        ubah(new() { Judul = "Adendum", RuangLingkup = "Jangka waktu", Mulai = Hari, Sampai = new(2041, 3, 1), ParaPihak = [.. lama.ParaPihak.Select(pihak => pihak.Id)] }),
        lama.DaftarNaskah[0].Id, Minta(), Perjalanan.Orang(Roles.BagianKerjaSama), Sekitar.Kosong, Kini, out _);

    private static (KerjaSama Lama, Naskah Perubahan) PerubahanDi(Tahap tahap)
    {
        var lama = ContohLama.Kontrak();
        Susun(lama, isi => isi).ShouldBeNull();
        var perubahan = lama.DaftarNaskah[^1];
        if (tahap is not (Tahap.PerubahanDimohon or Tahap.Ditarik))
        {
            Tinjau(lama, perubahan, menambahBeban: tahap is Tahap.MenungguDprd or Tahap.DitolakDprd);
        }

        switch (tahap)
        {
            case Tahap.Ditarik:
                Coba(lama, Peristiwa.TarikPerubahan, perubahan).ShouldBeNull();
                break;
            case Tahap.MenungguDprd or Tahap.DitolakDprd:
                Unggah(lama, JenisDokumen.CatatanBeban, perubahan);
                Unggah(lama, JenisDokumen.BuktiAnggaran, perubahan);
                Catat(lama, new PenilaianBeban(true, false, "Tarif", []), perubahan);
                Coba(lama, Peristiwa.NilaiBeban, perubahan).ShouldBeNull();
                break;
            case Tahap.PerubahanDitandatangani:
                Tandatangani(lama, perubahan);
                Catat(lama, new PernyataanHukum(true, null, "Menurut asas setingkat."), perubahan);
                Coba(lama, Peristiwa.TandaTanganiPerubahan, perubahan).ShouldBeNull();
                break;
        }

        if (tahap is Tahap.DitolakDprd)
        {
            Unggah(lama, JenisDokumen.PermohonanDprd, perubahan);
            Unggah(lama, JenisDokumen.KeputusanDprd, perubahan);
            Catat(lama, new PermohonanDprd("P/1", Hari), perubahan);
            Catat(lama, new PutusanDprd(HasilDprd.Ditolak, "K/1", Hari), perubahan);
            Coba(lama, Peristiwa.CatatPutusanDprd, perubahan).ShouldBeNull();
        }

        perubahan.Tahap.ShouldBe(tahap);
        return (lama, perubahan);
    }

    private static void Tinjau(KerjaSama lama, Naskah perubahan, bool menambahBeban = false)
    {
        Unggah(lama, JenisDokumen.SuratPermohonanPerubahan, perubahan);
        Unggah(lama, JenisDokumen.TinjauanDampak, perubahan);
        Catat(lama, new TinjauanDampak([], true, menambahBeban, 0, "Jangka waktu"), perubahan);
        Coba(lama, Peristiwa.TinjauDampak).ShouldBeNull();
    }

    private static void Tandatangani(KerjaSama lama, Naskah perubahan)
    {
        var bukti = Unggah(lama, JenisDokumen.NaskahPerubahan, perubahan);
        foreach (var pihak in lama.ParaPihak)
        {
            Catat(lama, new TandaTangan(pihak.Id, "Nama", "Jabatan", pihak.PihakKami ? Kapasitas.KepalaDaerah : Kapasitas.PimpinanMitra, null, "2/2026", MetodeTandaTangan.Basah, bukti), perubahan);
        }
    }

    private static Refusal? Coba(KerjaSama lama, Peristiwa peristiwa, Naskah? naskah = null) =>
        lama.Melangkah(peristiwa, Minta() with { Alasan = naskah is null ? null : "alasan", NaskahId = naskah?.Id }, Perjalanan.Siapapun, Sekitar.Kosong, Kini, out _);

    private static PermintaanLangkah Minta() => new(Hari, null, null, new Dictionary<string, string>(), null);

    private static void Catat(KerjaSama lama, IsiFakta isi, Naskah naskah) =>
        lama.Catat(isi, naskah.Id, Hari, Perjalanan.Orang([.. MasaCatat.Untuk(isi).Pencatat.Peran]), Kini).ShouldBeNull();

    private static Guid Unggah(KerjaSama lama, JenisDokumen jenis, Naskah naskah)
    {
        lama.Simpan(new Berkas(jenis, naskah.Id, "1", Hari, "berkas.pdf", "application/pdf", 1, new string('0', 64)), new Petugas("pengunggah", "Jabatan", []), Kini, out var dokumen).ShouldBeNull();
        return dokumen!.Id;
    }
}
