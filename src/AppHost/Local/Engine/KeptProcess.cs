using System.Diagnostics;

namespace Ksd.AppHost.Local.Engine;

/// <summary>What to start, as whom, and how it is asked to end.</summary>
internal sealed record Command(string Name, IReadOnlyList<string> Line)
{
    internal Account? Account { get; init; }

    internal string Signal { get; init; } = "TERM";

    internal string? WorkingDirectory { get; init; }

    internal IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}

/// <summary>A child process that cannot outlive the app host: keep.sh ends it when our end of its standard input closes.</summary>
internal sealed class KeptProcess
{
    private static readonly string Keeper = Path.Combine(AppContext.BaseDirectory, "keep.sh");

    private readonly Process process;

    private KeptProcess(Process process, string log)
    {
        this.process = process;
        Log = log;
        Exited = ExitedAsync();
    }

    internal string Log { get; }

    internal int Id => process.Id;

    internal Task<int> Exited { get; }

    internal static KeptProcess Start(Command command, Folders folders)
    {
        var log = Path.Combine(folders.Logs, command.Name + ".log");
        if (File.Exists(log))
        {
            File.Move(log, log + ".1", overwrite: true);
        }

        // setsid: Ctrl-C in the terminal is for the app host, which then ends everything in order.
        var start = new ProcessStartInfo("setsid") { RedirectStandardInput = true, WorkingDirectory = command.WorkingDirectory ?? folders.Root };
        foreach (var part in (string[])["bash", Keeper, command.Signal, Path.Combine(folders.Locks, command.Name), log,
            .. command.Account?.SetprivOptions ?? [], "--", .. command.Line])
        {
            start.ArgumentList.Add(part);
        }

        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        return new KeptProcess(Process.Start(start)!, log);
    }

    internal async Task StopAsync()
    {
        process.StandardInput.Close();
        await Exited;
    }

    /// <summary>What a .NET program says when it breaks, or the last that any program said.</summary>
    internal string LastWords()
    {
        const string broke = "Unhandled exception. ";
        string[] lines = File.Exists(Log) ? [.. File.ReadLines(Log).Where(line => !string.IsNullOrWhiteSpace(line))] : [];
        return Array.FindLast(lines, line => line.StartsWith(broke, StringComparison.Ordinal))?[broke.Length..]
            ?? string.Join(" | ", lines.TakeLast(2)).Trim();
    }

    private async Task<int> ExitedAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
