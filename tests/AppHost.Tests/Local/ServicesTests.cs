using System.Net.Http.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Ksd.Probe;

namespace Ksd.AppHost.Tests.Local;

public sealed class ServicesTests : IDisposable
{
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(2));

    public void Dispose() => patience.Dispose();

    [Fact]
    public async Task Are_given_connection_strings_neighbours_and_settings()
    {
        var builder = DistributedApplicationTestingBuilder.Create();
        var database = builder.AddPostgres("postgres").AddDatabase("asked-db", "asked");
        var asked = Probe(builder, "asked").WithReplicas(2);
        var asking = Probe(builder, "asking").WithReference(database).WithReference(asked).WaitFor(database).WaitFor(asked)
            .WithEnvironment("Plain", "value").WithEnvironment("Address", asked.GetEndpoint("http"));
        asking.WithEnvironment("Own", asking.GetEndpoint("http"));
        await using var app = await builder.BuildAsync(patience.Token);

        await app.StartAsync(patience.Token);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("asking", patience.Token);
        var given = await EnvironmentOfAsync(app.GetEndpoint("asking"));

        given["ConnectionStrings__asked-db"].ShouldBe(await app.GetConnectionStringAsync("asked-db", patience.Token));
        given["ConnectionStrings__asked-db"].ShouldEndWith(";Database=asked");
        given["Plain"].ShouldBe("value");
        given["Address"].ShouldBe(given["services__asked__http__0"]);
        given["Own"].ShouldBe(given["ASPNETCORE_URLS"]);
        given["services__asked__http__1"].ShouldNotBe(given["services__asked__http__0"]);
        given.ShouldNotContainKey("services__asked__http__2");
        foreach (var replica in (string[])[given["services__asked__http__0"], given["services__asked__http__1"]])
        {
            (await EnvironmentOfAsync(new Uri(replica)))["ASPNETCORE_URLS"].ShouldBe(replica);
        }
    }

    [Fact]
    public async Task Start_only_when_what_they_wait_for_is_healthy()
    {
        var sign = Path.Combine(Path.GetTempPath(), Guid.CreateVersion7().ToString("N"));
        var builder = DistributedApplicationTestingBuilder.Create();
        var first = Probe(builder, "first").WithEnvironment("PROBE_HEALTHY_WHEN_EXISTS", sign);
        Probe(builder, "second").WaitFor(first);
        await using var app = await builder.BuildAsync(patience.Token);

        await app.StartAsync(patience.Token);
        await app.ResourceNotifications.WaitForResourceAsync("first", KnownResourceStates.Running, patience.Token);
        using var client = app.CreateHttpClient("first");
        await AnswersAsync(client);
        app.ResourceNotifications.TryGetCurrentState("second", out var waiting).ShouldBeTrue();
        waiting!.Snapshot.State!.Text.ShouldBe(KnownResourceStates.Waiting);

        await File.WriteAllTextAsync(sign, "", patience.Token);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("second", patience.Token);
        File.Delete(sign);
    }

    [Fact]
    public async Task That_end_before_they_are_healthy_are_named_with_their_last_words_and_log()
    {
        var builder = DistributedApplicationTestingBuilder.Create();
        var broken = Probe(builder, "broken").WithEnvironment("PROBE_EXIT", "3");
        Probe(builder, "waiting").WaitFor(broken);
        await using var app = await builder.BuildAsync(patience.Token);

        await app.StartAsync(patience.Token);
        var problem = await Should.ThrowAsync<DistributedApplicationException>(
            () => app.ResourceNotifications.WaitForResourceHealthyAsync("waiting", patience.Token));

        problem.Message.ShouldContain("broken did not come up: it ended with code 3 (the probe was told to end)");
        problem.Message.ShouldContain("broken.log");
    }

    [Fact]
    public async Task Can_be_stopped_and_started_at_the_same_address()
    {
        var builder = DistributedApplicationTestingBuilder.Create();
        Probe(builder, "probe");
        await using var app = await builder.BuildAsync(patience.Token);
        await app.StartAsync(patience.Token);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("probe", patience.Token);
        using var client = app.CreateHttpClient("probe");

        (await app.ResourceCommands.ExecuteCommandAsync("probe", KnownResourceCommands.StopCommand, patience.Token)).Success.ShouldBeTrue();
        await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync(new Uri("/health", UriKind.Relative), patience.Token));
        (await app.ResourceCommands.ExecuteCommandAsync("probe", KnownResourceCommands.StartCommand, patience.Token)).Success.ShouldBeTrue();
        await app.ResourceNotifications.WaitForResourceHealthyAsync("probe", patience.Token);

        using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative), patience.Token);
        answer.IsSuccessStatusCode.ShouldBeTrue();
    }

    private static IResourceBuilder<ProjectResource> Probe(IDistributedApplicationTestingBuilder builder, string name) =>
        builder.AddProject<ProbeProject>(name).WithHttpEndpoint().WithHttpHealthCheck("/health");

    private async Task<Dictionary<string, string>> EnvironmentOfAsync(Uri service)
    {
        using var client = new HttpClient { BaseAddress = service };
        return (await client.GetFromJsonAsync<Dictionary<string, string>>("/environment", patience.Token))!;
    }

    private async Task AnswersAsync(HttpClient client)
    {
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/environment", UriKind.Relative), patience.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, patience.Token); // it is still starting; patience ends this
            }
        }
    }
}
