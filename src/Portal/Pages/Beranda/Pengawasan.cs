using static Ksd.ServiceDefaults.Language;

namespace Ksd.Portal.Pages.Beranda;

/// <summary>The supervision lists, by the names that the service gives them.</summary>
internal static class Pengawasan
{
    public static readonly IReadOnlyList<string> Semua =
    [
        "JamBerjalan", "LaporanPelaksanaan", "LaporanLuarNegeri", "AkanBerakhir", "PerpanjanganLuarNegeri", "KesepakatanTanpaPerjanjian", "PenandatangananTidakTeratur", "MitraPailit",
    ];

    public static string Nama(string daftar) => daftar switch
    {
        "JamBerjalan" => Choose("Jam yang sedang berjalan (DPRD, Gubernur)", "Running clocks (DPRD, Governor)"),
        "LaporanPelaksanaan" => Choose("Laporan pelaksanaan yang jatuh tempo", "Reports on execution that are due"),
        "LaporanLuarNegeri" => Choose("Laporan tahunan kerja sama luar negeri", "Yearly reports on cooperation abroad"),
        "AkanBerakhir" => Choose("Naskah yang akan berakhir", "Naskah about to end"),
        "PerpanjanganLuarNegeri" => Choose("Perpanjangan naskah luar negeri", "Extensions of naskah abroad"),
        "KesepakatanTanpaPerjanjian" => Choose("Kesepakatan Bersama tanpa PKS", "Kesepakatan Bersama without a PKS"),
        "PenandatangananTidakTeratur" => Choose("Penandatanganan yang tidak teratur", "Irregular signings"),
        "MitraPailit" => Choose("Mitra yang pailit", "Bankrupt partners"),
        _ => Ui.Format.Nama(daftar),
    };
}
