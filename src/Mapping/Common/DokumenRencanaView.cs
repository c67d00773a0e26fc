using Ksd.Mapping.Domain;

namespace Ksd.Mapping.Common;

/// <summary>A plan document without its tree, which is a list of its own.</summary>
public sealed record DokumenRencanaView(
    Guid Id,
    JenisDokumenRencana Jenis,
    string Nomor,
    string Judul,
    int TahunMulai,
    int TahunSelesai,
    string? Departemen,
    string? Sumber,
    bool Contoh,
    StatusDokumenRencana Status,
    DateOnly? BerlakuDari,
    DateOnly? BerlakuSampai,
    Guid? MenggantikanId,
    int JumlahSimpul,
    long Version)
{
    internal static DokumenRencanaView Of(DokumenRencana dokumen) => new(
        dokumen.Id,
        dokumen.Jenis,
        dokumen.Nomor,
        dokumen.Judul,
        dokumen.TahunMulai,
        dokumen.TahunSelesai,
        dokumen.Departemen,
        dokumen.Sumber,
        dokumen.Contoh,
        dokumen.Status,
        dokumen.BerlakuDari,
        dokumen.BerlakuSampai,
        dokumen.MenggantikanId,
        dokumen.JumlahSimpul,
        dokumen.Version);
}
