using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>Who changed a row last, in which position and when, by the audit trail: what somebody who came second has to know.</summary>
public sealed record LastChange(string Jabatan, DateTimeOffset Pada)
{
    internal static async Task<LastChange?> OfAsync(EntityEntry entry, KsdDbContext db, CancellationToken cancellationToken)
    {
        var (entity, id) = (AuditInterceptor.NameOf(entry), AuditInterceptor.IdOf(entry));
        return await db.Set<AuditEntry>().AsNoTracking().Where(change => change.RegionCode == db.Region && change.Entity == entity && change.EntityId == id)
            .OrderByDescending(change => change.Id)
            .Select(change => new LastChange(change.Position ?? change.Subject, change.RecordedAt))
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
    }
}
