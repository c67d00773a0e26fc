using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ksd.ServiceDefaults.Idempotency;

/// <summary>The row of a key, inserted before the work and in its transaction: who comes second waits here for the first.</summary>
internal sealed class KeyReservation(KsdDbContext db, string region, string subject, string key, byte[] requestHash)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Null when the key was taken.</summary>
    public async Task<StoredAnswer?> TryTake(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var timeout = db.Database.GetCommandTimeout();
        db.Database.SetCommandTimeout(Patience);
        try
        {
            var inserted = await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO idempotency_key (region_code, subject, key, request_hash, created_at)
                VALUES ({region}, {subject}, {key}, {requestHash}, {now}) ON CONFLICT DO NOTHING
                """,
                cancellationToken);
            return inserted == 1 ? null : await Find(cancellationToken);
        }
        catch (NpgsqlException e) when (e.InnerException is TimeoutException)
        {
            throw new KeyInUseException(e);
        }
        finally
        {
            db.Database.SetCommandTimeout(timeout);
        }
    }

    public Task Store(StoredAnswer answer, CancellationToken cancellationToken) => db.Database.ExecuteSqlAsync(
        $"""
        UPDATE idempotency_key
        SET status = {answer.Status}, content_type = {answer.ContentType}, location = {answer.Location}, etag = {answer.ETag}, body = {answer.Body}
        WHERE region_code = {region} AND subject = {subject} AND key = {key}
        """,
        cancellationToken);

    // Gone again between the two statements: the cleaner took it, and the caller may simply ask once more.
    private async Task<StoredAnswer> Find(CancellationToken cancellationToken) =>
        await db.Set<IdempotencyKey>().AsNoTracking()
            .Where(k => k.RegionCode == region && k.Subject == subject && k.Key == key)
            .Select(k => new StoredAnswer(k.RequestHash, k.Status, k.ContentType, k.Location, k.ETag, k.Body))
            .SingleOrDefaultAsync(cancellationToken)
        ?? throw new KeyInUseException();
}

internal sealed class KeyInUseException(Exception? inner = null) : Exception("The request that came first with this key is still at work.", inner);
