namespace Ksd.Agreements.Domain;

/// <summary>A partner was declared insolvent by a court (PP 28/2018 Pasal 22 huruf b).</summary>
internal sealed record Kepailitan(Guid PihakId, string NomorPutusan, DateOnly TanggalPutusan) : IsiFakta
{
    public override string Kunci(Guid? naskahId) => $"{base.Kunci(naskahId)}/{PihakId}";
}
