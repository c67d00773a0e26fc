using System.Threading.Channels;

namespace Ksd.Messaging.Outbox;

/// <summary>Wakes the dispatcher; many commits while it works are one wake-up.</summary>
internal sealed class OutboxSignal
{
    private readonly Channel<bool> channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Set() => channel.Writer.TryWrite(true);

    /// <summary>Returns at the next signal, or after <paramref name="atMost"/>.</summary>
    public async Task Wait(TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(atMost, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            await channel.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody called: time for the sweep.
        }
    }
}
