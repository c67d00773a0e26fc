using System.Text.RegularExpressions;

namespace Ksd.Conventions.Tests;

/// <summary>The house of docs/architecture.md: who may know whom (docs/decisions/0001).</summary>
public sealed partial class BordersTests
{
    private static readonly string[] Foundation = ["ServiceDefaults", "Contracts", "Messaging", "Regulation"];

    public static TheoryData<string, string[]> House => new()
    {
        { "ServiceDefaults", [] },
        { "Contracts", [] },
        { "Messaging", ["Contracts"] },
        { "Regulation", [] },
        { "Drafting", ["Regulation"] },
        { "Agreements", [.. Foundation, "Drafting"] },
        { "Mapping", Foundation },
        { "Evaluation", Foundation },
        { "Gateway", Foundation },
        { "Portal", ["ServiceDefaults"] },
    };

    [Theory]
    [MemberData(nameof(House))]
    public void A_project_names_only_what_the_house_allows(string project, string[] allowed)
    {
        var strangers = Repository.Sources(project)
            .SelectMany(file => KsdName().Matches(Comment().Replace(file.Text, "")).Select(match => (file.Path, Name: match.Groups[1].Value)))
            .Where(use => use.Name != project && !allowed.Contains(use.Name) && Names.Contains(use.Name))
            .Select(use => $"{use.Path} names Ksd.{use.Name}");

        strangers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("MassTransit", "Messaging")]
    [InlineData("Yarp.ReverseProxy", "Gateway")]
    public void A_library_is_used_in_one_project_only(string library, string owner)
    {
        var strangers = Names.Where(project => project != owner)
            .SelectMany(Repository.Sources)
            .Where(file => Regex.IsMatch(file.Text, $@"^using {Regex.Escape(library)}\b", RegexOptions.Multiline))
            .Select(file => file.Path);

        strangers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Agreements")]
    [InlineData("Mapping")]
    [InlineData("Evaluation")]
    public void Slices_never_name_each_other(string project)
    {
        var slices = Repository.Sources(project).Where(file => file.Path.Contains("/Features/", StringComparison.Ordinal)).ToArray();
        slices.ShouldNotBeEmpty();

        var crossings =
            from file in slices
            from other in slices
            where other.Name != file.Name
                && Regex.IsMatch(file.Text, $@"(?<![\w.""]){Regex.Escape(other.Name)}\.\w")
                && Regex.IsMatch(other.Text, $@"static (partial )?class {Regex.Escape(other.Name)}\b")
            select $"{file.Path} names {other.Name}";

        crossings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Agreements")]
    [InlineData("Mapping")]
    [InlineData("Evaluation")]
    public void Program_fits_on_a_screen(string project) =>
        Repository.Read($"src/{project}/Program.cs").Split('\n').Length.ShouldBeLessThanOrEqualTo(41);

    [Fact]
    public void No_exception_is_swallowed()
    {
        var swallowed = Names.SelectMany(Repository.Sources)
            .Where(file => EmptyCatch().IsMatch(file.Text))
            .Select(file => file.Path);

        swallowed.ShouldBeEmpty();
    }

    private static string[] Names { get; } =
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path)!).ToArray();

    [GeneratedRegex(@"(?:using |global::|[\s(<])Ksd\.([A-Z]\w+)")]
    private static partial Regex KsdName();

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"catch(\s*\([^)]*\))?(\s*when\s*\([^{]*\))?\s*\{\s*\}")]
    private static partial Regex EmptyCatch();
}
