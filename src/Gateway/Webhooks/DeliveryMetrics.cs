using System.Diagnostics.Metrics;

namespace Ksd.Gateway.Webhooks;

internal sealed class DeliveryMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _attempts = meters.Create("Ksd.Gateway").CreateCounter<long>("ksd.webhooks.attempts", "{attempt}");

    public void Attempted(WebhookOutcome outcome, bool isLast) => _attempts.Add(
        1, new KeyValuePair<string, object?>("outcome", outcome.IsDelivered ? "delivered" : isLast ? "paused" : "failed"));
}
