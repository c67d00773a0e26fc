using Ksd.Messaging.Operations;
using Ksd.Messaging.Tests.Sample;
using Ksd.Testing;

namespace Ksd.Messaging.Tests;

/// <summary>One collection for all: a test that stops the broker stops it for everybody.</summary>
[CollectionDefinition(nameof(MessagingInfrastructure))]
public sealed class MessagingInfrastructure : IAsyncLifetime, ICollectionFixture<MessagingInfrastructure>
{
    private readonly KsdInfrastructure servers = new();
    private int places;

    /// <summary>A database, and with it a queue, that no other test has.</summary>
    public ServicePlace NewPlace(string service)
    {
        var name = $"{service}-{Interlocked.Increment(ref places)}";
        return new ServicePlace(name, servers.ConnectionString(name), servers.RabbitMqConnectionString);
    }

    public async Task<long> Depth(string queue)
    {
        await using var broker = new BrokerConnection(new MessagingIdentity("tests", new Uri(servers.RabbitMqConnectionString), typeof(object), Listens: true));
        return await broker.Depth([queue], CancellationToken.None);
    }

    public Task StopBroker() => servers.StopBrokerAsync();

    public Task StartBroker() => servers.StartBrokerAsync();

    public Task InitializeAsync() => servers.InitializeAsync();

    public Task DisposeAsync() => servers.DisposeAsync();
}
