using Ksd.Testing;
using Npgsql;

namespace Ksd.AppHost.Tests;

public sealed class KsdInfrastructureTests(KsdInfrastructure infrastructure) : IClassFixture<KsdInfrastructure>
{
    [Fact]
    public async Task Gives_every_fixture_its_own_empty_database()
    {
        var other = new KsdInfrastructure();
        await other.InitializeAsync();
        await ExecuteAsync(infrastructure, "CREATE TABLE mine (id int)");

        infrastructure.ConnectionString("agreements-db").ShouldBe(infrastructure.ConnectionString("agreements-db"));
        other.ConnectionString("agreements-db").ShouldNotBe(infrastructure.ConnectionString("agreements-db"));
        await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(other, "SELECT * FROM mine"));
    }

    [Fact]
    public async Task Refuses_a_wrong_password()
    {
        var wrong = new NpgsqlConnectionStringBuilder(infrastructure.ConnectionString("agreements-db")) { Password = "postgres" };
        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        (await Should.ThrowAsync<PostgresException>(() => connection.OpenAsync())).SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }

    private static async Task ExecuteAsync(KsdInfrastructure infrastructure, string sql)
    {
        await using var source = NpgsqlDataSource.Create(infrastructure.ConnectionString("agreements-db"));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
