namespace Ksd.AppHost.Local.Engine;

/// <summary>Held by the app host as long as it lives, however it ends: one stack per data folder.</summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream stream;

    private RunLock(FileStream stream) => this.stream = stream;

    internal static RunLock? TryTake(Folders folders)
    {
        try
        {
            return new RunLock(new FileStream(FileOf(folders), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    internal static bool IsFree(Folders folders)
    {
        using var taken = TryTake(folders);
        return taken is not null;
    }

    public void Dispose() => stream.Dispose();

    private static string FileOf(Folders folders) => Path.Combine(folders.Locks, "app-host");
}
