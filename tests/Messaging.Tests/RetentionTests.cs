using Ksd.Messaging.Operations;
using Ksd.Messaging.Tests.Sample;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Ksd.Messaging.Tests;

[Collection(nameof(MessagingInfrastructure))]
public sealed class RetentionTests(MessagingInfrastructure infrastructure)
{
    [Fact]
    public async Task Old_rows_go_whatever_is_unsent_or_young_stays()
    {
        await using var service = await SampleService.Start(infrastructure.NewPlace("writer"), start: false);
        await service.Migrate();
        var settings = new MessagingSettings();
        var old = TimeProvider.System.GetUtcNow() - settings.InboxRetention - TimeSpan.FromHours(1);
        var young = TimeProvider.System.GetUtcNow() - TimeSpan.FromHours(1);
        await AddOutbox(service, old, sentAt: old, count: 2500);
        await AddOutbox(service, old, sentAt: null, count: 3);
        await AddOutbox(service, young, sentAt: young, count: 4);
        await AddInbox(service, old, count: 2500);
        await AddInbox(service, young, count: 5);

        var deleted = await service.Services.GetServices<IHostedService>().OfType<MessagingCleanup<SampleDbContext>>().Single()
            .Run(CancellationToken.None);

        deleted.ShouldBe(5000);
        (await service.Scalar($"SELECT count(*) AS \"Value\" FROM outbox_message")).ShouldBe(7);
        (await service.Pending()).ShouldBe(3);
        (await service.Scalar($"SELECT count(*) AS \"Value\" FROM inbox_message")).ShouldBe(5);
    }

    private static Task<int> AddOutbox(SampleService service, DateTimeOffset createdAt, DateTimeOffset? sentAt, int count) =>
        service.InRegion(db => db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO outbox_message (id, type, aggregate_id, body, created_at, sent_at, attempts)
            SELECT id, 'any', id, '1', {createdAt}, {sentAt}, 1 FROM unnest({Ids(createdAt, count)}) AS id
            """));

    private static Task<int> AddInbox(SampleService service, DateTimeOffset receivedAt, int count) =>
        service.InRegion(db => db.Database.ExecuteSqlAsync(
            $"INSERT INTO inbox_message SELECT id, {receivedAt} FROM unnest({Ids(receivedAt, count)}) AS id"));

    private static Guid[] Ids(DateTimeOffset instant, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7(instant))];
}
