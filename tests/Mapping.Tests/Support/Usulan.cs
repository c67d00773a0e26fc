namespace Ksd.Mapping.Tests.Support;

/// <summary>What departments send; invented content.</summary>
public static class Usulan
{
    private static int year = 1999;

    /// <summary>A year of its own for each pemetaan of these tests: a region opens one a year.</summary>
    public static int NextYear() => Interlocked.Increment(ref year);

    public static Dictionary<string, object?> Isi(params (string Name, object? Value)[] changes)
    {
        var isi = new Dictionary<string, object?>
        {
            ["isu"] = "Pasien rujukan menunggu lebih dari enam jam.",
            ["kebutuhan"] = "Layanan rujukan bersama untuk kecamatan perbatasan.",
            ["eksternalitas"] = new { tingkat = "KabupatenKota", wilayah = new[] { new { scheme = "KEMENDAGRI", code = "64.72" } } },
            ["calonMitra"] = new[]
            {
                new { kelas = "PemerintahDaerah", nama = "Pemerintah Kota Samarinda", wilayah = new { scheme = "KEMENDAGRI", code = "64.72" } },
            },
            ["dampakKesejahteraan"] = new[] { Dampak("Angka kematian ibu", 120, 90) },
            ["dampakPelayananPublik"] = new[] { Dampak("Waktu tunggu rujukan", 6, 2) },
            ["rpjmd"] = new { dokumen = "Perda 6/2021", program = "Kukar Bebaya", kode = "1.02.02" },
            ["beban"] = new { masyarakat = false, daerah = false },
            ["kepatuhan"] = new { kesusilaan = true, ketertibanUmum = true, kepentinganNasional = true, peraturanPerundangUndangan = true },
        };
        foreach (var (name, value) in changes)
        {
            isi[name] = value;
        }

        return isi;
    }

    public static object Dampak(string indikator, int? nilaiAwal, int? target) =>
        new { indikator, satuan = "jam", nilaiAwal, tahunAwal = 2025, target, tahunTarget = 2029, sumber = "Dinas Kesehatan" };
}
