using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Ksd.ServiceDefaults.Data;

/// <summary>
/// Tells PostgreSQL the region of the work at hand (<c>ksd.region</c>), once for each change of region on a physical connection.
/// </summary>
internal sealed class RegionInterceptor : IDbConnectionInterceptor, IDbCommandInterceptor, IDbTransactionInterceptor
{
    // By backend process: pooled NpgsqlConnection objects come and go, the session that holds the setting stays.
    private readonly ConcurrentDictionary<int, Setting> _settings = new();

    // A setting made inside a transaction is undone with it, so it is trusted inside that transaction only.
    private readonly record struct Setting(string Region, Guid? MadeIn);

    /// <summary>A new physical connection: whatever an earlier one with this number had is void.</summary>
    public void Forget(DbConnection connection) => _settings.TryRemove(((NpgsqlConnection)connection).ProcessID, out _);

    public void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Ensure(connection, eventData.Context);

    public Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        EnsureAsync(connection, eventData.Context, cancellationToken);

    // The region may be entered, or the transaction rolled back, while the connection stays open.
    public InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Ensure(command.Connection!, eventData.Context);
        return result;
    }

    public async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await EnsureAsync(command.Connection!, eventData.Context, cancellationToken).ConfigureAwait(false);
        return result;
    }

    public InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Ensure(command.Connection!, eventData.Context);
        return result;
    }

    public async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await EnsureAsync(command.Connection!, eventData.Context, cancellationToken).ConfigureAwait(false);
        return result;
    }

    public InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Ensure(command.Connection!, eventData.Context);
        return result;
    }

    public async ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        await EnsureAsync(command.Connection!, eventData.Context, cancellationToken).ConfigureAwait(false);
        return result;
    }

    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => Forget(transaction.Connection!);

    public Task RolledBackToSavepointAsync(
        DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(transaction.Connection!);
        return Task.CompletedTask;
    }

    private void Ensure(DbConnection connection, DbContext? context)
    {
        if (NeedsSetting(connection, context, out var session, out var setting))
        {
            using var command = SetRegion(connection, setting.Region);
            command.ExecuteNonQuery();
            _settings[session] = setting;
        }
    }

    private Task EnsureAsync(DbConnection connection, DbContext? context, CancellationToken cancellationToken)
    {
        return NeedsSetting(connection, context, out var session, out var setting) ? Set() : Task.CompletedTask;

        async Task Set()
        {
            await using var command = SetRegion(connection, setting.Region);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            _settings[session] = setting;
        }
    }

    private bool NeedsSetting(DbConnection connection, DbContext? context, out int session, out Setting wanted)
    {
        session = ((NpgsqlConnection)connection).ProcessID;
        wanted = new((context as KsdDbContext)?.Region ?? "", null);
        var known = _settings.TryGetValue(session, out var current);
        if (known && current == wanted)
        {
            return false;
        }

        wanted = wanted with { MadeIn = context?.Database.CurrentTransaction?.TransactionId };
        if (known && current == wanted)
        {
            return false;
        }

        // Unknown until the command has succeeded.
        _settings.TryRemove(session, out _);
        return true;
    }

    private static DbCommand SetRegion(DbConnection connection, string region)
    {
        var command = connection.CreateCommand();
        command.CommandText = "SELECT set_config('ksd.region', $1, false)";
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = region });
        return command;
    }
}
