namespace Ksd.Agreements.Domain;

/// <summary>The catalogue of guards. Each is one line in the file of its subject; this is the list of them all.</summary>
internal static partial class KatalogSyarat
{
    public static IReadOnlyList<Syarat> Semua =>
    [
        G01, G02, G03, G03Satu, G04, G05, G06, G07, G08, G09, G10, G11, G12, G12Penjabat, G13, G14, G15, G16, G16Lebih, G17,
        G30, G31, G32, G33, G34, G36, G37, G38, G42, G43, G44,
        G03Luar, G03LuarSatu, G12Luar, G12LuarPenjabat, G20Awal, G20, G21, G22, G23, G23Ditolak, G23Penerusan, G23PenerusanTanpa, G24, G25, G26,
        G27, G27Terlambat, G28Izin, G28, G29, G30Luar, G32Luar, G33Luar, G42Luar, G43Luar, D1, D1Terlambat, D2, D2Naskah, D3,
        L01, L02, L03, L04, L05, L06, L07, L08, L09, L10, L11, L12, L13, L14, L15, L16, L17, L18, L18Salinan, L19, L20, L21, L22, L23,
        G12Nota, G18, G19, G41, W01, W02, W03, W04, W05, W06, W07, W08, W09, W10, N01, N02, N03, N04, N05,
        G12Perubahan, G14Perubahan, G32Klausul, P01, P02,
        G23Perubahan, G25Perubahan, G31Luar, G31Lama, G32Lama, D2Perubahan, L14Perubahan, L18Perubahan, P03, P04, P05, P06, P07,
        G35, G39,
        L30, L31, L32, L33, L34, L35, L36,
        F01, F02, F03, F04, F05, F06, F07, F08, F08Tunggakan, F08Senyap, F09, F10, F11, F12,
    ];
}
