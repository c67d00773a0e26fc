using Ksd.Drafting;
using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Latihan;

/// <summary>
/// The text that a trainee writes for a made-up case: the frame of the real template with every clause taken out, to be put in again from the real
/// library, and the invented data that the text is read against.
/// </summary>
internal static class TulisanLatihan
{
    private static readonly DateOnly Hari = new(2026, 3, 16);

    public static Templat Templat(KasusLatihan kasus) => KatalogTemplat.Cari(kasus.Jenis switch
    {
        JenisKerjaSama.KsddWajib or JenisKerjaSama.KsddSukarela => "pks-ksdd",
        JenisKerjaSama.Ksdpk => "pks-ksdpk",
        JenisKerjaSama.Sinergi => "nota-kesepakatan",
        JenisKerjaSama.KsdllPenerusan => "rencana-kerja-sama",
        _ => "naskah-luar-negeri",
    }) ?? throw new InvalidOperationException($"No template is shipped for {kasus.Jenis}.");

    /// <summary>What a text of the case starts from: title, parties and premises, and no clause.</summary>
    public static Rancangan Kerangka(KasusLatihan kasus)
    {
        var templat = Templat(kasus);
        var rakitan = templat.Rakit(Data(kasus)).Rancangan ?? throw new InvalidOperationException($"The template {templat.Kode} cannot be assembled for a training.");
        var klausul = templat.DaftarKlausul.Select(tempat => tempat.Kode).ToHashSet(StringComparer.Ordinal);
        return rakitan with { Isi = [.. rakitan.Isi.Where(butir => butir.Klausul is not { } kode || !klausul.Contains(kode))] };
    }

    public static DataKerjaSama Data(KasusLatihan kasus)
    {
        var templat = Templat(kasus);
        return new()
        {
            Jenis = templat.Jenis.Count == 0 || templat.Jenis.Contains(kasus.Jenis) ? kasus.Jenis : templat.Jenis[0],
            Tentang = kasus.Judul,
            ParaPihak =
            [
                Pihak(1, "Pemerintah Kabupaten Rekaan", KelasPihak.PemerintahDaerah, "Bupati Rekaan", KapasitasPenandatangan.KepalaDaerah),
                .. kasus.Fakta.ParaMitra.Select((mitra, ke) => mitra.Kelas is KelasPihak.PemerintahDaerah
                    ? Pihak(ke + 2, mitra.Nama, mitra.Kelas, "Kepala Daerah Rekaan", KapasitasPenandatangan.KepalaDaerah)
                    : Pihak(ke + 2, mitra.Nama, mitra.Kelas, "Pimpinan Rekaan", KapasitasPenandatangan.PimpinanMitra)),
            ],
            Tanggal = Hari,
            Tempat = "Kota Rekaan",
            Mulai = Hari,
            Sampai = Hari.AddYears(3).AddDays(-1),
            Nilai = 1_500_000_000,
            PersetujuanDprd = new("170/1/REKAAN", Hari.AddDays(-30)),
            Induk = new("Kesepakatan Bersama", ["1/REKAAN/2026", "2/REKAAN/2026"], Hari.AddMonths(-2), Hari.AddYears(5)),
            Surat = new("3/REKAAN/2026", Hari.AddDays(-60), "Kota Rekaan"),
            Tahun = Hari.Year,
            Penyusun = new("Nama Rekaan", "Kepala Dinas Rekaan"),
            Isian = KatalogIsian.Semua.ToDictionary(isian => isian.Key, isian => (IReadOnlyList<string>)[$"{isian.Value} (rekaan)"], StringComparer.Ordinal),
        };
    }

    private static DataPihak Pihak(int ke, string nama, KelasPihak kelas, string jabatan, KapasitasPenandatangan kapasitas) => new($"{ke}", nama, kelas)
    {
        NamaWakil = $"Wakil Rekaan {ke}",
        JabatanWakil = jabatan,
        Kapasitas = kapasitas,
        DasarJabatan = $"Keputusan Rekaan Nomor {ke}",
        Alamat = $"Jalan Rekaan Nomor {ke}",
        NomorNaskah = $"{ke}/REKAAN/2026",
        Narahubung = "Pejabat Rekaan",
        Telepon = "0541-000000",
        Surel = "rekaan@contoh.invalid",
        Hak = ["menerima laporan (rekaan)"],
        Kewajiban = ["melaksanakan kegiatan (rekaan)"],
    };
}
