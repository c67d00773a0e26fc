using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Ksd.Messaging.Operations;

/// <summary>Beside MassTransit: looks at queues and moves messages between them.</summary>
internal sealed class BrokerConnection(MessagingIdentity identity) : IAsyncDisposable
{
    private IConnection? connection;

    /// <summary>Messages waiting in a queue; none when there is no such queue.</summary>
    public async Task<uint> Depth(string queue, CancellationToken cancellationToken)
    {
        // Asking for a queue that is not there closes the channel: one channel a question.
        await using var channel = await Channel(cancellationToken);
        try
        {
            return (await channel.QueueDeclarePassiveAsync(queue, cancellationToken)).MessageCount;
        }
        catch (OperationInterruptedException e) when (e.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return 0;
        }
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
