using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>What a paper must contain, by the article that says so; taken from the guards' own lists, so the two cannot differ.</summary>
internal sealed record IsiDokumen(IReadOnlyList<string> Butir, DasarHukum DasarHukum)
{
    private static readonly string[] PokokNaskah = ["judul", "ruang lingkup", "jangka waktu"];

    /// <summary>Null where no article lists its content.</summary>
    public static IsiDokumen? Untuk(JenisDokumen dokumen, JenisKerjaSama jenis) => dokumen switch
    {
        JenisDokumen.KerangkaAcuanKerja => new([.. new KerangkaAcuanKerja(null, null, null, null, null, null, null, null).BelumDiisi], Pasal("Permendagri 22/2020 Pasal 7")),
        JenisDokumen.Kajian => new([.. Kajian.Kosong.BelumDiisi], Pasal("Permendagri 25/2020 Pasal 12 ayat (3)")),
        JenisDokumen.NaskahPernyataan => new([.. PokokNaskah, .. Klausul(KatalogSyarat.ButirPernyataan)], Pasal("Permendagri 25/2020 Pasal 13 ayat (2)")),
        JenisDokumen.RencanaKerjaSama => new([.. RencanaKerjaSama.Kosong.BelumDiisi], Pasal("Permendagri 25/2020 Pasal 15 ayat (3)")),
        JenisDokumen.RancanganNaskahLuarNegeri or JenisDokumen.NaskahLuarNegeri =>
            new(["judul", "ruang lingkup", .. Klausul(KatalogSyarat.ButirNaskahLuarNegeri)], Pasal("Permendagri 25/2020 Pasal 20 ayat (5)")),
        JenisDokumen.RencanaKegiatanTahunan =>
            new([.. new RencanaKegiatanTahunan(0, null, null, null, null, null, null, Guid.Empty).BelumDiisi], Pasal("Permendagri 25/2020 Pasal 26")),
        JenisDokumen.LaporanTahunan =>
            new([.. new LaporanTahunan(0, null, null, null, null, null, null, null, null, null, Guid.Empty).BelumDiisi], Pasal("Permendagri 25/2020 Pasal 37")),
        JenisDokumen.RancanganPerjanjian or JenisDokumen.NaskahPerjanjian when jenis is JenisKerjaSama.Ksdpk =>
            new([.. Klausul(KatalogSyarat.KlausulWajibKsdpk)], Pasal("UU 23/2014 Pasal 366 ayat (2)")),
        JenisDokumen.RancanganNota or JenisDokumen.NaskahNota => new([.. Klausul(KatalogSyarat.KlausulWajibNota)], Pasal("PP 28/2018 Pasal 46 ayat (4)")),
        _ => null,
    };

    private static IEnumerable<string> Klausul(IEnumerable<JenisKlausul> klausul) => klausul.Select(jenis => Sebutan.Of(jenis));

    private static DasarHukum Pasal(string label) => DasarHukum.Parse(label);
}
