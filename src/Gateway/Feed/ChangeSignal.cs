using Ksd.Gateway.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ksd.Gateway.Feed;

/// <summary>Wakes this replica's waiting readers and its deliveries when any replica committed a change.</summary>
internal sealed class ChangeSignal(IDbContextFactory<GatewayDbContext> contexts, TimeProvider clock, ILogger<ChangeSignal> logger) : BackgroundService
{
    public const string Channel = "ksd_change";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ask for it before you look, and wait for it after: what is committed in between is not missed.</summary>
    public Task Next => _next.Task;

    public void Set() => Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is NpgsqlException or TimeoutException)
            {
                logger.LogWarning("Not listening for changes, readers look by themselves meanwhile: {Reason}", exception.Message);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var db = await contexts.CreateDbContextAsync(stoppingToken);
        await db.Database.OpenConnectionAsync(stoppingToken);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        connection.Notification += (_, _) => Set();
        await using var listen = new NpgsqlCommand($"LISTEN {Channel}", connection);
        await listen.ExecuteNonQueryAsync(stoppingToken);
        Set(); // What came while nobody listened.
        while (!stoppingToken.IsCancellationRequested)
        {
            await connection.WaitAsync(stoppingToken);
        }
    }
}
