using Ksd.Mapping.Domain;

namespace Ksd.Mapping.Common;

/// <summary>A Daftar Rencana KSD without its items, which are a list of their own.</summary>
public sealed record DaftarRencanaView(
    Guid Id,
    Guid PemetaanId,
    Guid? IndukId,
    int Urutan,
    int Tahun,
    int TahunRkpd,
    StatusDaftarRencana Status,
    int JumlahItem,
    IReadOnlyList<Kesepakatan> Kesepakatan,
    string? NomorKeputusan,
    DateOnly? TanggalKeputusan,
    string? NomorRkpd,
    DateOnly? TanggalRkpd,
    long Version)
{
    internal static DaftarRencanaView Of(DaftarRencana daftar, int jumlahItem) => new(
        daftar.Id,
        daftar.PemetaanId,
        daftar.IndukId,
        daftar.Urutan,
        daftar.Tahun,
        daftar.TahunRkpd,
        daftar.Status,
        jumlahItem,
        daftar.DaftarKesepakatan,
        daftar.NomorKeputusan,
        daftar.TanggalKeputusan,
        daftar.NomorRkpd,
        daftar.TanggalRkpd,
        daftar.Version);
}
