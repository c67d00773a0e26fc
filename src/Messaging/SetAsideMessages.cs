using Ksd.Messaging.Operations;
using RabbitMQ.Client;

namespace Ksd.Messaging;

/// <summary>
/// The messages that services set aside: to look at, to put back into the queue they came from, or to throw away. Throws
/// <see cref="RabbitMQ.Client.Exceptions.BrokerUnreachableException"/> when the broker does not answer.
/// </summary>
public sealed class SetAsideMessages : IDisposable
{
    /// <summary>How many of a queue are looked at.</summary>
    public const int Most = 200;

    /// <summary>Looks at a queue, 20 ms apart, before giving up that what was held comes back.</summary>
    private const int Turns = 100;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(30);

    private readonly BrokerConnection broker;
    private readonly SemaphoreSlim one = new(1, 1);

    internal SetAsideMessages(BrokerConnection broker) => this.broker = broker;

    private enum Fate
    {
        Stay,
        Return,
        Go,
    }

    /// <summary>At most <see cref="Most"/> of each queue, the oldest first.</summary>
    public async Task<IReadOnlyList<SetAsideMessage>> List(string service, CancellationToken cancellationToken)
    {
        var found = new List<SetAsideMessage>();
        await Walk(service, Most, message =>
        {
            found.Add(message);
            return Fate.Stay;
        }, cancellationToken);
        return found;
    }

    /// <summary>Puts one back, or all; answers how many. As many as there were at the start: what fails again waits for the next time.</summary>
    public Task<int> Replay(string service, Guid? only, CancellationToken cancellationToken) =>
        Walk(service, int.MaxValue, message => only is null || message.Id == only ? Fate.Return : Fate.Stay, cancellationToken);

    /// <summary>Throws one away; answers whether it was there.</summary>
    public async Task<bool> Drop(string service, Guid id, CancellationToken cancellationToken) =>
        await Walk(service, int.MaxValue, message => message.Id == id ? Fate.Go : Fate.Stay, cancellationToken) > 0;

    public void Dispose() => one.Dispose();

    private async Task<int> Walk(string service, int most, Func<SetAsideMessage, Fate> judge, CancellationToken cancellationToken)
    {
        // What one walk holds in its hands another would not see.
        if (!await one.WaitAsync(Turn, cancellationToken))
        {
            throw new TimeoutException($"Somebody else looks at what {service} set aside for too long.");
        }

        try
        {
            var moved = 0;
            foreach (var queue in MessagingIdentity.SetAsideOf(service))
            {
                moved += await WalkQueue(queue, service, most, judge, cancellationToken);
            }

            return moved;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<int> WalkQueue(string queue, string service, int most, Func<SetAsideMessage, Fate> judge, CancellationToken cancellationToken)
    {
        var waiting = Math.Min(most, await broker.Depth([queue], cancellationToken));
        if (waiting == 0)
        {
            return 0;
        }

        // Those that stay are held until the channel closes, which puts them back where they were.
        var (moved, seen) = (0, 0);
        await using (var channel = await broker.Channel(cancellationToken))
        {
            for (; seen < waiting && await channel.BasicGetAsync(queue, autoAck: false, cancellationToken) is { } message; seen++)
            {
                moved += await Decide(channel, service, message, judge, cancellationToken) ? 1 : 0;
            }
        }

        await Returned(queue, seen - moved, cancellationToken);
        return moved;
    }

    private static async Task<bool> Decide(IChannel channel, string service, BasicGetResult message, Func<SetAsideMessage, Fate> judge, CancellationToken cancellationToken)
    {
        var fate = judge(SetAsideReading.Of(message.BasicProperties, message.Body));
        if (fate is Fate.Stay)
        {
            return false;
        }

        if (fate is Fate.Return)
        {
            // Taken off only when the broker has confirmed it in its old place: a crash between the two repeats it, the inbox drops it.
            await channel.BasicPublishAsync("", service, mandatory: true, WithoutFault(message.BasicProperties), message.Body, cancellationToken);
        }

        await channel.BasicAckAsync(message.DeliveryTag, multiple: false, cancellationToken);
        return true;
    }

    /// <summary>The broker puts back in its own time what was held; who looks next is to find it. Another replica may have taken it meanwhile, so not for ever.</summary>
    private async Task Returned(string queue, int stayed, CancellationToken cancellationToken)
    {
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var turn = 0; turn < Turns && await broker.Depth([queue], cancellationToken) < stayed; turn++)
        {
            await pause.WaitForNextTickAsync(cancellationToken);
        }
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
