using System.Globalization;

namespace Ksd.Bench;

/// <summary>
/// What the stack's processes have used of the processors, by part, in milliseconds. Unlike a latency it says little about what else the
/// machine does meanwhile.
/// </summary>
internal static class ProcessorTime
{
    // Linux counts in hundredths of a second (USER_HZ), whatever its timer does.
    private const double TickMs = 10;

    public static IReadOnlyDictionary<string, double> Now()
    {
        var processes = Directory.EnumerateDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])).Select(Read).OfType<Process>().ToList();
        var parts = new Dictionary<string, double>();
        for (var generation = new HashSet<int> { Environment.ProcessId }; generation.Count > 0;)
        {
            var children = processes.Where(process => generation.Contains(process.Parent)).ToList();
            foreach (var child in children)
            {
                parts[child.Part] = parts.GetValueOrDefault(child.Part) + child.Ms;
            }

            generation = [.. children.Select(child => child.Id)];
        }

        return parts;
    }

    /// <summary>Used since <paramref name="before"/>, for each of so many changes.</summary>
    public static string Since(IReadOnlyDictionary<string, double> before, int changes)
    {
        var used = Now().Select(part => (Name: part.Key, Ms: (part.Value - before.GetValueOrDefault(part.Key)) / changes)).Where(part => part.Ms >= 0.1).OrderByDescending(part => part.Ms).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{used.Sum(part => part.Ms):N1} ms ({string.Join(", ", used.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Name} {part.Ms:N1}")))})");
    }

    private static Process? Read(string folder)
    {
        try
        {
            // "pid (name) state ppid ...": the name may contain anything, so from its end.
            var fields = File.ReadAllText(Path.Combine(folder, "stat")).Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var command = File.ReadAllText(Path.Combine(folder, "cmdline"));
            // Its own, and that of children that have ended.
            var ticks = fields[11..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
            return new Process(int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture), int.Parse(fields[1], CultureInfo.InvariantCulture), PartOf(command), ticks * TickMs);
        }
        catch (IOException)
        {
            return null; // ended meanwhile
        }
    }

    private static string PartOf(string command) =>
        command.Contains("Ksd.", StringComparison.Ordinal) ? command.Split("Ksd.")[^1].Split('.')[0].ToLowerInvariant()
        : command.Contains("postgres", StringComparison.Ordinal) ? "postgresql"
        : command.Contains("beam", StringComparison.Ordinal) || command.Contains("erl", StringComparison.Ordinal) ? "rabbitmq"
        : "other";

    private sealed record Process(int Id, int Parent, string Part, double Ms);
}
