namespace Ksd.Agreements.Domain;

/// <summary>The plan of a foreign cooperation, seven headings (PP 28/2018 Pasal 30 ayat (3), Permendagri 25/2020 Pasal 15 ayat (3)).</summary>
internal sealed record RencanaKerjaSama(
    string? Subjek,
    string? LatarBelakang,
    string? MaksudTujuanSasaran,
    string? Objek,
    string? RuangLingkup,
    string? SumberPembiayaan,
    string? JangkaWaktu,
    bool SesuaiPernyataan,
    bool SubstansiBerubah) : IsiFakta
{
    public static readonly RencanaKerjaSama Kosong = new(null, null, null, null, null, null, null, false, true);

    public IEnumerable<string> BelumDiisi => Butir.BelumDiisi(
        ("subjek", Subjek),
        ("latar belakang", LatarBelakang),
        ("maksud, tujuan, dan sasaran", MaksudTujuanSasaran),
        ("objek", Objek),
        ("ruang lingkup", RuangLingkup),
        ("sumber pembiayaan", SumberPembiayaan),
        ("jangka waktu", JangkaWaktu));
}
