using System.Globalization;
using System.Text.Json.Nodes;

namespace Ksd.Portal.Ui.Skema;

/// <summary>
/// Lays three states beside each other: what a form began with (<paramref name="semula"/>), what is recorded now (<paramref name="kini"/>), and what the form
/// holds (<paramref name="isian"/>). Members named in <paramref name="lewati"/> are not asked by the form and do not count.
/// </summary>
internal sealed class Pembanding(JsonNode? semula, JsonNode? kini, IFormCollection isian, IReadOnlyCollection<string> lewati)
{
    /// <summary>
    /// The places that somebody else changed and the form does not hold yet. A list that became longer or shorter is one place: which of its lines is which,
    /// nobody knows.
    /// </summary>
    public IEnumerable<Beda> Beda(Bidang bidang, string path = "")
    {
        if (bidang.Jenis is JenisBidang.Objek)
        {
            return Ditanya(bidang).SelectMany(anak => Beda(anak, Bidang.Join(path, anak.Nama)));
        }

        if (IsDaftar(bidang) && Banyak(semula, path) is var banyak && Banyak(kini, path) == banyak && Terisi(path) == banyak)
        {
            return Enumerable.Range(0, banyak).SelectMany(i => Beda(bidang.Unsur!, Bidang.At(path, i)));
        }

        var tercatat = NilaiAwal.Node(kini, path);
        return JsonNode.DeepEquals(NilaiAwal.Node(semula, path), tercatat) || Sama(bidang, kini, path) ? [] : [new(path, tercatat, !Sama(bidang, semula, path))];
    }

    /// <summary>Whether the form holds what a document says.</summary>
    private bool Sama(Bidang bidang, JsonNode? dokumen, string path) => bidang switch
    {
        { Jenis: JenisBidang.Objek } => Ditanya(bidang).All(anak => Sama(anak, dokumen, Bidang.Join(path, anak.Nama))),
        _ when IsDaftar(bidang) => Banyak(dokumen, path) == Terisi(path) && Enumerable.Range(0, Terisi(path)).All(i => Sama(bidang.Unsur!, dokumen, Bidang.At(path, i))),
        _ => Baris(NilaiAwal.At(dokumen, path)).SequenceEqual(Baris(isian[path])),
    };

    private IEnumerable<Bidang> Ditanya(Bidang bidang) => bidang.Ditanya.Where(anak => !lewati.Contains(anak.Nama));

    private int Terisi(string path) => int.TryParse(isian[Bidang.CountOf(path)], CultureInfo.InvariantCulture, out var banyak) ? Math.Clamp(banyak, 0, 200) : 0;

    private static int Banyak(JsonNode? dokumen, string path) => NilaiAwal.Node(dokumen, path) is JsonArray daftar ? daftar.Count : 0;

    private static bool IsDaftar(Bidang bidang) => bidang is { Jenis: JenisBidang.Larik, Unsur.Jenis: JenisBidang.Objek };

    /// <summary>Without what a browser adds: other line ends, space around.</summary>
    private static IEnumerable<string> Baris(IEnumerable<string?> nilai) =>
        nilai.SelectMany(satu => (satu ?? "").Split('\n')).Select(satu => satu.Trim()).Where(satu => satu.Length > 0);
}
