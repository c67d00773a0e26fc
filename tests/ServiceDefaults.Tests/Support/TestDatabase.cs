using Ksd.Testing;
using Npgsql;

namespace Ksd.ServiceDefaults.Tests.Support;

/// <summary>A database of its own on the real server, seen with the owner's eyes.</summary>
internal sealed class TestDatabase(string connectionString)
{
    public string ConnectionString { get; } = connectionString;

    public string Name { get; } = new NpgsqlConnectionStringBuilder(connectionString).Database!;

    public static async Task<TestDatabase> CreateAsync()
    {
        var infrastructure = new KsdInfrastructure();
        await infrastructure.InitializeAsync();
        return new(infrastructure.ConnectionString("sample-db"));
    }

    public Task<T> ScalarAsync<T>(string sql) => RunAsync(async command => (T)(await command.ExecuteScalarAsync())!, sql);

    public Task<int> ExecuteAsync(string sql) => RunAsync(command => command.ExecuteNonQueryAsync(), sql);

    private async Task<T> RunAsync<T>(Func<NpgsqlCommand, Task<T>> run, string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await run(command);
    }
}
