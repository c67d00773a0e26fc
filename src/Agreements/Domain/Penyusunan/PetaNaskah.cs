using System.Collections.Frozen;
using Ksd.Drafting;

namespace Ksd.Agreements.Domain.Penyusunan;

/// <summary>What an agreed text says, as the record of the naskah has it: the guards G12-G16 and G26 look there and nowhere else.</summary>
internal static class PetaNaskah
{
    private static readonly FrozenDictionary<string, JenisKlausul> Jenis = new Dictionary<string, JenisKlausul>
    {
        ["maksud-tujuan"] = JenisKlausul.MaksudDanTujuan,
        ["objek"] = JenisKlausul.ObjekDanRuangLingkup,
        ["ruang-lingkup"] = JenisKlausul.ObjekDanRuangLingkup,
        ["pelaksanaan"] = JenisKlausul.Pelaksanaan,
        ["hak-kewajiban"] = JenisKlausul.HakDanKewajiban,
        ["tugas-tanggung-jawab"] = JenisKlausul.TugasDanTanggungJawab,
        ["pembiayaan"] = JenisKlausul.Pembiayaan,
        ["jangka-waktu"] = JenisKlausul.JangkaWaktu,
        ["perpanjangan"] = JenisKlausul.Perpanjangan,
        ["keadaan-kahar"] = JenisKlausul.KeadaanKahar,
        ["penyelesaian-perselisihan"] = JenisKlausul.PenyelesaianPerselisihan,
        ["sanksi"] = JenisKlausul.Sanksi,
        ["hasil-pendapatan"] = JenisKlausul.HasilDanPendapatan,
        ["aset"] = JenisKlausul.Aset,
        ["korespondensi"] = JenisKlausul.Korespondensi,
        ["adendum"] = JenisKlausul.Adendum,
        ["pengakhiran"] = JenisKlausul.Pengakhiran,
        ["subjek"] = JenisKlausul.Subjek,
        ["kelompok-kerja"] = JenisKlausul.KelompokKerjaBersama,
        ["amandemen"] = JenisKlausul.Amandemen,
        ["masa-berlaku"] = JenisKlausul.MasaBerlakuPerpanjanganPengakhiran,
        ["tempat-tanggal"] = JenisKlausul.TempatDanTanggal,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Which naskah a text of this kind is recorded as; null for letters and papers, which bind nobody.</summary>
    public static bool Sesuai(this MacamNaskah macam, Naskah naskah) => macam switch
    {
        MacamNaskah.KesepakatanBersama => naskah is { Jenis: JenisNaskah.KesepakatanBersama, MengubahId: null },
        MacamNaskah.PerjanjianKerjaSama => naskah is { Jenis: JenisNaskah.PerjanjianKerjaSama, MengubahId: null },
        MacamNaskah.NotaKesepakatan => naskah is { Jenis: JenisNaskah.NotaKesepakatan, MengubahId: null },
        MacamNaskah.PernyataanKehendak => naskah.Jenis is JenisNaskah.PernyataanKehendak,
        MacamNaskah.NaskahLuarNegeri => naskah is { Jenis: JenisNaskah.NaskahLuarNegeri, MengubahId: null },
        MacamNaskah.Adendum => naskah.MengubahId is not null,
        _ => true,
    };

    /// <summary>Is signed by the parties, so that a naskah on record belongs to it.</summary>
    public static bool Mengikat(this MacamNaskah macam) => macam is not (MacamNaskah.Lainnya or MacamNaskah.SuratKuasa);

    public static IsiNaskah Isi(RancanganNaskah rancangan, VersiRancangan versi, DataKerjaSama data, KerjaSama kerjaSama, Naskah naskah) => naskah.Isi with
    {
        Judul = rancangan.Judul,
        RuangLingkup = Teks(versi.Isi, "ruang-lingkup") is { Length: > 0 } lingkup ? lingkup : kerjaSama.Usulan.RuangLingkup,
        Mulai = data.Mulai ?? data.Tanggal,
        Sampai = data.Sampai,
        SampaiPeristiwa = data.SampaiPeristiwa,
        Nilai = data.Nilai,
        ParaPihak = [.. kerjaSama.ParaPihak.Where(pihak => data.ParaPihak.Any(di => di.Id == pihak.Id.ToString())).Select(pihak => pihak.Id)],
        DaftarKlausul = [.. Klausul(versi.Isi)],
        RancanganId = rancangan.Id,
        Sha256Teks = versi.Sha256,
    };

    private static IEnumerable<Domain.Klausul> Klausul(Rancangan teks) =>
        from butir in teks.Semua
        where butir is { Klausul: not null, Berisi: true }
        group butir by Jenis.GetValueOrDefault(butir.Klausul!, JenisKlausul.Lainnya) into sejenis
        select new Domain.Klausul(sejenis.Key, string.Join('\n', sejenis.Select(butir => Teks(teks, butir))));

    private static string Teks(Rancangan teks, string klausul) =>
        teks.Semua.FirstOrDefault(butir => butir.Klausul == klausul) is { } butir ? Teks(teks, butir) : "";

    /// <summary>The words of a clause without its heading, references written out as they read in the whole text.</summary>
    private static string Teks(Rancangan teks, Drafting.Butir klausul)
    {
        var bagian = klausul.Semua.Where(butir => !butir.Berjudul).Select(butir => butir.Id).ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', Perbandingan.Satuan(teks).Where(satuan => satuan.Id is { } id && bagian.Contains(id)).Select(satuan => satuan.Teks));
    }
}
