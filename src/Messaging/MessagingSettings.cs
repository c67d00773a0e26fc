namespace Ksd.Messaging;

/// <summary>Section <c>Messaging</c> of the configuration; the defaults suit a service on one small machine.</summary>
public sealed class MessagingSettings
{
    /// <summary>Rows that one round of the dispatcher takes.</summary>
    public int BatchSize { get; set; } = 200;

    /// <summary>How often the dispatcher looks without having been woken: rows left by a replica that died.</summary>
    public TimeSpan Sweep { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long the broker may take to confirm a round before it counts as down; up to eight times as long while it does.</summary>
    public TimeSpan PublishTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest pause between two rounds while the broker is down.</summary>
    public TimeSpan MaxBackOff { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an event that no queue takes is tried again, for consumers that have never started yet.</summary>
    public TimeSpan UnroutedGrace { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a sent row is kept, so that it can be told again when the broker has lost its data.</summary>
    public TimeSpan SentRetention { get; set; } = TimeSpan.FromDays(3);

    /// <summary>How long a message is remembered; longer than <see cref="SentRetention"/>, or telling again would not be harmless.</summary>
    public TimeSpan InboxRetention { get; set; } = TimeSpan.FromDays(7);

    public TimeSpan CleanupInterval { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How often the outbox and the error queue are measured.</summary>
    public TimeSpan MonitorInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Messages in work at once; each holds a database connection.</summary>
    public int Concurrency { get; set; } = 4;

    public ushort Prefetch { get; set; } = 32;

    /// <summary>
    /// One message after the other, in one replica at a time; the broker appoints the next when that one goes away. The queue is made
    /// so: to change it later, the old queue is deleted first.
    /// </summary>
    public bool InOrder { get; set; }

    /// <summary>Pauses before a message that fails is tried again; then it goes to the error queue.</summary>
    public TimeSpan[] Retries { get; set; } = [.. new[] { 0.1, 0.5, 2, 5 }.Select(TimeSpan.FromSeconds)];

    /// <summary>An unsent row older than this is reported as degraded health.</summary>
    public TimeSpan OutboxAgeLimit { get; set; } = TimeSpan.FromMinutes(1);
}
