using System.Net.Http.Headers;
using System.Text.Json;
using Ksd.ServiceDefaults.Identity;
using Ksd.ServiceDefaults.Tests.Sample;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.ServiceDefaults.Tests.Support;

/// <summary>The sample service on Kestrel, with a real database and an authority.</summary>
public sealed class Service : IAsyncLifetime, IAsyncDisposable
{
    private string _environment = "Production";
    private WebApplication? _app;

    internal TestAuthority Authority { get; private set; } = null!;

    internal TestDatabase Database { get; private set; } = null!;

    internal HttpClient Http { get; private set; } = null!;

    internal IServiceProvider Services => _app!.Services;

    internal static async Task<Service> StartAsync(
        string environment = "Production", Action<WebApplicationBuilder>? configure = null, TestDatabase? database = null, params string[] settings)
    {
        var service = new Service { _environment = environment, Database = database! };
        await service.StartAsync(configure, settings);
        return service;
    }

    public Task InitializeAsync() => StartAsync(null, []);

    private async Task StartAsync(Action<WebApplicationBuilder>? configure, string[] settings)
    {
        Authority = await TestAuthority.StartAsync();
        Database ??= await TestDatabase.CreateAsync();
        _app = SampleService.Build(
            [
                $"--environment={_environment}",
                $"--ConnectionStrings:sample-db={Database.ConnectionString}",
                $"--Identity:Authority={Authority.Address}",
                "--Logging:LogLevel:Default=Warning",
                .. settings,
            ],
            configure);
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Http = Client(new(address));
        SignIn(Authority.Token());
    }

    internal void SignIn(string token) => Http.DefaultRequestHeaders.Authorization = new("Bearer", token);

    internal HttpClient As(string token)
    {
        var client = Client(Http.BaseAddress!);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    // It traces nothing: its spans would mix with those of the services in this process.
    private static HttpClient Client(Uri address) =>
        new(new SocketsHttpHandler { ActivityHeadersPropagator = null }, disposeHandler: true) { BaseAddress = address };

    internal Task<HttpResponseMessage> PostAsync(string json, string path = "/api/v1/contoh") =>
        Http.PostAsync(path, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

    /// <summary>A unit of work of a region, as a consumer has it.</summary>
    internal async Task<T> InRegionAsync<T>(string? region, Func<SampleDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        if (region is not null)
        {
            scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
        }

        return await work(scope.ServiceProvider.GetRequiredService<SampleDbContext>());
    }

    internal async Task<bool> RefusesConnectionsAsync()
    {
        using var client = new System.Net.Sockets.TcpClient();
        try
        {
            await client.ConnectAsync(Http.BaseAddress!.Host, Http.BaseAddress.Port);
            return false;
        }
        catch (System.Net.Sockets.SocketException)
        {
            return true;
        }
    }

    internal Task StopAsync() => _app!.StopAsync();

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await StopAsync();
        await _app!.DisposeAsync();
        await Authority.DisposeAsync();
    }
}

internal static class Answers
{
    /// <summary>The answer as a problem document, checked for what every one of them must have.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage response, int status, string code)
    {
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, text);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", text);
        var problem = JsonDocument.Parse(text).RootElement;
        problem.GetProperty("type").GetString().ShouldBe($"/problems/{code}", text);
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        problem.GetProperty("traceId").GetString().ShouldNotBeNullOrWhiteSpace();
        problem.GetProperty("instance").GetString().ShouldNotBeNullOrWhiteSpace();
        text.ShouldNotContain("   at ");
        text.ShouldNotContain("Exception");
        return problem;
    }

    /// <summary>The messages of one field.</summary>
    public static string[] Errors(this JsonElement problem, string field)
    {
        var errors = problem.GetProperty("errors");
        return errors.TryGetProperty(field, out var messages)
            ? messages.Deserialize<string[]>()!
            : throw new ShouldAssertException($"no errors for {field} in {errors}");
    }

    public static async Task<JsonElement> OkAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{response.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
