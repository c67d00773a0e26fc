using Ksd.Portal.Ui;

namespace Ksd.Portal.Pages.Naskah;

/// <summary>A draft in one of its versions, part by part, with what was found beside its place.</summary>
public sealed record RancanganView(
    Guid Id, Guid KerjaSamaId, Guid? NaskahId, string NamaTemplat, string Macam, string Judul, string Status, int Versi, int VersiTerakhir, string Sha256, KesepakatanRancangan? Disepakati,
    string KodeVerifikasi, IReadOnlyList<string> BarisJudul, IReadOnlyList<ButirView> Isi, IReadOnlyList<WajibView> Wajib, IReadOnlyList<TemuanView> Temuan, bool SiapDisepakati)
{
    public bool Terbuka => Status == "Disusun" && Versi == VersiTerakhir;

    /// <summary>Where a part stands among those beside it.</summary>
    public int Posisi(ButirView butir) => Isi.Where(satu => satu.Induk == butir.Induk).ToList().IndexOf(butir);
}

public sealed record KesepakatanRancangan(int Versi, string Sha256, string Jabatan, DateTimeOffset Pada);

public sealed record ButirView(string Id, string? Induk, string Tingkat, int Kedalaman, string Nomor, string Teks, string Sumber, string? Klausul, IReadOnlyList<TemuanView> Temuan);

public sealed record WajibView(string Kode, string Nama, bool Ada, string? AlasanDihapus, IReadOnlyList<DasarHukumRingkas> DasarHukum);

public sealed record TemuanView(string Kode, string Bobot, string? Butir, string Tempat, string Pesan, IReadOnlyList<DasarHukumRingkas> DasarHukum);

public sealed record TanggapanView(
    Guid Id, int Versi, string? Butir, string Tempat, string Isi, System.Text.Json.Nodes.JsonObject? Usulan, string Jabatan, DateTimeOffset DicatatPada, string Status, string? Jawaban, string? DijawabJabatan);

/// <summary>What changed in one place between two versions, word by word.</summary>
public sealed record PerubahanView(string? Butir, string Tempat, string Macam, bool Dipindah, IReadOnlyList<BedaView> Beda);

public sealed record BedaView(string Jenis, string Teks);
