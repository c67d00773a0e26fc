using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Ksd.Regulation;

/// <summary>A region code with the scheme it belongs to; a code without a scheme does not exist here.</summary>
public sealed partial record KodeWilayah
{
    private KodeWilayah(SkemaKodeWilayah skema, string kode)
    {
        Skema = skema;
        Kode = kode;
    }

    public SkemaKodeWilayah Skema { get; }

    /// <summary>Kemendagri with dots (<c>64.02</c>), BPS without (<c>6403</c>).</summary>
    public string Kode { get; }

    /// <summary>A code that the source names; throws when it is malformed.</summary>
    public static KodeWilayah Kemendagri(string kode) => Create(SkemaKodeWilayah.Kemendagri, kode);

    public static KodeWilayah Bps(string kode) => Create(SkemaKodeWilayah.Bps, kode);

    /// <summary>Reads what a caller sent. Without a scheme, or with a code of the wrong form, it says why not.</summary>
    public static bool TryCreate(
        string? skema, string? kode, [NotNullWhen(true)] out KodeWilayah? hasil, [NotNullWhen(false)] out PenolakanKodeWilayah? penolakan)
    {
        hasil = null;
        penolakan = null;
        if (string.IsNullOrWhiteSpace(skema))
        {
            penolakan = PenolakanKodeWilayah.SchemeMissing(kode ?? "");
        }
        else if (!Enum.TryParse<SkemaKodeWilayah>(skema.Trim(), ignoreCase: true, out var skemaKode) || !Enum.IsDefined(skemaKode) || char.IsDigit(skema.Trim()[0]))
        {
            penolakan = PenolakanKodeWilayah.SchemeUnknown(skema);
        }
        else if (Normalize(skemaKode, kode ?? "") is { } normal)
        {
            hasil = new KodeWilayah(skemaKode, normal);
        }
        else
        {
            penolakan = PenolakanKodeWilayah.Malformed(skemaKode, kode ?? "");
        }

        return hasil is not null;
    }

    /// <summary>Reads <c>KEMENDAGRI:64.02</c>; the part before the colon is the scheme.</summary>
    public static bool TryParse(
        string? teks, [NotNullWhen(true)] out KodeWilayah? hasil, [NotNullWhen(false)] out PenolakanKodeWilayah? penolakan) =>
        (teks ?? "").Split(':', 2) is [var skema, var kode]
            ? TryCreate(skema, kode, out hasil, out penolakan)
            : TryCreate(null, teks, out hasil, out penolakan);

    public override string ToString() => $"{Skema.ToString().ToUpperInvariant()}:{Kode}";

    private static KodeWilayah Create(SkemaKodeWilayah skema, string kode) => Normalize(skema, kode) is { } normal
        ? new KodeWilayah(skema, normal)
        : throw new FormatException($"'{kode}' is no region code of {skema}.");

    private static string? Normalize(SkemaKodeWilayah skema, string kode) => skema switch
    {
        SkemaKodeWilayah.Kemendagri when KemendagriPattern().Match(kode.Trim()) is { Success: true } match =>
            string.Join('.', match.Groups.Values.Skip(1).Where(part => part.Success).Select(part => part.Value)),
        SkemaKodeWilayah.Bps when BpsPattern().IsMatch(kode.Trim()) => kode.Trim(),
        _ => null,
    };

    [GeneratedRegex(@"^([0-9]{2})(?:\.?([0-9]{2})(?:\.?([0-9]{2})(?:\.?([0-9]{4}))?)?)?$")]
    private static partial Regex KemendagriPattern();

    [GeneratedRegex("^[0-9]{2}(?:[0-9]{2}(?:[0-9]{3}(?:[0-9]{3})?)?)?$")]
    private static partial Regex BpsPattern();
}
