namespace Ksd.Gateway.Tokens;

/// <summary>When a key signs and how long it stays published, computed from nothing but when each began to sign.</summary>
internal static class KeySchedule
{
    public static readonly TimeSpan SignsFor = TimeSpan.FromDays(90);

    /// <summary>Longer than any validator keeps its copy of the published keys.</summary>
    public static readonly TimeSpan PublishedBefore = TimeSpan.FromHours(1);

    /// <summary>Longer than a token lives after its key has stopped signing.</summary>
    public static readonly TimeSpan PublishedAfter = TimeSpan.FromHours(1);

    /// <summary>From when a key that is missing now has to sign, or null when nothing is missing.</summary>
    public static DateTimeOffset? Missing(IEnumerable<DateTimeOffset> signsFrom, DateTimeOffset now)
    {
        var newest = signsFrom.Select(from => (DateTimeOffset?)from).Max();
        if (newest is null)
        {
            return now;
        }

        return newest + SignsFor - PublishedBefore <= now ? now + PublishedBefore : null;
    }

    /// <summary>The keys to publish, the one that signs first.</summary>
    public static IReadOnlyList<T> Published<T>(IEnumerable<T> keys, Func<T, DateTimeOffset> signsFrom, DateTimeOffset now)
    {
        var ordered = keys.OrderByDescending(signsFrom).ToArray();
        var waiting = ordered.TakeWhile(key => signsFrom(key) > now).ToArray();
        var begun = ordered.Skip(waiting.Length).ToArray();
        var retiring = begun.Skip(1).Where((_, i) => signsFrom(begun[i]) + PublishedAfter > now);
        return [.. begun.Take(1), .. waiting, .. retiring];
    }
}
