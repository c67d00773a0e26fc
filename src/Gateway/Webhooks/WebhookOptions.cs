namespace Ksd.Gateway.Webhooks;

/// <summary>How deliveries behave. A new value of <see cref="Backoff"/> replaces the whole list.</summary>
internal sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>Pauses before each further attempt; together about a day.</summary>
    private static readonly TimeSpan[] DefaultBackoff =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(8), TimeSpan.FromHours(8),
    ];

    /// <summary>Allows http and addresses inside the house; for tests and for networks without an outside.</summary>
    public bool AllowPrivate { get; set; }

    public TimeSpan[]? Backoff { get; set; }

    /// <summary>How long a receiver may take to answer.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Until when a claimed delivery is left to the replica that claimed it.</summary>
    public TimeSpan Lease => Patience * 2;

    public TimeSpan? AfterAttempt(int attempts)
    {
        var backoff = Backoff ?? DefaultBackoff;
        return attempts <= backoff.Length ? backoff[attempts - 1] : null;
    }
}
