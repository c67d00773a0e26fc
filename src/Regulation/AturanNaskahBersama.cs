using static Ksd.Regulation.KatalogPeraturan;

namespace Ksd.Regulation;

/// <summary>What is to be done with one text whose partners fall into several groups. The first row that applies decides.</summary>
public sealed record AturanNaskahBersama(string Id, int Versi, bool NeedsLegalRuling, Teks Penjelasan, IReadOnlyList<DasarHukum> DasarHukum)
{
    private static readonly JenisKerjaSama[] Ksdd = [JenisKerjaSama.KsddWajib, JenisKerjaSama.KsddSukarela];

    private static readonly Lazy<AturanNaskahBersama[]> Rows = new(() =>
    [
        new("N01", 1, true, new(
            "Naskah memuat daerah lain dan pihak ketiga sekaligus. Peraturan tidak mengatur naskah bersama: usulkan dua naskah dalam satu kelompok kerja sama, dan minta pendapat Bagian Hukum.",
            "The text has another region and a third party at once, which the regulations do not provide for: propose two texts in one group, and ask Bagian Hukum."),
            [Pp28Tahun2018.Pasal(3, 1), Pp28Tahun2018.Pasal(14).Diragukan()]) { Memuat = [Ksdd, [JenisKerjaSama.Ksdpk]] },
        new("N02", 1, true, new(
            "Sebagian daerah mitra berbatasan (wajib) dan sebagian tidak (sukarela). Peraturan tidak menyebut apakah satu naskah boleh memuat keduanya; minta pendapat Bagian Hukum.",
            "Some of the regions border ours (wajib), some do not (sukarela). The regulations do not say whether one text may hold both; ask Bagian Hukum."),
            [Uu23Tahun2014.Pasal(364, 1), Uu23Tahun2014.Pasal(365)]) { Memuat = [[JenisKerjaSama.KsddWajib], [JenisKerjaSama.KsddSukarela]] },
        new("N03", 1, false, new(
            "Jenis ditentukan untuk tiap mitra, bukan untuk satu upacara: buat satu naskah untuk tiap kelompok.",
            "The kind is decided for each partner, not for the ceremony: make one text for each group."),
            [Pp28Tahun2018.Pasal(14), Pp28Tahun2018.Pasal(46, 4)]),
    ]);

    /// <summary>Every set must have a kind among the groups.</summary>
    public IReadOnlyList<IReadOnlyList<JenisKerjaSama>> Memuat { get; init; } = [];

    public static IReadOnlyList<AturanNaskahBersama> Baris => Rows.Value;

    internal static AturanNaskahBersama? For(IReadOnlyList<KelompokMitra> groups) => groups.Count < 2
        ? null
        : Baris.First(row => row.Memuat.All(set => groups.Any(group => group.Jenis is { } jenis && set.Contains(jenis))));
}
