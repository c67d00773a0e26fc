using Ksd.Regulation;

namespace Ksd.Agreements.Domain.Latihan;

/// <summary>A made-up kerja sama for each kind. Every name in it is invented and says so.</summary>
internal sealed record KasusLatihan(JenisKerjaSama Jenis, string Judul, string Uraian, FaktaKlasifikasi Fakta)
{
    private static readonly KodeWilayah Kami = Kode("64.02");

    public static IReadOnlyDictionary<JenisKerjaSama, KasusLatihan> Semua { get; } = new KasusLatihan[]
    {
        new(JenisKerjaSama.KsddWajib, "Pengendalian banjir lintas batas",
            "Kabupaten Anda dan kota tetangga yang berbatasan dilalui sungai yang sama. Banjirnya melintasi batas, dan pengendaliannya lebih efisien bila dikelola bersama.",
            Dengan(KelasPihak.PemerintahDaerah, "Pemerintah Kota Rekaan", Kode("64.72")) with { EksternalitasLintasDaerah = true, LebihEfisienBersama = true }),
        new(JenisKerjaSama.KsddSukarela, "Pertukaran pegawai dan pelatihan pertanian",
            "Kabupaten Anda hendak berlatih pertanian pada kabupaten lain yang tidak berbatasan; tidak ada dampak yang melintasi batas.",
            Dengan(KelasPihak.PemerintahDaerah, "Pemerintah Kabupaten Rekaan", Kode("35.07")) with { EksternalitasLintasDaerah = false, LebihEfisienBersama = false }),
        new(JenisKerjaSama.Ksdpk, "Penyediaan air bersih dengan badan usaha",
            "Sebuah perseroan terbatas (rekaan) diajak daerah menyediakan air bersih bagi tiga kecamatan; biayanya dari APBD dan belum teranggarkan.",
            Dengan(KelasPihak.BadanUsahaSwasta, "PT Rekaan Tirta")),
        new(JenisKerjaSama.Sinergi, "Pendataan kependudukan dengan kementerian",
            "Sebuah kementerian (rekaan) dan daerah menjalankan program pendataan yang sama.",
            Dengan(KelasPihak.PemerintahPusat, "Kementerian Rekaan")),
        new(JenisKerjaSama.Ksdpl, "Kota kembar di bidang kebudayaan",
            "Sebuah kota di luar negeri (rekaan) yang setingkat menawarkan kerja sama kota kembar di bidang kebudayaan.",
            Dengan(KelasPihak.PemerintahDaerahLuarNegeri, "City of Rekaan")),
        new(JenisKerjaSama.KsdllLainnya, "Penelitian dengan universitas luar negeri",
            "Sebuah universitas di luar negeri (rekaan) hendak meneliti lahan gambut bersama daerah; bukan penerusan kerja sama pemerintah pusat.",
            Dengan(KelasPihak.LembagaLuarNegeri, "Rekaan University") with { PenerusanKerjaSamaPusat = false }),
        new(JenisKerjaSama.KsdllPenerusan, "Bantuan teknis mitra pembangunan",
            "Mitra pembangunan luar negeri (rekaan) meneruskan kerja sama yang sudah dibuat pemerintah pusat, dengan daerah sebagai penerima manfaat.",
            Dengan(KelasPihak.MitraPembangunanLuarNegeri, "Rekaan Development Agency") with { PenerusanKerjaSamaPusat = true }),
    }.ToDictionary(kasus => kasus.Jenis);

    private static FaktaKlasifikasi Dengan(KelasPihak kelas, string nama, KodeWilayah? wilayah = null) => new()
    {
        PihakKami = KelasPihak.PemerintahDaerah,
        WilayahKami = Kami,
        ParaMitra = [new Mitra(nama, kelas, wilayah)],
        Objek = BentukObjek.UrusanPemerintahan,
        Prakarsa = Prakarsa.Daerah,
    };

    private static KodeWilayah Kode(string kode) =>
        KodeWilayah.TryParse($"KEMENDAGRI:{kode}", out var hasil, out var penolakan) ? hasil : throw new InvalidOperationException(penolakan.Pesan.En);
}
