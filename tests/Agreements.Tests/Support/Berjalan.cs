using Ksd.ServiceDefaults.Identity;
using Ksd.Testing;

namespace Ksd.Agreements.Tests.Support;

/// <summary>Walks a domestic kerja sama through its life over HTTP.</summary>
public sealed class Berjalan : Dosir
{
    public const string Hari = "2025-01-06";

    private readonly string jenis;

    private Berjalan(AgreementsApplication app, string jenis, Answer terakhir)
        : base(app, terakhir) => this.jenis = jenis;

    private bool Ksdpk => jenis == "Ksdpk";

    protected override Dictionary<string, string> Alasan { get; } = new() { ["F08"] = "Evaluasi belum menyampaikan", ["G05"] = "prioritas baru", ["G17"] = "lokasi lain", ["N02"] = "dibahas dengan DPRD" };

    public static object Usulan(bool ksdpk = false, string mitra = "Pemerintah Kota Bontang", Guid? rencanaItemId = null) => new
    {
        judul = "Penyediaan air bersih di perbatasan",
        objek = "Penyediaan air bersih",
        ruangLingkup = "Jaringan perpipaan",
        jenis = ksdpk ? "Ksdpk" : "KsddSukarela",
        urusan = new[] { new { kode = "1.03" } },
        paraPihak = new object[]
        {
            new { nama = mitra, kelas = ksdpk ? "BadanUsahaSwasta" : "PemerintahDaerah", wilayah = ksdpk ? null : new { scheme = "KEMENDAGRI", code = "64.74" } },
            new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "BPS", code = "6403" } },
        },
        lokasi = new[] { "Marang Kayu" },
        eksternalitas = false,
        lebihEfisienBersama = false,
        rencanaMulai = "2025-01-01",
        rencanaSampai = "2027-12-31",
        rencanaItemId,
    };

    public static async Task<Berjalan> Mulai(AgreementsApplication app, bool ksdpk = false, object? usulan = null)
    {
        var answer = await Open(app, usulan ?? Usulan(ksdpk, ksdpk ? $"PT {Guid.CreateVersion7():N}" : "Pemerintah Kota Bontang"));
        return new Berjalan(app, answer.Text("jenis")!, answer);
    }

    public static async Task<Berjalan> Sampai(AgreementsApplication app, string tahap, bool ksdpk = false)
    {
        var jalan = await Mulai(app, ksdpk);
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
                "Persiapan" => SelesaikanPersiapan(),
                "SiapDitawarkan" => Tawarkan(),
                "Ditawarkan" => Setujui(),
                "PenyusunanKesepakatan" => SepakatiKesepakatan(),
                "KesepakatanSiap" => TandaTanganiKesepakatan(),
                "KesepakatanDitandatangani" => NilaiBeban(tahap == "MenungguDprd"),
                "MenungguDprd" => SetujuiDprd(),
                "PenyusunanPerjanjian" => SusunPerjanjian(),
                "PerjanjianSiap" => TandaTanganiPerjanjian(),
                "Terpetakan" => MulaiKoordinasi(),
                "KoordinasiTeknis" => SepakatiKoordinasi(),
                "PenyusunanNota" => SepakatiNota(),
                "NotaSiap" => TandaTanganiNota(),
                "NotaDitandatangani" => Langkah("MulaiPelaksanaan", Roles.BagianKerjaSama),
                "Pelaksanaan" => Akhiri(),
                "Berakhir" => Tutup(),
                _ => throw new InvalidOperationException($"There is no way from {kini} to {tahap}."),
            });
        }
    }

    public async Task SiapDiusulkan()
    {
        await Unggah("SuratInisiasi");
        await Unggah("SuratTugasPpksd");
        if (jenis == "KsddWajib")
        {
            await Unggah("HasilPemetaan");
        }

        await Catat("pernyataan-hukum", Roles.BagianHukum, new { tanggal = Hari, tidakBertentangan = true, uraian = "Tidak bertentangan." });
    }

    private async Task Usulkan()
    {
        await SiapDiusulkan();
        await Langkah("Usulkan", Roles.PerangkatDaerah);
    }

    private async Task SelesaikanPersiapan()
    {
        await Unggah("KerangkaAcuanKerja");
        await Catat("kerangka-acuan-kerja", Roles.PerangkatDaerah, new
        {
            tanggal = Hari,
            latarBelakang = "a",
            maksudDanTujuan = "b",
            lokasi = "c",
            ruangLingkup = "d",
            jangkaWaktu = "e",
            manfaat = "f",
            analisisDampak = "g",
            pembiayaan = "h",
        });
        object Indikator(string dimensi) =>
            new { dimensi, nama = "Rumah tangga berair bersih", satuan = "%", nilaiAwal = 60, tahunAwal = 2024, target = 80, tahunTarget = 2027, sumber = "BPS" };
        await Catat("dampak", Roles.PerangkatDaerah, new { tanggal = Hari, indikator = new[] { Indikator("Kesejahteraan"), Indikator("PelayananPublik") } });
        await Catat("keterkaitan-rencana", Roles.Bappeda, new
        {
            tanggal = Hari,
            butir = new[] { new { dokumen = "Rpjmd", nomorPeraturan = "Perda 6/2021", tahunMulai = 2021, tahunSelesai = 2026, kode = "1.03.03", uraian = "Air minum" } },
        });
        if (Ksdpk)
        {
            await Unggah("DokumenLegalMitra");
            var studi = await Unggah("StudiKelayakan");
            await Catat("studi-kelayakan", Roles.PerangkatDaerah, new { tanggal = Hari, penyusun = "Daerah", kesimpulan = "Layak", dokumenId = studi });
        }

        await Langkah("SelesaikanPersiapan", Roles.BagianKerjaSama);
    }

    /// <summary>Whom the step MulaiKoordinasiTeknis and the following are about: both regions agree, to be done by the end of the year.</summary>
    private async Task MulaiKoordinasi()
    {
        var undangan = await Unggah("UndanganKoordinasiTeknis");
        await Catat("koordinasi-teknis/rapat", Roles.BagianKerjaSama, new { tanggal = Tanggal, forum = "Provinsi", penyelenggara = "Gubernur Kalimantan Timur", dokumenId = undangan });
        await Langkah("MulaiKoordinasiTeknis", Roles.BagianKerjaSama);
    }

    private async Task SepakatiKoordinasi()
    {
        await Unggah("BeritaAcaraKoordinasiTeknis");
        var dokumenId = await Unggah("KesepakatanKoordinasiTeknis");
        await Catat("koordinasi-teknis/hasil", Roles.BagianKerjaSama, new
        {
            tanggal = Tanggal,
            disepakatiOleh = ParaPihak,
            batasPelaksanaan = "2025-12-31",
            uraian = "Pengendalian banjir lintas batas",
            dokumenId,
        });
        await Langkah("SepakatiKoordinasiTeknis", Roles.KepalaDaerah);
    }

    private async Task SepakatiNota()
    {
        await Susun("NotaKesepakatan", Roles.Tkksd);
        foreach (var dokumen in new[] { "RancanganNota", "LampiranRencanaKerja", "BeritaAcaraNota" })
        {
            await Unggah(dokumen, Naskah);
        }

        await Langkah("SepakatiNota", Roles.Tkksd);
    }

    private async Task TandaTanganiNota()
    {
        await Tandatangani("NaskahNota");
        await Langkah("TandaTanganiNota", Roles.KepalaDaerah);
    }

    private async Task Tawarkan()
    {
        await Unggah("SuratPenawaran");
        await Catat("penawaran", Roles.BagianKerjaSama, new
        {
            tanggal = Hari,
            arah = "Dikirim",
            nomor = "B/100",
            penandatangan = "KepalaDaerah",
            namaPenandatangan = "Bupati Kutai Kartanegara",
        });
        await Langkah("KirimPenawaran", Roles.KepalaDaerah);
    }

    private async Task Setujui()
    {
        await Unggah("JawabanPenawaran");
        await Catat("jawaban-penawaran", Roles.BagianKerjaSama, new { tanggal = Hari, nomor = "J/7", diterima = true });
        await Langkah("SetujuiPenawaran", Roles.BagianKerjaSama);
    }

    private async Task SepakatiKesepakatan()
    {
        await Susun("KesepakatanBersama", Roles.Tkksd);
        await Unggah("RancanganKesepakatan");
        await Unggah("BeritaAcaraKesepakatan");
        await Langkah("SepakatiKesepakatan", Roles.Tkksd);
    }

    private async Task TandaTanganiKesepakatan()
    {
        await Tandatangani("NaskahKesepakatan");
        await Langkah("TandaTanganiKesepakatan", Roles.KepalaDaerah);
    }

    private async Task NilaiBeban(bool membebani)
    {
        await Unggah("CatatanBeban");
        await Unggah("BuktiAnggaran");
        await Catat("penilaian-beban", Roles.Bpkad, new
        {
            tanggal = Hari,
            membebaniMasyarakat = membebani,
            membebaniDaerah = false,
            uraian = "Tarif sambungan",
            pendanaan = new[] { new { sumber = "Apbd", tahunAnggaran = 2025, kodeAnggaran = "1.03", jumlah = 2_400_000_000, teranggarkan = true } },
        });
        await Langkah("NilaiBeban", Roles.BagianKerjaSama);
    }

    private async Task SetujuiDprd()
    {
        await Unggah("PermohonanDprd");
        await Unggah("KeputusanDprd");
        await Catat("persetujuan-dprd/permohonan", Roles.BagianKerjaSama, new { tanggal = Hari, nomor = "P/1" });
        await Catat("persetujuan-dprd/tanda-terima", Roles.SekretariatDprd, new { tanggal = Hari, penerima = "Sekretariat DPRD" });
        await Catat("persetujuan-dprd/putusan", Roles.SekretariatDprd, new { tanggal = Hari, nomor = "K/1", hasil = "Disetujui" });
        await Langkah("CatatPutusanDprd", Roles.KabagKerjaSama);
    }

    public async Task SusunPerjanjian()
    {
        await Susun("PerjanjianKerjaSama", Roles.PerangkatDaerah);
        await Unggah("RancanganPerjanjian", Naskah);
        await Unggah("BeritaAcaraPerjanjian", Naskah);
        await Langkah("SepakatiPerjanjian", Roles.PerangkatDaerah, Naskah);
    }

    public async Task TandaTanganiPerjanjian()
    {
        await Tandatangani("NaskahPerjanjian");
        await Langkah("TandaTanganiPerjanjian", Roles.KepalaDaerah, Naskah);
    }

    private async Task Akhiri()
    {
        foreach (var naskahId in jenis == "Sinergi" ? [null] : new Guid?[] { Naskah, null })
        {
            await Unggah("SuratPengakhiran", naskahId);
            var bukti = await Unggah("BuktiPengakhiran", naskahId);
            await Catat("pengakhiran", Roles.PerangkatDaerah, new
            {
                tanggal = Hari,
                naskahId,
                dasar = "TujuanTercapai",
                uraian = "Target tercapai",
                buktiDokumenId = bukti,
            });
            await Langkah(naskahId is null ? "Akhiri" : "AkhiriPerjanjian", Roles.KabagKerjaSama, naskahId);
        }
    }

    private async Task Tutup()
    {
        foreach (var naskahId in jenis == "Sinergi" ? [null] : new Guid?[] { Naskah, null })
        {
            await Unggah("LaporanPenutupan", naskahId);
            await Catat("penutupan", Roles.PerangkatDaerah, new
            {
                tanggal = Hari,
                naskahId,
                laporanDiterima = true,
                pendapatanDisetorKeKasDaerah = true,
                barangDicatatSebagaiAset = true,
                uraian = "Selesai",
            });
            await Langkah(naskahId is null ? "Tutup" : "TutupPerjanjian", Roles.BagianKerjaSama, naskahId);
        }
    }

    private Task Susun(string naskah, string role) => Susun(naskah, role, new
    {
        judul = $"{naskah} air bersih",
        ruangLingkup = "Jaringan perpipaan",
        mulai = Hari,
        sampai = "2027-12-31",
        nilai = 2_400_000_000,
        klausul = new[] { "HakDanKewajiban", "JangkaWaktu", "PenyelesaianPerselisihan", "Sanksi", "TugasDanTanggungJawab", "Pembiayaan" }.Select(k => new { jenis = k, teks = "..." }),
    });

    private Task Tandatangani(string naskah) => Tandatangani(naskah, jenis.StartsWith("Ksdd", StringComparison.Ordinal) ? "KepalaDaerah" : "PimpinanMitra");
}
