using Ksd.Evaluation.Domain;

namespace Ksd.Evaluation.Common;

/// <summary>How the kerja sama behind a plan stands, as Agreements last told.</summary>
public sealed record KerjaSamaView(Guid Id, string Judul, string Jenis, string? Tahap, DateOnly? BerakhirPada, string? DasarPengakhiran, DateOnly? DitutupPada);

/// <summary>The signed naskah that the plan is pinned to.</summary>
public sealed record NaskahView(
    Guid Id, JenisNaskah JenisNaskah, int Versi, string Judul, IReadOnlyList<string> Nomor, DateOnly TanggalTandaTangan, DateOnly Mulai, DateOnly? Berakhir, string? BerlakuSampaiPeristiwa);

/// <summary>A work plan.</summary>
public sealed record RencanaKerjaView(
    Guid Id,
    StatusRencanaKerja Status,
    string Departemen,
    KerjaSamaView KerjaSama,
    NaskahView Naskah,
    IReadOnlyList<Pihak> ParaPihak,
    IReadOnlyList<DampakDijanjikan> Dampak,
    IReadOnlyList<Kegiatan> Kegiatan,
    IReadOnlyList<Indikator> Indikator,
    IReadOnlyList<RencanaTahunan> RencanaTahunan,
    int VersiDitetapkan,
    DateTimeOffset DibukaPada,
    long Version)
{
    internal static RencanaKerjaView Of(RencanaKerja rencana, SalinanKerjaSama? salinan, PengakhiranNaskah? pengakhiran) => new(
        rencana.Id,
        rencana.Status,
        rencana.Departemen,
        new(
            rencana.KerjaSamaId,
            rencana.JudulKerjaSama,
            rencana.Jenis,
            salinan?.Tahap,
            pengakhiran?.Tanggal ?? salinan?.BerakhirPada,
            pengakhiran?.Dasar ?? salinan?.DasarPengakhiran,
            salinan?.DitutupPada),
        new(
            rencana.NaskahId,
            rencana.JenisNaskah,
            rencana.VersiNaskah,
            rencana.JudulNaskah,
            rencana.Nomor,
            rencana.TanggalTandaTangan,
            rencana.Mulai,
            rencana.Berakhir,
            rencana.BerlakuSampaiPeristiwa),
        rencana.ParaPihak,
        rencana.DaftarDampak,
        rencana.DaftarKegiatan,
        rencana.DaftarIndikator,
        rencana.DaftarRencanaTahunan,
        rencana.VersiDitetapkan,
        rencana.DibukaPada,
        rencana.Version);
}
