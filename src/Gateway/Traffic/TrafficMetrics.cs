using System.Diagnostics.Metrics;

namespace Ksd.Gateway.Traffic;

/// <summary>What was turned away, and why.</summary>
internal sealed class TrafficMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _refused = meters.Create("Ksd.Gateway").CreateCounter<long>("ksd.requests.refused", "{request}");
    private readonly Counter<long> _retried = meters.Create("Ksd.Gateway").CreateCounter<long>("ksd.requests.retried", "{request}");

    public void Limited(RouteClass kind, string? client) =>
        _refused.Add(1, new("reason", "rate"), new("class", kind.ToString()), new("client", client ?? "anonymous"));

    public void Shed() => _refused.Add(1, new KeyValuePair<string, object?>("reason", "load"));

    public void Retried(string service) => _retried.Add(1, new KeyValuePair<string, object?>("service", service));
}
