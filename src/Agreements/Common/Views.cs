using Ksd.Agreements.Domain;
using Ksd.Regulation;

namespace Ksd.Agreements.Common;

/// <summary>A code with the scheme it belongs to.</summary>
public sealed record CodeView(string Scheme, string Code, string? Label)
{
    public const string Nomenklatur = "PERMENDAGRI-90-2019";

    internal static CodeView OfUrusan(string kode) =>
        new(Nomenklatur, kode, UrusanPemerintahan.TryGet(kode, out var urusan) ? urusan.Nama : null);

    internal static CodeView OfWilayah(KodeWilayah kode) =>
        new(kode.Skema.ToString().ToUpperInvariant(), kode.Kode, DaftarWilayah.Bawaan.Find(kode)?.Nama);
}

/// <summary>A guard that does not hold: what it says, what lifts it, and on which articles it rests.</summary>
public sealed record SyaratView(
    string Id, Sifat Sifat, string Pesan, string Pengangkat, IReadOnlyList<string> Rincian, IReadOnlyList<DasarHukum> DasarHukum)
{
    internal static SyaratView Of(Kekurangan kekurangan) => new(
        kekurangan.Id,
        kekurangan.Sifat,
        kekurangan.Pesan.Localized,
        kekurangan.Pengangkat.Localized,
        kekurangan.Rincian,
        kekurangan.DasarHukum);
}

/// <summary>A step from the present stage: whether the caller may take it, and if not, what stands in its way.</summary>
public sealed record LangkahView(
    Peristiwa Peristiwa,
    Tahap Ke,
    Guid? NaskahId,
    bool Boleh,
    string Pelaku,
    IReadOnlyList<string> Peran,
    bool PerluAlasan,
    IReadOnlyList<JenisDokumen> Dokumen,
    DasarHukum DasarHukum,
    IReadOnlyList<SyaratView> Syarat)
{
    internal static LangkahView Of(Penilaian penilaian) => new(
        penilaian.Langkah.Peristiwa,
        penilaian.Langkah.Ke,
        penilaian.Naskah?.Id,
        penilaian.Boleh,
        penilaian.Langkah.Pelaku.Nama.Localized,
        penilaian.Langkah.Pelaku.Peran,
        penilaian.Langkah.PerluAlasan,
        penilaian.Langkah.Dokumen,
        penilaian.Langkah.DasarHukum,
        [.. penilaian.DaftarKekurangan.Select(SyaratView.Of)]);
}
