using System.Globalization;

namespace Ksd.Agreements.Domain.Register;

/// <summary>How exactly a date is reported; what was not reported is never filled in.</summary>
public enum Ketelitian
{
    Hari,
    Bulan,
    Tahun,
}

/// <summary>A civil date as reported: a day, only a month, or only a year.</summary>
internal readonly record struct TanggalTercatat(DateOnly Awal, Ketelitian Ketelitian)
{
    /// <summary>The last day it can mean.</summary>
    public DateOnly Akhir => Ketelitian switch
    {
        Ketelitian.Tahun => new DateOnly(Awal.Year, 12, 31),
        Ketelitian.Bulan => new DateOnly(Awal.Year, Awal.Month, DateTime.DaysInMonth(Awal.Year, Awal.Month)),
        _ => Awal,
    };

    /// <summary>A date and its precision as two columns keep them; a precision that is missing is the day.</summary>
    public static TanggalTercatat? From(DateOnly? awal, Ketelitian? ketelitian) =>
        awal is { } hari ? new TanggalTercatat(hari, ketelitian ?? Register.Ketelitian.Hari) : null;

    public static TanggalTercatat Hari(DateOnly hari) => new(hari, Ketelitian.Hari);

    public static TanggalTercatat Bulan(int tahun, int bulan) => new(new DateOnly(tahun, bulan, 1), Ketelitian.Bulan);

    public static TanggalTercatat Tahun(int tahun) => new(new DateOnly(tahun, 1, 1), Ketelitian.Tahun);

    /// <summary>ISO 8601 with the precision that is known: <c>2021</c>, <c>2021-10</c> or <c>2021-10-05</c>.</summary>
    public override string ToString() => Awal.ToString(
        Ketelitian switch { Ketelitian.Tahun => "yyyy", Ketelitian.Bulan => "yyyy-MM", _ => "yyyy-MM-dd" },
        CultureInfo.InvariantCulture);
}
