using Ksd.Agreements.Domain.Register;

namespace Ksd.Agreements.Common;

/// <summary>An import: how far it is, and what came of its rows.</summary>
public sealed record ImporView(
    Guid Id,
    string NamaBerkas,
    string Sha256,
    long Ukuran,
    bool UjiCoba,
    StatusImpor Status,
    int JumlahBaris,
    int BarisSelesai,
    int Diterima,
    int Peringatan,
    int Duplikat,
    int Ditolak,
    MutuView Mutu,
    DateTimeOffset DimintaPada,
    DateTimeOffset? MulaiPada,
    DateTimeOffset? SelesaiPada)
{
    internal static ImporView Of(ImporRegister impor) => new(
        impor.Id,
        impor.NamaBerkas,
        impor.Sha256,
        impor.Ukuran,
        impor.UjiCoba,
        impor.Status,
        impor.JumlahBaris,
        impor.BarisSelesai,
        impor.Diterima,
        impor.Peringatan,
        impor.Duplikat,
        impor.Ditolak,
        new MutuView(impor.MutuA, impor.MutuB, impor.MutuC, impor.MutuD),
        impor.DimintaPada,
        impor.MulaiPada,
        impor.SelesaiPada);
}

/// <summary>How many rows were taken in with which grade.</summary>
public sealed record MutuView(int A, int B, int C, int D);
