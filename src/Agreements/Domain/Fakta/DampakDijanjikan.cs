namespace Ksd.Agreements.Domain;

/// <summary>The two ends that a kerja sama serves (PP 28/2018 Pasal 1).</summary>
public enum DimensiDampak
{
    Kesejahteraan,
    PelayananPublik,
}

/// <summary>All indicators that the kerja sama promises; a later record replaces the whole list.</summary>
internal sealed record DampakDijanjikan(IReadOnlyList<Indikator> Daftar) : IsiFakta;

/// <summary>A measurable effect: from where, to what, by when.</summary>
internal sealed record Indikator(
    DimensiDampak Dimensi, string Nama, string Satuan, decimal NilaiAwal, int TahunAwal, decimal Target, int TahunTarget, string? Sumber);
