using System.Globalization;

namespace Ksd.Conventions.Tests;

public sealed class DecisionsTests
{
    private static readonly string[] Parts = ["**Context.**", "**Decision.**", "**Consequences.**", "**Check.**"];

    [Fact]
    public void Every_record_has_its_four_parts()
    {
        var incomplete =
            from file in Records
            let text = File.ReadAllText(file)
            from part in Parts
            where !text.Contains(part, StringComparison.Ordinal)
            select $"{Path.GetFileName(file)} lacks {part}";

        incomplete.ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_have_no_gap() =>
        Records.Select(file => int.Parse(Path.GetFileName(file)[..4], CultureInfo.InvariantCulture))
            .ShouldBe(Enumerable.Range(1, Records.Length));

    private static string[] Records { get; } =
        Directory.GetFiles(Path.Combine(Repository.Root, "docs/decisions"), "*.md").Order(StringComparer.Ordinal).ToArray();
}
