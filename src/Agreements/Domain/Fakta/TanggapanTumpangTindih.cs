namespace Ksd.Agreements.Domain;

public enum PilihanTumpangTindih
{
    Gabung,
    Bedakan,
    AkhiriYangLama,
}

/// <summary>TKKSD's choice about another kerja sama that overlaps with this one (guard G17).</summary>
internal sealed record TanggapanTumpangTindih(Guid KerjaSamaLainId, PilihanTumpangTindih Pilihan, string Alasan) : IsiFakta
{
    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{KerjaSamaLainId}";
}
