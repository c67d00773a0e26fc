namespace Ksd.Agreements.Domain;

/// <summary>The catalogue of guards. Each is one line in the file of its subject; this is the list of them all.</summary>
internal static partial class KatalogSyarat
{
    public static IReadOnlyList<Syarat> Semua =>
    [
        G01, G02, G03, G03Satu, G04, G05, G06, G07, G08, G09, G10, G11, G12, G12Penjabat, G13, G14, G15, G16, G16Lebih, G17,
        G30, G31, G32, G33, G34, G36, G37, G38, G42, G43, G44,
        F01, F02, F03, F04, F05, F06, F07, F08, F09, F10, F11, F12,
    ];
}
