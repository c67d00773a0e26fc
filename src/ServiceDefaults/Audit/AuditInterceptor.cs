using System.Diagnostics;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>Adds the audit entries of a change to its own batch: neither is ever saved without the other.</summary>
internal sealed class AuditInterceptor(TimeProvider clock, AuditSignal signal) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Record(eventData.Context as KsdDbContext);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record(eventData.Context as KsdDbContext);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Saved(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Saved(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Forget(eventData.Context);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return Task.CompletedTask;
    }

    internal static string NameOf(EntityEntry change) => change.Metadata.ShortName();

    internal static string IdOf(EntityEntry change) => string.Join('/', change.Metadata.FindPrimaryKey()!.Properties.Select(key => change.CurrentValues[key]));

    private void Record(KsdDbContext? db)
    {
        if (db is null)
        {
            return;
        }

        var changes = db.ChangeTracker.Entries().Where(IsAudited).ToList();
        if (changes.Count > 0)
        {
            var now = clock.GetUtcNow();
            db.AddRange(changes.ConvertAll(change => Describe(change, db, now)));
        }
    }

    private static bool IsAudited(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && entry.Metadata.FindAnnotation(AuditModel.LeftOut) is null;

    private static AuditEntry Describe(EntityEntry change, KsdDbContext db, DateTimeOffset now)
    {
        var scope = db.Audit;
        return new AuditEntry
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = db.Region ?? throw new InvalidOperationException(
                $"{change.Metadata.ShortName()} was changed outside any region: enter one, or mark the entity IsNotAudited."),
            RecordedAt = now,
            Subject = scope.Subject,
            Position = scope.Position,
            Action = change.State switch
            {
                EntityState.Added => AuditAction.Created,
                EntityState.Deleted => AuditAction.Removed,
                _ => AuditAction.Changed,
            },
            Entity = NameOf(change),
            EntityId = IdOf(change),
            Before = change.State == EntityState.Added ? null : AuditChanges.Before(change),
            After = change.State == EntityState.Deleted ? null : AuditChanges.After(change),
            Reason = scope.Reason,
            SourceAddress = scope.SourceAddress,
            TraceId = Activity.Current?.TraceId.ToString(),
        };
    }

    private void Saved(DbContext? db)
    {
        if (Forget(db))
        {
            signal.Set();
        }
    }

    /// <summary>Written, they are history; not written, the next attempt describes the change again.</summary>
    private static bool Forget(DbContext? db)
    {
        if (db is null)
        {
            return false;
        }

        var detectChanges = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var entries = db.ChangeTracker.Entries<AuditEntry>().ToList();
        entries.ForEach(entry => entry.State = EntityState.Detached);
        db.ChangeTracker.AutoDetectChangesEnabled = detectChanges;
        return entries.Count > 0;
    }
}
