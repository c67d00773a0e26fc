using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Ksd.Regulation;

/// <summary>The regulations the system knows; legal bases are picked from it. The rows are <c>Data/peraturan.csv</c>.</summary>
public static class KatalogPeraturan
{
    private static readonly Lazy<DataFile> File = new(() => DataFile.Read("peraturan.csv"));

    private static readonly Lazy<Peraturan[]> All = new(() => [.. File.Value.Rows.Select(Read)]);

    private static readonly Lazy<FrozenDictionary<string, Peraturan>> ByKode =
        new(() => All.Value.ToFrozenDictionary(p => p.Kode, StringComparer.OrdinalIgnoreCase));

    public static string Versi => File.Value.Versi;

    /// <summary>Highest form first, then oldest first.</summary>
    public static IReadOnlyList<Peraturan> Semua => All.Value;

    public static Peraturan Uu37Tahun1999 => Get("UU 37/1999");

    public static Peraturan Uu24Tahun2000 => Get("UU 24/2000");

    public static Peraturan Uu12Tahun2012 => Get("UU 12/2012");

    public static Peraturan Uu6Tahun2014 => Get("UU 6/2014");

    public static Peraturan Uu23Tahun2014 => Get("UU 23/2014");

    public static Peraturan Uu3Tahun2022 => Get("UU 3/2022");

    public static Peraturan Uu21Tahun2023 => Get("UU 21/2023");

    public static Peraturan Pp50Tahun2007 => Get("PP 50/2007");

    public static Peraturan Pp28Tahun2018 => Get("PP 28/2018");

    public static Peraturan Pp12Tahun2019 => Get("PP 12/2019");

    public static Peraturan Perpres16Tahun2018 => Get("Perpres 16/2018");

    public static Peraturan Perpres38Tahun2015 => Get("Perpres 38/2015");

    public static Peraturan Permendagri19Tahun2016 => Get("Permendagri 19/2016");

    public static Peraturan Permendagri79Tahun2018 => Get("Permendagri 79/2018");

    public static Peraturan Permendagri90Tahun2019 => Get("Permendagri 90/2019");

    public static Peraturan Permendagri22Tahun2020 => Get("Permendagri 22/2020");

    public static Peraturan Permendagri25Tahun2020 => Get("Permendagri 25/2020");

    public static Peraturan Get(string kode) =>
        TryGet(kode, out var peraturan) ? peraturan : throw new KeyNotFoundException($"{kode} is not in the catalogue of regulations.");

    public static bool TryGet(string kode, [NotNullWhen(true)] out Peraturan? peraturan) => ByKode.Value.TryGetValue(kode, out peraturan);

    private static Peraturan Read(DataRow row) => new()
    {
        Kode = $"{row.Text("jenis")} {row.Text("nomor")}/{row.Text("tahun")}",
        Jenis = JenisPeraturanNames.Parse(row.Text("jenis")),
        Nomor = row.Number("nomor"),
        Tahun = row.Number("tahun"),
        Tentang = row.Text("tentang"),
        BerlakuDari = row.Date("berlaku_dari"),
        BerlakuSampai = row.Date("berlaku_sampai"),
        Mencabut = row.List("mencabut"),
        DicabutOleh = row["dicabut_oleh"],
        NaskahDibaca = row.Flag("naskah_dibaca"),
        PerluKonfirmasi = row.Flag("perlu_konfirmasi"),
        Catatan = row["catatan"],
        Sumber = row.Text("sumber"),
    };
}
