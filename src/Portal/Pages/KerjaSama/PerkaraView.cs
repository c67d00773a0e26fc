using System.Text.Json.Nodes;
using Ksd.Portal.Ui;

namespace Ksd.Portal.Pages.KerjaSama;

/// <summary>A kerja sama as its pages show it.</summary>
public sealed record PerkaraView(
    Guid Id, string Judul, string? Jenis, string? Jalur, string? Rezim, string Tahap, DateOnly TanggalTahap, string Objek, string RuangLingkup, string Bentuk, string Prakarsa,
    string? PerangkatDaerah, IReadOnlyList<KodeRingkas> Urusan, IReadOnlyList<string> Lokasi, IReadOnlyList<PihakRingkas> ParaPihak, DateOnly? RencanaMulai, DateOnly? RencanaSampai,
    Guid? KandidatId, Guid? RencanaItemId, Guid? MelanjutkanId, IReadOnlyList<NaskahRingkas> Naskah, IReadOnlyList<DokumenRingkas> Dokumen, IReadOnlyList<FaktaRingkas> Fakta,
    IReadOnlyList<LangkahRingkas> TahapBerikutnya, long Version)
{
    public string? JudulNaskah(Guid? id) => Naskah.FirstOrDefault(naskah => naskah.Id == id)?.Judul;

    /// <summary>For fields that name something of this kerja sama: what there is to choose from.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string, string)>> Pilihan()
    {
        IReadOnlyList<(string, string)> naskah = [.. Naskah.Select(satu => (satu.Id.ToString(), $"{Format.Nama(satu.Jenis)}: {satu.Judul}"))];
        IReadOnlyList<(string, string)> dokumen = [.. Dokumen.Select(satu => (satu.Id.ToString(), $"{Format.Nama(satu.Jenis)} {satu.Nomor} ({satu.NamaBerkas})"))];
        IReadOnlyList<(string, string)> pihak = [.. ParaPihak.Select(satu => (satu.Id.ToString(), satu.Nama))];
        return new Dictionary<string, IReadOnlyList<(string, string)>>
        {
            ["naskahId"] = naskah,
            ["mengubahId"] = naskah,
            ["indukId"] = naskah,
            ["menggantikan"] = naskah,
            ["dokumenId"] = dokumen,
            ["buktiDokumenId"] = dokumen,
            ["buktiId"] = dokumen,
            ["pihakId"] = pihak,
        };
    }
}

public sealed record PihakRingkas(Guid Id, string Nama, string Kelas, bool PihakKami, KodeRingkas? Wilayah, string? IdentitasHukum, string? Peran, Guid? TerdaftarId);

public sealed record NaskahRingkas(
    Guid Id, string Jenis, string Tahap, Guid? IndukId, Guid? MengubahId, string Judul, IReadOnlyList<string> Nomor, DateOnly? TanggalTandaTangan, DateOnly? Mulai, DateOnly? Sampai,
    string? SampaiPeristiwa, string Status, long? Nilai);

public sealed record DokumenRingkas(Guid Id, string Jenis, Guid? NaskahId, string? Nomor, DateOnly Tanggal, string NamaBerkas, long Ukuran, string Sha256);

public sealed record FaktaRingkas(Guid Id, string Jenis, Guid? NaskahId, DateOnly Tanggal, JsonNode? Isi, string Oleh, string Jabatan, DateTimeOffset DicatatPada);

/// <summary>A next step as the service judges it for this person; <paramref name="Boleh"/> false with nothing that locks it means that it is another office's.</summary>
public sealed record LangkahRingkas(
    string Peristiwa, string Ke, Guid? NaskahId, bool Boleh, string Pelaku, bool PerluAlasan, IReadOnlyList<string> Dokumen, DasarHukumRingkas DasarHukum, IReadOnlyList<SyaratRingkas> Syarat)
{
    public string Nama => $"langkah-{Peristiwa}-{NaskahId}";

    public IEnumerable<SyaratRingkas> Kunci => Syarat.Where(syarat => syarat.Sifat == "Kunci");

    public IEnumerable<SyaratRingkas> Peringatan => Syarat.Where(syarat => syarat.Sifat == "Peringatan");

    /// <summary>Begins a text: that is done by recording the text, not by a button.</summary>
    public bool MulaiNaskah => Peristiwa.StartsWith("Susun", StringComparison.Ordinal) || Peristiwa.StartsWith("Ubah", StringComparison.Ordinal);
}

/// <summary>Every step that was taken and every fact that was recorded.</summary>
public sealed record RiwayatView(IReadOnlyList<LangkahTercatat> Langkah, IReadOnlyList<FaktaRingkas> Fakta);

public sealed record LangkahTercatat(
    long Version, string Peristiwa, string Dari, string Ke, string TahapKerjaSama, Guid? NaskahId, DateOnly Tanggal, string DasarHukum, string? Alasan, string? Catatan,
    IReadOnlyDictionary<string, string>? AlasanPeringatan, string Oleh, string Jabatan, DateTimeOffset DicatatPada);
