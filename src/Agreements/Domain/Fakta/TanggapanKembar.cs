namespace Ksd.Agreements.Domain;

public enum PilihanKembar
{
    /// <summary>One paper registered twice: both records stay, and count as one.</summary>
    NaskahSama,
    NaskahBerbeda,
}

/// <summary>What a person found about another record that seems to be the same paper under another number.</summary>
internal sealed record TanggapanKembar(Guid KerjaSamaLainId, PilihanKembar Pilihan, string Alasan) : IsiFakta
{
    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{KerjaSamaLainId}";
}
