using System.Globalization;

namespace Ksd.Evaluation.Tests.Support;

/// <summary>The system's clock, moved: its timers run as ever, only the day is another.</summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan offset;

    /// <summary>Ten in the morning (WITA) of a day.</summary>
    public void Set(string day) =>
        offset = new DateTimeOffset(DateTime.Parse(day, CultureInfo.InvariantCulture).AddHours(10), TimeSpan.FromHours(8)) - base.GetUtcNow();

    public void Reset() => offset = TimeSpan.Zero;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset;
}
