using System.Globalization;
using System.Text.RegularExpressions;

namespace Ksd.Agreements.Domain.Register;

/// <summary>Reads a date as clerks write it; the day comes first, and no impossible date is rolled over to the next month.</summary>
internal static partial class BacaTanggal
{
    private const int TahunPertama = 1945;
    private const int TahunTerakhir = 2100;

    // The serial numbers of spreadsheets (1900 system) for 1954 to 2064.
    private const int SerialPertama = 20_000;
    private const int SerialTerakhir = 60_000;

    private static readonly DateOnly HariNolSpreadsheet = new(1899, 12, 30);

    private static readonly Dictionary<string, int> BulanMenurutNama = NamaBulan(
        "januari jan", "februari feb pebruari peb", "maret mar", "april apr", "mei", "juni jun", "juli jul",
        "agustus agu ags agt agst", "september sep sept", "oktober okt oct", "november nov nopember nop", "desember des dec");

    public static Bacaan<TanggalTercatat> Read(string? mentah)
    {
        if (TeksSel.Read(mentah) is not { } teks)
        {
            return Bacaan<TanggalTercatat>.Kosong;
        }

        teks = Awalan().Replace(teks.TrimStart('\'').TrimEnd('.', ' '), "");
        return FromIso(teks) ?? FromDayMonthYear(teks) ?? FromMonthName(teks) ?? FromSerial(teks)
            ?? Bacaan<TanggalTercatat>.Unreadable($"Tanggal \"{mentah!.Trim()}\" tidak terbaca; dibiarkan kosong.");
    }

    private static Bacaan<TanggalTercatat>? FromIso(string teks)
    {
        if (Iso().Match(teks) is not { Success: true } cocok)
        {
            return null;
        }

        var tahun = Angka(cocok.Groups["t"]);
        if (tahun is < TahunPertama or > TahunTerakhir)
        {
            return cocok.Groups["b"].Success ? Mustahil(teks) : null;
        }

        if (!cocok.Groups["b"].Success)
        {
            return new(TanggalTercatat.Tahun(tahun));
        }

        var bulan = Angka(cocok.Groups["b"]);
        return cocok.Groups["h"].Success ? Hari(teks, tahun, bulan, Angka(cocok.Groups["h"]))
            : bulan is >= 1 and <= 12 ? new(TanggalTercatat.Bulan(tahun, bulan))
            : Mustahil(teks);
    }

    private static Bacaan<TanggalTercatat>? FromDayMonthYear(string teks)
    {
        if (HariBulanTahun().Match(teks) is not { Success: true } cocok)
        {
            return null;
        }

        var (tahun, catatan) = Tahun(cocok.Groups["t"].Value);
        var (hari, bulan) = (Angka(cocok.Groups["h"]), Angka(cocok.Groups["b"]));
        if (hari <= 12 && bulan <= 12 && hari != bulan)
        {
            catatan ??= $"Tanggal \"{teks}\" dibaca dengan hari lebih dahulu.";
        }

        return Hari(teks, tahun, bulan, hari, catatan);
    }

    private static Bacaan<TanggalTercatat>? FromMonthName(string teks)
    {
        if (NamaBulanTahun().Match(teks) is not { Success: true } cocok || !BulanMenurutNama.TryGetValue(cocok.Groups["b"].Value, out var bulan))
        {
            return null;
        }

        var (tahun, catatan) = Tahun(cocok.Groups["t"].Value);
        return cocok.Groups["h"].Success ? Hari(teks, tahun, bulan, Angka(cocok.Groups["h"]), catatan)
            : tahun is < TahunPertama or > TahunTerakhir ? Mustahil(teks)
            : new(TanggalTercatat.Bulan(tahun, bulan), catatan);
    }

    private static Bacaan<TanggalTercatat>? FromSerial(string teks)
    {
        if (!int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) || serial is < SerialPertama or > SerialTerakhir)
        {
            return null;
        }

        var hari = TanggalTercatat.Hari(HariNolSpreadsheet.AddDays(serial));
        return new(hari, $"\"{teks}\" adalah nomor seri lembar kerja, dibaca sebagai {hari}.");
    }

    private static Bacaan<TanggalTercatat> Hari(string teks, int tahun, int bulan, int hari, string? catatan = null) =>
        tahun is >= TahunPertama and <= TahunTerakhir && bulan is >= 1 and <= 12 && hari >= 1 && hari <= DateTime.DaysInMonth(tahun, bulan)
            ? new(TanggalTercatat.Hari(new DateOnly(tahun, bulan, hari)), catatan)
            : Mustahil(teks);

    private static Bacaan<TanggalTercatat> Mustahil(string teks) =>
        Bacaan<TanggalTercatat>.Unreadable($"Tanggal \"{teks}\" tidak ada dalam kalender; dibiarkan kosong.");

    private static (int Tahun, string? Catatan) Tahun(string teks)
    {
        var angka = int.Parse(teks, CultureInfo.InvariantCulture);
        if (teks.Length == 4)
        {
            return (angka, null);
        }

        var tahun = angka < 50 ? 2000 + angka : 1900 + angka;
        return (tahun, $"Tahun dua angka \"{teks}\" dibaca sebagai {tahun}.");
    }

    private static int Angka(Group angka) => int.Parse(angka.Value, CultureInfo.InvariantCulture);

    private static Dictionary<string, int> NamaBulan(params string[] nama) => nama
        .SelectMany((ejaan, i) => ejaan.Split(' ').Select(e => (Ejaan: e, Bulan: i + 1)))
        .ToDictionary(b => b.Ejaan, b => b.Bulan, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\s*,?\s*|(?:th|thn|tahun)\.?\s*(?=\d{4}$)|(?:tgl|tanggal)\.?\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Awalan();

    [GeneratedRegex(@"^(?<t>\d{4})(?:-(?<b>\d{2})(?:-(?<h>\d{2}))?)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<h>\d{1,2})\s*[/.-]\s*(?<b>\d{1,2})\s*[/.-]\s*(?<t>\d{4}|\d{2})$")]
    private static partial Regex HariBulanTahun();

    [GeneratedRegex(@"^(?:(?<h>\d{1,2})[\s-]*)?(?<b>\p{L}{3,})\.?[\s-]*(?<t>\d{4}|\d{2})$")]
    private static partial Regex NamaBulanTahun();
}
