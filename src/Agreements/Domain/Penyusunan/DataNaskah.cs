using Ksd.Drafting;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Penyusunan;

/// <summary>What is known of a kerja sama for a text of it: the record as it stands now, and before it what was said for this draft.</summary>
internal sealed record DataNaskah(KerjaSama KerjaSama, Naskah? Naskah, MacamNaskah Macam, IsianRancangan Isian, WakilDaerah? KepalaDaerah)
{
    /// <summary>Null where the kind is not known: the row of an old register, or another lane.</summary>
    public DataKerjaSama? Susun() => KerjaSama.Jenis is not { } jenis ? null : new()
    {
        Jenis = jenis,
        Tentang = KerjaSama.Judul,
        ParaPihak = [.. KerjaSama.ParaPihak.OrderByDescending(pihak => pihak.PihakKami).Select(Pihak)],
        Tanggal = Isian.Tanggal,
        Tempat = Isian.Tempat,
        Mulai = Isian.Mulai ?? Naskah?.Mulai ?? KerjaSama.RencanaMulai,
        Sampai = Isian.Sampai ?? Naskah?.Sampai ?? KerjaSama.RencanaSampai,
        SampaiPeristiwa = Isian.SampaiPeristiwa ?? Naskah?.SampaiPeristiwa,
        Nilai = Isian.Nilai ?? Naskah?.Nilai ?? Jumlah,
        Membebani = Beban is { } beban && (beban.MembebaniMasyarakat || beban.MembebaniDaerah),
        BelumDianggarkan = Beban?.Pendanaan.Any(dana => dana.BelumTeranggarkan(Isian.Tanggal ?? BebanTanggal!.Value)) is true,
        PersetujuanDprd = Terakhir<PutusanDprd>() is { Hasil: HasilDprd.Disetujui } putusan ? new(putusan.Nomor, putusan.TanggalPutusan) : null,
        Induk = Induk is { TanggalTandaTangan: { } tanggal } induk
            ? new(Nama(induk), induk.Nomor, tanggal, induk.SampaiPada(Isian.Tanggal ?? DateOnly.MaxValue, KerjaSama)) { BerakhirLebihAwal = induk.DiakhiriPada ?? induk.DigantiPada }
            : null,
        Rangkap = Isian.Rangkap,
        Surat = Isian.Surat,
        Tahun = Isian.Tahun ?? Isian.Tanggal?.Year,
        Penyusun = Isian.Penyusun,
        KlausulPilihan = Isian.KlausulPilihan,
        Varian = Isian.Varian,
        Isian = Uraian(),
    };

    private Fakta? FaktaBeban => Semua<PenilaianBeban>().LastOrDefault(fakta => fakta.NaskahId == Naskah?.Id) ?? Semua<PenilaianBeban>().LastOrDefault(fakta => fakta.NaskahId is null);

    private PenilaianBeban? Beban => FaktaBeban?.Isi as PenilaianBeban;

    private DateOnly? BebanTanggal => FaktaBeban?.Tanggal;

    private long? Jumlah => Beban?.Pendanaan is { Count: > 0 } dana ? dana.Sum(satu => satu.Jumlah) : null;

    /// <summary>What a PKS executes, what an amendment amends; for a letter about a naskah that naskah, or the one signed last.</summary>
    private Naskah? Induk => Macam switch
    {
        MacamNaskah.PerjanjianKerjaSama or MacamNaskah.SuratKuasa => Cari(Naskah?.IndukId) ?? KerjaSama.Kesepakatan,
        MacamNaskah.Adendum => Cari(Naskah?.MengubahId),
        MacamNaskah.Lainnya => Naskah is { TanggalTandaTangan: not null } ? Naskah
            : KerjaSama.DaftarNaskah.Where(naskah => naskah is { TanggalTandaTangan: not null, MengubahId: null }).MaxBy(naskah => naskah.TanggalTandaTangan),
        _ => null,
    };

    private Naskah? Cari(Guid? id) => KerjaSama.DaftarNaskah.FirstOrDefault(naskah => naskah.Id == id);

    private IEnumerable<Fakta> Semua<T>()
        where T : IsiFakta => KerjaSama.DaftarFakta.Where(fakta => fakta.Isi is T).OrderBy(fakta => fakta.Versi);

    private T? Terakhir<T>()
        where T : IsiFakta => Semua<T>().LastOrDefault(fakta => fakta.NaskahId is null || fakta.NaskahId == Naskah?.Id)?.Isi as T;

    private DataPihak Pihak(Pihak pihak)
    {
        var isian = Isian.ParaPihak.FirstOrDefault(satu => satu.PihakId == pihak.Id) ?? new IsianPihak(pihak.Id);
        var kuasa = Naskah is { Jenis: JenisNaskah.PerjanjianKerjaSama } naskah
            ? Semua<SuratKuasa>().Where(fakta => fakta.NaskahId == naskah.Id).Select(fakta => (SuratKuasa)fakta.Isi).LastOrDefault(satu => satu.PihakId == pihak.Id)
            : null;
        var kepala = pihak.PihakKami && kuasa is null ? KepalaDaerah : null;
        return new(pihak.Id.ToString(), pihak.Nama, pihak.Kelas)
        {
            NamaWakil = isian.NamaWakil ?? kuasa?.NamaPenerima ?? kepala?.Nama,
            JabatanWakil = isian.JabatanWakil ?? kuasa?.JabatanPenerima ?? kepala?.Jabatan,
            Kapasitas = isian.Kapasitas ?? (kuasa is not null ? KapasitasPenandatangan.PejabatDenganKuasa
                : pihak.Kelas is not KelasPihak.PemerintahDaerah ? KapasitasPenandatangan.PimpinanMitra
                : kepala is { Definitif: false } ? KapasitasPenandatangan.PenjabatKepalaDaerah
                : KapasitasPenandatangan.KepalaDaerah),
            DasarJabatan = isian.DasarJabatan ?? kepala?.Dasar,
            SuratKuasa = kuasa is null ? null : new(kuasa.Nomor, kuasa.TanggalSurat, kuasa.BerlakuSampai),
            Alamat = isian.Alamat,
            NomorNaskah = isian.NomorNaskah,
            Narahubung = isian.Narahubung,
            Telepon = isian.Telepon,
            Surel = isian.Surel,
            Hak = isian.Hak,
            Kewajiban = isian.Kewajiban,
        };
    }

    /// <summary>The fields told in words: from the papers on record, and over them what was told for this draft.</summary>
    private Dictionary<string, IReadOnlyList<string>> Uraian()
    {
        var kak = Terakhir<KerangkaAcuanKerja>();
        var kajian = Terakhir<Kajian>();
        var rencana = Terakhir<RencanaKerjaSama>();
        var kehendak = KerjaSama.DaftarNaskah.Where(naskah => naskah is { Jenis: JenisNaskah.PernyataanKehendak, TanggalTandaTangan: not null }).MaxBy(naskah => naskah.TanggalTandaTangan);
        var hasil = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        Isi("objek", KerjaSama.Usulan.Objek);
        Isi("ruang-lingkup", KerjaSama.Usulan.RuangLingkup);
        Isi("lokasi", string.Join(", ", KerjaSama.Usulan.Lokasi));
        Isi("perangkat-daerah", KerjaSama.PerangkatDaerah);
        Isi("latar-belakang", kak?.LatarBelakang ?? kajian?.LatarBelakang ?? rencana?.LatarBelakang);
        Isi("maksud", kak?.MaksudDanTujuan ?? kajian?.MaksudDanTujuan ?? rencana?.MaksudTujuanSasaran);
        Isi("manfaat", kak?.Manfaat ?? kajian?.Manfaat);
        Isi("sumber-pembiayaan", kak?.Pembiayaan ?? rencana?.SumberPembiayaan);
        Isi("dampak-sosial", kak?.AnalisisDampak);
        Isi("pemetaan", kajian?.Pemetaan);
        Isi("kesimpulan", kajian?.Kesimpulan);
        Isi("beban", Beban?.Uraian);
        Isi("penawaran-nomor", Terakhir<Penawaran>()?.Nomor);
        Isi("loi-nomor", kehendak is null ? null : string.Join(" dan ", kehendak.Nomor));
        Isi("loi-tanggal", kehendak?.TanggalTandaTangan is { } tanggal ? Tanggal.Biasa(tanggal) : null);
        foreach (var (nama, isi) in Isian.Uraian)
        {
            hasil[nama] = isi;
        }

        return hasil;

        void Isi(string nama, string? teks)
        {
            if (!string.IsNullOrWhiteSpace(teks))
            {
                hasil[nama] = teks.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            }
        }
    }

    private static string Nama(Naskah naskah) => naskah.Jenis switch
    {
        JenisNaskah.KesepakatanBersama => "Kesepakatan Bersama",
        JenisNaskah.PerjanjianKerjaSama => "Perjanjian Kerja Sama",
        JenisNaskah.NotaKesepakatan => "Nota Kesepakatan",
        JenisNaskah.RencanaKerja => "Rencana Kerja",
        JenisNaskah.PernyataanKehendak => "Pernyataan Kehendak",
        JenisNaskah.NaskahLuarNegeri => "Memorandum Saling Pengertian",
        _ => naskah.Judul,
    };
}

/// <summary>Who heads the region on the day of signature, as the register of positions has it.</summary>
internal sealed record WakilDaerah(string Nama, string Jabatan, bool Definitif, string Dasar);
