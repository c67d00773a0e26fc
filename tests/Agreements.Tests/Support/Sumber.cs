using System.Runtime.CompilerServices;

namespace Ksd.Agreements.Tests.Support;

/// <summary>Where the repository lies.</summary>
internal static class Sumber
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "Ksd.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Ksd.sln is in no folder above the tests.");
        }

        return folder;
    }
}
