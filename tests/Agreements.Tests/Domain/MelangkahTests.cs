using FsCheck;
using FsCheck.Fluent;
using Ksd.Agreements.Domain;
using Ksd.Agreements.Tests.Support;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Domain;

/// <summary>What the engine does with any table: roles, dates, reasons, history, several PKS, and time travel.</summary>
public class MelangkahTests
{
    [Theory]
    [InlineData(JenisKerjaSama.KsddSukarela)]
    [InlineData(JenisKerjaSama.Ksdpk)]
    public void A_kerja_sama_walks_to_its_close_and_history_keeps_every_step(JenisKerjaSama jenis)
    {
        var kerjaSama = Perjalanan.Di(Tahap.Selesai, jenis).KerjaSama;

        kerjaSama.DaftarRiwayat.Select(riwayat => riwayat.Peristiwa).ShouldBe(
        [
            Peristiwa.Usulkan, Peristiwa.SelesaikanPersiapan, Peristiwa.KirimPenawaran, Peristiwa.SetujuiPenawaran, Peristiwa.SusunKesepakatan,
            Peristiwa.SepakatiKesepakatan, Peristiwa.TandaTanganiKesepakatan, Peristiwa.NilaiBeban, Peristiwa.SusunPerjanjian,
            Peristiwa.SepakatiPerjanjian, Peristiwa.TandaTanganiPerjanjian, Peristiwa.AkhiriPerjanjian, Peristiwa.Akhiri,
            Peristiwa.TutupPerjanjian, Peristiwa.Tutup,
        ]);
        kerjaSama.DaftarRiwayat.Select(riwayat => riwayat.Versi).ShouldBeUnique();
        kerjaSama.DaftarRiwayat.ShouldAllBe(riwayat => riwayat.Oleh != "" && riwayat.Jabatan != "" && riwayat.DasarHukum != "");
    }

    [Fact]
    public void Only_the_offices_of_the_row_may_and_the_refusal_names_them()
    {
        var perjalanan = Perjalanan.Mulai().SiapDiusulkan();

        var refusal = perjalanan.Coba(Peristiwa.Usulkan, oleh: Perjalanan.Orang(Roles.Bpkad))!;

        refusal.Type.ShouldBe(AgreementsProblems.BukanPelaku);
        refusal.Pelaku!.Peran.ShouldBe([Roles.PerangkatDaerah, Roles.Mitra]);
        refusal.DasarHukum.ShouldNotBeEmpty();
        perjalanan.KerjaSama.Tahap.ShouldBe(Tahap.Usulan);
    }

    [Fact]
    public void A_warning_needs_its_reason_and_the_reason_is_kept()
    {
        var perjalanan = Perjalanan.Di(Tahap.Persiapan).SelesaiDisiapkan();
        perjalanan.AlasanPeringatan["G05"] = " ";

        var refusal = perjalanan.Coba(Peristiwa.SelesaikanPersiapan)!;
        refusal.Type.ShouldBe(AgreementsProblems.AlasanPeringatanDiperlukan);
        refusal.Syarat.Select(kekurangan => kekurangan.Id).ShouldBe(["G05"]);

        perjalanan.AlasanPeringatan["G05"] = "prioritas baru";
        perjalanan.Jalan(Peristiwa.SelesaikanPersiapan);
        perjalanan.KerjaSama.DaftarRiwayat[^1].AlasanPeringatan["G05"].ShouldBe("prioritas baru");
    }

    [Fact]
    public void A_step_back_needs_its_reason_and_history_keeps_both()
    {
        var perjalanan = Perjalanan.Di(Tahap.PenyusunanKesepakatan);
        perjalanan.Coba(Peristiwa.KembaliKePersiapan)!.Type.ShouldBe(AgreementsProblems.AlasanDiperlukan);

        perjalanan.Jalan(Peristiwa.KembaliKePersiapan, alasan: "objek berubah");

        perjalanan.KerjaSama.Tahap.ShouldBe(Tahap.Persiapan);
        perjalanan.KerjaSama.DaftarRiwayat[^1].Alasan.ShouldBe("objek berubah");
        perjalanan.KerjaSama.DaftarRiwayat.Count(riwayat => riwayat.Ke == Tahap.Persiapan).ShouldBe(2);
    }

    [Fact]
    public void A_step_is_not_dated_before_the_one_before_it()
    {
        var perjalanan = Perjalanan.Mulai().SiapDiusulkan();
        perjalanan.Tanggal = new(2025, 2, 1);
        perjalanan.Jalan(Peristiwa.Usulkan).SelesaiDisiapkan();
        perjalanan.Tanggal = new(2025, 1, 31);

        perjalanan.Coba(Peristiwa.SelesaikanPersiapan)!.Type.ShouldBe(AgreementsProblems.TanggalTidakUrut);
    }

    [Fact]
    public void Nothing_is_run_under_a_regulation_that_was_not_yet_in_force()
    {
        var perjalanan = Perjalanan.Mulai();
        perjalanan.Tanggal = new(2018, 7, 12);

        var refusal = perjalanan.Coba(Peristiwa.Usulkan)!;
        refusal.Type.ShouldBe(AgreementsProblems.PeraturanBelumBerlaku);
        refusal.DasarHukum.Single().Label.ShouldBe("PP 28/2018 Pasal 48");
    }

    [Fact]
    public void One_Kesepakatan_Bersama_carries_several_PKS_each_on_its_own_way()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        var pertama = perjalanan.Perjanjian;
        perjalanan.SusunPerjanjian();
        var kedua = perjalanan.Perjanjian;

        perjalanan.KerjaSama.Tahap.ShouldBe(Tahap.Pelaksanaan);
        (pertama.Tahap, kedua.Tahap).ShouldBe((Tahap.Pelaksanaan, Tahap.PenyusunanPerjanjian));
        kedua.IndukId.ShouldBe(perjalanan.Kesepakatan.Id);

        perjalanan.SampaiPerjanjian(Tahap.Pelaksanaan).Akhiri(pertama).Jalan(Peristiwa.AkhiriPerjanjian, pertama);
        (pertama.Tahap, kedua.Tahap, perjalanan.KerjaSama.Tahap).ShouldBe((Tahap.Berakhir, Tahap.Pelaksanaan, Tahap.Pelaksanaan));
        pertama.DiakhiriPada.ShouldBe(perjalanan.Tanggal);
        kedua.DiakhiriPada.ShouldBeNull();
    }

    [Fact]
    public void A_kerja_sama_stands_where_its_most_advanced_PKS_stands()
    {
        var perjalanan = Perjalanan.Di(Tahap.PenyusunanPerjanjian).SusunPerjanjian().SampaiPerjanjian(Tahap.PerjanjianSiap);
        var siap = perjalanan.Perjanjian;
        perjalanan.SusunPerjanjian().KerjaSama.Tahap.ShouldBe(Tahap.PerjanjianSiap);

        perjalanan.Jalan(Peristiwa.KembaliKePenyusunanPerjanjian, siap, "salah ketik").KerjaSama.Tahap.ShouldBe(Tahap.PenyusunanPerjanjian);
    }

    [Fact]
    public void A_signed_naskah_takes_numbers_and_dates_from_the_signatures_and_never_changes()
    {
        var perjalanan = Perjalanan.Di(Tahap.KesepakatanDitandatangani);
        var naskah = perjalanan.Kesepakatan;

        naskah.Nomor.ShouldBe(["Pemerintah Kabupaten Kutai Kartanegara/1", "Pemerintah Kota Bontang/1"]);
        naskah.TanggalTandaTangan.ShouldBe(Perjalanan.Awal);
        perjalanan.KerjaSama.UbahNaskah(naskah.Id, naskah.Isi with { Judul = "lain" })!.Type.ShouldBe(AgreementsProblems.NaskahTerkunci);
        perjalanan.CobaCatat(perjalanan.TerakhirFakta<TandaTangan>().Isi, naskah)!.Type.ShouldBe(AgreementsProblems.FaktaTerkunci);
        naskah.Judul.ShouldBe("Penyediaan air bersih");
    }

    [Fact]
    public void An_addendum_moves_the_end_from_the_day_it_is_signed()
    {
        var perjalanan = Perjalanan.Di(Tahap.Pelaksanaan);
        var pokok = perjalanan.Perjanjian;
        perjalanan.Tanggal = new(2025, 6, 2);
        perjalanan.Ubah(pokok, isi => isi with { Sampai = new(2026, 6, 30) });
        perjalanan.TandaTanganiPerubahan(perjalanan.Perubahan);

        pokok.SampaiPada(new(2025, 6, 1), perjalanan.KerjaSama).ShouldBe(new DateOnly(2027, 12, 31));
        pokok.SampaiPada(new(2025, 6, 2), perjalanan.KerjaSama).ShouldBe(new DateOnly(2026, 6, 30));
    }

    [Theory]
    [MemberData(nameof(AlurTests.JenisDomestik), MemberType = typeof(AlurTests))]
    public void The_stage_and_the_steps_of_a_day_depend_only_on_what_had_happened_by_then(JenisKerjaSama jenis)
    {
        var perjalanan = Perjalanan.Di(Tahap.Ditawarkan, jenis);
        var tahap = perjalanan.KerjaSama.TahapPada(Perjalanan.Awal);
        var langkah = Uraian(perjalanan);

        perjalanan.Tanggal = new(2025, 5, 5);
        perjalanan.Sampai(Tahap.Pelaksanaan);
        perjalanan.Tanggal = Perjalanan.Awal;

        perjalanan.KerjaSama.TahapPada(Perjalanan.Awal).ShouldBe(tahap);
        Uraian(perjalanan).ShouldBe(langkah);
        perjalanan.KerjaSama.TahapPada(new(2025, 5, 5)).ShouldBe(Tahap.Pelaksanaan);
        perjalanan.KerjaSama.TahapPada(Perjalanan.Awal.AddDays(-1)).ShouldBe(Tahap.Usulan);
    }

    [Theory]
    [InlineData(JenisKerjaSama.KsddSukarela)]
    [InlineData(JenisKerjaSama.Ksdpk, JenisDokumen.StudiKelayakan, JenisDokumen.DokumenLegalMitra)]
    [InlineData(JenisKerjaSama.KsddWajib, JenisDokumen.HasilPemetaan, JenisDokumen.UndanganKoordinasiTeknis,
        JenisDokumen.BeritaAcaraKoordinasiTeknis, JenisDokumen.KesepakatanKoordinasiTeknis)]
    public void No_path_reaches_execution_without_the_mandatory_papers(JenisKerjaSama jenis, params JenisDokumen[] tambahan)
    {
        JenisDokumen[] wajib =
        [
            JenisDokumen.SuratInisiasi, JenisDokumen.SuratTugasPpksd, JenisDokumen.KerangkaAcuanKerja, JenisDokumen.SuratPenawaran,
            JenisDokumen.JawabanPenawaran, JenisDokumen.RancanganKesepakatan, JenisDokumen.BeritaAcaraKesepakatan,
            JenisDokumen.NaskahKesepakatan, JenisDokumen.CatatanBeban, JenisDokumen.BuktiAnggaran, JenisDokumen.RancanganPerjanjian,
            JenisDokumen.BeritaAcaraPerjanjian, JenisDokumen.NaskahPerjanjian, .. tambahan,
        ];
        NeverReachesExecutionWithout(jenis, wajib);
    }

    [Fact]
    public void No_Sinergi_reaches_execution_without_Nota_Kesepakatan_and_Rencana_Kerja() => NeverReachesExecutionWithout(
        JenisKerjaSama.Sinergi,
        [
            JenisDokumen.SuratInisiasi, JenisDokumen.SuratTugasPpksd, JenisDokumen.KerangkaAcuanKerja, JenisDokumen.SuratPenawaran,
            JenisDokumen.JawabanPenawaran, JenisDokumen.RancanganNota, JenisDokumen.LampiranRencanaKerja, JenisDokumen.BeritaAcaraNota,
            JenisDokumen.NaskahNota,
        ]);

    private static void NeverReachesExecutionWithout(JenisKerjaSama jenis, IEnumerable<JenisDokumen> wajib)
    {
        foreach (var dokumen in wajib)
        {
            var perjalanan = Perjalanan.Mulai(jenis);
            perjalanan.Tanpa = dokumen;

            Should.Throw<ShouldAssertException>(() => perjalanan.Sampai(Tahap.Pelaksanaan)).Message.ShouldContain("Langkah");
            perjalanan.KerjaSama.LangkahBerikutnya(perjalanan.Tanggal, Perjalanan.Siapapun, Sekitar.Kosong)
                .SelectMany(p => p.DaftarKekurangan).Select(k => k.Id).ShouldContain($"DOK-{dokumen}");
        }
    }

    /// <summary>Whatever is tried in whatever order, a stage changes only along a row.</summary>
    [Theory]
    [MemberData(nameof(AlurTests.JenisDomestik), MemberType = typeof(AlurTests))]
    public void No_order_of_events_breaks_the_order_of_stages(JenisKerjaSama jenis) => Prop.ForAll<byte[]>(percobaan =>
    {
        var alur = Alur.Untuk(jenis)!;
        var tahap = alur.DaftarLangkah.Where(langkah => langkah.Jejak is Jejak.KerjaSama).Select(langkah => langkah.Dari).Distinct().ToArray();
        var perjalanan = Perjalanan.Di(tahap[percobaan.Length % tahap.Length], jenis);
        foreach (var angka in percobaan)
        {
            var (peristiwa, dari) = ((Peristiwa)(angka % Enum.GetValues<Peristiwa>().Length), perjalanan.KerjaSama.Tahap);
            var refusal = perjalanan.Coba(peristiwa, alasan: "coba");
            var ke = perjalanan.KerjaSama.Tahap;
            if (ke != dari && !alur.DaftarLangkah.Any(langkah => langkah.Peristiwa == peristiwa && langkah.Dari == dari && langkah.Ke == ke))
            {
                return false;
            }

            if (refusal is not null && (ke != dari || refusal.DasarHukum.Count == 0 || refusal.DasarHukum.Any(d => !d.BerlakuPada(perjalanan.Tanggal))))
            {
                return false;
            }
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Roles.BagianKerjaSama)]
    [InlineData(Roles.Inspektorat)]
    public void Only_Bagian_Hukum_declares_on_the_law(string peran)
    {
        var refusal = Perjalanan.Mulai().CobaCatat(new PernyataanHukum(true, true, "ya"), oleh: Perjalanan.Orang(peran))!;

        refusal.Type.ShouldBe(AgreementsProblems.BukanPelaku);
        refusal.Pelaku!.Peran.ShouldBe([Roles.BagianHukum]);
    }

    [Fact]
    public void A_receipt_or_an_answer_does_not_come_before_what_it_answers()
    {
        var perjalanan = Perjalanan.Di(Tahap.MenungguDprd);
        perjalanan.CobaCatat(new TandaTerimaDprd(Perjalanan.Awal, "Sekretariat"))!.Type.ShouldBe(AgreementsProblems.TanggalTidakUrut);

        perjalanan.Tanggal = new(2025, 2, 1);
        perjalanan.Catat(new PermohonanDprd("P/1", perjalanan.Tanggal));
        perjalanan.Tanggal = new(2025, 1, 31);
        perjalanan.CobaCatat(new TandaTerimaDprd(perjalanan.Tanggal, "Sekretariat"))!.Type.ShouldBe(AgreementsProblems.TanggalTidakUrut);
        perjalanan.Tanggal = new(2025, 2, 1);
        perjalanan.CobaCatat(new TandaTerimaDprd(perjalanan.Tanggal, "Sekretariat")).ShouldBeNull();
    }

    [Fact]
    public void A_fact_is_recorded_in_its_stage_only() =>
        Perjalanan.Di(Tahap.Ditawarkan).CobaCatat(Contoh.Kak)!.Type.ShouldBe(AgreementsProblems.FaktaTerkunci);

    [Fact]
    public void Every_kind_of_fact_has_its_time_and_its_recorder() =>
        typeof(IsiFakta).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(IsiFakta)))
            .ShouldBe(MasaCatat.Semua.Select(masa => masa.Fakta), ignoreOrder: true);

    [Fact]
    public void Without_a_kind_nothing_is_run()
    {
        var perjalanan = Perjalanan.Mulai(ubah: usulan => usulan with { Jenis = null });

        perjalanan.KerjaSama.LangkahBerikutnya(Perjalanan.Awal, Perjalanan.Siapapun, Sekitar.Kosong).ShouldBeEmpty();
        perjalanan.Coba(Peristiwa.Usulkan)!.Type.ShouldBe(AgreementsProblems.HanyaTercatat);
    }

    [Fact]
    public void A_proposal_changes_until_it_is_proposed()
    {
        var perjalanan = Perjalanan.Mulai();
        perjalanan.KerjaSama.Change(Contoh.Usulan(JenisKerjaSama.KsddSukarela) with { Judul = "Judul baru" }).ShouldBeNull();
        perjalanan.KerjaSama.Judul.ShouldBe("Judul baru");

        perjalanan.Sampai(Tahap.Persiapan).KerjaSama.Change(Contoh.Usulan(JenisKerjaSama.KsddSukarela))!.Type.ShouldBe(AgreementsProblems.UsulanTerkunci);
    }

    private static string[] Uraian(Perjalanan perjalanan) =>
    [
        .. perjalanan.KerjaSama.LangkahBerikutnya(perjalanan.Tanggal, Perjalanan.Siapapun, Sekitar.Kosong)
            .Select(p => $"{p.Langkah.Peristiwa} {p.Langkah.Ke} {string.Join(' ', p.DaftarKekurangan.Select(k => k.Id))}"),
    ];
}
