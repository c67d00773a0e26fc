using System.Globalization;
using System.Text.RegularExpressions;

namespace Ksd.Bench;

/// <summary>One round of load: requests a second, and latencies in milliseconds.</summary>
internal sealed record Measurement(double PerSecond, double Median, double P99, long Errors)
{
    public static Measurement MedianOf(IReadOnlyCollection<Measurement> rounds) => new(
        Middle(rounds.Select(round => round.PerSecond)),
        Middle(rounds.Select(round => round.Median)),
        Middle(rounds.Select(round => round.P99)),
        rounds.Sum(round => round.Errors));

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}

/// <summary>wrk: a closed loop of connections against an address.</summary>
internal static partial class Wrk
{
    public static Task<Measurement> Run(Uri address, string token, int connections, int seconds, string? script = null, params string[] scriptArguments) =>
        RunAs($"Authorization: Bearer {token}", address, connections, seconds, script, scriptArguments);

    /// <summary>As somebody whom one header tells: a token, or a session's cookie.</summary>
    public static async Task<Measurement> RunAs(string header, Uri address, int connections, int seconds, string? script = null, params string[] scriptArguments)
    {
        List<string> arguments =
        [
            $"-t{Math.Min(2, connections)}", $"-c{connections}", $"-d{seconds}s", "--latency", "--timeout", "10s",
            "-H", header, "-H", "Accept: text/html,application/json",
        ];
        if (script is not null)
        {
            arguments.AddRange(["-s", Path.Combine(AppContext.BaseDirectory, "scripts", script)]);
        }

        arguments.Add(address.AbsoluteUri);
        arguments.Add("--");
        arguments.AddRange(scriptArguments);
        return Parse(await Tool.Run("wrk", arguments));
    }

    internal static Measurement Parse(string output)
    {
        var failed = NotSuccessful().Match(output) is { Success: true } match
            ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : 0;
        return new Measurement(Number(Rate(), output), Latency("50", output), Latency("99", output), failed);
    }

    private static double Number(Regex pattern, string text) =>
        double.Parse(pattern.Match(text).Groups[1].Value, CultureInfo.InvariantCulture);

    private static double Latency(string percentile, string text)
    {
        var match = Regex.Match(text, $@"\s{percentile}%\s+([\d.]+)(us|ms|s|m)");
        var value = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch { "us" => value / 1000, "ms" => value, "s" => value * 1000, _ => value * 60_000 };
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex NotSuccessful();
}
