using System.Globalization;
using System.Text.RegularExpressions;

namespace Ksd.Agreements.Domain.Register;

/// <summary>A term as reported in words. It is only compared with the dates; no end date is ever computed from it.</summary>
internal static partial class JangkaWaktu
{
    private static readonly string[] NamaAngka =
        ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas"];

    /// <summary>The term in months where it is a plain number of years or months, else null.</summary>
    public static int? Months(string? teks)
    {
        if (teks is null || Bentuk().Match(teks.Trim()) is not { Success: true } cocok)
        {
            return null;
        }

        var angka = cocok.Groups["angka"].Value;
        var jumlah = int.TryParse(angka, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n
            : Array.FindIndex(NamaAngka, a => a.Equals(angka, StringComparison.OrdinalIgnoreCase));
        return jumlah is < 1 or > 600 ? null : cocok.Groups["satuan"].Value[0] is 't' or 'T' ? jumlah * 12 : jumlah;
    }

    /// <summary>The reported dates cannot both be right with the reported term: more than a month apart.</summary>
    public static bool Contradicts(int bulan, TanggalTercatat mulai, TanggalTercatat sampai) =>
        mulai.Awal.AddMonths(bulan).AddDays(-31) > sampai.Akhir || mulai.Akhir.AddMonths(bulan).AddDays(31) < sampai.Awal;

    [GeneratedRegex(@"^(?<angka>\d{1,3}|[a-z]+(?: belas)?)\s*(?:\([^)]*\)\s*)?(?<satuan>tahun|thn|th|bulan|bln)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bentuk();
}
