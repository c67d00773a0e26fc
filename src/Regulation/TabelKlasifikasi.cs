using static Ksd.Regulation.KatalogPeraturan;

namespace Ksd.Regulation;

/// <summary>Partner × situation × object → kind, lane, or a question to Bagian Hukum. The first row that applies decides.</summary>
public static class TabelKlasifikasi
{
    private static readonly KelasPihak[] Luar =
    [
        KelasPihak.PemerintahDaerahLuarNegeri, KelasPihak.LembagaLuarNegeri, KelasPihak.OrganisasiInternasional,
        KelasPihak.NirlabaLuarNegeri, KelasPihak.MitraPembangunanLuarNegeri, KelasPihak.PerusahaanLuarNegeri,
    ];

    private static readonly KelasPihak[] BadanUsaha =
        [KelasPihak.BadanUsahaSwasta, KelasPihak.Bumn, KelasPihak.Bumd, KelasPihak.Koperasi];

    private static readonly KelasPihak[] PihakKetiga =
        [.. BadanUsaha, KelasPihak.PerguruanTinggiSwasta, KelasPihak.Ormas, KelasPihak.Perseorangan];

    private static readonly KelasPihak[] Penerusan =
        [KelasPihak.OrganisasiInternasional, KelasPihak.NirlabaLuarNegeri, KelasPihak.MitraPembangunanLuarNegeri];

    private static readonly BentukObjek[] Urusan = [BentukObjek.UrusanPemerintahan];

    private static readonly Lazy<AturanKlasifikasi[]> Rows = new(() =>
    [
        // Who signs for us.
        new("K01", 1, new(
            "Pihak kami adalah DPRD. Kerja sama daerah diwakili kepala daerah untuk dan atas nama daerah; DPRD adalah unsur penyelenggara pemerintahan daerah dan bukan wakil daerah. Bagian Hukum menentukan kedudukan naskah ini.",
            "Our party is the DPRD. The head of the region represents it in kerja sama daerah; Bagian Hukum rules on what this paper is."),
            [Pp28Tahun2018.Pasal(2, 1), Pp28Tahun2018.Pasal(13, 1), Uu23Tahun2014.Pasal(1, angka: 4)]) { PihakKami = [KelasPihak.Dprd] },
        new("K02", 1, new(
            "Pihak kami adalah BUMD, badan hukum tersendiri yang tidak mewakili daerah. Bagian Hukum menentukan apakah ini urusan perusahaan atau daerah perlu menjadi pihak.",
            "Our party is a BUMD, a legal person of its own that does not represent the region. Bagian Hukum rules whether the region has to be a party."),
            [Pp28Tahun2018.Pasal(13, 1), Pp28Tahun2018.Pasal(14, huruf: "b")]) { PihakKami = [KelasPihak.Bumd] },
        new("K03", 1, new(
            "Pihak kami adalah RSUD/BLUD. BLUD dapat bekerja sama menurut aturannya sendiri, dan sebagai pejabat perangkat daerah hanya dengan surat kuasa kepala daerah. Bagian Hukum menentukan dalam kedudukan apa BLUD menandatangani.",
            "Our party is an RSUD or BLUD. It may act under its own rules, or as perangkat daerah with a mandate of the head. Bagian Hukum rules in which capacity it signs."),
            [Permendagri79Tahun2018.Pasal(90).Diragukan(), Pp28Tahun2018.Pasal(2, 2), Pp28Tahun2018.Pasal(13, 2)]) { PihakKami = [KelasPihak.Blud] },
        new("K04", 1, new(
            "Pihak kami adalah desa. Kerja sama desa diatur tersendiri dan bukan kerja sama daerah. Bagian Hukum menentukan apakah daerah juga menjadi pihak.",
            "Our party is a village. Kerja sama desa has a law of its own. Bagian Hukum rules whether the region is a party too."),
            [Uu6Tahun2014.Pasal(91), Uu6Tahun2014.Pasal(93, 1)]) { PihakKami = [KelasPihak.Desa] },
        new("K05", 1, new(
            "Pihak kami bukan pemerintah daerah atau belum diketahui. Kerja sama daerah diwakili kepala daerah.",
            "Our party is not the regional government, or is not known. The head of the region represents it in kerja sama daerah."),
            [Pp28Tahun2018.Pasal(2, 1), Pp28Tahun2018.Pasal(13, 1), Pp28Tahun2018.Pasal(23, 1)])
            { PihakKami = [.. Enum.GetValues<KelasPihak>().Where(kelas => kelas is not KelasPihak.PemerintahDaerah)] },

        // Lanes: recorded, never processed as KSD.
        new("K10", 1, new(
            "Kegiatan antarperangkat daerah dalam satu daerah bukan kerja sama daerah.",
            "Work between perangkat daerah of one region is no kerja sama daerah."),
            [Pp28Tahun2018.Pasal(1, angka: 1)]) { Objek = [BentukObjek.InternalPerangkatDaerah], Jalur = Jalur.Internal },
        new("K11", 1, new(
            "Swakelola dilaksanakan menurut ketentuan pengadaan barang/jasa pemerintah.",
            "Swakelola follows the rules of public procurement."),
            [Pp28Tahun2018.Pasal(15, 4, "b"), Perpres16Tahun2018.Pasal(3).Diragukan()]) { Objek = [BentukObjek.Swakelola], Jalur = Jalur.Swakelola },
        new("K12", 1, new(
            "Investasi, pengadaan, dan infrastruktur dengan perusahaan luar negeri dilaksanakan menurut ketentuan masing-masing.",
            "Investment, procurement and infrastructure with a foreign company follow their own rules."),
            [Permendagri25Tahun2020.Pasal(31, 1)])
            { Mitra = [KelasPihak.PerusahaanLuarNegeri], Objek = [BentukObjek.PengadaanBarangJasa], Jalur = Jalur.Pbj },
        new("K13", 1, new(
            "Investasi, pengadaan, dan infrastruktur dengan perusahaan luar negeri dilaksanakan menurut ketentuan masing-masing.",
            "Investment, procurement and infrastructure with a foreign company follow their own rules."),
            [Permendagri25Tahun2020.Pasal(31, 1)])
            { Mitra = [KelasPihak.PerusahaanLuarNegeri], Objek = [BentukObjek.InfrastrukturDenganPengembalianInvestasi], Jalur = Jalur.Kpbu },
        new("K14", 1, new(
            "Investasi, pengadaan, dan infrastruktur dengan perusahaan luar negeri dilaksanakan menurut ketentuan masing-masing.",
            "Investment, procurement and infrastructure with a foreign company follow their own rules."),
            [Permendagri25Tahun2020.Pasal(31, 1)])
            { Mitra = [KelasPihak.PerusahaanLuarNegeri], Objek = [BentukObjek.Investasi], Jalur = Jalur.Investasi },
        new("K15", 1, new(
            "Pengadaan barang dan jasa dilaksanakan menurut ketentuannya sendiri.",
            "Procurement of goods and services follows its own rules."),
            [Pp28Tahun2018.Pasal(15, 4, "b")]) { Objek = [BentukObjek.PengadaanBarangJasa], Jalur = Jalur.Pbj },
        new("K16", 1, new(
            "Pemanfaatan barang milik daerah (sewa, pinjam pakai, KSP, KSPI, BGS, BSG) dicatat dan dilaksanakan menurut ketentuan barang milik daerah.",
            "Use of regional property is recorded, and follows the rules of barang milik daerah."),
            [Pp28Tahun2018.Pasal(15, 3), Permendagri19Tahun2016.Bagian("BAB VII")]) { Objek = [BentukObjek.PemanfaatanBmd], Jalur = Jalur.Bmd },
        new("K17", 1, new(
            "Penyediaan infrastruktur dengan pengembalian investasi bagi badan usaha dicatat sebagai KPBU.",
            "Infrastructure whose investor is paid back is recorded as KPBU."),
            [Pp28Tahun2018.Pasal(15, 4, "a"), Perpres38Tahun2015.Pasal(1).Diragukan()])
            { Mitra = BadanUsaha, Objek = [BentukObjek.InfrastrukturDenganPengembalianInvestasi], Jalur = Jalur.Kpbu },
        new("K18", 1, new(
            "Hibah dari atau kepada pihak luar negeri dilaksanakan menurut ketentuan hibah.",
            "A grant from or to a foreign party follows the rules of grants."),
            [Pp28Tahun2018.Pasal(26, 1), Permendagri25Tahun2020.Pasal(31, 2)]) { Mitra = Luar, Objek = [BentukObjek.Hibah], Jalur = Jalur.Hibah },
        new("K19", 1, new(
            "Hibah murni dituangkan dalam naskah perjanjian hibah daerah, bukan dalam kerja sama daerah.",
            "A mere grant is made by a naskah perjanjian hibah daerah, not by kerja sama daerah."),
            [Pp12Tahun2019.Pasal(62)]) { Objek = [BentukObjek.Hibah], Jalur = Jalur.Hibah },
        new("K20", 1, new(
            "Kerja sama investasi dilaksanakan menurut ketentuannya sendiri.",
            "Investment follows its own rules."),
            [Pp28Tahun2018.Pasal(15, 3)]) { Objek = [BentukObjek.Investasi], Jalur = Jalur.Investasi },

        // Partners whom the law does not place.
        new("K30", 1, new(
            "Otorita Ibu Kota Nusantara adalah lembaga setingkat kementerian yang sekaligus menyelenggarakan pemerintahan daerah khusus, sehingga KSDD atau Sinergi tidak dapat ditentukan dari peraturan. Bagian Hukum memberi pendapat tertulis.",
            "The Otorita IKN is a body of ministerial rank that also runs a special regional government, so neither KSDD nor Sinergi follows from the text. Bagian Hukum gives a written opinion."),
            [Uu3Tahun2022.Pasal(4, 1, "b"), Uu21Tahun2023.Pasal("I").Diragukan()]) { Mitra = [KelasPihak.OtoritaIkn] },
        new("K31", 1, new(
            "Perguruan tinggi negeri badan hukum mengelola diri sendiri dengan kekayaan negara yang dipisahkan; peraturan tidak menyebutnya sebagai Pemerintah Pusat maupun pihak ketiga. Status pada tanggal penandatanganan menentukan. Bagian Hukum memberi pendapat.",
            "A PTN-BH governs itself with separated state assets; the text names it neither central government nor third party. Its status on the day of signing matters. Bagian Hukum gives an opinion."),
            [Uu12Tahun2012.Pasal(65, 3), Pp28Tahun2018.Pasal(14).Diragukan(), Pp28Tahun2018.Pasal(46, 1).Diragukan()]) { Mitra = [KelasPihak.PtnBadanHukum] },
        new("K32", 1, new(
            "Mitra adalah DPRD. DPRD adalah unsur penyelenggara pemerintahan daerah, bukan daerah lain dan bukan pihak ketiga.",
            "The partner is a DPRD: part of a regional government, neither another region nor a third party."),
            [Uu23Tahun2014.Pasal(1, angka: 4), Pp28Tahun2018.Pasal(2, 1)]) { Mitra = [KelasPihak.Dprd] },
        new("K33", 1, new(
            "Mitra adalah RSUD/BLUD. Bagian Hukum menentukan apakah ia mewakili daerahnya dengan surat kuasa (KSDD) atau bertindak sebagai BLUD menurut aturannya sendiri.",
            "The partner is an RSUD or BLUD. Bagian Hukum rules whether it represents its region by mandate (KSDD) or acts as a BLUD."),
            [Permendagri79Tahun2018.Pasal(90).Diragukan(), Pp28Tahun2018.Pasal(2, 2)]) { Mitra = [KelasPihak.Blud] },
        new("K34", 1, new(
            "Mitra adalah desa. Peraturan kerja sama daerah tidak menyebut desa sebagai mitra; kerja sama desa dengan pihak ketiga diatur tersendiri.",
            "The partner is a village. The regulations on kerja sama daerah do not name villages; their own law does."),
            [Uu6Tahun2014.Pasal(91), Uu6Tahun2014.Pasal(93, 1), Pp28Tahun2018.Pasal(14).Diragukan()]) { Mitra = [KelasPihak.Desa] },
        new("K35", 1, new(
            "Kelas mitra belum diketahui. Tentukan dahulu kedudukan hukumnya.",
            "The class of the partner is not known. Establish first what it is in law."),
            [Uu23Tahun2014.Pasal(363, 2)]) { Mitra = [KelasPihak.TidakDiketahui] },

        // KSDD.
        new("K40", 1, new(
            "Daerah berbatasan, urusan memiliki eksternalitas lintas daerah, dan layanan lebih efisien jika dikelola bersama: kerja sama wajib.",
            "Bordering regions, cross-region externality, and more efficient jointly: kerja sama wajib."),
            [Uu23Tahun2014.Pasal(364, 1), Pp28Tahun2018.Pasal(3, 2)])
        {
            Mitra = [KelasPihak.PemerintahDaerah], Objek = Urusan, Jenis = JenisKerjaSama.KsddWajib,
            FaktaBenar = [Fakta.Berbatasan, Fakta.EksternalitasLintasDaerah, Fakta.LebihEfisienBersama],
        },
        new("K41", 1, new(
            "Urusan memiliki eksternalitas lintas daerah dan lebih efisien jika dikelola bersama, tetapi tabel batas tidak memastikan apakah kedua daerah berbatasan. Pastikan batasnya: bila berbatasan, kerja sama ini wajib.",
            "Externality and efficiency are there, but the boundary table is not sure that the regions border each other. Establish that: if they do, it is wajib."),
            [Uu23Tahun2014.Pasal(364, 1), Pp28Tahun2018.Pasal(3, 2)])
        {
            Mitra = [KelasPihak.PemerintahDaerah], Objek = Urusan,
            FaktaBenar = [Fakta.EksternalitasLintasDaerah, Fakta.LebihEfisienBersama], FaktaBelumDiketahui = [Fakta.Berbatasan],
        },
        new("K42", 1, new(
            "Kerja sama dengan daerah lain, berbatasan atau tidak, atas urusan yang menjadi kewenangan daerah: kerja sama sukarela.",
            "With another region, bordering or not, on an urusan of the region: kerja sama sukarela."),
            [Uu23Tahun2014.Pasal(365), Pp28Tahun2018.Pasal(3, 3)])
        {
            Mitra = [KelasPihak.PemerintahDaerah], Objek = Urusan, Jenis = JenisKerjaSama.KsddSukarela,
            BergantungPada = [Fakta.Berbatasan, Fakta.EksternalitasLintasDaerah, Fakta.LebihEfisienBersama],
        },

        // Sinergi.
        new("K50", 1, new(
            "Dukungan program Pemerintah Pusat dan Pemerintah Daerah dilaksanakan dalam bentuk sinergi dengan Nota Kesepakatan dan Rencana Kerja.",
            "Programmes shared with the central government take the form of Sinergi: Nota Kesepakatan and Rencana Kerja."),
            [Pp28Tahun2018.Pasal(46, 1), Pp28Tahun2018.Pasal(46, 4)])
            { Mitra = [KelasPihak.PemerintahPusat], Objek = Urusan, Jenis = JenisKerjaSama.Sinergi },
        new("K51", 1, new(
            "Perguruan tinggi negeri berstatus satuan kerja atau BLU adalah bagian dari kementerian: Sinergi. Pembacaan ini dipakai di daerah dan perlu dikonfirmasi.",
            "A state university that is a satker or BLU is part of a ministry: Sinergi. This reading is regional practice and needs confirmation."),
            [Pp28Tahun2018.Pasal(46, 1).Diragukan()])
            { Mitra = [KelasPihak.PerguruanTinggiNegeri], Objek = Urusan, Jenis = JenisKerjaSama.Sinergi },

        // KSDPK.
        new("K60", 1, new(
            "Kerja sama dengan pihak ketiga atas prakarsa pihak ketiga: pemrakarsa menyusun studi kelayakan dan memenuhi tiga kriteria.",
            "With a third party, on its own initiative: it writes the studi kelayakan and meets the three criteria."),
            [Pp28Tahun2018.Pasal(14), Pp28Tahun2018.Pasal(18, 1), Pp28Tahun2018.Pasal(18, 2)])
            { Mitra = PihakKetiga, Objek = Urusan, Jenis = JenisKerjaSama.Ksdpk, FaktaBenar = [Fakta.PrakarsaPihakKetiga] },
        new("K61", 1, new(
            "Kerja sama dengan pihak ketiga atas prakarsa daerah: daerah memetakan urusan dan menyusun studi kelayakan.",
            "With a third party, on the region's initiative: the region maps the urusan and writes the studi kelayakan."),
            [Pp28Tahun2018.Pasal(14), Pp28Tahun2018.Pasal(17)])
            { Mitra = PihakKetiga, Objek = Urusan, Jenis = JenisKerjaSama.Ksdpk, BergantungPada = [Fakta.PrakarsaPihakKetiga] },

        // Abroad.
        new("K70", 1, new(
            "Kerja sama dengan pemerintah daerah di luar negeri yang setara: KSDPL (provinsi atau kabupaten/kota kembar, atau lainnya).",
            "With a regional government abroad of equal standing: KSDPL."),
            [Pp28Tahun2018.Pasal(24), Permendagri25Tahun2020.Pasal(6)])
            { Mitra = [KelasPihak.PemerintahDaerahLuarNegeri], Objek = Urusan, Jenis = JenisKerjaSama.Ksdpl },
        new("K71", 1, new(
            "Organisasi internasional, lembaga nirlaba, atau mitra pembangunan luar negeri yang meneruskan kerja sama Pemerintah Pusat: KSDLL penerusan; daerah adalah penerima manfaat.",
            "An international organisation, foreign non-profit or development partner that carries on a cooperation of the central government: KSDLL penerusan."),
            [Pp28Tahun2018.Pasal(25, huruf: "a"), Pp28Tahun2018.Pasal(36, 1)])
            { Mitra = Penerusan, Objek = Urusan, Jenis = JenisKerjaSama.KsdllPenerusan, FaktaBenar = [Fakta.PenerusanKerjaSamaPusat] },
        new("K72", 1, new(
            "Lembaga ini hanya dapat bekerja sama sebagai penerusan kerja sama Pemerintah Pusat, dan penerusan itu belum dinyatakan. KSDLL lainnya hanya untuk lembaga selain organisasi internasional, nirlaba, dan mitra pembangunan.",
            "Such a body can only carry on a cooperation of the central government, and nobody has said that this does. KSDLL lainnya is for other bodies."),
            [Pp28Tahun2018.Pasal(36, 1), Pp28Tahun2018.Pasal(36, 4)])
            { Mitra = Penerusan, Objek = Urusan, BergantungPada = [Fakta.PenerusanKerjaSamaPusat] },
        new("K73", 1, new(
            "Kerja sama dengan lembaga di luar negeri lainnya, misalnya perguruan tinggi, berdasarkan persetujuan Pemerintah Pusat: KSDLL lainnya.",
            "With another foreign institution, a university for example, with the consent of the central government: KSDLL lainnya."),
            [Pp28Tahun2018.Pasal(25, huruf: "b"), Pp28Tahun2018.Pasal(36, 4), Permendagri25Tahun2020.Pasal(9)])
            { Mitra = [KelasPihak.LembagaLuarNegeri], Objek = Urusan, Jenis = JenisKerjaSama.KsdllLainnya },
        new("K74", 1, new(
            "Perusahaan luar negeri di luar investasi, pengadaan, dan infrastruktur tidak diatur. Bagian Hukum memberi pendapat.",
            "A foreign company outside investment, procurement and infrastructure is not provided for. Bagian Hukum gives an opinion."),
            [Permendagri25Tahun2020.Pasal(31, 1)]) { Mitra = [KelasPihak.PerusahaanLuarNegeri] },

        new("K99", 1, new(
            "Tidak ada aturan yang memuat gabungan mitra dan objek ini. Bagian Hukum memberi pendapat.",
            "No rule covers this partner with this object. Bagian Hukum gives an opinion."),
            [Uu23Tahun2014.Pasal(363, 2)]),
    ]);

    public static IReadOnlyList<AturanKlasifikasi> Baris => Rows.Value;
}
