namespace Ksd.Gateway.Feed;

/// <summary>Up to where a region's feed was cleared away: who stopped reading before that has missed something, and is told so.</summary>
internal sealed class FeedHorizon
{
    public string RegionCode { get; private set; } = "";

    public long Seq { get; private set; }
}
