using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ksd.ServiceDefaults.Data;

/// <summary>Brings the schema and the app role up to date before anything else of the service starts.</summary>
internal sealed class DatabaseMigrator<T>(KsdDatabase<T> database, ILogger<DatabaseMigrator<T>> logger) : IHostedLifecycleService
    where T : DbContext
{
    // Any number, the same in every replica.
    private const long Lock = 0x4B5344;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var owner = new NpgsqlConnection(database.Connections.Owner);
        await owner.OpenAsync(cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(owner, $"SELECT pg_advisory_lock({Lock})", cancellationToken).ConfigureAwait(false);
        try
        {
            await EnsureAppRoleAsync(owner, cancellationToken).ConfigureAwait(false);
            await using var context = database.CreateOwnerContext(owner);
            var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).ToList();
            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
            await GrantSchemaAsync(owner, cancellationToken).ConfigureAwait(false);
            logger.LogInformation("Database {Database} is up to date; applied {Count} migrations", database.Name, pending.Count);
        }
        finally
        {
            await ExecuteAsync(owner, $"SELECT pg_advisory_unlock({Lock})", CancellationToken.None).ConfigureAwait(false);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task EnsureAppRoleAsync(NpgsqlConnection owner, CancellationToken cancellationToken)
    {
        var role = Quote(database.Connections.AppRole);
        var literal = database.Connections.AppRole.Replace("'", "''", StringComparison.Ordinal);
        // The password is base64url: nothing in it needs escaping.
        return ExecuteAsync(
            owner,
            $"""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{literal}') THEN
                    CREATE ROLE {role};
                END IF;
            END $$;
            ALTER ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT PASSWORD '{database.Connections.AppPassword}';
            GRANT CONNECT ON DATABASE {Quote(owner.Database)} TO {role};
            GRANT USAGE ON SCHEMA public TO {role};
            """,
            cancellationToken);
    }

    private Task GrantSchemaAsync(NpgsqlConnection owner, CancellationToken cancellationToken) => ExecuteAsync(
        owner, $"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {Quote(database.Connections.AppRole)}", cancellationToken);

    private static string Quote(string identifier) => '"' + identifier.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
