using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ksd.EndToEnd;
using Npgsql;

namespace Ksd.Bench;

/// <summary>How long after the answer to a signing its work plan can be read in Evaluation, both through the gateway.</summary>
internal static class Visible
{
    /// <param name="Latency">From the answer to a signing until its work plan can be read.</param>
    /// <param name="Preparing">Processor time of each change before a signing.</param>
    /// <param name="Signing">Processor time of each signing, with all that follows from it and the reading that waits for it.</param>
    public sealed record Result(Measurement Latency, string Preparing, string Signing);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Requests with which a <see cref="Journey"/> comes to the last signature.</summary>
    private const int ChangesBefore = 38;

    /// <summary>A reader that asks without a pause would measure its own load.</summary>
    private static readonly TimeSpan Resolution = TimeSpan.FromMilliseconds(20);

    /// <summary>As many signings again come first, unmeasured: code that runs for the first time is compiled first.</summary>
    public static async Task<Result> Run(Stack stack, int signings, int perSecond)
    {
        await Round(stack, signings, perSecond);
        return await Round(stack, signings, perSecond);
    }

    private static async Task<Result> Round(Stack stack, int signings, int perSecond)
    {
        var today = DateOnly.FromDateTime(
            TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Makassar")).Date);
        var ready = new (Journey Journey, Guid Perjanjian)[signings];
        var prepared = 0;
        var before = ProcessorTime.Now();
        await Parallel.ForAsync(0, signings, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var journey = new Journey(stack.Gateway, today);
            await journey.Propose($"Pengukuran {i} (rekaan)");
            await journey.SignKesepakatan();
            ready[i] = (journey, await journey.ReadyPerjanjian($"PKS {i} (rekaan)"));
            Console.Error.Write($"\r  ready to sign: {Interlocked.Increment(ref prepared)} of {signings}   ");
        });
        Console.Error.WriteLine();
        await Settled(stack);
        var preparing = ProcessorTime.Since(before, signings * ChangesBefore);

        before = ProcessorTime.Now();
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / perSecond));
        using var enough = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<Guid, long>();
        var watching = Watch(await stack.Gateway.As("demo-kabag-kerja-sama"), seen, enough.Token);
        var signing = new List<Task<(Guid Id, long At)>>();
        var watch = Stopwatch.StartNew();
        foreach (var (journey, perjanjian) in ready)
        {
            await pace.WaitForNextTickAsync();
            signing.Add(Sign(journey, perjanjian));
        }

        var signed = await Task.WhenAll(signing);
        var rate = signings / watch.Elapsed.TotalSeconds;
        while (signed.Any(one => !seen.ContainsKey(one.Id)) && watch.Elapsed < Patience)
        {
            await Task.Delay(Resolution);
        }

        await enough.CancelAsync();
        await watching;
        await Settled(stack);
        var each = ProcessorTime.Since(before, signings);
        var missing = signed.Count(one => !seen.ContainsKey(one.Id));
        // A plan that is there before its signing is answered was visible at once.
        var latencies = signed.Where(one => seen.ContainsKey(one.Id))
            .Select(one => Math.Max(0, Stopwatch.GetElapsedTime(one.At, seen[one.Id]).TotalMilliseconds)).Order().ToArray();
        return new Result(new(rate, latencies[latencies.Length / 2], latencies[latencies.Length * 99 / 100], missing), preparing, each);
    }

    /// <summary>What the preparation told is worked off, so that a signing does not wait behind it.</summary>
    private static async Task Settled(Stack stack)
    {
        await using var agreements = NpgsqlDataSource.Create(stack.Database);
        await using var evaluation = NpgsqlDataSource.Create(stack.EvaluationDatabase);
        for (long before = -1, now = 0; before != now;)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            before = now;
            now = await Number(evaluation, "SELECT count(*) FROM inbox_message") + await Number(evaluation, "SELECT count(*) FROM antrean_portofolio")
                + await Number(agreements, "SELECT count(*) FROM outbox_message WHERE sent_at IS NULL");
        }
    }

    private static async Task<long> Number(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<(Guid Id, long At)> Sign(Journey journey, Guid perjanjian)
    {
        await journey.SignPerjanjian(perjanjian);
        return (journey.Id, Stopwatch.GetTimestamp());
    }

    /// <summary>One reader that asks for the newest work plans again and again, and notes when it first sees each.</summary>
    private static async Task Watch(HttpClient reader, ConcurrentDictionary<Guid, long> seen, CancellationToken enough)
    {
        using var pause = new PeriodicTimer(Resolution);
        while (!enough.IsCancellationRequested)
        {
            // As far back as there is something new.
            var (fresh, next) = (1, "");
            while (fresh > 0 && next is not null)
            {
                var plans = await reader.GetFromJsonAsync<JsonNode>($"/api/v1/rencana-kerja?limit=20{next}", CancellationToken.None);
                var now = Stopwatch.GetTimestamp();
                fresh = plans!["items"]!.AsArray().Count(plan => seen.TryAdd((Guid)plan!["kerjaSamaId"]!, now));
                next = plans["next"] is { } cursor ? $"&cursor={cursor}" : null;
            }

            await pause.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
