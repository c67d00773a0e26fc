namespace Ksd.Conventions.Tests;

/// <summary>
/// A text that only changes by decision. A difference fails; <c>KSD_ACCEPT=1 ./ksd test</c> writes the new one, to be reviewed as
/// the decision it is.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests/Conventions.Tests/Snapshots", name);
        if (Environment.GetEnvironmentVariable("KSD_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).ShouldBeTrue($"{path} is missing: run with KSD_ACCEPT=1 and review it.");
        actual.ShouldBe(File.ReadAllText(path));
    }
}
