namespace Ksd.Regulation;

/// <summary>The legal day is that of Asia/Makassar (WITA), wherever the server stands.</summary>
public static class LegalDate
{
    private static readonly TimeZoneInfo Wita = TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar");

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Wita).DateTime);
}
