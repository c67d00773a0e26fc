using System.Text.Json.Nodes;
using Ksd.Messaging.Tests.Sample;
using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Messaging.Tests;

/// <summary>A service whose background work stands still: the test seals when it wants to.</summary>
internal static class AuditSample
{
    public static async Task<SampleService> Silent(this MessagingInfrastructure infrastructure)
    {
        var service = await SampleService.Start(infrastructure.NewPlace("audited"), start: false);
        await service.Migrate();
        return service;
    }

    public static Task<List<AuditEntry>> Entries(this SampleService service) =>
        service.InRegion(db => db.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Id).ToListAsync());

    public static Task<int> Seal(this SampleService service) =>
        service.Services.GetRequiredService<AuditSealer>().SealAll(DateTimeOffset.UnixEpoch, CancellationToken.None);

    public static Task<AuditVerification> Verify(this SampleService service, AuditHead? noted = null, string region = SampleService.Region) =>
        service.Services.GetRequiredService<AuditVerifier>().Verify(region, noted);

    public static async Task<T> WithoutRegion<T>(this SampleService service, Func<SampleDbContext, Task<T>> work)
    {
        await using var scope = service.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<SampleDbContext>());
    }

    /// <summary>As somebody with the keys to the database: nothing stops them, but the chain shows it.</summary>
    public static async Task Tamper(this SampleService service, string sql)
    {
        await using var owner = new Npgsql.NpgsqlConnection(service.Services.GetRequiredService<KsdDatabase<SampleDbContext>>().Connections.Owner);
        await owner.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(sql, owner);
        (await command.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
    }

    public static void ShouldBeBefore(this AuditEntry entry, string json) => Compare(entry.Before, json);

    public static void ShouldBeAfter(this AuditEntry entry, string json) => Compare(entry.After, json);

    private static void Compare(string? actual, string expected) =>
        JsonNode.DeepEquals(JsonNode.Parse(actual.ShouldNotBeNull()), JsonNode.Parse(expected)).ShouldBeTrue($"was {actual}");
}
