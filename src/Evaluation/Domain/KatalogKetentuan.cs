using Ksd.Regulation;
using static Ksd.Regulation.KatalogPeraturan;

namespace Ksd.Evaluation.Domain;

/// <summary>Every setting of <see cref="Ketentuan"/> in words, for those who run the system and those who supervise it.</summary>
internal static class KatalogKetentuan
{
    public static readonly IReadOnlyList<BarisKetentuan<Ketentuan>> Daftar =
    [
        new(nameof(Ketentuan.HariMingguPertamaJanuari),
            new("Tanggal terakhir \"minggu pertama bulan Januari\".", "The last day of \"minggu pertama bulan Januari\"."),
            Permendagri25Tahun2020.Pasal(35, 2).Diragukan(), ketentuan => ketentuan.HariMingguPertamaJanuari),
        new(nameof(Ketentuan.TenggatLaporanSebelumBlokir),
            new("Berapa tenggat laporan berikutnya boleh lewat sebelum laporan luar negeri yang belum ada menahan rencana berikutnya.",
                "How many further reporting dates pass before a missing foreign report blocks the next plan."),
            Permendagri25Tahun2020.Pasal(38).Diragukan(), ketentuan => ketentuan.TenggatLaporanSebelumBlokir),
        new(nameof(Ketentuan.HariKerjaTerlambat),
            new("Hari kerja sesudah akhir masa laporan sampai laporannya terlambat; aturan praktik.", "Working days after the end of a period until its report is late; a rule of practice."),
            null, ketentuan => ketentuan.HariKerjaTerlambat),
        new(nameof(Ketentuan.HariPengingat),
            new("Berapa hari sebelum laporan jatuh tempo perangkat daerah diingatkan.", "Days before a report falls due on which its department is reminded."),
            null, ketentuan => ketentuan.HariPengingat),
        new(nameof(Ketentuan.BulanPksSetelahKesepakatan),
            new("Dalam berapa bulan sesudah Kesepakatan Bersama dicari PKS yang pertama.", "Months after a Kesepakatan Bersama within which a first PKS is looked for."),
            null, ketentuan => ketentuan.BulanPksSetelahKesepakatan),
        new(nameof(Ketentuan.BatasKewajaran),
            new("Capaian di atas sekian kali target dimintakan konfirmasi.", "An achievement beyond this many times its target asks for a confirmation."),
            null, ketentuan => ketentuan.BatasKewajaran),
    ];
}
