using System.Globalization;

namespace Ksd.Evaluation.Cetak;

/// <summary>How values are written in an Indonesian document.</summary>
internal static class Teks
{
    public static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    public static string Of(object? nilai) => nilai switch
    {
        null => "–",
        DateOnly tanggal => Tanggal(tanggal),
        int or long => string.Format(Indonesia, "{0:N0}", nilai),
        decimal angka => angka.ToString("#,##0.##", Indonesia),
        IFormattable angka => angka.ToString(null, Indonesia),
        _ => nilai.ToString() ?? "",
    };

    public static string Tanggal(DateOnly tanggal) => tanggal.ToString("d MMMM yyyy", Indonesia);

    /// <summary>XML and fonts know no control characters.</summary>
    public static string Clean(string teks) => teks.Any(char.IsControl) ? string.Concat(teks.Select(huruf => char.IsControl(huruf) ? ' ' : huruf)) : teks;
}
