using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>The legal clocks. In working days they run from a proof of receipt; in months and years from a date of the naskah.</summary>
internal static class Jam
{
    /// <summary>D1: the DPRD decides within 45 working days of receipt (PP 28/2018 Pasal 30 ayat (4), Permendagri 25/2020 Pasal 17 ayat (2)).</summary>
    public const int HariDprd = 45;

    /// <summary>D2: the Gubernur forwards within 5 working days (Permendagri 25/2020 Pasal 18 ayat (4), Pasal 20 ayat (4)).</summary>
    public const int HariGubernur = 5;

    public static LembarJam HariKerja(
        string kode, DasarHukum dasarHukum, KalenderHariKerja kalender, DateOnly? diterima, int panjang, DateOnly pada)
    {
        var lembar = new LembarJam { Kode = kode, DasarHukum = dasarHukum, Diterima = diterima, Panjang = panjang, Pada = pada };
        if (diterima is not { } mulai)
        {
            return lembar;
        }

        var hasil = kalender.Clock(mulai, panjang, pada);
        var sampai = hasil.Nilai is { } jangka && jangka.HariTerakhir < pada ? jangka.HariTerakhir : pada;
        var daftarHari = Hari(kalender, mulai, sampai);
        return lembar with
        {
            HariPertama = hasil.Nilai?.HariPertama ?? daftarHari.FirstOrDefault(hari => hari.HariKe is 1)?.Tanggal,
            JatuhTempo = hasil.Nilai?.HariTerakhir,
            HariKe = daftarHari.LastOrDefault(hari => hari.HariKe is not null)?.HariKe ?? 0,
            Lewat = hasil.Nilai?.Lewat ?? false,
            DaftarHari = daftarHari,
            TahunBelumDimuat = hasil.TahunBelumDimuat,
            PerluKonfirmasi = hasil.PerluKonfirmasi,
            VersiKalender = hasil.Versi,
        };
    }

    /// <summary>D3: a Pernyataan Kehendak is valid for one year at most (Permendagri 25/2020 Pasal 13 ayat (3)).</summary>
    public static DateOnly BatasPernyataan(DateOnly ditandatangani) => ditandatangani.AddYears(1);

    /// <summary>D4: a foreign naskah runs for five years at most (Permendagri 25/2020 Pasal 32 ayat (1)).</summary>
    public static DateOnly BatasNaskah(DateOnly mulai) => mulai.AddYears(5);

    /// <summary>D5: six months before the end, the day the law names for the letter of extension (Permendagri 25/2020 Pasal 33 ayat (2)).</summary>
    public static DateOnly EnamBulanSebelum(DateOnly berakhir) => berakhir.AddMonths(-6);

    /// <summary>D5 (P): three months before that day the task opens.</summary>
    public static DateOnly TugasPerpanjangan(DateOnly berakhir) => berakhir.AddMonths(-9);

    /// <summary>D6: the report on a year is with the Gubernur in the first week of the next January (Permendagri 25/2020 Pasal 35 ayat (2)).</summary>
    public static DateOnly TenggatLaporan(int tahun, Ketentuan ketentuan) => new(tahun + 1, 1, ketentuan.HariMingguPertamaJanuari);

    private static HariJam[] Hari(KalenderHariKerja kalender, DateOnly mulai, DateOnly sampai)
    {
        var libur = kalender.DaftarTahun.SelectMany(tahun => tahun.DaftarHariLibur).ToLookup(hari => hari.Tanggal);
        var daftar = new List<HariJam>();
        var hariKe = 0;
        for (var tanggal = mulai.AddDays(1); tanggal <= sampai && kalender.Day(tanggal) is { } jenis; tanggal = tanggal.AddDays(1))
        {
            daftar.Add(new HariJam(tanggal, jenis is JenisHari.HariKerja ? ++hariKe : null, jenis, libur[tanggal].FirstOrDefault()?.Nama));
        }

        return [.. daftar];
    }
}
