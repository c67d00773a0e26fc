using RabbitMQ.Client;

namespace Ksd.Messaging.Operations;

/// <summary>Moves the messages that were set aside back to the queue they came from.</summary>
internal sealed class ErrorReplay(BrokerConnection broker, MessagingIdentity identity)
{
    public async Task<uint> Run(CancellationToken cancellationToken)
    {
        uint moved = 0;
        foreach (var queue in identity.SetAside)
        {
            moved += await Move(queue, identity.Service, cancellationToken);
        }

        return moved;
    }

    /// <summary>As many as there were at the start: what fails again waits for the next time.</summary>
    private async Task<uint> Move(string from, string to, CancellationToken cancellationToken)
    {
        var waiting = await broker.Depth([from], cancellationToken);
        if (waiting == 0)
        {
            return 0;
        }

        await using var channel = await broker.Channel(cancellationToken);
        uint moved = 0;
        while (moved < waiting && await channel.BasicGetAsync(from, autoAck: false, cancellationToken) is { } message)
        {
            // Taken off only when the broker has confirmed it in its old place: a crash between the two repeats it, the inbox drops it.
            await channel.BasicPublishAsync("", to, mandatory: true, WithoutFault(message.BasicProperties), message.Body, cancellationToken);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, cancellationToken);
            moved++;
        }

        return moved;
    }

    private static BasicProperties WithoutFault(IReadOnlyBasicProperties original)
    {
        var properties = new BasicProperties(original);
        foreach (var name in properties.Headers?.Keys.Where(IsFault).ToList() ?? [])
        {
            properties.Headers!.Remove(name);
        }

        return properties;
    }

    private static bool IsFault(string header) =>
        header.StartsWith("MT-Fault-", StringComparison.Ordinal) || header is "MT-Reason" or "x-delivery-count";
}
