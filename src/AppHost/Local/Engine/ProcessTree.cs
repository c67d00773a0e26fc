using System.Globalization;

namespace Ksd.AppHost.Local.Engine;

/// <summary>Who is whose child, and how much memory a whole family takes, from /proc.</summary>
internal sealed class ProcessTree(ILookup<int, int> children)
{
    internal static ProcessTree Read() => new(Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id != 0)
        .Select(id => (Id: id, Parent: ParentOf(id)))
        .ToLookup(process => process.Parent, process => process.Id));

    internal IEnumerable<int> FamilyOf(int id) => children[id].SelectMany(FamilyOf).Prepend(id);

    internal long MemoryOf(int id) => FamilyOf(id).Sum(MemoryOfOne);

    /// <summary>Kibibytes; shared pages are counted once over those that share them.</summary>
    internal long MemoryOfOne(int id)
    {
        var line = Lines($"/proc/{id}/smaps_rollup").FirstOrDefault(line => line.StartsWith("Pss:", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    private static int ParentOf(int id)
    {
        var line = Lines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("PPid:", StringComparison.Ordinal));
        return line is null ? 0 : int.Parse(line["PPid:".Length..].Trim(), CultureInfo.InvariantCulture);
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return []; // the process ended while we looked, or is another user's
        }
    }
}
