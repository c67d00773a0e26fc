using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Ksd.Messaging.Outbox;

/// <summary>Wakes the dispatcher when rows become visible to it: after the save, or after the commit of the transaction around it.</summary>
internal sealed class OutboxInterceptor(OutboxSignal signal) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private static readonly object Marker = new();

    private readonly ConditionalWeakTable<DbContext, object> uncommitted = [];

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

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Committed(eventData.Context);

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Committed(eventData.Context);
        return Task.CompletedTask;
    }

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => RolledBack(eventData.Context);

    public Task TransactionRolledBackAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        RolledBack(eventData.Context);
        return Task.CompletedTask;
    }

    private void Saved(DbContext? db)
    {
        if (db is null || !Detach(db))
        {
            return;
        }

        if (db.Database.CurrentTransaction is null)
        {
            signal.Set();
        }
        else
        {
            uncommitted.AddOrUpdate(db, Marker);
        }
    }

    private void Committed(DbContext? db)
    {
        if (db is not null && uncommitted.Remove(db))
        {
            signal.Set();
        }
    }

    private void RolledBack(DbContext? db)
    {
        if (db is not null)
        {
            uncommitted.Remove(db);
        }
    }

    /// <summary>The rows now belong to the dispatcher; a long import would otherwise track every one of them.</summary>
    private static bool Detach(DbContext db)
    {
        var detectChanges = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var any = false;
        foreach (var row in db.ChangeTracker.Entries<OutboxMessage>().ToList())
        {
            row.State = EntityState.Detached;
            any = true;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = detectChanges;
        return any;
    }
}
