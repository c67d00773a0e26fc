using System.Text.RegularExpressions;

namespace Ksd.Conventions.Tests;

/// <summary>A problem code is a promise to client systems: documented, and never renamed.</summary>
public sealed partial class ProblemsTests
{
    private static readonly string[] Projects = ["ServiceDefaults", "Agreements", "Mapping", "Evaluation", "Gateway"];

    [Fact]
    public void Every_code_in_the_source_has_a_row_in_problems_md()
    {
        var documented = Repository.TableRows("docs/problems.md").Select(row => row[0]).ToHashSet();
        var used = Projects.SelectMany(Repository.Sources)
            .SelectMany(file => Code().Matches(file.Text).Select(match => match.Groups[1].Value))
            .ToHashSet();

        used.ShouldNotBeEmpty();
        used.Where(code => !documented.Contains(code)).ShouldBeEmpty();
    }

    [Fact]
    public void Codes_are_unique_and_in_kebab_case()
    {
        var codes = Repository.TableRows("docs/problems.md").Select(row => row[0]).ToArray();

        codes.ShouldBeUnique();
        codes.Where(code => !Kebab().IsMatch(code)).ShouldBeEmpty();
    }

    /// <summary>Where a code is made: <c>ProblemType Name = new("code"</c>, <c>Problems.Of("code"</c>.</summary>
    [GeneratedRegex(@"(?:Problems\.Of\(\s*|ProblemType \w+\s*=\s*new\(\s*)""([a-z0-9-]+)""")]
    private static partial Regex Code();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
