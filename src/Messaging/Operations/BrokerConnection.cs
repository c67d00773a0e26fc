using RabbitMQ.Client;

namespace Ksd.Messaging.Operations;

/// <summary>Beside MassTransit: looks at queues and moves messages between them.</summary>
internal sealed class BrokerConnection(MessagingIdentity identity) : IAsyncDisposable
{
    private static readonly Dictionary<string, object?> QuorumQueue = new() { ["x-queue-type"] = "quorum" };

    private IConnection? connection;

    /// <summary>
    /// Messages waiting in queues of this service. They are declared as MassTransit would declare them: asking passively for
    /// one that nothing was set aside in yet would leave an error in the broker's log at every look.
    /// </summary>
    public async Task<long> Depth(IEnumerable<string> queues, CancellationToken cancellationToken)
    {
        await using var channel = await Channel(cancellationToken);
        long depth = 0;
        foreach (var queue in queues)
        {
            depth += (await channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, QuorumQueue,
                cancellationToken: cancellationToken)).MessageCount;
        }

        return depth;
    }

    /// <summary>A channel whose publishing waits for the broker's confirmation.</summary>
    public async Task<IChannel> Channel(CancellationToken cancellationToken)
    {
        if (connection is not { IsOpen: true })
        {
            await DisposeAsync();
            connection = await new ConnectionFactory
            {
                Uri = identity.Broker,
                ClientProvidedName = $"{identity.Service} operations",
                AutomaticRecoveryEnabled = false,
                RequestedConnectionTimeout = TimeSpan.FromSeconds(5),
            }.CreateConnectionAsync(cancellationToken);
        }

        return await connection.CreateChannelAsync(
            new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is not null)
        {
            await connection.DisposeAsync();
            connection = null;
        }
    }
}
