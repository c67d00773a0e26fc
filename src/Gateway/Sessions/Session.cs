namespace Ksd.Gateway.Sessions;

/// <summary>One signed-in browser. Its cookie says no more than which session it is; everything else is looked up here.</summary>
internal sealed class Session
{
    public const int AgentMaxLength = 200;
    public const int AddressMaxLength = 64;

    /// <summary>A working day: whoever comes back tomorrow signs in again.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    private Session()
    {
    }

    public Guid Id { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>The position they act in; somebody who holds two acts in one at a time.</summary>
    public Guid PenugasanId { get; private set; }

    public SessionProof Proof { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset LastSeenAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? Address { get; private init; }

    public string? Agent { get; private init; }

    public static Session Start(Guid person, Guid penugasan, SessionProof proof, HttpRequest request, DateTimeOffset now)
    {
        var agent = request.Headers.UserAgent.ToString();
        return new()
        {
            Id = Guid.CreateVersion7(now),
            PersonId = person,
            PenugasanId = penugasan,
            Proof = proof,
            StartedAt = now,
            LastSeenAt = now,
            ExpiresAt = now + Lifetime,
            Address = request.HttpContext.Connection.RemoteIpAddress?.ToString(),
            Agent = agent.Length > AgentMaxLength ? agent[..AgentMaxLength] : agent,
        };
    }

    public void ActIn(Guid penugasan) => PenugasanId = penugasan;

    public void End(DateTimeOffset now) => EndedAt ??= now;
}

/// <summary>How they showed who they are.</summary>
internal enum SessionProof
{
    KataSandi,
    KataSandiDanKode,
    KodePemulihan,
    Passkey,
}
