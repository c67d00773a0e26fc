using MassTransit;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ksd.Messaging.Outbox;

/// <summary>Rows claimed by one dispatcher, in a transaction that ends when the broker has answered for each of them.</summary>
internal sealed class OutboxBatch(NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyList<OutboxRow> rows) : IAsyncDisposable
{
    // SKIP LOCKED: replicas share the rows, and none waits for another's broker.
    private const string ClaimSql = """
        SELECT id, type, aggregate_id, body::text, trace_parent, trace_state, created_at, attempts
        FROM outbox_message
        WHERE sent_at IS NULL AND (due_at IS NULL OR due_at <= $1)
        ORDER BY id
        LIMIT $2
        FOR UPDATE SKIP LOCKED
        """;

    // Not waiting for the disk is safe here: a mark that is lost means telling again, and the inbox drops that.
    private const string RelaxSql = "SET LOCAL synchronous_commit = off";

    private const string MarkSentSql = "UPDATE outbox_message SET sent_at = $1, attempts = attempts + 1 WHERE id = ANY($2)";

    private const string MarkFailedSql = """
        UPDATE outbox_message o SET attempts = o.attempts + 1, due_at = f.due_at, last_error = f.error, sent_at = f.sent_at
        FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::timestamptz[]) AS f(id, due_at, error, sent_at)
        WHERE o.id = f.id
        """;

    public IReadOnlyList<OutboxRow> Rows { get; } = rows;

    public static async Task<OutboxBatch> Claim(DbContext db, int limit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        try
        {
            return new OutboxBatch(connection, transaction, await Read(connection, limit, now, cancellationToken));
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <summary>One aggregate's events one after the other, different aggregates side by side.</summary>
    public Task Publish(IBus bus, CancellationToken cancellationToken) =>
        Task.WhenAll(Rows.GroupBy(row => row.AggregateId).Select(async aggregate =>
        {
            foreach (var row in aggregate)
            {
                await row.Publish(bus, cancellationToken);
                if (!row.Sent)
                {
                    break;
                }
            }
        }));

    public async Task Complete(DateTimeOffset now, Func<OutboxRow, (DateTimeOffset? Due, bool GiveUp)> retry, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(RelaxSql));
        if (Rows.Where(row => row.Sent).Select(row => row.Id).ToArray() is { Length: > 0 } sent)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(MarkSentSql) { Parameters = { new() { Value = now }, new() { Value = sent } } });
        }

        if (Rows.Where(row => row.Error is not null).ToArray() is { Length: > 0 } failed)
        {
            var decisions = failed.Select(retry).ToArray();
            batch.BatchCommands.Add(new NpgsqlBatchCommand(MarkFailedSql)
            {
                Parameters =
                {
                    new() { Value = failed.Select(row => row.Id).ToArray() },
                    new() { Value = decisions.Select(decision => decision.Due).ToArray() },
                    new() { Value = failed.Select(row => row.Error!.Message).ToArray() },
                    new() { Value = decisions.Select(decision => decision.GiveUp ? now : (DateTimeOffset?)null).ToArray() },
                },
            });
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    private static async Task<List<OutboxRow>> Read(
        NpgsqlConnection connection, int limit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(ClaimSql, connection) { Parameters = { new() { Value = now }, new() { Value = limit } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<OutboxRow>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new OutboxRow(
                reader.GetGuid(0),
                reader.GetString(1),
                reader.GetGuid(2),
                reader.GetString(3),
                await reader.IsDBNullAsync(4, cancellationToken) ? null : reader.GetString(4),
                await reader.IsDBNullAsync(5, cancellationToken) ? null : reader.GetString(5),
                reader.GetFieldValue<DateTimeOffset>(6),
                reader.GetInt32(7)));
        }

        return rows;
    }
}
