namespace Ksd.Evaluation.Domain.Portofolio;

/// <summary>How many days a kerja sama, or one PKS of it, stayed at a stage that it has left, and since when that is known.</summary>
internal sealed record LamaTahap(string Tahap, Guid? NaskahId, int Hari, DateOnly DiketahuiPada)
{
    public static List<LamaTahap> Of(IEnumerable<CatatanFakta> daftar) =>
    [
        .. from jejak in daftar.Where(catatan => catatan.Isi is TahapBerubah).Select(catatan => (catatan.Versi, catatan.Pada, Isi: (TahapBerubah)catatan.Isi))
               .DistinctBy(satu => (satu.Versi, satu.Isi)).GroupBy(satu => satu.Isi.NaskahId)
           let urut = jejak.OrderBy(satu => satu.Versi).ToArray()
           from pasangan in urut.Zip(urut.Skip(1))
           where pasangan.First.Isi.Ke == pasangan.Second.Isi.Dari
           select new LamaTahap(
               pasangan.Second.Isi.Dari, jejak.Key, pasangan.Second.Isi.Tanggal.DayNumber - pasangan.First.Isi.Tanggal.DayNumber,
               DateOnly.FromDateTime(new[] { pasangan.First.Pada, pasangan.Second.Pada }.Max().ToOffset(TimeSpan.FromHours(8)).Date)),
    ];
}
