using System.Text.RegularExpressions;

namespace Ksd.Conventions.Tests;

/// <summary>Stages cross the border as words: what Agreements can tell, Mapping must be able to read.</summary>
public sealed partial class StagesTests
{
    [Fact]
    public void Mapping_reads_every_stage_of_agreements_as_what_became_of_it()
    {
        var told = Member().Matches(Comment().Replace(Repository.Read("src/Agreements/Domain/Tahap.cs"), "")).Select(match => match.Groups[1].Value).ToArray();
        var read = Row().Matches(Repository.Read("src/Mapping/Domain/Perkembangan.cs")).Select(match => match.Groups[1].Value).ToHashSet();

        told.Length.ShouldBeGreaterThan(40);
        told.Where(tahap => !read.Contains(tahap)).ShouldBeEmpty();
        read.Where(tahap => !told.Contains(tahap)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\s*([A-Z]\w+),\s*$", RegexOptions.Multiline)]
    private static partial Regex Member();

    [GeneratedRegex(@"\[""(\w+)""\] = Perkembangan\.")]
    private static partial Regex Row();

    [GeneratedRegex(@"///.*")]
    private static partial Regex Comment();
}
