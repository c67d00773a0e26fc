namespace Ksd.Agreements.Common;

/// <summary>The legal day is that of Asia/Makassar (WITA), wherever the server stands.</summary>
internal static class LegalClock
{
    private static readonly TimeZoneInfo Wita = TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar");

    public static DateOnly LegalDay(this TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Wita).DateTime);
}
