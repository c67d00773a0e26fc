using System.Runtime.CompilerServices;

namespace Ksd.Conventions.Tests;

/// <summary>Reads the repository as text: reflection misses what is inside method bodies.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<SourceFile> Sources(string project) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => new SourceFile(Path.GetRelativePath(Root, path), File.ReadAllText(path)));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The cells of every row of every table in a Markdown file, heading rows left out.</summary>
    public static IEnumerable<string[]> TableRows(string path)
    {
        var lines = Read(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var isHeading = i + 1 < lines.Length && IsRule(lines[i + 1]);
            if (line.StartsWith('|') && !IsRule(line) && !isHeading)
            {
                yield return line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray();
            }
        }
    }

    private static bool IsRule(string line) => line.Trim() is { Length: > 2 } rule && rule.All(c => c is '|' or '-' or ':' or ' ');

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "Ksd.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Ksd.sln is in no folder above the tests.");
        }

        return folder;
    }
}

internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
