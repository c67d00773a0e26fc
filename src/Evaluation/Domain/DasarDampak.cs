using Ksd.Regulation;

namespace Ksd.Evaluation.Domain;

/// <summary>
/// The rule that a cooperation with no impact on either end is not worth going on with. It is the definition of kerja sama daerah
/// itself: for the welfare of the people and quicker fulfilment of public service.
/// </summary>
internal static class DasarDampak
{
    public static readonly Teks Aturan = new(
        "Kerja sama daerah diadakan untuk kesejahteraan masyarakat dan percepatan pemenuhan pelayanan publik; yang tidak berdampak pada kedua hal tersebut tidak perlu dilakukan.",
        "A kerja sama daerah is made for the welfare of the people and quicker fulfilment of public service; one without an impact on either need not be.");

    public static IReadOnlyList<DasarHukum> Daftar { get; } =
    [
        DasarHukum.Parse("PP 28/2018 Pasal 1 angka 2"), DasarHukum.Parse("PP 28/2018 Pasal 1 angka 3"),
        DasarHukum.Parse("PP 28/2018 Pasal 1 angka 4"), DasarHukum.Parse("PP 28/2018 Pasal 1 angka 5"),
    ];
}
