namespace Ksd.Agreements.Common;

/// <summary>The legal day is that of Asia/Makassar (WITA), wherever the server stands.</summary>
internal static class LegalClock
{
    private static readonly TimeZoneInfo Wita = TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar");

    public static DateOnly LegalDay(this TimeProvider clock) => clock.GetUtcNow().LegalDay();

    public static DateOnly LegalDay(this DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Wita).DateTime);
}
