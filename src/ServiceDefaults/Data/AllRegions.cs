using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Ksd.ServiceDefaults.Data;

/// <summary>Housekeeping works for every region; it says so for one transaction, and only tables that allow it listen.</summary>
internal static class AllRegions
{
    private const string Code = "*";

    /// <summary>Lets housekeeping see (SELECT) or clear away (DELETE) rows of every region in this table.</summary>
    public static void EnableHousekeeping(this MigrationBuilder migration, string table, params IReadOnlyList<string> rights)
    {
        foreach (var right in rights)
        {
            migration.Sql($"""
                DROP POLICY IF EXISTS "housekeeping_{right}" ON "{table}";
                CREATE POLICY "housekeeping_{right}" ON "{table}" FOR {right} USING (current_setting('ksd.region', true) = '{Code}');
                """);
        }
    }

    public static Task<RegionTransaction> BeginAllRegions(this KsdDbContext db, CancellationToken cancellationToken) =>
        RegionTransaction.Begin(db, Code, cancellationToken);
}

/// <summary>A transaction in a region of its own choice; the setting ends with it, so the pooled connection is none the wiser.</summary>
internal sealed class RegionTransaction(NpgsqlConnection connection, NpgsqlTransaction transaction) : IAsyncDisposable
{
    public static async Task<RegionTransaction> Begin(KsdDbContext db, string region, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var begun = new RegionTransaction(connection, await connection.BeginTransactionAsync(cancellationToken));
        await using var enter = begun.Command("SELECT set_config('ksd.region', $1, true)", region);
        await enter.ExecuteNonQueryAsync(cancellationToken);
        return begun;
    }

    public NpgsqlCommand Command(string sql, params IReadOnlyList<object> parameters)
    {
        var command = new NpgsqlCommand(sql, connection, transaction);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        return command;
    }

    public Task Commit(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public ValueTask DisposeAsync() => transaction.DisposeAsync();
}
