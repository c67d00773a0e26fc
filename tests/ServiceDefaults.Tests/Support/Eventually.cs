using System.Diagnostics;
using Npgsql;

namespace Ksd.ServiceDefaults.Tests.Support;

internal static class Eventually
{
    /// <summary>Asks until it is so; a refused connection counts as not yet.</summary>
    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if (await condition())
                {
                    return;
                }
            }
            catch (Exception exception) when (exception.GetBaseException() is NpgsqlException or IOException && waited.Elapsed < TimeSpan.FromSeconds(20))
            {
                await Task.Delay(20);
                continue;
            }

            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
            await Task.Delay(20);
        }
    }
}
