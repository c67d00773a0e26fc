using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ksd.EndToEnd;

namespace Ksd.Bench;

/// <summary>How long after the answer to a signing its work plan can be read in Evaluation, both through the gateway.</summary>
internal static class Visible
{
    /// <summary>Readers that ask without a pause would measure their own load.</summary>
    private static readonly TimeSpan Resolution = TimeSpan.FromMilliseconds(20);

    public static async Task<Measurement> Run(Stack stack, int signings, int perSecond)
    {
        var today = DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar")).Date);
        var ready = new (Journey Journey, Guid Perjanjian)[signings];
        var prepared = 0;
        await Parallel.ForAsync(0, signings, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var journey = new Journey(stack.Gateway, today);
            await journey.Propose($"Pengukuran {i} (rekaan)");
            await journey.SignKesepakatan();
            ready[i] = (journey, await journey.ReadyPerjanjian($"PKS {i} (rekaan)"));
            Console.Error.Write($"\r  ready to sign: {Interlocked.Increment(ref prepared)} of {signings}   ");
        });
        Console.Error.WriteLine();

        var reader = await stack.Gateway.As("demo-kabag-kerja-sama");
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / perSecond));
        var waiting = new List<Task<double>>();
        var watch = Stopwatch.StartNew();
        foreach (var (journey, perjanjian) in ready)
        {
            await pace.WaitForNextTickAsync();
            waiting.Add(SignAndSee(journey, perjanjian, reader));
        }

        var latencies = (await Task.WhenAll(waiting)).Order().ToArray();
        return new Measurement(signings / watch.Elapsed.TotalSeconds, latencies[latencies.Length / 2], latencies[latencies.Length * 99 / 100], 0);
    }

    private static async Task<double> SignAndSee(Journey journey, Guid perjanjian, HttpClient reader)
    {
        await journey.SignPerjanjian(perjanjian);
        var watch = Stopwatch.StartNew();
        using var pause = new PeriodicTimer(Resolution);
        while (true)
        {
            var plans = await reader.GetFromJsonAsync<JsonNode>($"/api/v1/rencana-kerja?kerjaSamaId={journey.Id}");
            if (plans!["items"]!.AsArray().Count > 0)
            {
                return watch.Elapsed.TotalMilliseconds;
            }

            if (watch.Elapsed > TimeSpan.FromSeconds(30))
            {
                throw new TimeoutException($"The work plan of {journey.Id} did not open within 30 s.");
            }

            await pause.WaitForNextTickAsync();
        }
    }
}
