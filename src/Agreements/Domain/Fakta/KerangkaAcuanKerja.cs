namespace Ksd.Agreements.Domain;

/// <summary>The eight items of a KAK (Permendagri 22/2020 Pasal 7).</summary>
internal sealed record KerangkaAcuanKerja(
    string? LatarBelakang,
    string? MaksudDanTujuan,
    string? Lokasi,
    string? RuangLingkup,
    string? JangkaWaktu,
    string? Manfaat,
    string? AnalisisDampak,
    string? Pembiayaan) : IsiFakta
{
    public IEnumerable<string> BelumDiisi =>
        from butir in new (string Nama, string? Isi)[]
        {
            ("latar belakang", LatarBelakang),
            ("maksud dan tujuan", MaksudDanTujuan),
            ("lokasi", Lokasi),
            ("ruang lingkup", RuangLingkup),
            ("jangka waktu", JangkaWaktu),
            ("manfaat", Manfaat),
            ("analisis dampak sosial dan lingkungan", AnalisisDampak),
            ("pembiayaan", Pembiayaan),
        }
        where string.IsNullOrWhiteSpace(butir.Isi)
        select butir.Nama;
}
