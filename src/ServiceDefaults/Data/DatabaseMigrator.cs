using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ksd.ServiceDefaults.Data;

/// <summary>Brings the schema and the app role up to date before anything else of the service starts.</summary>
internal sealed class DatabaseMigrator<T>(KsdDatabase<T> database, ILogger<DatabaseMigrator<T>> logger) : IHostedLifecycleService
    where T : DbContext
{
    // Any number, the same in every replica: they start together.
    private const long Lock = 0x4B5344;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan s_retryAfter = TimeSpan.FromMilliseconds(500);

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var owner = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await owner.ExecuteAsync($"SELECT pg_advisory_lock({Lock})", cancellationToken).ConfigureAwait(false);

        // Closing the connection gives the lock back: it is not pooled.
        await owner.ExecuteAsync(AppRole.Create(database.Connections, owner.Database), cancellationToken).ConfigureAwait(false);
        await using var context = database.CreateOwnerContext(owner);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).ToList();
        await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        await owner.ExecuteAsync(AppRole.GrantSequences(database.Connections), cancellationToken).ConfigureAwait(false);
        await RegionGuard.RequireIsolationAsync(owner, cancellationToken).ConfigureAwait(false);
        if (!await RegionGuard.LetIndexesServeSearchAsync(owner, cancellationToken).ConfigureAwait(false))
        {
            logger.LogWarning("The owner of {Database} is no superuser, so search cannot use its indexes (docs/decisions/0004)", database.Name);
        }

        logger.LogInformation("Database {Database} is up to date; {Count} migrations applied", database.Name, pending.Count);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var connection = new NpgsqlConnection(database.Connections.Owner);
            try
            {
                await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
                return connection;
            }
            catch (NpgsqlException exception) when (exception.IsTransient && waited.Elapsed < s_patience)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
                logger.LogInformation("Waiting for database {Database}: {Reason}", database.Name, exception.Message);
                await Task.Delay(s_retryAfter, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
