using System.Diagnostics;
using Shouldly;

namespace Ksd.Testing;

/// <summary>For what is brought about elsewhere: by another service's event, a worker, a restarted server.</summary>
public static class Eventually
{
    // Long enough for a busy machine with slow disks; nobody waits for it where the answer comes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

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
            await Task.Delay(20);
        }
    }

    /// <summary>Asks until it is so.</summary>
    public static Task True(Func<Task<bool>> condition) => Get(condition, so => so);
}
