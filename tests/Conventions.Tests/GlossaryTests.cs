using System.Text.RegularExpressions;

namespace Ksd.Conventions.Tests;

/// <summary>
/// Every word in a name is either English, listed in english-words.txt, or a term with a line in docs/glossary.md. A new
/// word fails here once, so that somebody decides which it is.
/// </summary>
public sealed partial class GlossaryTests
{
    private static readonly string[] Projects = ["Regulation", "Drafting", "Contracts", "Agreements", "Mapping", "Evaluation"];

    [Fact]
    public void Every_word_in_a_type_name_is_english_or_in_the_glossary()
    {
        var known = Repository.Read("tests/Conventions.Tests/english-words.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Concat(Repository.TableRows("docs/glossary.md").SelectMany(row => Word().Matches(row[0]).Select(match => match.Value)))
            .Select(word => word.ToLowerInvariant())
            .ToHashSet();

        var unknown =
            from project in Projects
            from file in Repository.Sources(project)
            where !file.Path.Contains("/Migrations/", StringComparison.Ordinal)
            from Match type in TypeName().Matches(file.Text)
            from Match word in Word().Matches(type.Groups[1].Value)
            where !known.Contains(word.Value.ToLowerInvariant())
            group file.Path by word.Value.ToLowerInvariant() into found
            select $"{found.Key} ({found.First()})";

        unknown.ShouldBeEmpty();
    }

    [Fact]
    public void Terms_are_unique() => Repository.TableRows("docs/glossary.md").Select(row => row[0]).ShouldBeUnique();

    [Fact]
    public void Indonesian_meanings_are_of_terms_that_exist()
    {
        var terms = Repository.TableRows("docs/glossary.md").Select(row => row[0]).ToHashSet();

        var meanings = Repository.TableRows("docs/glossary.id.md").ToList();

        meanings.Select(row => row[0]).ShouldBeUnique();
        meanings.Where(row => !terms.Contains(row[0]) || row[1].Length == 0).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\b(?:class|record|struct|enum|interface|record struct)\s+([A-Z]\w+)")]
    private static partial Regex TypeName();

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+")]
    private static partial Regex Word();
}
