using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ksd.Messaging.Operations;

/// <summary>Deletes rows that have been sent, or received, long ago. Safe to run in every replica at once.</summary>
internal sealed class MessagingCleanup<TContext>(
    IServiceScopeFactory scopes, IOptions<MessagingSettings> options, TimeProvider clock, ILogger<MessagingCleanup<TContext>> logger)
    : BackgroundService
    where TContext : DbContext
{
    private const int BatchSize = 2000;

    private readonly MessagingSettings settings = options.Value;

    /// <summary>Small batches: a long delete would hold back the vacuum that the outbox lives on.</summary>
    public async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TContext>().Database;
        var sentBefore = clock.GetUtcNow() - settings.SentRetention;
        var receivedBefore = clock.GetUtcNow() - settings.InboxRetention;
        return await Repeat(() => db.ExecuteSqlAsync(
                $"""
                DELETE FROM outbox_message WHERE id IN (
                    SELECT id FROM outbox_message WHERE id < {FirstIdOf(sentBefore)} AND sent_at < {sentBefore}
                    ORDER BY id LIMIT {BatchSize} FOR UPDATE SKIP LOCKED)
                """,
                cancellationToken))
            + await Repeat(() => db.ExecuteSqlAsync(
                $"""
                DELETE FROM inbox_message WHERE message_id IN (
                    SELECT message_id FROM inbox_message WHERE message_id < {FirstIdOf(receivedBefore)} AND received_at < {receivedBefore}
                    ORDER BY message_id LIMIT {BatchSize} FOR UPDATE SKIP LOCKED)
                """,
                cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.CleanupInterval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var deleted = await Run(stoppingToken);
                logger.LogDebug("Deleted {Count} rows of the outbox and the inbox", deleted);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(e, "Old rows of the outbox and the inbox stay until the next round");
            }
        }
    }

    private static async Task<int> Repeat(Func<Task<int>> deleteBatch)
    {
        var total = 0;
        int deleted;
        do
        {
            deleted = await deleteBatch();
            total += deleted;
        }
        while (deleted == BatchSize);
        return total;
    }

    /// <summary>The smallest version 7 id of an instant: the primary key is then an index by age as well.</summary>
    private static Guid FirstIdOf(DateTimeOffset instant)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, instant.ToUnixTimeMilliseconds() << 16);
        return new Guid(bytes, bigEndian: true);
    }
}
