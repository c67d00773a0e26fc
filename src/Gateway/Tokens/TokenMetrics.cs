using System.Diagnostics.Metrics;

namespace Ksd.Gateway.Tokens;

/// <summary>Tokens given and refused, for the dashboard.</summary>
internal sealed class TokenMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _tokens = meters.Create("Ksd.Gateway").CreateCounter<long>("ksd.tokens", "{token}");

    public void Issued(string region) => _tokens.Add(1, new("outcome", "issued"), new("region", region));

    public void Refused(string error) => _tokens.Add(1, new KeyValuePair<string, object?>("outcome", error));
}
