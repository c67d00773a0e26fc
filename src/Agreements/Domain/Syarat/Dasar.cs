using Ksd.Regulation;

namespace Ksd.Agreements.Domain;

/// <summary>Articles as they are cited; an article outside the catalogue of regulations does not come to be.</summary>
internal static class Dasar
{
    /// <summary>A trailing <c>(?)</c> marks an article that Bagian Hukum has to confirm.</summary>
    public static IReadOnlyList<DasarHukum> Hukum(params IReadOnlyList<string> pasal) => [.. pasal.Select(DasarHukum.Parse)];
}
