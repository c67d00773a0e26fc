using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Ksd.Messaging.Diagnostics;

/// <summary>What operators see of the outbox, the inbox and the error queue.</summary>
public sealed class MessagingTelemetry
{
    public const string SourceName = "Ksd.Messaging";

    private volatile MessagingState state = MessagingState.Unknown;

    public MessagingTelemetry(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(SourceName);
        Published = meter.CreateCounter<long>("ksd.outbox.published", "{message}", "Events the broker has confirmed");
        PublishFailed = meter.CreateCounter<long>("ksd.outbox.failed", "{attempt}", "Attempts to publish that failed");
        Unrouted = meter.CreateCounter<long>("ksd.outbox.unrouted", "{message}", "Events given up because no queue takes them");
        Delay = meter.CreateHistogram<double>("ksd.outbox.delay", "s", "From queueing an event to the broker's confirmation");
        Consumed = meter.CreateCounter<long>("ksd.inbox.consumed", "{message}", "Messages whose change is committed");
        Duplicates = meter.CreateCounter<long>("ksd.inbox.duplicates", "{message}", "Messages seen before and dropped");
        ConsumeFailed = meter.CreateCounter<long>("ksd.inbox.failed", "{attempt}", "Attempts to consume that failed");
        meter.CreateObservableGauge("ksd.outbox.pending", () => state.Pending, "{message}", "Events not yet confirmed by the broker");
        meter.CreateObservableGauge("ksd.outbox.age", () => state.OldestPending.TotalSeconds, "s", "How long the oldest event that is due has waited");
        meter.CreateObservableGauge("ksd.errors.depth", () => state.Errors, "{message}", "Messages set aside in the error queue");
    }

    internal static ActivitySource Source { get; } = new(SourceName);

    internal Counter<long> Published { get; }

    internal Counter<long> PublishFailed { get; }

    internal Counter<long> Unrouted { get; }

    internal Histogram<double> Delay { get; }

    internal Counter<long> Consumed { get; }

    internal Counter<long> Duplicates { get; }

    internal Counter<long> ConsumeFailed { get; }

    internal MessagingState State
    {
        get => state;
        set => state = value;
    }
}

/// <summary>What the monitor saw last.</summary>
internal sealed record MessagingState(long Pending, TimeSpan OldestPending, long Errors, bool BrokerReachable)
{
    public static MessagingState Unknown { get; } = new(0, TimeSpan.Zero, 0, BrokerReachable: true);
}
