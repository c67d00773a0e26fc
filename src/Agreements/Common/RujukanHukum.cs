using Ksd.Regulation;

namespace Ksd.Agreements.Common;

/// <summary>A coded value as the API shows it; a code never travels without its scheme.</summary>
internal sealed record KodeBerlabel(string Scheme, string Code, string Label)
{
    public static KodeBerlabel Of(KodeWilayah kode, string label) => new(kode.Skema.ToString().ToUpperInvariant(), kode.Kode, label);
}

/// <summary>A rule with its article, in the language of the request.</summary>
internal sealed record AturanBerlabel(string Id, int Versi, string Penjelasan, IReadOnlyList<DasarHukum> DasarHukum)
{
    public static AturanBerlabel Of(AturanKlasifikasi aturan) => new(aturan.Id, aturan.Versi, aturan.Penjelasan.Localized, aturan.DasarHukum);

    public static AturanBerlabel Of(AturanNaskahBersama aturan) => new(aturan.Id, aturan.Versi, aturan.Penjelasan.Localized, aturan.DasarHukum);
}
