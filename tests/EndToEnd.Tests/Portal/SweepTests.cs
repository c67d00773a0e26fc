using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Ksd.EndToEnd.Portal;

/// <summary>What holds for every page: readable by a screen reader, nothing wider than a telephone, light, quiet; each leaves its pictures.</summary>
[Collection(StackCollection.Name)]
public sealed class SweepTests(Stack stack)
{
    /// <summary>Style, script and page together, as they come over the line on a first visit.</summary>
    private const int FirstVisitBytes = 100 * 1024;

    private const int FirstVisitRequests = 8;
    private const int Telephone = 360;

    public static TheoryData<string> Roles => [.. Pages.All.Select(page => page.Role).Distinct()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_page_is_accessible_light_and_quiet(string role)
    {
        var browser = await stack.Browser();
        await using var window = role.Length == 0 ? await browser.Anybody() : await browser.As(role);
        var (page, faults, assets) = (window.Page, new List<string>(), new List<(string Url, int Bytes)>());
        foreach (var (_, pattern) in Pages.All.Where(page => page.Role == role))
        {
            var address = await stack.Contents.Fill(pattern);
            var responses = new List<IResponse>();
            void Remember(object? sender, IResponse response) => responses.Add(response);
            page.Response += Remember;
            await page.SetViewportSizeAsync(1280, 900);
            var answer = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            page.Response -= Remember;

            var name = $"{(role.Length == 0 ? "publik" : role)}{pattern.Split('?')[0].Replace('/', '-')}";
            if (answer!.Status >= 500 || (answer.Status >= 400 && address != "/tidak-ada"))
            {
                faults.Add($"{address}: {answer.Status.ToString(CultureInfo.InvariantCulture)}");
            }

            foreach (var response in responses.Where(response => response.Request.ResourceType != "document" && assets.All(known => known.Url != response.Url)))
            {
                assets.Add((response.Url, (await response.Request.SizesAsync()).ResponseBodySize));
            }

            var weight = (await answer.Request.SizesAsync()).ResponseBodySize + assets.Sum(asset => asset.Bytes);
            if (weight > FirstVisitBytes || assets.Count + 1 > FirstVisitRequests)
            {
                faults.Add($"{address}: {weight.ToString("N0", CultureInfo.InvariantCulture)} bytes in {assets.Count + 1} requests");
            }

            faults.AddRange((await page.RunAxe(new AxeRunOptions())).Violations
                .Select(violation => $"{address}: {violation.Id} at {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Target))}"));
            await page.ScreenshotAsync(new() { Path = Path.Combine(Browser.Screenshots, $"{name}-1280.png"), FullPage = true });

            await page.SetViewportSizeAsync(Telephone, 740);
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > Telephone)
            {
                faults.Add($"{address}: {wide} px wide on a telephone of {Telephone}");
            }

            await page.ScreenshotAsync(new() { Path = Path.Combine(Browser.Screenshots, $"{name}-{Telephone}.png"), FullPage = true });
        }

        faults.Concat(window.Complaints).ShouldBeEmpty();
    }
}
