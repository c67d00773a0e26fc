using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ksd.EndToEnd.OpenApi;

/// <summary>Public programs that read our document as the systems of others would, from npm, at the versions of OpenApi/Tools/package-lock.json.</summary>
internal static class Tools
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static string Folder { get; } = Path.Combine(Here(), "Tools");

    public static string Modules { get; } = Path.Combine(Folder, "node_modules");

    public static string Snapshot { get; } = Path.Combine(Here(), "http-interface.txt");

    /// <summary>Runs a program and gives what it wrote; anything but success fails the test with it.</summary>
    public static async Task<string> RunAsync(string folder, string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var text = await output;
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}\n{text}\n{await errors}");
        return text;
    }

    /// <summary>Fetches them once; ./ksd test has done that already while it built.</summary>
    public static async Task InstallAsync()
    {
        if (!File.Exists(Path.Combine(Modules, ".package-lock.json")))
        {
            await RunAsync(Folder, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        }
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
