using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;
using Fakta = Ksd.Agreements.Domain.Fakta;

namespace Ksd.Agreements.Tests.Support;

/// <summary>Walks a kerja sama through its life in the domain; a stage is reached, never set.</summary>
internal sealed class Perjalanan
{
    public static readonly DateOnly Awal = new(2025, 1, 6);

    private static readonly DateTimeOffset Kini = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    private Perjalanan(KerjaSama kerjaSama) => KerjaSama = kerjaSama;

    public KerjaSama KerjaSama { get; }

    /// <summary>The day of the next step.</summary>
    public DateOnly Tanggal { get; set; } = Awal;

    public Sekitar Sekitar { get; set; } = Sekitar.Kosong;

    /// <summary>A paper that is forgotten on the way.</summary>
    public JenisDokumen? Tanpa { get; set; }

    /// <summary>Reasons for every warning that K1 can give.</summary>
    public Dictionary<string, string> AlasanPeringatan { get; } = new()
    {
        ["F08"] = "alasan",
        ["G03"] = "alasan",
        ["G05"] = "alasan",
        ["G12"] = "alasan",
        ["G16"] = "alasan",
        ["G17"] = "alasan",
        ["G38"] = "alasan",
        ["G42"] = "alasan",
        ["N02"] = "alasan",
    };

    /// <summary>The PKS begun last.</summary>
    public Naskah Perjanjian => KerjaSama.DaftarNaskah.Last(naskah => naskah.Jejak is Jejak.Perjanjian);

    /// <summary>The amendment begun last.</summary>
    public Naskah Perubahan => KerjaSama.DaftarNaskah.Last(naskah => naskah.Jejak is Jejak.Perubahan);

    public Naskah Kesepakatan => KerjaSama.DaftarNaskah.Last(naskah => naskah is { Jenis: JenisNaskah.KesepakatanBersama, MengubahId: null });

    public static Perjalanan Mulai(
        JenisKerjaSama jenis = JenisKerjaSama.KsddSukarela, Func<Usulan, Usulan>? ubah = null, string region = "64.02")
    {
        var usulan = Contoh.Usulan(jenis);
        return new(KerjaSama.Open(region, ubah?.Invoke(usulan) ?? usulan, Awal, Orang(Roles.PerangkatDaerah), Kini));
    }

    public static Perjalanan Di(
        Tahap tahap, JenisKerjaSama jenis = JenisKerjaSama.KsddSukarela, Func<Usulan, Usulan>? ubah = null, string region = "64.02") =>
        Mulai(jenis, ubah, region).Sampai(tahap);

    /// <summary>A kerja sama in pelaksanaan or on the way there, with one PKS at the stage.</summary>
    public static Perjalanan DenganPerjanjianDi(Tahap tahap, JenisKerjaSama jenis = JenisKerjaSama.KsddSukarela) =>
        Di(Tahap.PenyusunanPerjanjian, jenis).SusunPerjanjian().SampaiPerjanjian(tahap);

    /// <summary>Somebody with these offices; everybody of one office is one person.</summary>
    public static Petugas Orang(params string[] peran) => new(string.Join('+', peran), "Jabatan", peran, "1.03.01");

    /// <summary>Somebody with every office, who has recorded nothing.</summary>
    public static Petugas Siapapun { get; } = new("siapapun", "Jabatan", Roles.All);

    public Perjalanan Sampai(Tahap tujuan)
    {
        while (KerjaSama.Tahap != tujuan)
        {
            switch (KerjaSama.Tahap)
            {
                case Tahap.Usulan when tujuan is Tahap.Ditarik:
                    Unggah(JenisDokumen.SuratPenarikan).Jalan(Peristiwa.Tarik, alasan: "batal");
                    break;
                case Tahap.Usulan:
                    SiapDiusulkan().Jalan(Peristiwa.Usulkan);
                    break;
                case Tahap.Persiapan or Tahap.DitolakMitra or Tahap.DitolakDprd or Tahap.KesepakatanDitandatangani when Macet.Contains(tujuan):
                    Tanggal = Tanggal.AddDays(1);
                    Unggah(JenisDokumen.PernyataanTidakDilaksanakan).Jalan(Peristiwa.NyatakanTidakDilaksanakan, alasan: "tidak dilaksanakan");
                    break;
                case Tahap.Terpetakan:
                    Koordinasi().Jalan(Peristiwa.MulaiKoordinasiTeknis);
                    break;
                case Tahap.KoordinasiTeknis:
                    HasilKoordinasi().Jalan(Peristiwa.SepakatiKoordinasiTeknis);
                    break;
                case Tahap.TidakDilaksanakan:
                    Unggah(JenisDokumen.LaporanPembinaan)
                        .Catat(new PembinaanDaerah("Gubernur", "1", Tanggal, "Uraian", Terakhir(JenisDokumen.LaporanPembinaan).Id)).Jalan(Peristiwa.CatatPembinaan);
                    break;
                case Tahap.Pembinaan:
                    Unggah(JenisDokumen.EvaluasiKendala)
                        .Catat(new EvaluasiKendala("Gubernur", "2", Tanggal, "Uraian", Terakhir(JenisDokumen.EvaluasiKendala).Id)).Jalan(Peristiwa.CatatEvaluasiKendala);
                    break;
                case Tahap.KendalaDievaluasi:
                    Unggah(JenisDokumen.PersetujuanPengambilalihan)
                        .Catat(new PersetujuanPengambilalihan("3", Tanggal, Terakhir(JenisDokumen.PersetujuanPengambilalihan).Id))
                        .Jalan(Peristiwa.CatatPersetujuanPengambilalihan);
                    break;
                case Tahap.PengambilalihanDisetujui:
                    AmbilAlih(PengambilAlih.Gubernur).Jalan(Peristiwa.AmbilAlih);
                    break;
                case Tahap.PenyusunanNota:
                    SusunNota().Unggah(JenisDokumen.RancanganNota).Unggah(JenisDokumen.LampiranRencanaKerja).Unggah(JenisDokumen.BeritaAcaraNota)
                        .Jalan(Peristiwa.SepakatiNota);
                    break;
                case Tahap.NotaSiap:
                    Tandatangani(Nota, JenisDokumen.NaskahNota).Jalan(Peristiwa.TandaTanganiNota);
                    break;
                case Tahap.NotaDitandatangani:
                    Jalan(Peristiwa.MulaiPelaksanaan);
                    break;
                case Tahap.Pelaksanaan when KerjaSama.Jenis is JenisKerjaSama.Sinergi:
                    Akhiri(null).Jalan(Peristiwa.Akhiri);
                    break;
                case Tahap.Berakhir when KerjaSama.Jenis is JenisKerjaSama.Sinergi:
                    Penutupan(null).Jalan(Peristiwa.Tutup);
                    break;
                case Tahap.Persiapan:
                    SelesaiDisiapkan().Jalan(Peristiwa.SelesaikanPersiapan);
                    break;
                case Tahap.SiapDitawarkan:
                    Unggah(JenisDokumen.SuratPenawaran).Catat(Contoh.Penawaran).Jalan(Peristiwa.KirimPenawaran);
                    break;
                case Tahap.Ditawarkan:
                    var diterima = tujuan is not Tahap.DitolakMitra;
                    Unggah(JenisDokumen.JawabanPenawaran).Catat(new JawabanPenawaran("B/1", Tanggal, diterima, null))
                        .Jalan(diterima ? Peristiwa.SetujuiPenawaran : Peristiwa.TolakPenawaran);
                    break;
                case Tahap.PenyusunanKesepakatan:
                    SusunKesepakatan().Unggah(JenisDokumen.RancanganKesepakatan).Unggah(JenisDokumen.BeritaAcaraKesepakatan)
                        .Jalan(Peristiwa.SepakatiKesepakatan);
                    break;
                case Tahap.KesepakatanSiap:
                    Tandatangani(Kesepakatan, JenisDokumen.NaskahKesepakatan).Jalan(Peristiwa.TandaTanganiKesepakatan);
                    break;
                case Tahap.KesepakatanDitandatangani:
                    NilaiBeban(membebani: tujuan is Tahap.MenungguDprd or Tahap.DitolakDprd).Jalan(Peristiwa.NilaiBeban);
                    break;
                case Tahap.MenungguDprd:
                    PutusanDprd(tujuan is Tahap.DitolakDprd ? HasilDprd.Ditolak : HasilDprd.Disetujui).Jalan(Peristiwa.CatatPutusanDprd);
                    break;
                case Tahap.PenyusunanPerjanjian:
                    SusunPerjanjian().SampaiPerjanjian(tujuan is Tahap.PerjanjianSiap ? Tahap.PerjanjianSiap : Tahap.Pelaksanaan);
                    break;
                case Tahap.Pelaksanaan:
                    SampaiPerjanjian(Tahap.Berakhir).Akhiri(null).Jalan(Peristiwa.Akhiri);
                    break;
                case Tahap.Berakhir:
                    SampaiPerjanjian(Tahap.Selesai).Penutupan(null).Jalan(Peristiwa.Tutup);
                    break;
                default:
                    throw new InvalidOperationException($"There is no way from {KerjaSama.Tahap} to {tujuan}.");
            }
        }

        return this;
    }

    public Perjalanan SampaiPerjanjian(Tahap tujuan)
    {
        while (Perjanjian.Tahap != tujuan)
        {
            switch (Perjanjian.Tahap)
            {
                case Tahap.PenyusunanPerjanjian when tujuan is Tahap.Ditarik:
                    Unggah(JenisDokumen.SuratPenarikan, Perjanjian).Jalan(Peristiwa.TarikPerjanjian, Perjanjian, "batal");
                    break;
                case Tahap.PenyusunanPerjanjian when tujuan is Tahap.MenungguDprd or Tahap.DitolakDprd:
                    NilaiBeban(membebani: true, Perjanjian).Jalan(Peristiwa.NilaiBeban, Perjanjian);
                    break;
                case Tahap.PenyusunanPerjanjian:
                    Unggah(JenisDokumen.RancanganPerjanjian, Perjanjian).Unggah(JenisDokumen.BeritaAcaraPerjanjian, Perjanjian)
                        .Jalan(Peristiwa.SepakatiPerjanjian, Perjanjian);
                    break;
                case Tahap.PerjanjianSiap:
                    Tandatangani(Perjanjian, JenisDokumen.NaskahPerjanjian).Jalan(Peristiwa.TandaTanganiPerjanjian, Perjanjian);
                    break;
                case Tahap.MenungguDprd:
                    PutusanDprd(tujuan is Tahap.DitolakDprd ? HasilDprd.Ditolak : HasilDprd.Disetujui, Perjanjian)
                        .Jalan(Peristiwa.CatatPutusanDprd, Perjanjian);
                    break;
                case Tahap.Pelaksanaan:
                    Akhiri(Perjanjian).Jalan(Peristiwa.AkhiriPerjanjian, Perjanjian);
                    break;
                case Tahap.Berakhir:
                    Penutupan(Perjanjian).Jalan(Peristiwa.TutupPerjanjian, Perjanjian);
                    break;
                default:
                    throw new InvalidOperationException($"There is no way from {Perjanjian.Tahap} to {tujuan}.");
            }
        }

        return this;
    }

    /// <summary>Where a duty that is not carried out leads.</summary>
    private static readonly Tahap[] Macet =
        [Tahap.TidakDilaksanakan, Tahap.Pembinaan, Tahap.KendalaDievaluasi, Tahap.PengambilalihanDisetujui, Tahap.Diambilalih];

    public Perjalanan Koordinasi(ForumKoordinasi forum = ForumKoordinasi.Provinsi) => Unggah(JenisDokumen.UndanganKoordinasiTeknis)
        .Catat(new RapatKoordinasiTeknis(forum, "Gubernur", Tanggal, Terakhir(JenisDokumen.UndanganKoordinasiTeknis).Id));

    /// <summary>The regions mean to carry it out by tomorrow.</summary>
    public Perjalanan HasilKoordinasi(params Pihak[] tanpa) => Unggah(JenisDokumen.BeritaAcaraKoordinasiTeknis).Unggah(JenisDokumen.KesepakatanKoordinasiTeknis)
        .Catat(new HasilKoordinasiTeknis(
            [.. KerjaSama.ParaPihak.Except(tanpa).Select(pihak => pihak.Id)], Tanggal, "Uraian", Terakhir(JenisDokumen.KesepakatanKoordinasiTeknis).Id));

    public Perjalanan AmbilAlih(PengambilAlih oleh, params Pihak[] tanpa) => Unggah(JenisDokumen.KeputusanPengambilalihan)
        .Catat(new Pengambilalihan(
            oleh, "4", Tanggal, [.. KerjaSama.ParaPihak.Except(tanpa).Select(pihak => new BebanApbd(pihak.Id, Tanggal.Year, 1000))],
            Terakhir(JenisDokumen.KeputusanPengambilalihan).Id));

    public Naskah Nota => KerjaSama.DaftarNaskah.Last(naskah => naskah.Jenis is JenisNaskah.NotaKesepakatan);

    public Perjalanan SusunNota(Func<IsiNaskah, IsiNaskah>? ubah = null)
    {
        var isi = Contoh.Isi(KerjaSama);
        var minta = new PermintaanLangkah(Tanggal, null, null, AlasanPeringatan, null);
        KerjaSama.SusunNaskah(JenisNaskah.NotaKesepakatan, ubah?.Invoke(isi) ?? isi, null, minta, Orang(Roles.Tkksd), Sekitar, Kini, out _).ShouldBeNull();
        return this;
    }

    public Perjalanan SiapDiusulkan() => Unggah(JenisDokumen.SuratInisiasi).Unggah(JenisDokumen.SuratTugasPpksd).Unggah(JenisDokumen.HasilPemetaan)
        .Catat(new PernyataanHukum(true, true, "Tidak bertentangan."));

    public Perjalanan SelesaiDisiapkan()
    {
        Unggah(JenisDokumen.KerangkaAcuanKerja).Catat(Contoh.Kak).Catat(Contoh.Dampak).Catat(Contoh.Rencana);
        if (KerjaSama.Jenis is JenisKerjaSama.Ksdpk)
        {
            Unggah(JenisDokumen.DokumenLegalMitra).Unggah(JenisDokumen.StudiKelayakan);
            Catat(Contoh.Studi(KerjaSama.Usulan.Prakarsa, Terakhir(JenisDokumen.StudiKelayakan).Id)).Catat(Contoh.Kriteria);
        }

        return this;
    }

    public Perjalanan SusunKesepakatan()
    {
        var minta = new PermintaanLangkah(Tanggal, null, null, AlasanPeringatan, null);
        KerjaSama.SusunNaskah(
            JenisNaskah.KesepakatanBersama, Contoh.Isi(KerjaSama), null, minta, Orang(Roles.Tkksd), Sekitar, Kini, out _).ShouldBeNull();
        return this;
    }

    public Perjalanan SusunPerjanjian(Func<IsiNaskah, IsiNaskah>? ubah = null)
    {
        CobaSusunPerjanjian(ubah).ShouldBeNull();
        return this;
    }

    public Refusal? CobaSusunPerjanjian(
        Func<IsiNaskah, IsiNaskah>? ubah = null, Guid? mengubahId = null, JenisNaskah jenis = JenisNaskah.PerjanjianKerjaSama)
    {
        var isi = Contoh.Isi(KerjaSama);
        var minta = new PermintaanLangkah(Tanggal, null, null, AlasanPeringatan, null);
        return KerjaSama.SusunNaskah(
            jenis, ubah?.Invoke(isi) ?? isi, mengubahId, minta, Orang(Roles.PerangkatDaerah), Sekitar, Kini, out _);
    }

    /// <summary>Begins an amendment and has it reviewed.</summary>
    public Perjalanan Ubah(Naskah pokok, Func<IsiNaskah, IsiNaskah>? ubah = null, bool menambahBeban = false)
    {
        CobaSusunPerjanjian(isi => (ubah?.Invoke(isi) ?? isi) with { Mulai = Tanggal }, pokok.Id, pokok.Jenis).ShouldBeNull();
        return TinjauDampak(Perubahan, menambahBeban).Jalan(Peristiwa.TinjauDampak, Perubahan);
    }

    public Perjalanan TinjauDampak(Naskah perubahan, bool menambahBeban = false) => Unggah(JenisDokumen.SuratPermohonanPerubahan, perubahan)
        .Unggah(JenisDokumen.TinjauanDampak, perubahan)
        .Catat(new TinjauanDampak(["kewajiban 1", "kewajiban 2", "kewajiban 3"], true, menambahBeban, menambahBeban ? 500_000_000 : 0, "Uraian"), perubahan);

    public Perjalanan TandaTanganiPerubahan(Naskah perubahan) => Tandatangani(perubahan, JenisDokumen.NaskahPerubahan).Jalan(Peristiwa.TandaTanganiPerubahan, perubahan);

    public Perjalanan Tandatangani(Naskah naskah, JenisDokumen jenis, Kapasitas kami = Kapasitas.KepalaDaerah, string nama = "Penanda tangan")
    {
        Unggah(jenis, naskah);
        foreach (var pihak in KerjaSama.ParaPihak)
        {
            var kapasitas = pihak.PihakKami ? kami
                : pihak.Kelas is KelasPihak.PemerintahDaerah ? Kapasitas.KepalaDaerah
                : Kapasitas.PimpinanMitra;
            Catat(
                new TandaTangan(pihak.Id, nama, "Jabatan", kapasitas, null, $"{pihak.Nama}/1", MetodeTandaTangan.Basah, Terakhir(jenis).Id), naskah);
        }

        return this;
    }

    public Perjalanan NilaiBeban(bool membebani, Naskah? naskah = null) => Unggah(JenisDokumen.CatatanBeban, naskah)
        .Unggah(JenisDokumen.BuktiAnggaran, naskah)
        .Catat(new PenilaianBeban(membebani, false, "Uraian", [new(SumberDana.Apbd, Tanggal.Year, "1.03", 1000, true)]), naskah);

    public Perjalanan PutusanDprd(HasilDprd hasil, Naskah? naskah = null) => Unggah(JenisDokumen.PermohonanDprd, naskah)
        .Unggah(JenisDokumen.KeputusanDprd, naskah)
        .Catat(new PermohonanDprd("P/1", Tanggal), naskah)
        .Catat(new PutusanDprd(hasil, "K/1", Tanggal), naskah);

    public Perjalanan Akhiri(Naskah? naskah, DasarPengakhiran dasar = DasarPengakhiran.KesepakatanParaPihak)
    {
        Unggah(JenisDokumen.SuratPengakhiran, naskah).Unggah(JenisDokumen.BuktiPengakhiran, naskah);
        return Catat(new Pengakhiran(dasar, "Uraian", null, null, Terakhir(JenisDokumen.BuktiPengakhiran).Id), naskah);
    }

    public Perjalanan Penutupan(Naskah? naskah) => Unggah(JenisDokumen.LaporanPenutupan, naskah)
        .Catat(new Penutupan(true, true, true, "Selesai"), naskah);

    public Perjalanan Unggah(JenisDokumen jenis, Naskah? naskah = null, string oleh = "pengunggah")
    {
        if (jenis == Tanpa)
        {
            return this;
        }

        KerjaSama.Simpan(
            new Berkas(jenis, naskah?.Id, "1", Tanggal, "berkas.pdf", "application/pdf", 1, new string('0', 64)),
            new Petugas(oleh, "Jabatan", []), Kini, out _).ShouldBeNull();
        return this;
    }

    public Perjalanan Catat(IsiFakta isi, Naskah? naskah = null)
    {
        CobaCatat(isi, naskah).ShouldBeNull();
        return this;
    }

    public Refusal? CobaCatat(IsiFakta isi, Naskah? naskah = null, Petugas? oleh = null) =>
        KerjaSama.Catat(isi, naskah?.Id, Tanggal, oleh ?? Orang([.. MasaCatat.Untuk(isi).Pencatat.Peran]), Kini);

    public Perjalanan Jalan(Peristiwa peristiwa, Naskah? naskah = null, string? alasan = null)
    {
        Coba(peristiwa, naskah, alasan).ShouldBeNull($"{peristiwa} at {KerjaSama.Tahap}");
        return this;
    }

    public Refusal? Coba(Peristiwa peristiwa, Naskah? naskah = null, string? alasan = null, Petugas? oleh = null)
    {
        var minta = new PermintaanLangkah(Tanggal, alasan, null, AlasanPeringatan, naskah?.Id);
        return KerjaSama.Melangkah(peristiwa, minta, oleh ?? Siapapun, Sekitar, Kini, out _);
    }

    /// <summary>What stands in the way of a step today, by id.</summary>
    public string[] Kekurangan(Peristiwa peristiwa, Naskah? naskah = null, Petugas? oleh = null) =>
        [.. Penilaian(peristiwa, naskah, oleh).DaftarKekurangan.Select(kekurangan => kekurangan.Id).Distinct()];

    public Penilaian Penilaian(Peristiwa peristiwa, Naskah? naskah = null, Petugas? oleh = null) => KerjaSama
        .LangkahBerikutnya(Tanggal, oleh ?? Siapapun, Sekitar)
        .Single(penilaian => penilaian.Langkah.Peristiwa == peristiwa
            && (naskah is null ? penilaian.Langkah.Jejak is Jejak.KerjaSama : penilaian.Naskah == naskah));

    public Dokumen Terakhir(JenisDokumen jenis) => KerjaSama.DaftarDokumen.LastOrDefault(dokumen => dokumen.Jenis == jenis) ?? KerjaSama.DaftarDokumen[^1];

    public Fakta TerakhirFakta<T>() => KerjaSama.DaftarFakta.Last(fakta => fakta.Isi is T);
}
