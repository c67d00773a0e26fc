using System.Text.RegularExpressions;

namespace Ksd.Conventions.Tests;

/// <summary>The portal names operations of the API in one table; a name that is gone would be a link to nowhere.</summary>
public sealed partial class PortalTests
{
    [Fact]
    public void A_form_that_lifts_a_guard_is_an_operation_of_the_interface()
    {
        var known = Operation().Matches(Repository.Read("tests/EndToEnd.Tests/OpenApi/http-interface.txt")).Select(match => match.Groups[1].Value).ToHashSet();
        var named = Name().Matches(Repository.Read("src/Portal/Pages/KerjaSama/PengangkatSyarat.cs")).Select(match => match.Groups[1].Value).Distinct().ToArray();

        named.ShouldNotBeEmpty();
        named.Except(known).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^[A-Z]+ \S+ \(([A-Za-z\-]+)\)", RegexOptions.Multiline)]
    private static partial Regex Operation();

    [GeneratedRegex("\"([A-Z][a-z]+[A-Z][A-Za-z]+)\"")]
    private static partial Regex Name();
}
