using System.Diagnostics;

namespace Ksd.Agreements.Tests.Support;

internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asks until the answer is right; fails with the last answer.</summary>
    public static async Task<T> Get<T>(Func<Task<T>> ask, Func<T, bool> right)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var answer = await ask();
            if (right(answer))
            {
                return answer;
            }

            watch.Elapsed.ShouldBeLessThan(Patience, $"The last answer was {answer}");
            await Task.Delay(10);
        }
    }
}
