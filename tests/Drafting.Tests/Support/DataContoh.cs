using Ksd.Regulation;

namespace Ksd.Drafting.Tests;

/// <summary>Invented kerja sama with everything filled in. No name, number or amount in it is real.</summary>
internal static class DataContoh
{
    public static DataKerjaSama Untuk(Templat templat) => Untuk(templat.Jenis.Count > 0 ? templat.Jenis[0] : JenisKerjaSama.KsddWajib) with
    {
        KlausulPilihan = [.. templat.DaftarKlausul.Where(tempat => tempat.Sifat is SifatKlausul.Pilihan).Select(tempat => tempat.Kode)],
    };

    public static DataKerjaSama Untuk(JenisKerjaSama jenis) => new()
    {
        Jenis = jenis,
        Tentang = "Pengelolaan Sampah Terpadu Contoh",
        ParaPihak = [Kami, Mitra(jenis)],
        Tanggal = new DateOnly(2026, 3, 16),
        Tempat = "Tenggarong",
        Mulai = new DateOnly(2026, 3, 16),
        Sampai = jenis is JenisKerjaSama.Ksdpl or JenisKerjaSama.KsdllLainnya ? new DateOnly(2027, 3, 15) : new DateOnly(2029, 3, 15),
        Nilai = 2_400_500_000,
        PersetujuanDprd = new("170/12/CONTOH/2026", new DateOnly(2026, 2, 20)),
        Induk = new("Kesepakatan Bersama", ["100.3.7/1/CONTOH/2026", "2/KB/CONTOH/2026"], new DateOnly(2026, 1, 12), new DateOnly(2031, 1, 11)),
        Surat = new("100.3.7/45/CONTOH", new DateOnly(2026, 1, 5), "Tenggarong"),
        Tahun = 2026,
        Penyusun = new("Nama Kepala Dinas", "Kepala Dinas Lingkungan Hidup Kabupaten Contoh"),
        Isian = KatalogIsian.Semua.ToDictionary(isian => isian.Key, isian => Uraian(isian.Key, isian.Value), StringComparer.Ordinal),
    };

    public static DataPihak Kami { get; } = new("1", "Pemerintah Kabupaten Contoh", KelasPihak.PemerintahDaerah)
    {
        NamaWakil = "Nama Bupati",
        JabatanWakil = "Bupati Contoh",
        Kapasitas = KapasitasPenandatangan.KepalaDaerah,
        DasarJabatan = "Keputusan Menteri Dalam Negeri Nomor 100.2.1.3-1 Tahun 2025",
        Alamat = "Jalan Contoh Nomor 1, Tenggarong",
        NomorNaskah = "100.3.7/46/CONTOH/2026",
        Narahubung = "Kepala Bagian Kerja Sama",
        Telepon = "(0541) 000001",
        Surel = "kerjasama@contoh.invalid",
        Hak = ["laporan pelaksanaan setiap 6 (enam) bulan", "bagian dari hasil kerja sama"],
        Kewajiban = ["menyediakan lokasi kegiatan", "melakukan pembinaan dan pengawasan"],
    };

    public static DataPihak Mitra(JenisKerjaSama jenis) => jenis switch
    {
        JenisKerjaSama.KsddWajib or JenisKerjaSama.KsddSukarela => Isi(new("2", "Pemerintah Kota Misalan", KelasPihak.PemerintahDaerah), "Wali Kota Misalan", KapasitasPenandatangan.KepalaDaerah),
        JenisKerjaSama.Sinergi => Isi(new("2", "Kementerian Misalan", KelasPihak.PemerintahPusat), "Direktur Jenderal Misalan", KapasitasPenandatangan.PimpinanMitra),
        JenisKerjaSama.Ksdpk => Isi(new("2", "PT Misalan Jaya", KelasPihak.BadanUsahaSwasta), "Direktur Utama", KapasitasPenandatangan.PimpinanMitra),
        JenisKerjaSama.Ksdpl => Isi(new("2", "Pemerintah Kota Elsewhere", KelasPihak.PemerintahDaerahLuarNegeri), "Wali Kota Elsewhere", KapasitasPenandatangan.PimpinanMitra),
        _ => Isi(new("2", "Elsewhere Institute", KelasPihak.LembagaLuarNegeri), "Presiden Elsewhere Institute", KapasitasPenandatangan.PimpinanMitra),
    };

    private static DataPihak Isi(DataPihak pihak, string jabatan, KapasitasPenandatangan kapasitas) => pihak with
    {
        NamaWakil = "Nama Wakil Mitra",
        JabatanWakil = jabatan,
        Kapasitas = kapasitas,
        DasarJabatan = "dokumen pengangkatan Nomor 2 Tahun 2024",
        Alamat = "Jalan Misal Nomor 2",
        NomorNaskah = "3/PKS/CONTOH/2026",
        Narahubung = "Pejabat Penghubung Mitra",
        Telepon = "(0541) 000002",
        Surel = "mitra@contoh.invalid",
        Hak = ["izin memasuki lokasi kegiatan"],
        Kewajiban = ["melaksanakan kegiatan sesuai rencana kerja", "menyampaikan laporan tertulis", "menanggung biaya pelaksanaan"],
    };

    private static IReadOnlyList<string> Uraian(string nama, string label) => nama switch
    {
        "penawaran-tanggal" or "loi-tanggal" => ["5 Januari 2026"],
        "penawaran-nomor" or "loi-nomor" or "tanggapan-nomor" => ["7/CONTOH/2026"],
        "penerima-kuasa" => ["Nama Kepala Dinas"],
        "jabatan-penerima-kuasa" => ["Kepala Dinas Lingkungan Hidup Kabupaten Contoh"],
        "bahasa" => ["bahasa Indonesia", "bahasa Inggris"],
        "lokasi" or "perangkat-daerah" or "jaminan" or "pendapatan" or "aset" or "alih-teknologi" or "alasan-perubahan" or "nama-kegiatan"
            or "penerima-manfaat" or "pungutan" => [$"{label} contoh"],
        "provinsi" => ["Kalimantan Contoh"],
        "beban" => ["pembiayaannya belum teranggarkan dalam APBD tahun berjalan"],
        "dasar-pengakhiran" => ["tercapainya tujuan kerja sama"],
        "jangka-waktu-perpanjangan" => ["3 (tiga) tahun"],
        "jawaban" => ["kami menerima penawaran tersebut"],
        "maksud" => ["mengurangi sampah yang dibuang ke tempat pemrosesan akhir"],
        "tujuan" or "ruang-lingkup" or "objek" or "premis" or "manfaat" => [$"{label} pertama", $"{label} kedua", $"{label} ketiga"],
        _ => [$"{label} yang pertama", $"{label} yang kedua"],
    };
}
