namespace Ksd.Agreements.Domain;

public enum DokumenRencana
{
    Rpjpd,
    Rpjmd,
    Rkpd,
    Renstra,
    Renja,
}

/// <summary>The places in the region's plan documents that the object stands in.</summary>
internal sealed record KeterkaitanRencana(IReadOnlyList<ButirRencana> Daftar) : IsiFakta;

/// <summary>An item of a plan document, valid for the years the document covers.</summary>
internal sealed record ButirRencana(DokumenRencana Dokumen, string NomorPeraturan, int TahunMulai, int TahunSelesai, string Kode, string Uraian)
{
    public bool BerlakuPada(DateOnly tanggal) => TahunMulai <= tanggal.Year && tanggal.Year <= TahunSelesai;
}
