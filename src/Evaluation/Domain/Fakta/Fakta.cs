using System.Text.Json.Serialization;
using Ksd.Contracts;

namespace Ksd.Evaluation.Domain;

/// <summary>
/// Something that figures are worked out from: told by Agreements or done here. The log of them is only added to, and every figure
/// of every day can be made again from it.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fakta")]
[JsonDerivedType(typeof(KerjaSamaDiusulkan), nameof(KerjaSamaDiusulkan))]
[JsonDerivedType(typeof(TahapBerubah), nameof(TahapBerubah))]
[JsonDerivedType(typeof(KesepakatanDitandatangani), nameof(KesepakatanDitandatangani))]
[JsonDerivedType(typeof(NaskahBerlaku), nameof(NaskahBerlaku))]
[JsonDerivedType(typeof(NaskahDiubah), nameof(NaskahDiubah))]
[JsonDerivedType(typeof(KerjaSamaBerakhir), nameof(KerjaSamaBerakhir))]
[JsonDerivedType(typeof(TemuanKepatuhan), nameof(TemuanKepatuhan))]
[JsonDerivedType(typeof(PerselisihanBerubah), nameof(PerselisihanBerubah))]
[JsonDerivedType(typeof(RencanaDitetapkan), nameof(RencanaDitetapkan))]
[JsonDerivedType(typeof(LaporanDilangkahkan), nameof(LaporanDilangkahkan))]
[JsonDerivedType(typeof(EvaluasiDiputuskan), nameof(EvaluasiDiputuskan))]
internal abstract record Fakta;

/// <summary>The header by which figures are split; the fact of the highest version rules.</summary>
internal abstract record FaktaBerkepala(string Judul, string Jenis, string Departemen, string[] Urusan, PihakRingkas[] Mitra, Guid? RencanaItemId) : Fakta;

/// <summary>A partner as figures are split by it.</summary>
internal sealed record PihakRingkas(string Nama, string Kelas, string? KodeWilayah)
{
    public static PihakRingkas[] Mitra(IEnumerable<PihakKerjaSama> paraPihak) =>
        [.. paraPihak.Where(pihak => !pihak.PihakKami).Select(pihak => new PihakRingkas(pihak.Nama, pihak.Kelas, pihak.KodeWilayah))];
}

internal sealed record KerjaSamaDiusulkan(string Judul, string Jenis, string Departemen, string[] Urusan, PihakRingkas[] Mitra, Guid? RencanaItemId)
    : FaktaBerkepala(Judul, Jenis, Departemen, Urusan, Mitra, RencanaItemId);

internal sealed record KesepakatanDitandatangani(
    string Judul, string Jenis, string Departemen, string[] Urusan, PihakRingkas[] Mitra, Guid? RencanaItemId, DateOnly Tanggal)
    : FaktaBerkepala(Judul, Jenis, Departemen, Urusan, Mitra, RencanaItemId);

internal sealed record NaskahBerlaku(
    string Judul, string Jenis, string Departemen, string[] Urusan, PihakRingkas[] Mitra, Guid? RencanaItemId,
    Guid NaskahId, JenisNaskah JenisNaskah, string JudulNaskah, DateOnly TanggalTandaTangan, DateOnly Mulai, DateOnly? Berakhir, long? Nilai)
    : FaktaBerkepala(Judul, Jenis, Departemen, Urusan, Mitra, RencanaItemId);

internal sealed record TahapBerubah(string Tahap, string Dari, string Ke, DateOnly Tanggal, Guid? NaskahId) : Fakta;

internal sealed record NaskahDiubah(Guid NaskahId, int VersiNaskah, DateOnly MulaiBerlaku, DateOnly? Berakhir) : Fakta;

/// <summary>The kerja sama ended, or one naskah of it; closing and withdrawing end it too.</summary>
internal sealed record KerjaSamaBerakhir(Guid? NaskahId, DateOnly Tanggal, string Dasar) : Fakta;

internal sealed record TemuanKepatuhan(
    Guid TemuanId, Guid? NaskahId, string JenisTemuan, string Kode, DateOnly Tanggal, string Uraian, string[] DasarHukum, DateOnly? SelesaiPada) : Fakta;

/// <summary>Where a dispute stands; of one dispute the fact of the highest version rules.</summary>
internal sealed record PerselisihanBerubah(Guid PerselisihanId, string Status, DateOnly Tanggal, DateOnly? Tenggat, bool Selesai) : Fakta;

internal sealed record RencanaDitetapkan(Guid NaskahId, int Versi, bool TertautRpjmd) : Fakta;

internal sealed record LaporanDilangkahkan(
    Guid NaskahId, string Periode, LangkahLaporan Langkah, DateOnly Tanggal, int JumlahRealisasi, int JumlahTanpaBukti,
    bool KesejahteraanTerukur, bool PelayananTerukur) : Fakta;

internal sealed record EvaluasiDiputuskan(Guid NaskahId, int Tahun, int Semester, DateOnly Tanggal, string Verdict, decimal Nilai, decimal Dampak) : Fakta;
