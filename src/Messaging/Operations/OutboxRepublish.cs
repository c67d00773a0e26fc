using Microsoft.EntityFrameworkCore;

namespace Ksd.Messaging.Operations;

/// <summary>Tells events again that were sent since an instant: after the broker has lost its data, or for a consumer that is new.</summary>
internal static class OutboxRepublish
{
    /// <summary>The running replicas pick the rows up; consumers that have them drop them.</summary>
    public static Task<int> Run(DbContext db, DateTimeOffset since, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"UPDATE outbox_message SET sent_at = NULL, due_at = NULL WHERE sent_at IS NOT NULL AND created_at >= {since}", cancellationToken);
}
