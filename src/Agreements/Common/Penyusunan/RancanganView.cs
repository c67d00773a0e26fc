using Ksd.Agreements.Domain.Penyusunan;
using Ksd.Drafting;
using Ksd.Regulation;

namespace Ksd.Agreements.Common.Penyusunan;

/// <summary>Something missing, contradictory or not allowed, with the place it stands beside and its articles.</summary>
public sealed record TemuanView(string Kode, BobotTemuan Bobot, string? Butir, string Tempat, string Pesan, IReadOnlyList<DasarHukum> DasarHukum)
{
    internal static TemuanView Of(TemuanNaskah temuan) => new(temuan.Kode, temuan.Bobot, temuan.Butir, temuan.Tempat, temuan.Pesan, temuan.DasarHukum);
}

/// <summary>A part of the text with what was found there; <paramref name="Sumber"/> is what an edit starts from.</summary>
public sealed record ButirView(
    string Id, string? Induk, TingkatButir Tingkat, int Kedalaman, string Nomor, string Teks, string Sumber, string? Klausul, IReadOnlyList<TemuanView> Temuan);

/// <summary>Content that the law requires: whether the text says it, and why somebody took it out.</summary>
public sealed record IsiWajibView(string Kode, string Nama, bool Ada, string? AlasanDihapus, IReadOnlyList<DasarHukum> DasarHukum);

public sealed record KesepakatanView(int Versi, string Sha256, string Jabatan, DateTimeOffset Pada);

/// <summary>A draft in one of its versions: the text part by part, findings beside their places, and those about the whole.</summary>
public sealed record RancanganView(
    Guid Id,
    Guid KerjaSamaId,
    Guid? NaskahId,
    string Templat,
    string NamaTemplat,
    string VersiTemplat,
    string VersiKlausul,
    MacamNaskah Macam,
    string Judul,
    StatusRancangan Status,
    int Versi,
    int VersiTerakhir,
    string Sha256,
    KesepakatanView? Disepakati,
    string KodeVerifikasi,
    KepalaSurat? Kepala,
    IReadOnlyList<string> BarisJudul,
    IReadOnlyList<ButirView> Isi,
    IReadOnlyList<IsiWajibView> Wajib,
    IReadOnlyList<TemuanView> Temuan,
    bool SiapDisepakati,
    IsianInput Isian)
{
    internal static RancanganView Of(RancanganNaskah rancangan, VersiRancangan versi, DataKerjaSama data)
    {
        var temuan = versi.Isi.Periksa(data).Select(TemuanView.Of).ToArray();
        var diButir = temuan.Where(satu => satu.Butir is not null).ToLookup(satu => satu.Butir!);
        var hilang = versi.Isi.WajibYangHilang.Select(wajib => wajib.Kode).ToHashSet(StringComparer.Ordinal);
        return new(
            rancangan.Id, rancangan.KerjaSamaId, rancangan.NaskahId, rancangan.Templat, rancangan.NamaTemplat, versi.Isi.VersiTemplat, versi.Isi.VersiKlausul,
            rancangan.Macam, rancangan.Judul, rancangan.Status, versi.Ke, rancangan.Versi, versi.Sha256,
            rancangan is { VersiDisepakati: { } ke, Sha256: { } sha256, DisepakatiPada: { } pada } ? new(ke, sha256, rancangan.DisepakatiJabatan ?? "", pada) : null,
            rancangan.KodeVerifikasi, versi.Isi.Kepala, versi.Isi.Judul,
            [.. versi.Isi.Baca().Select(butir => new ButirView(
                butir.Id, butir.Induk, butir.Tingkat, butir.Kedalaman, butir.Nomor, butir.Teks, butir.Sumber, butir.Klausul, [.. diButir[butir.Id]]))],
            [.. versi.Isi.DaftarWajib.Select(wajib => new IsiWajibView(
                wajib.Kode, wajib.Nama, !hilang.Contains(wajib.Kode), versi.Isi.DaftarPenghapusan.FirstOrDefault(hapus => hapus.Kode == wajib.Kode)?.Alasan, wajib.DasarHukum))],
            temuan,
            temuan.All(satu => satu.Bobot is not BobotTemuan.Kunci),
            IsianInput.Of(rancangan.Isian));
    }
}

/// <summary>A draft in a list.</summary>
public sealed record RancanganRow(
    Guid Id, Guid? NaskahId, string Templat, string NamaTemplat, MacamNaskah Macam, string Judul, StatusRancangan Status, int Versi, int? VersiDisepakati, DateTimeOffset DicatatPada);

/// <summary>What somebody said about a draft, and the answer.</summary>
public sealed record TanggapanView(
    Guid Id, int Versi, string? Butir, string Tempat, string Isi, Suntingan? Usulan, string Peran, string Jabatan, DateTimeOffset DicatatPada,
    StatusTanggapan Status, string? Jawaban, string? DijawabJabatan, DateTimeOffset? DijawabPada)
{
    internal static TanggapanView Of(TanggapanRancangan tanggapan) => new(
        tanggapan.Id, tanggapan.Versi, tanggapan.Butir, tanggapan.Tempat, tanggapan.Isi, tanggapan.Usulan, tanggapan.Peran, tanggapan.Jabatan, tanggapan.DicatatPada,
        tanggapan.Status, tanggapan.Jawaban, tanggapan.DijawabJabatan, tanggapan.DijawabPada);
}

/// <summary>What became of one part between two texts.</summary>
public sealed record PerubahanView(string? Butir, string Tempat, string? TempatLama, string Macam, bool Dipindah, string? Lama, string? Baru, IReadOnlyList<PotonganBeda> Beda)
{
    internal static PerubahanView Of(PerubahanTeks perubahan) => new(
        (perubahan.Baru ?? perubahan.Lama)!.Id,
        (perubahan.Baru ?? perubahan.Lama)!.Tempat,
        perubahan.Lama?.Tempat,
        perubahan.Ditambah ? "Ditambah" : perubahan.Dihapus ? "Dihapus" : perubahan.Diubah ? "Diubah" : "Dipindah",
        perubahan.Dipindah,
        perubahan.Lama?.Teks,
        perubahan.Baru?.Teks,
        perubahan.Beda);
}
