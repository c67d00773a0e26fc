using Ksd.Mapping.Domain;
using Ksd.Regulation;

namespace Ksd.Mapping.Common;

public enum KeadaanPemetaan
{
    Terbuka,
    LewatBatasWaktu,
    Ditutup,
}

/// <summary>A pemetaan, with its state worked out for today.</summary>
public sealed record PemetaanView(
    Guid Id,
    int Tahun,
    int TahunRencana,
    DateOnly BatasWaktu,
    DateOnly? TargetTriase,
    DateOnly? TargetPenilaian,
    DateOnly? TargetKeputusan,
    IReadOnlyList<PerangkatDaerahPeserta> ParaPeserta,
    Guid? PerangkatBobotId,
    string? Petunjuk,
    KeadaanPemetaan Keadaan,
    DateTimeOffset DibukaPada,
    DateTimeOffset? DitutupPada,
    long Version)
{
    internal static PemetaanView Of(Pemetaan pemetaan, TimeProvider clock) => new(
        pemetaan.Id,
        pemetaan.Tahun,
        pemetaan.TahunRencana,
        pemetaan.BatasWaktu,
        pemetaan.TargetTriase,
        pemetaan.TargetPenilaian,
        pemetaan.TargetKeputusan,
        pemetaan.ParaPeserta,
        pemetaan.PerangkatBobotId,
        pemetaan.Petunjuk,
        pemetaan.DitutupPada is not null ? KeadaanPemetaan.Ditutup
            : pemetaan.BatasWaktu < clock.LegalDay() ? KeadaanPemetaan.LewatBatasWaktu
            : KeadaanPemetaan.Terbuka,
        pemetaan.DibukaPada,
        pemetaan.DitutupPada,
        pemetaan.Version);
}
