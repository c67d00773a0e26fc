using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ksd.Gateway.Tests.Support;

/// <summary>A small service behind the gateway, on a socket of its own: what it received can be looked at, and it can be stopped.</summary>
internal sealed class Backend : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Backend(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public ConcurrentQueue<IHeaderDictionary> Received { get; } = new();

    public static async Task<Backend> StartAsync(Action<WebApplication> map, string url = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
        });
        var backend = new Backend(builder.Build());
        backend._app.Urls.Add(url);
        backend._app.Use((context, next) =>
        {
            if (context.Request.Path != "/health")
            {
                backend.Received.Enqueue(new HeaderDictionary(context.Request.Headers.ToDictionary()));
            }

            return next(context);
        });
        backend._app.MapGet("/health", () => "ok");
        map(backend._app);
        await backend._app.StartAsync();
        return backend;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
