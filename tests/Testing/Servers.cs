using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace Ksd.Testing;

/// <summary>The two servers of one test process. Durability is off: what a test writes need not survive a power cut.</summary>
internal sealed class Servers
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DistributedApplication app;

    private Servers(DistributedApplication app, string postgres, string rabbitMq)
    {
        this.app = app;
        Postgres = postgres;
        RabbitMq = rabbitMq;
    }

    internal string Postgres { get; }

    internal string RabbitMq { get; }

    internal static async Task<Servers> StartAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var builder = DistributedApplicationTestingBuilder.Create();
        builder.AddPostgres("postgres").WithArgs("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off");
        builder.AddRabbitMQ("rabbitmq");

        var app = await builder.BuildAsync(patience.Token);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => app.Dispose();
        await app.StartAsync(patience.Token);
        await Task.WhenAll(
            app.ResourceNotifications.WaitForResourceHealthyAsync("postgres", patience.Token),
            app.ResourceNotifications.WaitForResourceHealthyAsync("rabbitmq", patience.Token));
        return new Servers(
            app,
            await app.GetConnectionStringAsync("postgres", patience.Token) ?? throw new InvalidOperationException("No address of postgres."),
            await app.GetConnectionStringAsync("rabbitmq", patience.Token) ?? throw new InvalidOperationException("No address of rabbitmq."));
    }

    internal Task StopBrokerAsync() => CommandAsync(KnownResourceCommands.StopCommand);

    internal async Task StartBrokerAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await CommandAsync(KnownResourceCommands.StartCommand);
        await app.ResourceNotifications.WaitForResourceHealthyAsync("rabbitmq", patience.Token);
    }

    private async Task CommandAsync(string command)
    {
        var result = await app.ResourceCommands.ExecuteCommandAsync("rabbitmq", command);
        if (!result.Success)
        {
            throw new InvalidOperationException($"rabbitmq: {command} failed: {result.Message}");
        }
    }
}
