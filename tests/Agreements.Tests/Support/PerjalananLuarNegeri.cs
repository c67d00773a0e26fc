using Ksd.Agreements.Domain;
using Ksd.Regulation;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Agreements.Tests.Support;

/// <summary>
/// Walks a foreign cooperation through its life in the domain. What <see cref="Lewati"/> names (kinds of facts and papers) is left
/// out everywhere, so that a test can see how far one gets without it.
/// </summary>
internal sealed class PerjalananLuarNegeri
{
    public static readonly DateOnly Awal = new(2025, 1, 6);

    private static readonly DateTimeOffset Kini = new(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);

    /// <summary>Somebody with every office, who has recorded nothing.</summary>
    public static readonly Petugas Siapapun = new("siapapun", "Jabatan", Roles.All);

    private PerjalananLuarNegeri(KerjaSama kerjaSama) => KerjaSama = kerjaSama;

    public KerjaSama KerjaSama { get; }

    public DateOnly Tanggal { get; set; } = Awal;

    public Sekitar Sekitar { get; set; } = Sekitar.Kosong;

    public HashSet<string> Lewati { get; } = [];

    public Dictionary<string, string> AlasanPeringatan { get; } = new[] { "F08", "G03", "G12", "G23", "G27", "G42", "L18" }.ToDictionary(id => id, _ => "alasan");

    /// <summary>The DPRD is to stay silent rather than to decide.</summary>
    public bool DprdDiam { get; set; }

    public Tahap Tahap => KerjaSama.Tahap;

    public static PerjalananLuarNegeri Mulai(JenisKerjaSama jenis = JenisKerjaSama.Ksdpl, Pihak? mitra = null, string daerah = "64.02") =>
        new(KerjaSama.Open(daerah, ContohLuarNegeri.Usulan(jenis, mitra), Awal, Orang(Roles.PerangkatDaerah), Kini));

    public static PerjalananLuarNegeri Di(Tahap tahap, JenisKerjaSama jenis = JenisKerjaSama.Ksdpl, Pihak? mitra = null)
    {
        var perjalanan = Mulai(jenis, mitra);
        perjalanan.DprdDiam = tahap is Tahap.DianggapDisetujuiDprd;
        perjalanan.Sampai(tahap).ShouldBeNull($"{jenis} {tahap}");
        return perjalanan;
    }

    public static Petugas Orang(params string[] peran) => new(string.Join('+', peran), "Jabatan", peran, "1.03.01");

    /// <summary>Goes on until the stage is reached; what stopped it otherwise.</summary>
    public Refusal? Sampai(Tahap tujuan)
    {
        while (Tahap != tujuan)
        {
            if (SelangkahMenuju(tujuan) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    public Refusal? SelangkahMenuju(Tahap tujuan) => Tahap switch
    {
        _ when tujuan is Tahap.Ditarik => Unggah(JenisDokumen.SuratPenarikan).Coba(Peristiwa.Tarik, "batal"),
        Tahap.Usulan => Usulkan(),
        Tahap.Prakarsa when KerjaSama.Jenis is JenisKerjaSama.KsdllPenerusan => MulaiPenerusan(),
        Tahap.Prakarsa => Catat(Contoh.Dampak).Unggah(JenisDokumen.LaporanPenjajakan).Coba(Peristiwa.CatatPenjajakan),
        Tahap.Penjajakan => Unggah(JenisDokumen.BuktiPersyaratanLuarNegeri)
            .Catat(ContohLuarNegeri.Kondisi(Terakhir(JenisDokumen.BuktiPersyaratanLuarNegeri)))
            .Unggah(JenisDokumen.Kajian).Catat(ContohLuarNegeri.Kajian).Coba(Peristiwa.SelesaikanKajian),
        Tahap.KajianSelesai => Unggah(JenisDokumen.SuratPermohonanTanggapan).Unggah(JenisDokumen.SuratTanggapanMenteri)
            .Catat(new TanggapanMenteri("P/1", Tanggal, "T/1", Tanggal, true, true, Terakhir(JenisDokumen.SuratTanggapanMenteri)))
            .Coba(Peristiwa.CatatTanggapanMenteri),
        Tahap.TanggapanDiterima => Susun(JenisNaskah.PernyataanKehendak, ContohLuarNegeri.Pernyataan(KerjaSama, Tanggal.AddYears(1)))
            ?? Tandatangani(JenisNaskah.PernyataanKehendak, JenisDokumen.NaskahPernyataan).Coba(Peristiwa.TandaTanganiPernyataan),
        Tahap.PernyataanDitandatangani => Unggah(JenisDokumen.RencanaKerjaSama).Unggah(JenisDokumen.TembusanPernyataan)
            .Catat(ContohLuarNegeri.Rencana).Coba(Peristiwa.TetapkanRencana),
        Tahap.RencanaDisusun => Unggah(JenisDokumen.PermohonanDprd).Catat(new PermohonanDprd("D/1", Tanggal)).Coba(Peristiwa.AjukanDprd),
        Tahap.MenungguDprd when DprdDiam => Diam(),
        Tahap.MenungguDprd => Unggah(JenisDokumen.KeputusanDprd)
            .Catat(new PutusanDprd(tujuan is Tahap.DitolakDprd ? HasilDprd.Ditolak : HasilDprd.Disetujui, "K/1", Tanggal))
            .Coba(Peristiwa.CatatPutusanDprd),
        Tahap.DisetujuiDprd or Tahap.DianggapDisetujuiDprd => Unggah(JenisDokumen.SuratPenyampaianRencana).Coba(Peristiwa.AjukanVerifikasi),
        Tahap.RencanaDiGubernur or Tahap.NaskahDiGubernur => Teruskan().Coba(Peristiwa.CatatPengantarGubernur),
        Tahap.Verifikasi => Pertimbangkan(HasilPertimbangan.SusunNaskah).Coba(Peristiwa.CatatPertimbangan),
        Tahap.PenyusunanNaskah => Susun(JenisNaskah.NaskahLuarNegeri, ContohLuarNegeri.Naskah(KerjaSama, Tanggal, Tanggal.AddYears(5)))
            ?? Unggah(JenisDokumen.RancanganNaskahLuarNegeri).Unggah(JenisDokumen.SuratPenyampaianNaskah).Coba(Peristiwa.AjukanNaskah),
        Tahap.PembahasanNaskah => Rapat().Coba(Peristiwa.CatatRisalah),
        Tahap.PerundinganLuarNegeri => Unggah(JenisDokumen.SuratKonfirmasi)
            .Catat(new SuratKonfirmasi("K/2", Tanggal, true, true, Terakhir(JenisDokumen.SuratKonfirmasi))).Coba(Peristiwa.CatatSuratKonfirmasi),
        Tahap.Terkonfirmasi => Unggah(JenisDokumen.PersetujuanMenteri).Unggah(JenisDokumen.SuratRencanaPenandatanganan)
            .Catat(new PersetujuanMenteri("M/1", Tanggal, Terakhir(JenisDokumen.PersetujuanMenteri)))
            .Catat(new RencanaPenandatanganan("B/9", Tanggal, "Tenggarong", Tanggal)).Coba(Peristiwa.CatatPersetujuanMenteri),
        Tahap.DisetujuiMenteri => Tandatangani(JenisNaskah.NaskahLuarNegeri, JenisDokumen.NaskahLuarNegeri).Coba(Peristiwa.TandaTanganiNaskahLuarNegeri),
        Tahap.NaskahDitandatangani => Unggah(JenisDokumen.PenyampaianNaskahAsli).Unggah(JenisDokumen.SalinanNaskah)
            .Catat(new PenyampaianNaskahAsli("B/10", Tanggal, Terakhir(JenisDokumen.PenyampaianNaskahAsli)))
            .Catat(new SalinanNaskah(Tanggal, Terakhir(JenisDokumen.SalinanNaskah))).RencanaTahunan().Coba(Peristiwa.TetapkanRencanaTahunan),
        Tahap.Pelaksanaan when tujuan is Tahap.PerpanjanganDimohon => MohonPerpanjangan(),
        Tahap.Pelaksanaan when tujuan is Tahap.Ditangguhkan => Tangguhkan(),
        Tahap.Pelaksanaan => Akhiri().Coba(Peristiwa.Akhiri),
        Tahap.Berakhir => Unggah(JenisDokumen.LaporanPenutupan).Catat(new Penutupan(true, true, true, "Selesai")).Coba(Peristiwa.Tutup),
        Tahap.UsulanDisampaikan => Verifikasi(true).Coba(Peristiwa.CatatVerifikasi),
        Tahap.Terverifikasi => Rapat().Coba(Peristiwa.CatatRisalah),
        Tahap.PembahasanPusat => Unggah(JenisDokumen.PenunjukanMitraTeknis)
            .Catat(new PenunjukanMitraTeknis("Kementerian Kesehatan", "M/2", Tanggal, Terakhir(JenisDokumen.PenunjukanMitraTeknis)))
            .Coba(Peristiwa.TunjukMitraTeknis),
        Tahap.MitraTeknisDitunjuk => RencanaTahunan().Coba(Peristiwa.TetapkanRencanaTahunan),
        Tahap.IzinDiperiksa => RencanaTahunan().Coba(Peristiwa.TandaTanganiRencanaTahunan),
        Tahap.RencanaTahunanDitandatangani => Coba(Peristiwa.MulaiPelaksanaan),
        _ => throw new InvalidOperationException($"There is no way from {Tahap} to {tujuan}."),
    };

    public PerjalananLuarNegeri TandaTerimaDprd(DateOnly tanggal) => Pada(tanggal).Unggah(JenisDokumen.TandaTerimaDprd).Catat(new TandaTerimaDprd(tanggal, "Setwan"));

    public PerjalananLuarNegeri TandaTerimaGubernur(DateOnly tanggal) => Pada(tanggal).Unggah(JenisDokumen.TandaTerimaGubernur)
        .Catat(new TandaTerimaGubernur("G/1", tanggal, "Biro Pemerintahan", Terakhir(JenisDokumen.TandaTerimaGubernur)));

    public PerjalananLuarNegeri SuratLangsung(string mengutip = "G/1") => Unggah(JenisDokumen.SuratLangsungMenteri)
        .Catat(new SuratLangsungMenteri("B/5", Tanggal, mengutip, Terakhir(JenisDokumen.SuratLangsungMenteri)));

    public PerjalananLuarNegeri Pertimbangkan(HasilPertimbangan hasil) => Unggah(JenisDokumen.PertimbanganTertulis)
        .Catat(new PertimbanganTertulis(hasil, "M/0", Tanggal, "Uraian", Terakhir(JenisDokumen.PertimbanganTertulis)));

    public PerjalananLuarNegeri RencanaTahunan() => Unggah(JenisDokumen.RencanaKegiatanTahunan)
        .Catat(ContohLuarNegeri.RencanaTahunan(Tanggal.Year, Tanggal, Terakhir(JenisDokumen.RencanaKegiatanTahunan)));

    public PerjalananLuarNegeri Izin(JenisIzin jenis, DateOnly sampai)
    {
        var dokumen = jenis is JenisIzin.IzinPrinsip ? JenisDokumen.IzinPrinsip : JenisDokumen.IzinOperasional;
        var mitra = KerjaSama.ParaPihak.Single(pihak => !pihak.PihakKami);
        return Unggah(dokumen).Catat(new IzinNirlaba(mitra.Id, jenis, "I/1", "Kementerian", Awal, sampai, Terakhir(dokumen)));
    }

    public PerjalananLuarNegeri Tandatangani(JenisNaskah jenis, JenisDokumen dokumen, Kapasitas kami = Kapasitas.KepalaDaerah)
    {
        if (KerjaSama.DaftarNaskah.LastOrDefault(naskah => naskah.Jenis == jenis) is not { } naskah)
        {
            return this;
        }

        Unggah(dokumen, naskah);
        foreach (var pihak in KerjaSama.ParaPihak)
        {
            Catat(
                new TandaTangan(
                    pihak.Id, "Nama", "Jabatan", pihak.PihakKami ? kami : Kapasitas.PimpinanMitra, null, $"{pihak.Nama}/1", MetodeTandaTangan.Basah, Terakhir(dokumen)),
                naskah);
        }

        return this;
    }

    public Refusal? Susun(JenisNaskah jenis, IsiNaskah isi, Guid? mengubahId = null)
    {
        if (Lewati.Contains($"{jenis}") || KerjaSama.DaftarNaskah.Any(naskah => naskah.Jenis == jenis && naskah.DalamProses))
        {
            return null;
        }

        var minta = new PermintaanLangkah(Tanggal, null, null, AlasanPeringatan, null);
        return KerjaSama.SusunNaskah(jenis, isi, mengubahId, minta, Orang(Roles.Tkksd), Sekitar, Kini, out _);
    }

    public PerjalananLuarNegeri Pada(DateOnly tanggal)
    {
        Tanggal = tanggal;
        return this;
    }

    public PerjalananLuarNegeri Unggah(JenisDokumen jenis, Naskah? naskah = null)
    {
        if (!Lewati.Contains($"Dokumen{jenis}"))
        {
            KerjaSama.Simpan(
                new Berkas(jenis, naskah?.Id, "1", Tanggal, "berkas.pdf", "application/pdf", 1, new string('0', 64)),
                new Petugas("pengunggah", "Jabatan", []), Kini, out _).ShouldBeNull();
        }

        return this;
    }

    public PerjalananLuarNegeri Catat(IsiFakta isi, Naskah? naskah = null)
    {
        if (!Lewati.Contains(isi.GetType().Name))
        {
            CobaCatat(isi, naskah).ShouldBeNull($"{isi.GetType().Name} at {Tahap}");
        }

        return this;
    }

    public Refusal? CobaCatat(IsiFakta isi, Naskah? naskah = null) =>
        KerjaSama.Catat(isi, naskah?.Id, Tanggal, Orang([.. MasaCatat.Untuk(isi).Pencatat.Peran]), Kini);

    public PerjalananLuarNegeri Jalan(Peristiwa peristiwa, string? alasan = null, Naskah? naskah = null)
    {
        Coba(peristiwa, alasan, naskah: naskah).ShouldBeNull($"{peristiwa} at {Tahap}");
        return this;
    }

    public Refusal? Coba(Peristiwa peristiwa, string? alasan = null, Petugas? oleh = null, Naskah? naskah = null) => KerjaSama.Melangkah(
        peristiwa, new PermintaanLangkah(Tanggal, alasan, null, AlasanPeringatan, naskah?.Id), oleh ?? Siapapun, Sekitar, Kini, out _);

    public Penilaian Penilaian(Peristiwa peristiwa) =>
        KerjaSama.LangkahBerikutnya(Tanggal, Siapapun, Sekitar).Single(penilaian => penilaian.Langkah.Peristiwa == peristiwa);

    /// <summary>The foreign naskah in its first text, and the amendment of it begun last.</summary>
    public Naskah Pokok => KerjaSama.DaftarNaskah.Single(naskah => naskah is { Jenis: JenisNaskah.NaskahLuarNegeri, MengubahId: null });

    public Naskah Perubahan => KerjaSama.DaftarNaskah.Last(naskah => naskah.Jejak is Jejak.Perubahan);

    public Refusal? CobaUbah(Func<IsiNaskah, IsiNaskah> ubah)
    {
        var isi = Pokok.Isi with { Judul = "Perubahan naskah", Mulai = Tanggal, DaftarKlausul = [], VersiDasar = null };
        var minta = new PermintaanLangkah(Tanggal, null, null, AlasanPeringatan, null);
        return KerjaSama.SusunNaskah(JenisNaskah.NaskahLuarNegeri, ubah(isi), Pokok.Id, minta, Orang(Roles.Tkksd), Sekitar, Kini, out _);
    }

    /// <summary>Begins an amendment of the content and has it reviewed.</summary>
    public PerjalananLuarNegeri Ubah(Func<IsiNaskah, IsiNaskah> ubah)
    {
        CobaUbah(ubah).ShouldBeNull();
        return TinjauDampak();
    }

    public PerjalananLuarNegeri TinjauDampak() => Unggah(JenisDokumen.SuratPermohonanPerubahan, Perubahan).Unggah(JenisDokumen.TinjauanDampak, Perubahan)
        .Catat(new TinjauanDampak(["pelatihan"], false, false, 0, "Uraian"), Perubahan).Jalan(Peristiwa.TinjauDampak, naskah: Perubahan);

    public PerjalananLuarNegeri PutusanPerubahan(HasilDprd hasil) => Unggah(JenisDokumen.PermohonanDprd, Perubahan).Jalan(Peristiwa.AjukanDprd, naskah: Perubahan)
        .Catat(new PermohonanDprd("D/2", Tanggal), Perubahan).Unggah(JenisDokumen.KeputusanDprd, Perubahan).Catat(new PutusanDprd(hasil, "K/2", Tanggal), Perubahan)
        .Jalan(Peristiwa.CatatPutusanDprd, naskah: Perubahan);

    /// <summary>The Menteri and the minister of foreign affairs agree to the amendment, and all parties sign it.</summary>
    public PerjalananLuarNegeri SetujuiPerubahan()
    {
        Unggah(JenisDokumen.PengantarGubernur, Perubahan).Catat(new PengantarGubernur("G/3", Tanggal, Terakhir(JenisDokumen.PengantarGubernur)), Perubahan)
            .Unggah(JenisDokumen.RisalahRapat, Perubahan).Catat(new RisalahRapat(Tanggal, Enum.GetValues<UnsurRapat>(), true, Terakhir(JenisDokumen.RisalahRapat)), Perubahan)
            .Unggah(JenisDokumen.SuratKonfirmasi, Perubahan).Catat(new SuratKonfirmasi("K/3", Tanggal, true, true, Terakhir(JenisDokumen.SuratKonfirmasi)), Perubahan)
            .Unggah(JenisDokumen.PersetujuanMenteri, Perubahan).Catat(new PersetujuanMenteri("M/4", Tanggal, Terakhir(JenisDokumen.PersetujuanMenteri)), Perubahan)
            .Unggah(JenisDokumen.NaskahPerubahan, Perubahan);
        foreach (var pihak in KerjaSama.ParaPihak)
        {
            Catat(
                new TandaTangan(
                    pihak.Id, "Nama", "Jabatan", pihak.PihakKami ? Kapasitas.KepalaDaerah : Kapasitas.PimpinanMitra, null, $"{pihak.Nama}/2", MetodeTandaTangan.Basah,
                    Terakhir(JenisDokumen.NaskahPerubahan)),
                Perubahan);
        }

        return this;
    }

    public string[] KekuranganPerubahan(Peristiwa peristiwa) =>
    [
        .. KerjaSama.LangkahBerikutnya(Tanggal, Siapapun, Sekitar)
            .Single(penilaian => penilaian.Langkah.Peristiwa == peristiwa && penilaian.Naskah == Perubahan).DaftarKekurangan.Select(kekurangan => kekurangan.Id),
    ];

    /// <summary>What stands in the way of a step today.</summary>
    public string[] Kekurangan(Peristiwa peristiwa) => [.. Penilaian(peristiwa).DaftarKekurangan.Select(kekurangan => kekurangan.Id).Distinct()];

    public Guid Terakhir(JenisDokumen jenis) => KerjaSama.DaftarDokumen.LastOrDefault(dokumen => dokumen.Jenis == jenis)?.Id ?? Guid.Empty;

    private Refusal? Usulkan()
    {
        foreach (var mitra in KerjaSama.ParaPihak.Where(pihak => !pihak.PihakKami))
        {
            Catat(new PernyataanMitra(mitra.Id, true, "Bukan partai politik."));
        }

        return Unggah(JenisDokumen.SuratPrakarsa).Catat(new PernyataanHukum(true, true, "Tidak bertentangan."))
            .Catat(ContohLuarNegeri.Kondisi(null)).Coba(Peristiwa.Usulkan);
    }

    private Refusal? MulaiPenerusan()
    {
        Unggah(JenisDokumen.BuktiPersyaratanLuarNegeri).Catat(ContohLuarNegeri.Kondisi(Terakhir(JenisDokumen.BuktiPersyaratanLuarNegeri)));
        if (KerjaSama.ParaPihak.Any(pihak => pihak.Kelas is KelasPihak.NirlabaLuarNegeri))
        {
            return Izin(JenisIzin.IzinPrinsip, Awal.AddYears(1)).Izin(JenisIzin.IzinOperasional, Awal.AddYears(1)).Coba(Peristiwa.PeriksaIzin);
        }

        return Unggah(JenisDokumen.RencanaKerjaSama).Unggah(JenisDokumen.PemetaanPotensi).Unggah(JenisDokumen.KerangkaAcuanKerja)
            .Unggah(JenisDokumen.SuratPernyataanKesediaan).Catat(ContohLuarNegeri.Rencana).Catat(Contoh.Kak).Catat(ContohLuarNegeri.Sifat)
            .Coba(Peristiwa.SampaikanUsulan);
    }

    private Refusal? Diam() => TandaTerimaDprd(Tanggal).Pada(KalenderHariKerja.Bawaan.AddWorkingDays(Tanggal, 46).Nilai!.Value).Coba(Peristiwa.AnggapDisetujuiDprd);

    private PerjalananLuarNegeri Teruskan() => Unggah(JenisDokumen.PengantarGubernur)
        .Catat(new PengantarGubernur("G/2", Tanggal, Terakhir(JenisDokumen.PengantarGubernur)));

    private PerjalananLuarNegeri Rapat() => Unggah(JenisDokumen.RisalahRapat)
        .Catat(new RisalahRapat(Tanggal, Enum.GetValues<UnsurRapat>(), true, Terakhir(JenisDokumen.RisalahRapat)));

    private PerjalananLuarNegeri Verifikasi(bool diterima) => Unggah(JenisDokumen.VerifikasiMenteri)
        .Catat(new VerifikasiMenteri(diterima, "M/3", Tanggal, "Uraian", Terakhir(JenisDokumen.VerifikasiMenteri)));

    private PerjalananLuarNegeri Akhiri() => Unggah(JenisDokumen.SuratPengakhiran).Unggah(JenisDokumen.BuktiPengakhiran)
        .Catat(new Pengakhiran(DasarPengakhiran.TujuanTercapai, "Uraian", null, null, Terakhir(JenisDokumen.BuktiPengakhiran)));

    private Refusal? MohonPerpanjangan() => Unggah(JenisDokumen.SuratPerpanjangan)
        .Catat(new PermohonanPerpanjangan("B/11", Tanggal, true, true, Terakhir(JenisDokumen.SuratPerpanjangan))).Coba(Peristiwa.MohonPerpanjangan);

    private Refusal? Tangguhkan() => Pada(Awal.AddYears(1).AddDays(1)).Coba(Peristiwa.Tangguhkan);
}
