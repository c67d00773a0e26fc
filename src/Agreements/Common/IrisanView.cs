using Ksd.Agreements.Domain;

namespace Ksd.Agreements.Common;

public sealed record AlasanIrisanView(JenisIrisan Jenis, string Pesan);

/// <summary>Another kerja sama that overlaps, why, and what TKKSD chose about it.</summary>
public sealed record IrisanView(
    Guid KerjaSamaId,
    string Judul,
    IReadOnlyList<string> Mitra,
    IReadOnlyList<CodeView> Urusan,
    DateOnly? Mulai,
    DateOnly? Sampai,
    IReadOnlyList<AlasanIrisanView> DaftarAlasan,
    PilihanTumpangTindih? Pilihan,
    string? Alasan)
{
    internal static IrisanView Of(Beririsan lain, TanggapanTumpangTindih? tanggapan) => new(
        lain.KerjaSamaId,
        lain.Judul,
        lain.Mitra,
        [.. lain.Urusan.Select(CodeView.OfUrusan)],
        lain.Mulai,
        lain.Sampai,
        [.. lain.DaftarAlasan.Select(alasan => new AlasanIrisanView(alasan.Jenis, alasan.Pesan.Localized))],
        tanggapan?.Pilihan,
        tanggapan?.Alasan);
}
