using Ksd.Regulation;
using static Ksd.Regulation.KatalogPeraturan;

namespace Ksd.Agreements.Domain;

/// <summary>Every setting of <see cref="Ketentuan"/> in words, for those who run the system and those who supervise it.</summary>
internal static class KatalogKetentuan
{
    public static readonly IReadOnlyList<BarisKetentuan<Ketentuan>> Daftar =
    [
        new(nameof(Ketentuan.RencanaDiperbaikiSelaluKeDprd),
            new("Rencana yang diperbaiki setelah pertimbangan Menteri diajukan lagi kepada DPRD, juga bila substansinya tidak berubah.",
                "A plan corrected after the Menteri's consideration goes to the DPRD again, even where its substance has not changed."),
            Pp28Tahun2018.Pasal(30, 1).Diragukan(), ketentuan => ketentuan.RencanaDiperbaikiSelaluKeDprd),
        new(nameof(Ketentuan.BacaanPerpanjangan),
            new("Cara membaca \"paling lama enam bulan sebelum berakhirnya\": surat perpanjangan paling lambat, atau paling cepat, enam bulan sebelumnya.",
                "How \"paling lama enam bulan sebelum berakhirnya\" is read: the letter goes at the latest, or at the earliest, six months before."),
            Permendagri25Tahun2020.Pasal(33, 2).Diragukan(), ketentuan => ketentuan.BacaanPerpanjangan),
        new(nameof(Ketentuan.DprdPenerusan),
            new("Apakah penerusan memerlukan persetujuan DPRD: PP 28/2018 Pasal 38 seakan-akan mengharuskannya, Permendagri 25/2020 Pasal 16 ayat (1) tidak menyebutnya.",
                "Whether a penerusan needs the DPRD: PP 28/2018 Pasal 38 seems to say so, Permendagri 25/2020 Pasal 16 ayat (1) does not."),
            Pp28Tahun2018.Pasal(38).Diragukan(), ketentuan => ketentuan.DprdPenerusan),
        new(nameof(Ketentuan.HariMingguPertamaJanuari),
            new("Tanggal terakhir \"minggu pertama bulan Januari\".", "The last day of \"minggu pertama bulan Januari\"."),
            Permendagri25Tahun2020.Pasal(35, 2).Diragukan(), ketentuan => ketentuan.HariMingguPertamaJanuari),
        new(nameof(Ketentuan.PerpanjanganPerluKlausul),
            new("Hanya naskah dengan klausul perpanjangan yang diperpanjang dengan perubahan; yang lain dilanjutkan sebagai kerja sama baru.",
                "Only a text with a clause on extension is extended by an amendment; any other goes on as a new kerja sama."),
            Pp28Tahun2018.Pasal(9, 1).Diragukan(), ketentuan => ketentuan.PerpanjanganPerluKlausul),
        new(nameof(Ketentuan.PerubahanSubstansiKeDprd),
            new("Perubahan substansi naskah luar negeri, atau yang menambah beban, diajukan kepada DPRD seperti rencananya; tidak ada peraturan yang menyebut perubahan.",
                "An amendment of the substance of a foreign text, or one that adds burden, goes to the DPRD as its plan did; no regulation names amendments."),
            Pp28Tahun2018.Pasal(30, 1).Diragukan(), ketentuan => ketentuan.PerubahanSubstansiKeDprd),
        new(nameof(Ketentuan.TenggatLaporanSebelumBlokir),
            new("Berapa tenggat laporan berikutnya boleh lewat sebelum laporan yang belum ada menahan rencana berikutnya; 0 menahan seketika.",
                "How many further reporting dates pass before a missing report blocks the next plan; 0 blocks at once."),
            Permendagri25Tahun2020.Pasal(38).Diragukan(), ketentuan => ketentuan.TenggatLaporanSebelumBlokir),
        new(nameof(Ketentuan.PenutupanMenungguLaporan),
            new("Kerja sama tidak ditutup selama masih ada laporan yang belum diterima; bila tidak, itu hanya peringatan.",
                "Nothing is closed while an accepted report is missing; otherwise that is a warning."),
            Pp28Tahun2018.Pasal(6, 1, "j").Diragukan(), ketentuan => ketentuan.PenutupanMenungguLaporan),
        new(nameof(Ketentuan.RetensiArsip),
            new("Masa simpan arsip kerja sama (tahun aktif, tahun inaktif, nasib akhir) menurut Jadwal Retensi Arsip daerah, untuk metadata SRIKANDI; tidak disetel berarti belum ditentukan.",
                "How long files are kept (years active, years inactive, fate) by the region's schedule of retention, for the metadata of SRIKANDI; unset means undecided."),
            null, ketentuan => ketentuan.RetensiArsip ?? (object)"belum ditentukan"),
    ];
}
