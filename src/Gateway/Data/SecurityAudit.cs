using System.Diagnostics;
using Ksd.ServiceDefaults.Audit;

namespace Ksd.Gateway.Data;

/// <summary>Puts on record what changes no row: who was let in or turned away, who saw a secret, and why.</summary>
internal static class SecurityAudit
{
    private const string Nobody = "anonim";

    public static void Record(this GatewayDbContext db, AuditAction action, string entity, object id, string? reason, TimeProvider clock, string? subject = null)
    {
        var now = clock.GetUtcNow();
        db.Add(new AuditEntry
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = db.Region ?? throw new InvalidOperationException($"{entity} {id} belongs to no region."),
            RecordedAt = now,
            Subject = subject ?? (action == AuditAction.Refused ? Nobody : db.Audit.Subject),
            Position = db.Audit.Position,
            Action = action,
            Entity = entity,
            EntityId = id.ToString()!,
            Reason = reason,
            SourceAddress = db.Audit.SourceAddress,
            TraceId = Activity.Current?.TraceId.ToString(),
        });
    }

    public static Task RecordAsync(
        this GatewayDbContext db, AuditAction action, string entity, object id, string? reason, TimeProvider clock, CancellationToken cancellationToken,
        string? subject = null)
    {
        db.Record(action, entity, id, reason, clock, subject);
        return db.SaveChangesAsync(cancellationToken);
    }
}
