namespace Ksd.Evaluation.Domain;

/// <summary>A finding that counts against legal order, and how much.</summary>
public sealed record PengurangKepatuhan(string Jenis, string Kode, string Uraian, DateOnly Tanggal, IReadOnlyList<string> DasarHukum, decimal Pengurang);

/// <summary>Legal order, computed and never asked: 4 less what each standing finding takes away, never below 0.</summary>
public sealed record KepatuhanHukum(decimal Skor, IReadOnlyList<PengurangKepatuhan> Pengurang)
{
    private static readonly Dictionary<string, decimal> Bobot = new()
    {
        ["DokumenKurang"] = 0.5m,
        ["UrutanTahap"] = 1,
        ["JamTerlewat"] = 0.5m,
        ["PenandatangananTidakTeratur"] = 1.5m,
        ["PeringatanDilewati"] = 0.25m,
        ["LaporanTerlambat"] = 0.5m,
    };

    /// <summary>From the findings that stand at the end of the days looked at, and the reports that were late within them.</summary>
    internal static KepatuhanHukum Of(IEnumerable<TemuanKepatuhan> temuan, Guid naskahId, IEnumerable<KeadaanLaporan> laporan, DateOnly sampai)
    {
        PengurangKepatuhan[] pengurang =
        [
            .. from satu in temuan.GroupBy(satu => satu.TemuanId).Select(sama => sama.MaxBy(satu => satu.SelesaiPada)!)
               where (satu.NaskahId is null || satu.NaskahId == naskahId) && satu.Tanggal <= sampai && !(satu.SelesaiPada <= sampai)
               orderby satu.Tanggal, satu.TemuanId
               select new PengurangKepatuhan(satu.JenisTemuan, satu.Kode, satu.Uraian, satu.Tanggal, satu.DasarHukum, Bobot.GetValueOrDefault(satu.JenisTemuan, 0.5m)),
            .. from keadaan in laporan
               where keadaan.Terlambat
               select new PengurangKepatuhan(
                   "LaporanTerlambat", keadaan.Kewajiban.Periode.Triwulan is null ? "D6" : "D10", $"Laporan {keadaan.Kewajiban.Periode.Kode} lewat {keadaan.Kewajiban.BatasAkhir:yyyy-MM-dd}",
                   keadaan.Kewajiban.BatasAkhir.AddDays(1), keadaan.Kewajiban.Periode.Triwulan is null ? ["Permendagri 25/2020 Pasal 35 ayat (2)"] : ["PP 28/2018 Pasal 6 ayat (1) huruf j"],
                   Bobot["LaporanTerlambat"]),
        ];
        return new(Math.Max(0, 4 - pengurang.Sum(satu => satu.Pengurang)), pengurang);
    }
}
