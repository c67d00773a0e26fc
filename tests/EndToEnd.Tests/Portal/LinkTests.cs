using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Ksd.EndToEnd.Portal;

/// <summary>No page leads nowhere: every link of every page is followed once, by somebody to whom the page is of use.</summary>
[Collection(StackCollection.Name)]
public sealed partial class LinkTests(Stack stack)
{
    public static TheoryData<string> Roles => SweepTests.Roles;

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_link_leads_somewhere(string role)
    {
        var browser = await stack.Browser();
        await using var window = role.Length == 0 ? await browser.Anybody() : await browser.As(role);
        var http = window.Page.Context.APIRequest;
        var (followed, faults) = (new HashSet<string>(), new List<string>());
        foreach (var (_, pattern) in Pages.All.Where(page => page.Role == role))
        {
            var page = await stack.Contents.Fill(pattern);
            foreach (var link in Links(await (await Get(http, page)).TextAsync()).Where(link => link != page && followed.Add(Shape(link))).ToList())
            {
                var answer = await Get(http, link);
                if (answer.Status is 404 or >= 500)
                {
                    faults.Add($"{page} -> {link}: {answer.Status.ToString(CultureInfo.InvariantCulture)}");
                }
            }
        }

        followed.Count.ShouldBeGreaterThan(5);
        faults.ShouldBeEmpty();
    }

    private static Task<IAPIResponse> Get(IAPIRequestContext http, string address) =>
        http.GetAsync(address, new() { Headers = [new("Accept", "text/html")], Timeout = 60_000 });

    /// <summary>Within this site; what the services answer to programs has tests of its own.</summary>
    private static IEnumerable<string> Links(string html) =>
        Href().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value).Split('#')[0])
            .Where(link => link.StartsWith('/') && !link.StartsWith("/api/", StringComparison.Ordinal) && !link.StartsWith("/aset/", StringComparison.Ordinal)).Distinct();

    /// <summary>Links that differ in the record that they name, or in what they look for, lead to the same page.</summary>
    private static string Shape(string link) => Value().Replace(Id().Replace(link, "{id}"), "=");

    [GeneratedRegex("<a [^>]*href=\"([^\"]+)\"")]
    private static partial Regex Href();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Value();
}
