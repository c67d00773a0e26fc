namespace Ksd.ServiceDefaults.Audit;

/// <summary>Who changed what, when, in which position and why. Only ever added.</summary>
public sealed class AuditEntry
{
    public Guid Id { get; init; }

    public required string RegionCode { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    public required string Subject { get; init; }

    public string? Position { get; init; }

    public AuditAction Action { get; init; }

    public required string Entity { get; init; }

    public required string EntityId { get; init; }

    /// <summary>JSON of the properties that changed, as they were; null for what was created.</summary>
    public string? Before { get; init; }

    /// <summary>JSON of the properties that changed, as they are now; null for what was removed.</summary>
    public string? After { get; init; }

    public string? Reason { get; init; }

    public string? SourceAddress { get; init; }

    public string? TraceId { get; init; }
}

public enum AuditAction
{
    Created,
    Changed,
    Removed,

    /// <summary>Let in: a token or a session was given, a secret was shown. Nothing changed.</summary>
    Granted,

    /// <summary>Turned away.</summary>
    Refused,
}
