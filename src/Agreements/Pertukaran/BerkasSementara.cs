namespace Ksd.Agreements.Pertukaran;

/// <summary>A file that is gone when it is closed: where an answer is made whose writer does not wait for the network.</summary>
internal static class BerkasSementara
{
    public static FileStream Buat() => new(
        Path.Combine(Path.GetTempPath(), $"ksd-{Guid.CreateVersion7():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
