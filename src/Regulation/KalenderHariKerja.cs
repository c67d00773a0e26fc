using System.Collections.Frozen;

namespace Ksd.Regulation;

/// <summary>What a day is to the civil service (five working days a week).</summary>
public enum JenisHari
{
    HariKerja,
    AkhirPekan,
    LiburNasional,
    CutiBersama,
}

/// <summary>The holidays of one year, with where they are from.</summary>
public sealed record TahunKalender(int Tahun, string Versi, string Sumber, bool PerluKonfirmasi, IReadOnlyList<HariLibur> DaftarHariLibur);

public sealed record HariLibur(DateOnly Tanggal, JenisHari Jenis, string Nama, bool PerluKonfirmasi);

/// <summary>
/// An answer that counts working days: the value, or no value and the years that are not loaded. Keep <see cref="Versi"/> with what
/// was decided on it; a holiday decree can change within the year.
/// </summary>
public sealed record HasilHariKerja<T>(T? Nilai, IReadOnlyList<int> TahunBelumDimuat, bool PerluKonfirmasi, string Versi)
    where T : struct
{
    public bool Ada => Nilai is not null;
}

/// <summary>
/// A period in working days, counted from the working day after receipt. <see cref="HariKe"/> is how many have run, up to and with the
/// day asked about; the period has passed once the last day is over.
/// </summary>
public readonly record struct JangkaHariKerja(DateOnly HariPertama, DateOnly HariTerakhir, int HariKe, bool Lewat);

/// <summary>Working days of the government: weekends, national holidays and cuti bersama, a versioned file for each year (<c>Data/hari-libur-*.csv</c>).</summary>
public sealed class KalenderHariKerja
{
    private static readonly Lazy<KalenderHariKerja> BuiltIn = new(() => new KalenderHariKerja(DataFile.Names("hari-libur-").Select(name => Read(DataFile.Read(name)))));

    private readonly FrozenDictionary<int, TahunKalender> years;
    private readonly FrozenDictionary<DateOnly, HariLibur> holidays;

    public KalenderHariKerja(IEnumerable<TahunKalender> tahun)
    {
        years = tahun.ToFrozenDictionary(t => t.Tahun);
        holidays = years.Values.SelectMany(t => t.DaftarHariLibur).ToFrozenDictionary(h => h.Tanggal);
    }

    public static KalenderHariKerja Bawaan => BuiltIn.Value;

    public IEnumerable<TahunKalender> DaftarTahun => years.Values.OrderBy(tahun => tahun.Tahun);

    /// <summary>What the day is, or null when its year is not loaded.</summary>
    public JenisHari? Day(DateOnly tanggal) => !years.ContainsKey(tanggal.Year)
        ? null
        : holidays.TryGetValue(tanggal, out var libur) ? libur.Jenis
        : tanggal.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? JenisHari.AkhirPekan
        : JenisHari.HariKerja;

    /// <summary>The <paramref name="hari"/>-th working day after a day; a negative number counts back, zero is the day itself.</summary>
    public HasilHariKerja<DateOnly> AddWorkingDays(DateOnly dari, int hari)
    {
        var step = Math.Sign(hari);
        var day = dari;
        for (var left = Math.Abs(hari); left > 0; left -= Day(day) is JenisHari.HariKerja ? 1 : 0)
        {
            if (day == DateOnly.MaxValue || day == DateOnly.MinValue)
            {
                return Unknown<DateOnly>(dari.Year, day.Year); // There is no further day.
            }

            day = day.AddDays(step);
            if (!years.ContainsKey(day.Year))
            {
                return Unknown<DateOnly>(dari.Year, day.Year);
            }
        }

        return Known(day, dari, day);
    }

    /// <summary>Working days after <paramref name="dari"/> up to and with <paramref name="sampai"/>; none when it is not later.</summary>
    public HasilHariKerja<int> WorkingDaysBetween(DateOnly dari, DateOnly sampai)
    {
        if (sampai <= dari)
        {
            return Known(0, dari, dari);
        }

        if (Missing(dari.AddDays(1).Year, sampai.Year) is { Count: > 0 })
        {
            return Unknown<int>(dari.AddDays(1).Year, sampai.Year);
        }

        var count = 0;
        for (var day = dari.AddDays(1); day <= sampai; day = day.AddDays(1))
        {
            count += Day(day) is JenisHari.HariKerja ? 1 : 0;
        }

        return Known(count, dari, sampai);
    }

    /// <summary>The clock of a legal period: <paramref name="panjang"/> working days that start to run with the receipt.</summary>
    public HasilHariKerja<JangkaHariKerja> Clock(DateOnly diterima, int panjang, DateOnly pada)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(panjang);
        var first = AddWorkingDays(diterima, 1);
        var last = AddWorkingDays(diterima, panjang);
        if (first.Nilai is not { } firstDay || last.Nilai is not { } lastDay)
        {
            return new HasilHariKerja<JangkaHariKerja>(null, last.TahunBelumDimuat, last.PerluKonfirmasi, last.Versi);
        }

        var run = WorkingDaysBetween(diterima, pada < lastDay ? pada : lastDay).Nilai!.Value;
        return Known(new JangkaHariKerja(firstDay, lastDay, run, pada > lastDay), diterima, lastDay);
    }

    private HasilHariKerja<T> Known<T>(T nilai, DateOnly one, DateOnly other)
        where T : struct
    {
        TahunKalender[] used = [.. DaftarTahun.Where(t => t.Tahun >= Math.Min(one.Year, other.Year) && t.Tahun <= Math.Max(one.Year, other.Year))];
        return new HasilHariKerja<T>(nilai, [], Array.Exists(used, t => t.PerluKonfirmasi), string.Join(';', used.Select(t => t.Versi)));
    }

    private HasilHariKerja<T> Unknown<T>(int one, int other)
        where T : struct => new(null, Missing(Math.Min(one, other), Math.Max(one, other)), false, "");

    private List<int> Missing(int from, int to) => [.. Enumerable.Range(from, to - from + 1).Where(year => !years.ContainsKey(year))];

    private static TahunKalender Read(DataFile file)
    {
        HariLibur[] days = [.. file.Rows.Select(row => new HariLibur(
            row.Date("tanggal")!.Value, Enum.Parse<JenisHari>(row.Text("jenis")), row.Text("nama"), row.Flag("perlu_konfirmasi")))];
        return new TahunKalender(
            days[0].Tanggal.Year, file.Versi, file.Sumber, file.Head.GetValueOrDefault("perlu_konfirmasi") is "ya" || Array.Exists(days, day => day.PerluKonfirmasi), days);
    }
}
