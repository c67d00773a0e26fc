using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Ksd.AppHost.Local.Engine;

/// <summary>Where one stack keeps its files: <c>.ksd/</c>, or a temporary folder that goes with the run.</summary>
internal sealed class Folders : IDisposable
{
    private const string TemporaryPrefix = "ksd-test-";

    private readonly bool temporary;

    private Folders(string root, string tools, bool temporary)
    {
        Root = root;
        Tools = tools;
        this.temporary = temporary;
        foreach (var folder in (string[])[Root, Data, Logs, Locks])
        {
            Directory.CreateDirectory(folder);
        }
    }

    internal string Root { get; }

    /// <summary>What <c>./ksd</c> installed for this checkout; shared by all its stacks.</summary>
    internal string Tools { get; }

    internal string Data => Path.Combine(Root, "data");

    internal string Logs => Path.Combine(Root, "logs");

    internal string Locks => Path.Combine(Root, "locks");

    internal string State => Path.Combine(Root, "state.json");

    internal string Secrets => Path.Combine(Root, "secrets.json");

    internal static Folders Of(IConfiguration configuration, string appHostDirectory)
    {
        var checkout = Path.GetFullPath(Path.Combine(appHostDirectory, "..", "..", ".ksd"));
        return new Folders(Path.GetFullPath(configuration["KSD_DATA"] ?? checkout), Path.Combine(checkout, "tools"), temporary: false);
    }

    internal static Folders Temporary()
    {
        RemoveLeftovers();
        var root = Directory.CreateTempSubdirectory(TemporaryPrefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "-").FullName;
        File.SetUnixFileMode(root, File.GetUnixFileMode(root) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute); // PostgreSQL's user passes through
        return new Folders(root, Path.Combine(root, "tools"), temporary: true);
    }

    public void Dispose()
    {
        if (temporary && Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }
    }

    /// <summary>A test host that was killed could not remove its own.</summary>
    private static void RemoveLeftovers()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), TemporaryPrefix + "*"))
        {
            var owner = Path.GetFileName(folder).Split('-')[2];
            if (!Directory.Exists("/proc/" + owner))
            {
                TryDelete(folder);
            }
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"Left in place: {folder} ({problem.Message})"); // another user's, or another run is removing it
        }
    }
}
