namespace Ksd.Regulation;

/// <summary>The legal day is that of Asia/Makassar (WITA), wherever the server stands.</summary>
public static class LegalClock
{
    private static readonly TimeZoneInfo Wita = TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar");

    /// <summary>The legal day it is now.</summary>
    public static DateOnly LegalDay(this TimeProvider clock) => clock.GetUtcNow().LegalDay();

    /// <summary>The legal day on which <paramref name="instant"/> falls.</summary>
    public static DateOnly LegalDay(this DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Wita).DateTime);
}
