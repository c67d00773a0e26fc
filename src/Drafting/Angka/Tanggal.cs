using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ksd.Drafting;

/// <summary>Days as an official Indonesian text writes them, in figures and in words.</summary>
public static partial class Tanggal
{
    private static readonly string[] Hari = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] Bulan =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary><c>16 Maret 2026</c>.</summary>
    public static string Biasa(DateOnly tanggal) => string.Create(CultureInfo.InvariantCulture, $"{tanggal.Day} {Bulan[tanggal.Month - 1]} {tanggal.Year}");

    /// <summary><c>Senin tanggal enam belas bulan Maret tahun dua ribu dua puluh enam (16-03-2026)</c>.</summary>
    public static string Lengkap(DateOnly tanggal) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Hari[(int)tanggal.DayOfWeek]} tanggal {Terbilang.Bilangan(tanggal.Day)} bulan {Bulan[tanggal.Month - 1]} tahun {Terbilang.Bilangan(tanggal.Year)} ({tanggal:dd-MM-yyyy})");

    /// <summary>Reads <c>16 Maret 2026</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? teks, out DateOnly tanggal)
    {
        tanggal = default;
        return teks?.Split(' ') is [var hari, var bulan, var tahun]
            && int.TryParse(hari, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            && int.TryParse(tahun, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            && Make(y, BacaBulan(bulan), d, out tanggal);
    }

    /// <summary>Every day written out in full in a text, with what is wrong with it: weekday, words and figures have to say the same.</summary>
    public static IEnumerable<(string Kutipan, DateOnly? Tanggal, string? Salah)> Lengkap(string teks)
    {
        foreach (Match match in LengkapPattern().Matches(teks))
        {
            string Group(string name) => match.Groups[name].Value;
            var angka = DateOnly.TryParseExact(Group("angka"), "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var tertulis);
            if (!Terbilang.TryParse(Group("hari"), out var hari) || !Terbilang.TryParse(Group("tahun"), out var tahun)
                || hari > 31 || tahun > 9999 || !Make((int)tahun, BacaBulan(Group("bulan")), (int)hari, out var tanggal))
            {
                yield return (match.Value, null, "bukan tanggal yang ada");
                continue;
            }

            yield return (match.Value, tanggal,
                !angka || tertulis != tanggal ? $"angka {Group("angka")} tidak sama dengan huruf {tanggal:dd-MM-yyyy}"
                : !string.Equals(Group("nama"), Hari[(int)tanggal.DayOfWeek], StringComparison.OrdinalIgnoreCase) ? $"{Biasa(tanggal)} adalah hari {Hari[(int)tanggal.DayOfWeek]}"
                : null);
        }
    }

    private static int BacaBulan(string nama) => 1 + Array.FindIndex(Bulan, bulan => string.Equals(bulan, nama, StringComparison.OrdinalIgnoreCase));

    private static bool Make(int tahun, int bulan, int hari, out DateOnly tanggal)
    {
        var ada = tahun is >= 1 and <= 9999 && bulan is >= 1 and <= 12 && hari >= 1 && hari <= DateTime.DaysInMonth(tahun, bulan);
        tanggal = ada ? new DateOnly(tahun, bulan, hari) : default;
        return ada;
    }

    [GeneratedRegex(
        @"(?<nama>Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu),? tanggal (?<hari>[a-z ]{1,40}?),? bulan (?<bulan>[A-Za-z]{1,12}),? tahun (?<tahun>[a-z ]{1,80}?) \((?<angka>\d{2}-\d{2}-\d{4})\)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex LengkapPattern();
}
