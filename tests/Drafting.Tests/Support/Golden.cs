using System.Runtime.CompilerServices;

namespace Ksd.Drafting.Tests;

/// <summary>A text that only changes by decision; <c>KSD_ACCEPT=1</c> writes the new one, to be read as a text.</summary>
internal static class Golden
{
    public static void Verify(string nama, string teks, [CallerFilePath] string sumber = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(sumber)!)!, "Golden", nama);
        if (Environment.GetEnvironmentVariable("KSD_ACCEPT") == "1")
        {
            File.WriteAllText(path, teks);
        }

        File.Exists(path).ShouldBeTrue($"{path} is missing: run with KSD_ACCEPT=1 and read it.");
        teks.ShouldBe(File.ReadAllText(path));
    }
}
