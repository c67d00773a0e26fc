using Ksd.Portal.Ui;

namespace Ksd.Portal.Pages.Beranda;

/// <summary>Something to be done: what, about which kerja sama, who must act, by when and on which ground.</summary>
public sealed record TugasView(
    string Daftar, string Kode, Guid KerjaSamaId, string Judul, string? PerangkatDaerah, DateOnly? Sejak, DateOnly? Tenggat, int? SisaHari, bool Lewat, string Tindakan,
    IReadOnlyList<string> Rincian, string Pelaku, IReadOnlyList<string> Peran, IReadOnlyList<DasarHukumRingkas> DasarHukum, string? PerluKonfirmasi);
