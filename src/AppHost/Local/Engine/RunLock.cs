using System.Globalization;
using System.Text;

namespace Ksd.AppHost.Local.Engine;

/// <summary>Held by the app host as long as it lives, however it ends: one stack per data folder. The file names the process.</summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream stream;

    private RunLock(FileStream stream) => this.stream = stream;

    internal static RunLock? TryTake(Folders folders)
    {
        try
        {
            var stream = new FileStream(FileOf(folders), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            stream.SetLength(0);
            stream.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            stream.Flush();
            return new RunLock(stream);
        }
        catch (IOException)
        {
            return null;
        }
    }

    internal static bool IsFree(Folders folders)
    {
        if (!File.Exists(FileOf(folders)))
        {
            return true;
        }

        try
        {
            using var stream = new FileStream(FileOf(folders), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void Dispose() => stream.Dispose();

    private static string FileOf(Folders folders) => Path.Combine(folders.Locks, "app-host");
}
