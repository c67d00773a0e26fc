namespace Ksd.Portal.Pages.KerjaSama;

/// <summary>An import of a register: how far it is and what came of its rows.</summary>
public sealed record ImporView(
    Guid Id, string NamaBerkas, string Sha256, bool UjiCoba, string Status, int JumlahBaris, int BarisSelesai, int Diterima, int Peringatan, int Duplikat, int Ditolak,
    MutuImpor Mutu, DateTimeOffset DimintaPada, DateTimeOffset? SelesaiPada)
{
    public bool Berjalan => Status is "Antre" or "Berjalan";
}

public sealed record MutuImpor(int A, int B, int C, int D);
