namespace Ksd.Agreements.Domain;

/// <summary>The study of a foreign cooperation, six headings (Permendagri 25/2020 Pasal 12 ayat (3)).</summary>
internal sealed record Kajian(
    string? Judul, string? LatarBelakang, string? MaksudDanTujuan, string? Pemetaan, string? Manfaat, string? Kesimpulan) : IsiFakta
{
    public static readonly Kajian Kosong = new(null, null, null, null, null, null);

    public IEnumerable<string> BelumDiisi => Butir.BelumDiisi(
        ("judul", Judul),
        ("latar belakang", LatarBelakang),
        ("maksud dan tujuan", MaksudDanTujuan),
        ("pemetaan potensi, karakteristik, dan kebutuhan daerah", Pemetaan),
        ("manfaat bagi pembangunan daerah", Manfaat),
        ("kesimpulan", Kesimpulan));
}
