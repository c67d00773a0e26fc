using Npgsql;

namespace Ksd.Gateway.Tests.Support;

/// <summary>A database of its own on the tests' server.</summary>
internal static class Postgres
{
    public static async Task<string> CreateDatabaseAsync()
    {
        var server = Environment.GetEnvironmentVariable("KSD_TEST_POSTGRES")
            ?? throw new InvalidOperationException("KSD_TEST_POSTGRES is not set.");
        var name = $"gateway_{Guid.CreateVersion7():N}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE \"{name}\"", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
    }
}
