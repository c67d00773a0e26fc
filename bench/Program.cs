using System.Globalization;
using Ksd.Bench;

// ./ksd bench [--only requests,agreements,mapping,pages,signing,figures,gateway,exchange,outage] [--sizes 10000,200000] [--rounds 3] [--seconds 5] [--signings 300] [--plans 200000] [--clients 200] [--outage 60]
string Option(string name, string otherwise)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
}

int Number(string name, int otherwise) => int.Parse(Option(name, $"{otherwise}"), CultureInfo.InvariantCulture);

var sizes = Option("--sizes", "10000,200000").Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).Order().ToArray();
var (rounds, seconds, signings) = (Number("--rounds", 3), Number("--seconds", 5), Number("--signings", 300));
var only = Option("--only", "requests,agreements,mapping,pages,signing,figures,gateway").Split(',');
const int Connections = 32;

Console.Error.WriteLine("Starting a stack of its own ...");
await using var stack = await Stack.Start(replicas: only.Contains("outage") ? 2 : 1);

if (only.Contains("exchange"))
{
    Console.WriteLine("| files, through the gateway | limit s | measured s | MB |");
    Console.WriteLine("|---|---:|---:|---:|");
    await foreach (var (name, limit, ms, bytes) in Exchange.Run(stack))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {limit / 1000:N1} | {ms / 1000:N2} | {bytes / 1e6:N1} |"));
    }
}

if (only.Contains("requests"))
{
    Console.WriteLine($"{Connections} connections, {seconds} s a round, medians of {rounds} interleaved rounds; ratio = gateway / database.");
    Console.WriteLine();
    Console.WriteLine("| agreements | what | gateway /s | p50 ms | p99 ms | database /s | p50 ms | p99 ms | ratio |");
    Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
    foreach (var size in sizes)
    {
        await Seed.UpTo(stack, size);
        foreach (var scenario in await Scenario.All(stack))
        {
            var (ours, limit) = (new List<Measurement>(), new List<Measurement>());
            await scenario.Gateway(Connections, 2); // warm
            for (var round = 0; round < rounds; round++)
            {
                ours.Add(await scenario.Gateway(Connections, seconds));
                limit.Add(await scenario.Database(Connections, seconds));
            }

            var (a, b) = (Measurement.MedianOf(ours), Measurement.MedianOf(limit));
            var errors = a.Errors > 0 ? $" ({a.Errors} errors)" : "";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size:N0} | {scenario.Name}{errors} | {a.PerSecond:N0} | {a.Median:N1} | {a.P99:N1} | {b.PerSecond:N0} | {b.Median:N1} | {b.P99:N1} | {a.PerSecond / b.PerSecond:N2} |"));
        }
    }
}

if (only.Contains("agreements"))
{
    await Seed.UpTo(stack, sizes[^1]);
    Console.WriteLine();
    Console.WriteLine($"What Agreements promises over {sizes[^1]:N0} agreements, one request at a time, through the gateway:");
    Console.WriteLine();
    Console.WriteLine("| what | promised | p50 ms | p99 ms | kept |");
    Console.WriteLine("|---|---|---:|---:|---|");
    await foreach (var target in Target.All(stack, seconds))
    {
        Console.WriteLine(target.Row);
    }
}

if (only.Contains("mapping"))
{
    Console.WriteLine();
    Console.WriteLine("| mapping | limit ms | p50 ms | p99 ms |");
    Console.WriteLine("|---|---:|---:|---:|");
    foreach (var (name, limit, measured) in await PemetaanLoad.Run(stack, seconds))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {limit:N0} | {measured.Median:N1} | {measured.P99:N1} |"));
    }
}

if (only.Contains("pages"))
{
    Console.WriteLine();
    Console.WriteLine($"| page, over {Halaman.Agreements:N0} agreements | limit ms | p50 ms | p99 ms |");
    Console.WriteLine("|---|---:|---:|---:|");
    await foreach (var (address, measured) in Halaman.Run(stack, seconds))
    {
        var errors = measured.Errors > 0 ? $" ({measured.Errors} errors)" : "";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {address}{errors} | {Halaman.LimitMs:N0} | {measured.Median:N1} | {measured.P99:N1} |"));
    }
}

if (only.Contains("signing"))
{
    var visible = await Visible.Run(stack, signings, perSecond: 50);
    Console.WriteLine();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"Signing to visible in Evaluation, {signings} signings at {visible.Latency.PerSecond:N0}/s: p50 {visible.Latency.Median:N0} ms, p99 {visible.Latency.P99:N0} ms; {visible.Latency.Errors} not seen within a minute."));
    Console.WriteLine($"Processor time of a signing with all that follows: {visible.Signing}; of a change on the way there: {visible.Preparing}.");
}

if (only.Contains("figures"))
{
    Console.WriteLine();
    await Figures.Run(stack, Number("--plans", 200_000));
}

if (only.Contains("gateway"))
{
    Console.WriteLine();
    await Nginx.Run(stack, Connections, rounds, seconds);
}

if (only.Contains("outage"))
{
    Console.WriteLine();
    await Outage.Run(stack, Number("--clients", 200), Number("--outage", 60));
}
