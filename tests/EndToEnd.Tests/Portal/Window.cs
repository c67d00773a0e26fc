using Microsoft.Playwright;

namespace Ksd.EndToEnd.Portal;

/// <summary>One window of the browser; remembers what it complained about.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    public Window(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            // What a page answers to a refused request is the page's business; that it was refused, Chromium always says.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    public async Task SignIn(Person person)
    {
        await Page.GotoAsync("/masuk");
        await Page.FillAsync("#nama", person.UserName);
        await Page.FillAsync("#sandi", person.Password);
        await Page.ClickAsync("form[action='/masuk'] button");
        await Page.WaitForURLAsync(address => !new Uri(address).AbsolutePath.StartsWith("/masuk", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
