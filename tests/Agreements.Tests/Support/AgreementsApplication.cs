using System.Net.Http.Headers;
using Ksd.Agreements.Common;
using Ksd.Testing;
using MassTransit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ksd.Agreements.Tests.Support;

/// <summary>Agreements on a real PostgreSQL and RabbitMQ, with a file store of its own; started once for all tests that ask for it.</summary>
public sealed class AgreementsApplication : KsdApplication<UsulanInput>, IAsyncLifetime
{
    // UsulanInput only says which program to start: any public type of it does, and the app host has a Program too.
    private readonly KsdInfrastructure infrastructure;

    public AgreementsApplication()
        : this(new KsdInfrastructure())
    {
    }

    private AgreementsApplication(KsdInfrastructure infrastructure)
        : base(infrastructure, "agreements-db") => this.infrastructure = infrastructure;

    public string FilesPath { get; } = Directory.CreateTempSubdirectory("ksd-files-").FullName;

    /// <summary>The database as its owner sees it.</summary>
    public string ConnectionString => infrastructure.ConnectionString("agreements-db");

    /// <summary>Every file that the store holds, temporary ones too.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(FilesPath, "*", SearchOption.AllDirectories);

    public async Task InitializeAsync()
    {
        await infrastructure.InitializeAsync();
        await Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromMinutes(1));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        Directory.Delete(FilesPath, recursive: true);
        await infrastructure.DisposeAsync();
    }

    /// <summary>A person with one office; everybody of one office and department is one person, unless named.</summary>
    public HttpClient As(string role, string? department = null, string region = TestTokens.Region, string? subject = null)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", TestTokens.Create([role], region, $"Jabatan {role}", department, subject ?? $"{role}-{department}"));
        return client;
    }

    public Task Publish<T>(T told, Guid messageId)
        where T : class => Services.GetRequiredService<IBus>().Publish(told, context => context.MessageId = messageId);

    /// <summary>What was told about an aggregate, in its order: the event's name and its document.</summary>
    public async Task<IReadOnlyList<(string Name, string Body)>> Told(Guid aggregateId)
    {
        await using var connection = new NpgsqlConnection(infrastructure.ConnectionString("agreements-db"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT type, body::text FROM outbox_message WHERE aggregate_id = $1 ORDER BY id", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = aggregateId });
        await using var reader = await command.ExecuteReaderAsync();
        var told = new List<(string, string)>();
        while (await reader.ReadAsync())
        {
            told.Add((reader.GetString(0).Split(',')[0].Split('.').Last(), reader.GetString(1)));
        }

        return told;
    }

    /// <summary>Runs SQL as the owner of the database, who stands above the regions.</summary>
    public async Task AsOwner(string sql)
    {
        await using var connection = new NpgsqlConnection(infrastructure.ConnectionString("agreements-db"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Files:Path", FilesPath);
    }
}

[CollectionDefinition(Name)]
public sealed class AgreementsCollection : ICollectionFixture<AgreementsApplication>
{
    public const string Name = "Agreements";
}
