namespace Ksd.Gateway.Traffic;

/// <summary>How much one caller may ask of one replica of the gateway, and how much it takes on at all.</summary>
internal sealed class TrafficOptions
{
    public const string Section = "Traffic";

    /// <summary>Requests in hand at which more are turned away: better some answered in time than all too late.</summary>
    public int Concurrent { get; set; } = 512;

    /// <summary>Multiplies every rate below; a benchmark raises it, a small machine lowers it.</summary>
    public double Scale { get; set; } = 1;

    public Dictionary<RouteClass, Rate> Rates { get; } = new()
    {
        [RouteClass.Baca] = new() { PerSecond = 100, Burst = 400 },
        [RouteClass.Tulis] = new() { PerSecond = 30, Burst = 200 },
        [RouteClass.Unggah] = new() { PerSecond = 2, Burst = 60 },
        [RouteClass.Token] = new() { PerSecond = 5, Burst = 100 },
        [RouteClass.Masuk] = new() { PerSecond = 1, Burst = 20 },
        [RouteClass.Publik] = new() { PerSecond = 20, Burst = 200 },
    };
}

/// <summary>A token bucket: so many at once, so many more each second.</summary>
internal sealed class Rate
{
    public double PerSecond { get; set; }

    public double Burst { get; set; }
}

/// <summary>What kind of request it is; each kind has a bucket of its own, so that reading much does not stop writing.</summary>
internal enum RouteClass
{
    Baca,
    Tulis,
    Unggah,
    Token,
    Masuk,
    Publik,
}
