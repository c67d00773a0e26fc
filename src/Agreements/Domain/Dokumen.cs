namespace Ksd.Agreements.Domain;

/// <summary>What a stored paper is; the tables say which step needs which.</summary>
public enum JenisDokumen
{
    SuratInisiasi,

    /// <summary>The order that names the two petugas penghubung.</summary>
    SuratTugasPpksd,
    KerangkaAcuanKerja,
    StudiKelayakan,

    /// <summary>Akta, NIB and permits of a third party.</summary>
    DokumenLegalMitra,
    BuktiPengecualianRencana,
    CatatanTkksd,
    PendapatHukum,
    SuratPenawaran,
    JawabanPenawaran,
    RancanganKesepakatan,
    BeritaAcaraKesepakatan,
    NaskahKesepakatan,
    CatatanBeban,
    BuktiAnggaran,
    PermohonanDprd,
    TandaTerimaDprd,
    KeputusanDprd,
    RancanganPerjanjian,
    BeritaAcaraPerjanjian,
    NaskahPerjanjian,
    SuratKuasa,
    SuratPengakhiran,
    BuktiPengakhiran,
    PutusanPailit,
    SuratPenarikan,
    LaporanPenutupan,

    // Kerja sama wajib.
    HasilPemetaan,
    UndanganKoordinasiTeknis,
    BeritaAcaraKoordinasiTeknis,
    KesepakatanKoordinasiTeknis,
    KeputusanSekretariat,
    PernyataanTidakDilaksanakan,
    LaporanPembinaan,
    EvaluasiKendala,
    PersetujuanPengambilalihan,
    KeputusanPengambilalihan,

    // Sinergi.
    RancanganNota,

    /// <summary>The work plan that is part of a Nota Kesepakatan.</summary>
    LampiranRencanaKerja,
    BeritaAcaraNota,
    NaskahNota,

    // Amendments.
    SuratPermohonanPerubahan,
    TinjauanDampak,
    NaskahPerubahan,

    // Disputes.
    PemberitahuanPerselisihan,
    BuktiPerselisihan,

    // Abroad.
    SuratPrakarsa,
    BuktiPersyaratanLuarNegeri,
    LaporanPenjajakan,
    Kajian,
    SuratPermohonanTanggapan,
    SuratTanggapanMenteri,
    NaskahPernyataan,

    /// <summary>The Pernyataan Kehendak as sent to the Menteri.</summary>
    TembusanPernyataan,
    RencanaKerjaSama,
    SuratPenyampaianRencana,
    TandaTerimaGubernur,
    PengantarGubernur,
    SuratLangsungMenteri,
    PertimbanganTertulis,
    RancanganNaskahLuarNegeri,
    SuratPenyampaianNaskah,
    RisalahRapat,
    SuratKonfirmasi,
    PersetujuanMenteri,
    SuratRencanaPenandatanganan,
    NaskahLuarNegeri,
    PenyampaianNaskahAsli,
    SalinanNaskah,
    RencanaKegiatanTahunan,
    LaporanTahunan,
    TeguranKemendagri,
    SuratPerpanjangan,
    JawabanPerpanjangan,
    PemetaanPotensi,
    SuratPernyataanKesediaan,
    RekomendasiMenteri,
    VerifikasiMenteri,
    PenunjukanMitraTeknis,
    IzinPrinsip,
    IzinOperasional,
    LaporanKunjungan,
    Lainnya,
}

/// <summary>A paper on file. Its content is kept under its SHA-256; neither it nor this record ever changes.</summary>
internal sealed class Dokumen
{
    private Dokumen()
    {
    }

    public Guid Id { get; private init; }

    public Guid KerjaSamaId { get; private init; }

    /// <summary>The naskah it belongs to; null when it belongs to the kerja sama as a whole.</summary>
    public Guid? NaskahId { get; private init; }

    public string RegionCode { get; private init; } = "";

    public JenisDokumen Jenis { get; private init; }

    /// <summary>The number on the paper.</summary>
    public string? Nomor { get; private init; }

    /// <summary>The date on the paper.</summary>
    public DateOnly Tanggal { get; private init; }

    public string NamaBerkas { get; private init; } = "";

    public string JenisMedia { get; private init; } = "";

    public long Ukuran { get; private init; }

    public string Sha256 { get; private init; } = "";

    /// <summary>The version of the kerja sama that it came with: facts and stages share one order.</summary>
    public long Versi { get; private init; }

    public string Oleh { get; private init; } = "";

    public string Jabatan { get; private init; } = "";

    public DateTimeOffset DicatatPada { get; private init; }

    internal static Dokumen Record(KerjaSama kerjaSama, Berkas berkas, Petugas petugas, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        KerjaSamaId = kerjaSama.Id,
        NaskahId = berkas.NaskahId,
        RegionCode = kerjaSama.RegionCode,
        Jenis = berkas.Jenis,
        Nomor = berkas.Nomor,
        Tanggal = berkas.Tanggal,
        NamaBerkas = berkas.NamaBerkas,
        JenisMedia = berkas.JenisMedia,
        Ukuran = berkas.Ukuran,
        Sha256 = berkas.Sha256,
        Versi = kerjaSama.Version,
        Oleh = petugas.Subjek,
        Jabatan = petugas.Jabatan,
        DicatatPada = now,
    };
}

/// <summary>A file that has been stored, and what it is said to be.</summary>
internal sealed record Berkas(
    JenisDokumen Jenis, Guid? NaskahId, string? Nomor, DateOnly Tanggal, string NamaBerkas, string JenisMedia, long Ukuran, string Sha256);
