using System.Diagnostics;

namespace Ksd.Messaging.Tests;

internal static class Eventually
{
    /// <summary>Asks again until the condition holds; fails, and says what it saw last, when it does not in time.</summary>
    public static async Task<T> Until<T>(Func<Task<T>> look, Func<T, bool> holds, double seconds = 120)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var seen = await look();
            if (holds(seen))
            {
                return seen;
            }

            (watch.Elapsed.TotalSeconds < seconds).ShouldBeTrue($"still {seen} after {seconds} s");
            await Task.Delay(20);
        }
    }
}
