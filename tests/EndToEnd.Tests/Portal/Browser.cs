using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Ksd.EndToEnd.Portal;

/// <summary>Debian's Chromium, in which invented people of each role work.</summary>
public sealed class Browser : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>A step of a test waits for its condition this long: a busy machine is slow, not broken.</summary>
    private const float Patience = 60_000;

    private readonly IPlaywright playwright;
    private readonly IBrowser chromium;
    private readonly Gateway gateway;
    private readonly Dictionary<string, string> sessions = [];

    private Browser(IPlaywright playwright, IBrowser chromium, Gateway gateway)
    {
        this.playwright = playwright;
        this.chromium = chromium;
        this.gateway = gateway;
        People = new People(gateway);
    }

    public People People { get; }

    /// <summary>What the run leaves behind for people to look at.</summary>
    public static string Screenshots { get; } = Directory.CreateDirectory(Path.Combine(Root(), ".ksd", "test-results", "portal")).FullName;

    public static async Task<Browser> StartAsync(Gateway gateway)
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        var chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        return new(playwright, chromium, gateway);
    }

    /// <summary>A window of somebody who holds a position with this role, signed in.</summary>
    public async Task<Window> As(string role, int width = 1280, bool script = true)
    {
        if (!sessions.TryGetValue(role, out var session))
        {
            await using var door = await Anybody();
            await door.SignIn(await People.WithRole(role));
            sessions[role] = session = await door.Page.Context.StorageStateAsync();
        }

        return await Open(session, width, script);
    }

    /// <summary>A window of nobody in particular; at another name of this machine's where one is given.</summary>
    public Task<Window> Anybody(int width = 1280, bool script = true, string? host = null) => Open(null, width, script, host);

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
    }

    private async Task<Window> Open(string? session, int width, bool script, string? host = null)
    {
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = (host is null ? gateway.Anonymous.BaseAddress! : new UriBuilder(gateway.Anonymous.BaseAddress!) { Host = host }.Uri).ToString(),
            Locale = "id-ID",
            JavaScriptEnabled = script,
            StorageState = session,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(Patience);
        return new Window(await context.NewPageAsync());
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
