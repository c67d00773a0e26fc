using System.Globalization;
using System.Text.RegularExpressions;

namespace Ksd.Evaluation.Domain;

/// <summary>A reporting period: a quarter (<c>2027-TW1</c>) or, abroad, a year (<c>2027</c>).</summary>
internal readonly partial record struct Periode(int Tahun, int? Triwulan) : IComparable<Periode>
{
    public string Kode => Triwulan is { } triwulan
        ? string.Create(CultureInfo.InvariantCulture, $"{Tahun:0000}-TW{triwulan}")
        : Tahun.ToString("0000", CultureInfo.InvariantCulture);

    public DateOnly Mulai => new(Tahun, Triwulan is { } triwulan ? (triwulan * 3) - 2 : 1, 1);

    public DateOnly Selesai => (Triwulan is null ? Mulai.AddYears(1) : Mulai.AddMonths(3)).AddDays(-1);

    public int Semester => Triwulan is 1 or 2 ? 1 : 2;

    public Periode Berikutnya => Triwulan switch
    {
        null => new(Tahun + 1, null),
        4 => new(Tahun + 1, 1),
        { } triwulan => new(Tahun, triwulan + 1),
    };

    public static Periode Pada(DateOnly tanggal, bool tahunan) => new(tanggal.Year, tahunan ? null : ((tanggal.Month - 1) / 3) + 1);

    public static bool TryParse(string? kode, out Periode periode)
    {
        var match = Bentuk().Match(kode ?? "");
        periode = match.Success
            ? new(int.Parse(match.Groups["tahun"].Value, CultureInfo.InvariantCulture), match.Groups["tw"] is { Success: true } tw ? tw.Value[0] - '0' : null)
            : default;
        return match.Success;
    }

    public int CompareTo(Periode other) => Mulai.CompareTo(other.Mulai);

    [GeneratedRegex(@"\A(?<tahun>(19|20)[0-9]{2})(-TW(?<tw>[1-4]))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Bentuk();
}
