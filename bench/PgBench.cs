using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Ksd.Bench;

/// <summary>pgbench with prepared statements: what the database alone can do with the same statement.</summary>
internal static partial class PgBench
{
    public static async Task<Measurement> Run(string connectionString, string sql, int connections, int seconds)
    {
        var target = new NpgsqlConnectionStringBuilder(connectionString);
        var folder = Directory.CreateTempSubdirectory("ksd-bench");
        try
        {
            var script = Path.Combine(folder.FullName, "script.sql");
            await File.WriteAllTextAsync(script, sql);
            var output = await Tool.Run(
                "pgbench",
                [
                    "-n", "-M", "prepared", "-f", script, "-c", $"{connections}", "-j", "2", "-T", $"{seconds}",
                    "--log", "--log-prefix", Path.Combine(folder.FullName, "log"), "-h", target.Host!, "-p", $"{target.Port}", "-U", target.Username!, target.Database!,
                ],
                new Dictionary<string, string> { ["PGPASSWORD"] = target.Password ?? "" });

            var latencies = folder.GetFiles("log*")
                .SelectMany(file => File.ReadLines(file.FullName))
                .Select(line => double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture) / 1000)
                .Order()
                .ToArray();
            var rate = double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
            return new Measurement(rate, latencies[latencies.Length / 2], latencies[latencies.Length * 99 / 100], 0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Rate();
}
