using System.ComponentModel.DataAnnotations;

namespace Ksd.Gateway.Feed;

/// <summary>For how long the gateway remembers what it told. The services keep what happened; this is only the telling.</summary>
internal sealed class FeedOptions
{
    public const string Section = "Feed";

    /// <summary>Days for which a change can be read again from the feed, or replayed to a receiver.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 400;

    /// <summary>Days for which the log of deliveries is kept, and for which what a paused receiver has not got waits for it.</summary>
    [Range(1, 3650)]
    public int KeepDeliveriesDays { get; set; } = 90;
}
