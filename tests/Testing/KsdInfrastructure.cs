using System.Collections.Concurrent;
using Npgsql;
using Xunit;

namespace Ksd.Testing;

/// <summary>
/// A real PostgreSQL and a real RabbitMQ, started once for each test process by the app host's own means. Use it as a
/// class or collection fixture: every instance gets databases of its own; the broker is shared by the process.
/// </summary>
public sealed class KsdInfrastructure : IAsyncLifetime
{
    private static readonly Lazy<Task<Servers>> Shared = new(Servers.StartAsync);

    private readonly ConcurrentDictionary<string, Lazy<string>> databases = new();
    private Servers? servers;

    /// <summary><c>amqp://user:password@host:port</c>.</summary>
    public string RabbitMqConnectionString => Started.RabbitMq;

    private Servers Started => servers ?? throw new InvalidOperationException("xunit starts this fixture: ask for it in a constructor.");

    public async Task InitializeAsync() => servers = await Shared.Value;

    public Task DisposeAsync() => Task.CompletedTask; // the servers and all databases go with the process

    /// <summary>The owner's connection string of this fixture's own, at first empty database of that name.</summary>
    public string ConnectionString(string database) =>
        databases.GetOrAdd(database, name => new Lazy<string>(() => CreateDatabase(name))).Value;

    /// <summary>Ends the broker as a crash would look to its clients, until <see cref="StartBrokerAsync"/>. Affects the whole process: use one collection.</summary>
    public Task StopBrokerAsync() => Started.StopBrokerAsync();

    /// <summary>Starts the broker again at the same address and waits until it answers.</summary>
    public Task StartBrokerAsync() => Started.StartBrokerAsync();

    private string CreateDatabase(string name)
    {
        var unique = $"{name}-{Guid.CreateVersion7():N}";
        using var connection = new NpgsqlConnection(Started.Postgres + ";Database=postgres;Pooling=false");
        connection.Open();
        using var create = new NpgsqlCommand($"CREATE DATABASE \"{unique}\"", connection);
        create.ExecuteNonQuery();
        return $"{Started.Postgres};Database={unique}";
    }
}
