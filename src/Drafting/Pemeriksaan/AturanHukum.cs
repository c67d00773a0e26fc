using static Ksd.Drafting.BobotTemuan;

namespace Ksd.Drafting;

/// <summary>Checks that rest on an article; the codes are those of the guards that ask the same of a signed naskah.</summary>
internal static class AturanHukum
{
    private const int TahunLuarNegeri = 5;

    public static readonly AturanNaskah[] Baris =
    [
        new("G12", Kunci, "Naskah ini hanya ditandatangani oleh kepala daerah; surat kuasa tidak berlaku untuknya.",
            ["PP 28/2018 Pasal 2 ayat (1)", "PP 28/2018 Pasal 13 ayat (1)"],
            naskah => !naskah.Macam(MacamNaskah.KesepakatanBersama, MacamNaskah.NotaKesepakatan) ? [] : BukanKepalaDaerah(naskah)),
        new("G12", Kunci, "Naskah luar negeri hanya ditandatangani oleh kepala daerah; surat kuasa tidak dikenal.",
            ["Permendagri 25/2020 Pasal 14 ayat (4)", "Permendagri 25/2020 Pasal 25 ayat (1)"],
            naskah => !naskah.Macam(MacamNaskah.PernyataanKehendak, MacamNaskah.NaskahLuarNegeri) ? [] : BukanKepalaDaerah(naskah)),
        new("G12", Peringatan, "Naskah ditandatangani penjabat kepala daerah; periksa dasar jabatannya.",
            ["PP 28/2018 Pasal 2 ayat (1) (?)"],
            naskah => from pihak in naskah.Daerah
                      where pihak is { Kapasitas: KapasitasPenandatangan.PenjabatKepalaDaerah, DasarJabatan.Length: > 0 } && naskah.Rancangan.Macam is not MacamNaskah.Lainnya
                      select ((string?)pihak.Id, $"{pihak.NamaWakil}: {pihak.DasarJabatan}.")),
        new("G13", Kunci, "Pejabat menandatangani Perjanjian Kerja Sama tanpa surat kuasa kepala daerah yang sah pada tanggal tanda tangan.",
            ["PP 28/2018 Pasal 2 ayat (2)", "PP 28/2018 Pasal 13 ayat (2)"],
            naskah => from pihak in naskah.Daerah
                      where naskah.Macam(MacamNaskah.PerjanjianKerjaSama) && TanpaKuasa(pihak, naskah.Data.Tanggal) is not null
                      select ((string?)pihak.Id, TanpaKuasa(pihak, naskah.Data.Tanggal)!)),
        new("G14", Kunci, "Kerja sama membebani masyarakat dan daerah atau belum teranggarkan, dan persetujuan DPRD belum ada sebelum Perjanjian Kerja Sama.",
            ["PP 28/2018 Pasal 6 ayat (1)", "PP 28/2018 Pasal 6 ayat (2)"],
            naskah => naskah.Macam(MacamNaskah.PerjanjianKerjaSama) && (naskah.Data.Membebani || naskah.Data.BelumDianggarkan)
                ? naskah.Data.PersetujuanDprd is not { } dprd ? [(null, "")]
                    : dprd.Tanggal > naskah.Data.Tanggal ? [(null, $"Persetujuan bertanggal {Tanggal.Biasa(dprd.Tanggal)}.")] : []
                : []),
        new("G16", Kunci, "Kesepakatan Bersama yang menjadi induk Perjanjian Kerja Sama tidak ada atau tidak berlaku pada tanggal tanda tangan.",
            ["PP 28/2018 Pasal 6 ayat (1)"],
            naskah => naskah.Macam(MacamNaskah.PerjanjianKerjaSama) && IndukTidakBerlaku(naskah.Data) is { } rincian ? [(null, rincian)] : []),
        new("G16", Peringatan, "Perjanjian Kerja Sama berakhir setelah Kesepakatan Bersama induknya berakhir.",
            ["PP 28/2018 Pasal 6 ayat (1) (?)"],
            naskah => naskah.Macam(MacamNaskah.PerjanjianKerjaSama) && naskah.Data is { Sampai: { } sampai, Induk.Sampai: { } induk } && sampai > induk
                ? [(Klausul(naskah, "jangka-waktu"), $"{Tanggal.Biasa(sampai)}, induknya {Tanggal.Biasa(induk)}.")] : []),
        new("G26", Kunci, $"Jangka waktu naskah kerja sama luar negeri paling lama {TahunLuarNegeri} (lima) tahun.",
            ["Permendagri 25/2020 Pasal 32 ayat (1)"],
            naskah => naskah.Macam(MacamNaskah.NaskahLuarNegeri) ? Melebihi(naskah, TahunLuarNegeri) : []),
        new("D3", Kunci, "Pernyataan Kehendak berlaku paling lama 1 (satu) tahun.",
            ["Permendagri 25/2020 Pasal 13 ayat (3)"],
            naskah => naskah.Macam(MacamNaskah.PernyataanKehendak) ? Melebihi(naskah, 1) : []),
        new("G34", Peringatan, "Pergantian kepala daerah atau pejabat bukan alasan berakhirnya kerja sama.",
            ["PP 28/2018 Pasal 9 ayat (2)"],
            naskah => from paragraf in naskah.Paragraf
                      where paragraf.Teks.Contains("pergantian", StringComparison.OrdinalIgnoreCase)
                          && !paragraf.Teks.Contains("tidak berakhir", StringComparison.OrdinalIgnoreCase)
                          && naskah.Nomor.Bagian(paragraf.Butir.Id, null) is [var pasal, ..] && Pohon.Cari(naskah.Rancangan.Isi, pasal.Id)?.Klausul is "pengakhiran" or "masa-berlaku"
                      select ((string?)paragraf.Butir.Id, "")),
        new("K3", Peringatan, "Sinergi tidak dilaksanakan dengan Perjanjian Kerja Sama; Nota Kesepakatan sudah mengikat.",
            ["PP 28/2018 Pasal 46 ayat (4) (?)"],
            naskah => from paragraf in naskah.Paragraf
                      where naskah.Macam(MacamNaskah.NotaKesepakatan) && paragraf.Teks.Contains("Perjanjian Kerja Sama", StringComparison.OrdinalIgnoreCase)
                      select ((string?)paragraf.Butir.Id, "")),
    ];

    /// <summary>What the law requires and the text lacks, with the article that the template gives for each.</summary>
    public static IEnumerable<TemuanNaskah> IsiWajib(NaskahDiperiksa naskah) => naskah.Rancangan.WajibYangHilang.Select(wajib => new TemuanNaskah(
        (naskah.Rancangan.Macam, naskah.Data.Jenis) switch
        {
            (MacamNaskah.PerjanjianKerjaSama, Regulation.JenisKerjaSama.Ksdpk) => "G15",
            (MacamNaskah.NaskahLuarNegeri, _) => "L13",
            _ when naskah.Rancangan.Templat is "kak" or "kak-sinergi" => "G08",
            _ => "N01",
        },
        Kunci, null, "",
        $"Isi yang diwajibkan belum ada: {wajib.Nama}."
            + (naskah.Rancangan.DaftarPenghapusan.FirstOrDefault(penghapusan => penghapusan.Kode == wajib.Kode) is { } hapus ? $" Dihapus dengan alasan: {hapus.Alasan}" : ""),
        wajib.DasarHukum));

    private static IEnumerable<(string?, string)> BukanKepalaDaerah(NaskahDiperiksa naskah) =>
        from pihak in naskah.Daerah
        where pihak.Kapasitas is not KapasitasPenandatangan.KepalaDaerah && pihak is not { Kapasitas: KapasitasPenandatangan.PenjabatKepalaDaerah, DasarJabatan.Length: > 0 }
        select ((string?)pihak.Id, $"{BlokTandaTangan.Atau(pihak.NamaWakil, "nama")}, {BlokTandaTangan.Atau(pihak.JabatanWakil, "jabatan")}.");

    private static string? TanpaKuasa(PihakRancangan pihak, DateOnly? tanggal) => pihak switch
    {
        { Kapasitas: KapasitasPenandatangan.KepalaDaerah } => null,
        { Kapasitas: KapasitasPenandatangan.PenjabatKepalaDaerah, DasarJabatan.Length: > 0 } => null,
        { SuratKuasa: null } => $"{BlokTandaTangan.Atau(pihak.NamaWakil, "nama")}, {BlokTandaTangan.Atau(pihak.JabatanWakil, "jabatan")}.",
        { SuratKuasa: { } kuasa } when kuasa.Tanggal > tanggal => $"Surat kuasa bertanggal {Tanggal.Biasa(kuasa.Tanggal)}, setelah tanda tangan.",
        { SuratKuasa.Sampai: { } sampai } when sampai < tanggal => $"Surat kuasa berakhir {Tanggal.Biasa(sampai)}.",
        _ => null,
    };

    private static string? IndukTidakBerlaku(DataKerjaSama data) => data switch
    {
        { Induk: null } => "Kesepakatan Bersama belum disebut.",
        { Induk: { } induk, Tanggal: { } tanggal } when induk.Tanggal > tanggal => $"Kesepakatan Bersama bertanggal {Tanggal.Biasa(induk.Tanggal)}.",
        { Induk.Sampai: { } sampai, Tanggal: { } tanggal } when sampai < tanggal => $"Kesepakatan Bersama berakhir {Tanggal.Biasa(sampai)}.",
        { Induk.BerakhirLebihAwal: { } berakhir, Tanggal: { } tanggal } when berakhir <= tanggal => $"Kesepakatan Bersama diakhiri {Tanggal.Biasa(berakhir)}.",
        _ => null,
    };

    private static IEnumerable<(string?, string)> Melebihi(NaskahDiperiksa naskah, int tahun) => (naskah.Data.Mulai ?? naskah.Data.Tanggal, naskah.Data.Sampai) switch
    {
        (_, null) => [(Klausul(naskah, "masa-berlaku"), "Tanggal berakhir belum ada.")],
        ({ } mulai, { } sampai) when sampai > mulai.AddYears(tahun) => [(Klausul(naskah, "masa-berlaku"), $"{Tanggal.Biasa(mulai)} sampai dengan {Tanggal.Biasa(sampai)}.")],
        _ => [],
    };

    private static string? Klausul(NaskahDiperiksa naskah, string kode) => naskah.Rancangan.Semua.FirstOrDefault(butir => butir.Klausul == kode)?.Id;
}
