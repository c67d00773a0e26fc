using Ksd.Agreements.Domain.BukuPihak;

namespace Ksd.Agreements.Common;

/// <summary>Two parties that may be one, and what was decided.</summary>
public sealed record GabungView(
    Guid Id, Guid PihakId, Guid SasaranId, string Alasan, string DiusulkanOleh, DateTimeOffset DiusulkanPada, HasilGabung Hasil, string? DiputuskanOleh, string? Jabatan, string? AlasanKeputusan)
{
    internal static GabungView Of(UsulanGabung usulan) => new(
        usulan.Id, usulan.PihakId, usulan.SasaranId, usulan.Alasan, usulan.DiusulkanOleh, usulan.DiusulkanPada, usulan.Hasil, usulan.DiputuskanOleh, usulan.Jabatan,
        usulan.AlasanKeputusan);
}
