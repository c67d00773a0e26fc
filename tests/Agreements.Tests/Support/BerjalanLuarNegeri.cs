using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Support;

/// <summary>Walks a foreign cooperation through its life over HTTP.</summary>
public sealed class BerjalanLuarNegeri : Dosir
{
    private readonly string jenis;
    private readonly bool nirlaba;

    private BerjalanLuarNegeri(AgreementsApplication app, string jenis, bool nirlaba, Answer terakhir)
        : base(app, terakhir) => (this.jenis, this.nirlaba) = (jenis, nirlaba);

    protected override Dictionary<string, string> Alasan { get; } = new() { ["F08"] = "Evaluasi belum menyampaikan", ["G23"] = "tidak diminta Permendagri 25/2020", ["L18"] = "menunggu salinan", ["G27"] = "laporan disusun", ["G42"] = "tidak ada barang" };

    /// <summary>How long the naskah runs.</summary>
    public int Tahun { get; init; } = 5;

    public static object Usulan(string jenis, string mitra, string kelas) => new
    {
        judul = "Pertukaran teknologi pengolahan air",
        objek = "Teknologi pengolahan air bersih",
        ruangLingkup = "Pelatihan dan pertukaran tenaga ahli",
        jenis,
        urusan = new[] { new { kode = "1.03" } },
        paraPihak = new object[]
        {
            new { nama = mitra, kelas },
            new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "KEMENDAGRI", code = "64.02" } },
        },
        penerusanKerjaSamaPusat = jenis == "KsdllPenerusan",
    };

    public static async Task<BerjalanLuarNegeri> Mulai(
        AgreementsApplication app, string jenis = "Ksdpl", bool nirlaba = false, string tanggal = "2025-01-06", string daerah = TestTokens.Region)
    {
        var kelas = jenis switch
        {
            "Ksdpl" => "PemerintahDaerahLuarNegeri",
            "KsdllLainnya" => "LembagaLuarNegeri",
            _ => nirlaba ? "NirlabaLuarNegeri" : "OrganisasiInternasional",
        };
        return new(app, jenis, nirlaba, await Open(app, Usulan(jenis, $"Mitra {Guid.CreateVersion7():N}", kelas), daerah)) { Tanggal = tanggal, Daerah = daerah };
    }

    public static async Task<BerjalanLuarNegeri> Di(
        AgreementsApplication app, string tahap, string jenis = "Ksdpl", bool nirlaba = false, string tanggal = "2025-01-06", string daerah = TestTokens.Region)
    {
        var jalan = await Mulai(app, jenis, nirlaba, tanggal, daerah);
        await jalan.Sampai(tahap);
        return jalan;
    }

    public async Task Sampai(string tahap)
    {
        while (Tahap is var kini && kini != tahap)
        {
            await (kini switch
            {
                "Usulan" => Usulkan(),
                "Prakarsa" when jenis == "KsdllPenerusan" => nirlaba ? PeriksaIzin() : SampaikanUsulan(),
                "Prakarsa" => Jajaki(),
                "Penjajakan" => Kaji(),
                "KajianSelesai" => Tanggapi(),
                "TanggapanDiterima" => TandaTanganiPernyataan(),
                "PernyataanDitandatangani" => TetapkanRencana(),
                "RencanaDisusun" => AjukanDprd(),
                "MenungguDprd" => PutuskanDprd(),
                "DisetujuiDprd" or "DianggapDisetujuiDprd" => AjukanVerifikasi(),
                "RencanaDiGubernur" or "NaskahDiGubernur" => Teruskan(),
                "Verifikasi" => Pertimbangkan(),
                "PenyusunanNaskah" => AjukanNaskah(),
                "PembahasanNaskah" or "Terverifikasi" => Rapat(),
                "PerundinganLuarNegeri" => Konfirmasi(),
                "Terkonfirmasi" => SetujuiMenteri(),
                "DisetujuiMenteri" => TandaTanganiNaskah(),
                "NaskahDitandatangani" => Laksanakan(),
                "UsulanDisampaikan" => Verifikasi(),
                "PembahasanPusat" => TunjukMitraTeknis(),
                "MitraTeknisDitunjuk" => RencanaTahunan("TetapkanRencanaTahunan"),
                "IzinDiperiksa" => RencanaTahunan("TandaTanganiRencanaTahunan"),
                "RencanaTahunanDitandatangani" => Langkah("MulaiPelaksanaan", Roles.BagianKerjaSama),
                "Pelaksanaan" => Akhiri(),
                "Berakhir" => Tutup(),
                _ => throw new InvalidOperationException($"There is no way from {kini} to {tahap}."),
            });
        }
    }

    /// <summary>Dokumen and fact of one letter, dated today; of an amendment where one is named.</summary>
    public async Task Surat(string sumber, string role, string jenis, object isi, Guid? naskahId = null)
    {
        var dokumenId = await Unggah(jenis, naskahId);
        var body = isi.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(isi));
        body["tanggal"] = Tanggal;
        body["dokumenId"] = dokumenId;
        if (naskahId is not null)
        {
            body["naskahId"] = naskahId;
        }

        await Catat(sumber, role, body);
    }

    public async Task Kondisi(bool terpenuhi = true)
    {
        var bukti = await Unggah("BuktiPersyaratanLuarNegeri");
        string[] persyaratan =
        [
            "HubunganDiplomatik", "UrusanPemerintahDaerah", "TanpaKantorPerwakilan", "TidakMencampuriUrusanDalamNegeri", "SesuaiKebijakanDanRencana",
            "AlihTeknologi", "KesetaraanStatusAtauWilayah", "SalingMelengkapi", "HubunganAntarmasyarakat",
        ];
        await Catat("persyaratan-luar-negeri", Roles.PerangkatDaerah, new
        {
            tanggal = Tanggal,
            objek = "IlmuPengetahuanDanTeknologi",
            daftar = persyaratan.Select(p => new { persyaratan = p, terpenuhi, uraian = "Sesuai bukti.", buktiDokumenId = bukti }),
        });
    }

    public async Task Izin(string jenisIzin, string sampai, string dari = "2025-01-01")
    {
        var dokumenId = await Unggah(jenisIzin);
        await Catat($"pihak/{ParaPihak[1]}/izin/{jenisIzin}", Roles.PerangkatDaerah, new
        {
            tanggal = Tanggal,
            nomor = $"{jenisIzin}/1",
            penerbit = jenisIzin == "IzinPrinsip" ? "Menteri Luar Negeri" : "Kementerian Kesehatan",
            berlakuDari = dari,
            berlakuSampai = sampai,
            dokumenId,
        });
    }

    public Task TandaTerimaDprd() => SuratTanpaDokumenId("persetujuan-dprd/tanda-terima", Roles.SekretariatDprd, "TandaTerimaDprd", new { tanggal = Tanggal, penerima = "Sekretariat DPRD" });

    public Task PutusanDprd(string hasil) => SuratTanpaDokumenId("persetujuan-dprd/putusan", Roles.SekretariatDprd, "KeputusanDprd", new { tanggal = Tanggal, nomor = $"170/{hasil}", hasil });

    public Task TandaTerimaGubernur(string nomor = "G/1") => Surat("gubernur/tanda-terima", Roles.BagianKerjaSama, "TandaTerimaGubernur", new { nomor, penerima = "Biro Pemerintahan" });

    public Task PengantarGubernur(Guid? naskahId = null) => Surat("gubernur/pengantar", Roles.KepalaDaerah, "PengantarGubernur", new { nomor = "G/2" }, naskahId);

    public Task Risalah(Guid? naskahId = null) => Surat("risalah", Roles.BagianKerjaSama, "RisalahRapat", new
    {
        peserta = new[] { "KementerianLuarNegeri", "KementerianTerkait", "PemerintahProvinsi", "PemerintahKabupatenKota" },
        ditandatangani = true,
    }, naskahId);

    public Task SuratKonfirmasi(Guid? naskahId = null) =>
        Surat("surat-konfirmasi", Roles.KepalaDaerah, "SuratKonfirmasi", new { nomor = "KL/1", aspekPolitis = true, aspekYuridis = true }, naskahId);

    public Task PersetujuanMenteri(Guid? naskahId = null) => Surat("persetujuan-menteri", Roles.KepalaDaerah, "PersetujuanMenteri", new { nomor = "M/1" }, naskahId);

    public Task Rencana(bool substansiBerubah = true) => Catat("rencana-kerja-sama", Roles.PerangkatDaerah, new
    {
        tanggal = Tanggal,
        subjek = "a",
        latarBelakang = "b",
        maksudTujuanSasaran = "c",
        objek = "d",
        ruangLingkup = "e",
        sumberPembiayaan = "f",
        jangkaWaktu = "g",
        sesuaiPernyataan = true,
        substansiBerubah,
    });

    public object Isi(string mulai, string sampai, params string[] klausul) => new
    {
        judul = "Memorandum Saling Pengertian",
        ruangLingkup = "Pelatihan dan pertukaran tenaga ahli",
        mulai,
        sampai,
        klausul = klausul.Select(k => new { jenis = k, teks = "..." }),
    };

    public static readonly string[] SebelasButir =
    [
        "Subjek", "MaksudDanTujuan", "Pelaksanaan", "Pembiayaan", "KelompokKerjaBersama", "PenyelesaianPerselisihan", "Amandemen",
        "MasaBerlakuPerpanjanganPengakhiran", "TempatDanTanggal",
    ];

    public async Task Usulkan()
    {
        await Unggah("SuratPrakarsa");
        await Catat("pernyataan-hukum", Roles.BagianHukum, new { tanggal = Tanggal, tidakBertentangan = true, dalamKewenangan = true, uraian = "Tidak bertentangan." });
        await Catat($"pihak/{ParaPihak[1]}/pernyataan", Roles.BagianHukum, new { tanggal = Tanggal, bukanPartaiPolitik = true, uraian = "Bukan partai politik." });
        await Kondisi();
        await Langkah("Usulkan", Roles.PerangkatDaerah);
    }

    public async Task AjukanDprd()
    {
        await SuratTanpaDokumenId("persetujuan-dprd/permohonan", Roles.BagianKerjaSama, "PermohonanDprd", new { tanggal = Tanggal, nomor = "P/1" });
        await Langkah("AjukanDprd", Roles.KepalaDaerah);
    }

    public async Task AjukanVerifikasi()
    {
        await Unggah("SuratPenyampaianRencana");
        await Langkah("AjukanVerifikasi", Roles.KepalaDaerah);
    }

    public async Task SusunPernyataan(string? sampai = null) =>
        await Susun("PernyataanKehendak", Roles.Tkksd, Isi(Tanggal, sampai ?? Nanti(1), "Subjek", "MaksudDanTujuan", "TempatDanTanggal"));

    public Task SusunNaskah(string? sampai = null, Guid? mengubahId = null) =>
        Susun("NaskahLuarNegeri", Roles.Tkksd, Isi(Tanggal, sampai ?? Nanti(Tahun), SebelasButir), mengubahId);

    public async Task RencanaTahunan(string peristiwa)
    {
        await SusunRencanaTahunan();
        await Langkah(peristiwa, Roles.KepalaDaerah);
    }

    public Task SusunRencanaTahunan() => Surat($"rencana-kegiatan-tahunan/{Tanggal[..4]}", Roles.PerangkatDaerah, "RencanaKegiatanTahunan", new
    {
        uraian = "a",
        peranParaPihak = "b",
        lokasi = "c",
        penerimaManfaat = "d",
        rencanaPembiayaan = "e",
        tanggalTandaTangan = Tanggal,
    });

    public async Task Laporkan(int tahun)
    {
        await Surat($"laporan-tahunan/{tahun}", Roles.PerangkatDaerah, "LaporanTahunan", new
        {
            judul = "a",
            latarBelakang = "b",
            maksudTujuanSasaran = "c",
            ruangLingkup = "d",
            perkembangan = "e",
            penerimaManfaat = "f",
            pendanaan = "g",
            hambatan = "h",
            rencanaTindakLanjut = "i",
        });
        await Langkah("CatatLaporanTahunan", Roles.BagianKerjaSama);
    }

    public async Task Akhiri(string dasar = "TujuanTercapai")
    {
        await Unggah("SuratPengakhiran");
        var bukti = await Unggah("BuktiPengakhiran");
        await Catat("pengakhiran", Roles.PerangkatDaerah, new { tanggal = Tanggal, dasar, uraian = "Target tercapai", buktiDokumenId = bukti });
        await Langkah("Akhiri", Roles.KabagKerjaSama);
    }

    private string Nanti(int tahun) => DateOnly.Parse(Tanggal, System.Globalization.CultureInfo.InvariantCulture).AddYears(tahun).ToString("yyyy-MM-dd", null);

    private async Task SuratTanpaDokumenId(string sumber, string role, string jenisDokumen, object body)
    {
        await Unggah(jenisDokumen);
        await Catat(sumber, role, body);
    }

    private async Task Jajaki()
    {
        object Indikator(string dimensi) =>
            new { dimensi, nama = "Rumah tangga berair bersih", satuan = "%", nilaiAwal = 60, tahunAwal = 2024, target = 80, tahunTarget = 2027, sumber = "BPS" };
        await Catat("dampak", Roles.PerangkatDaerah, new { tanggal = Tanggal, indikator = new[] { Indikator("Kesejahteraan"), Indikator("PelayananPublik") } });
        await Unggah("LaporanPenjajakan");
        await Langkah("CatatPenjajakan", Roles.BagianKerjaSama);
    }

    private async Task Kaji()
    {
        await Unggah("Kajian");
        await Catat("kajian", Roles.PerangkatDaerah, new { tanggal = Tanggal, judul = "a", latarBelakang = "b", maksudDanTujuan = "c", pemetaan = "d", manfaat = "e", kesimpulan = "f" });
        await Langkah("SelesaikanKajian", Roles.BagianKerjaSama);
    }

    private async Task Tanggapi()
    {
        await Unggah("SuratPermohonanTanggapan");
        await Surat("tanggapan-menteri", Roles.KepalaDaerah, "SuratTanggapanMenteri", new
        {
            nomorPermohonan = "P/1",
            tanggalPermohonan = Tanggal,
            nomor = "T/1",
            dapatDitindaklanjuti = true,
            dikoordinasikanDenganMenlu = true,
        });
        await Langkah("CatatTanggapanMenteri", Roles.BagianKerjaSama);
    }

    private async Task TandaTanganiPernyataan()
    {
        await SusunPernyataan();
        await Tandatangani("NaskahPernyataan", "PimpinanMitra");
        await Langkah("TandaTanganiPernyataan", Roles.KepalaDaerah);
    }

    private async Task TetapkanRencana()
    {
        await Unggah("RencanaKerjaSama");
        await Unggah("TembusanPernyataan");
        await Rencana();
        await Langkah("TetapkanRencana", Roles.PerangkatDaerah);
    }

    private async Task PutuskanDprd()
    {
        await PutusanDprd("Disetujui");
        await Langkah("CatatPutusanDprd", Roles.KabagKerjaSama);
    }

    private async Task Teruskan()
    {
        await PengantarGubernur();
        await Langkah("CatatPengantarGubernur", Roles.BagianKerjaSama);
    }

    private async Task Pertimbangkan()
    {
        await Surat("pertimbangan", Roles.KepalaDaerah, "PertimbanganTertulis", new { hasil = "SusunNaskah", nomor = "M/0", uraian = "Dapat disusun." });
        await Langkah("CatatPertimbangan", Roles.BagianKerjaSama);
    }

    private async Task AjukanNaskah()
    {
        await SusunNaskah();
        await Unggah("RancanganNaskahLuarNegeri");
        await Unggah("SuratPenyampaianNaskah");
        await Langkah("AjukanNaskah", Roles.KepalaDaerah);
    }

    private async Task Rapat()
    {
        await Risalah();
        await Langkah("CatatRisalah", Roles.BagianKerjaSama);
    }

    private async Task Konfirmasi()
    {
        await SuratKonfirmasi();
        await Langkah("CatatSuratKonfirmasi", Roles.BagianKerjaSama);
    }

    private async Task SetujuiMenteri()
    {
        await Unggah("SuratRencanaPenandatanganan");
        await PersetujuanMenteri();
        await Catat("rencana-penandatanganan", Roles.KepalaDaerah, new { tanggal = Tanggal, nomor = "B/9", tempat = "Tenggarong", tanggalRencana = Tanggal });
        await Langkah("CatatPersetujuanMenteri", Roles.BagianKerjaSama);
    }

    private async Task TandaTanganiNaskah()
    {
        await Tandatangani("NaskahLuarNegeri", "PimpinanMitra");
        await Langkah("TandaTanganiNaskahLuarNegeri", Roles.KepalaDaerah);
    }

    private async Task Laksanakan()
    {
        await Surat("naskah-asli", Roles.BagianKerjaSama, "PenyampaianNaskahAsli", new { nomor = "B/10" });
        await RencanaTahunan("TetapkanRencanaTahunan");
    }

    private async Task SampaikanUsulan()
    {
        foreach (var dokumen in new[] { "RencanaKerjaSama", "PemetaanPotensi", "KerangkaAcuanKerja", "SuratPernyataanKesediaan" })
        {
            await Unggah(dokumen);
        }

        await Rencana();
        await Catat("kerangka-acuan-kerja", Roles.PerangkatDaerah, new { tanggal = Tanggal, latarBelakang = "a", maksudDanTujuan = "b", lokasi = "c", ruangLingkup = "d", jangkaWaktu = "e", manfaat = "f", analisisDampak = "g", pembiayaan = "h" });
        await Catat("sifat-penerusan", Roles.PerangkatDaerah, new { tanggal = Tanggal, bersifatTeknis = true, membebaniAtauMemakaiAset = false, uraian = "Pelatihan" });
        await Langkah("SampaikanUsulan", Roles.KepalaDaerah);
    }

    private async Task PeriksaIzin()
    {
        await Izin("IzinPrinsip", "2025-12-31");
        await Izin("IzinOperasional", "2025-12-31");
        await Langkah("PeriksaIzin", Roles.BagianKerjaSama);
    }

    private async Task Verifikasi()
    {
        await Surat("verifikasi-menteri", Roles.KepalaDaerah, "VerifikasiMenteri", new { diterima = true, nomor = "M/3", uraian = "Lengkap." });
        await Langkah("CatatVerifikasi", Roles.BagianKerjaSama);
    }

    private async Task TunjukMitraTeknis()
    {
        await Surat("mitra-teknis", Roles.KepalaDaerah, "PenunjukanMitraTeknis", new { kementerian = "Kementerian Kesehatan", nomor = "M/2" });
        await Langkah("TunjukMitraTeknis", Roles.BagianKerjaSama);
    }

    private async Task Tutup()
    {
        await Unggah("LaporanPenutupan");
        await Catat("penutupan", Roles.PerangkatDaerah, new { tanggal = Tanggal, laporanDiterima = true, pendapatanDisetorKeKasDaerah = true, barangDicatatSebagaiAset = true, uraian = "Selesai" });
        await Langkah("Tutup", Roles.BagianKerjaSama);
    }
}
