using Ksd.Messaging.Tests.Sample;
using Ksd.Testing;
using Microsoft.EntityFrameworkCore;

namespace Ksd.Messaging.Tests;

[Collection(nameof(MessagingInfrastructure))]
public sealed class OutboxTests(MessagingInfrastructure infrastructure)
{
    [Fact]
    public async Task An_event_reaches_its_consumer_once_the_change_is_committed()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));

        var id = await writer.Register();

        var copy = await Eventually.Get(() => reader.Copy(id), c => c is not null);
        copy!.Name.ShouldBe("Air bersih");
    }

    [Fact]
    public async Task A_commit_of_an_outer_transaction_wakes_the_dispatcher_without_the_sweep()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var writer = await SampleService.Start(
            infrastructure.NewPlace("writer"), settings: settings => settings.Sweep = TimeSpan.FromHours(1));
        var message = SampleChanged.Of(Guid.CreateVersion7());

        await writer.InRegion(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Queue(message);
            await db.SaveChangesAsync();
            (await writer.Pending()).ShouldBe(0, "nobody sees the row before the commit");
            await transaction.CommitAsync();
            return true;
        });

        await Eventually.Get(() => reader.Copy(message.AggregateId), copy => copy is not null);
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_tells_nothing()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));
        var lost = SampleChanged.Of(Guid.CreateVersion7());

        await writer.InRegion(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Queue(lost);
            await db.SaveChangesAsync();
            await transaction.RollbackAsync();
            return true;
        });
        var told = await writer.Register();

        await Eventually.Get(() => reader.Copy(told), copy => copy is not null);
        (await reader.Copy(lost.AggregateId)).ShouldBeNull();
        (await writer.Scalar($"SELECT count(*) AS \"Value\" FROM outbox_message")).ShouldBe(1);
    }

    [Fact]
    public async Task Two_replicas_dispatching_at_once_publish_each_row_once()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        var place = infrastructure.NewPlace("writer");
        // Rows that are there before either starts: both find all of them at once.
        const int Rows = 600;
        await using (var writer = await SampleService.Start(place, start: false))
        {
            await writer.Migrate();
            foreach (var _ in Enumerable.Range(0, Rows))
            {
                await writer.Tell(SampleChanged.Of(Guid.CreateVersion7()));
            }
        }

        await using var one = await SampleService.Start(place, start: false, settings: settings => settings.BatchSize = 20);
        await using var two = await SampleService.Start(place, start: false, settings: settings => settings.BatchSize = 20);
        using var first = new Meters(one);
        using var second = new Meters(two);
        using var read = new Meters(reader);
        await Task.WhenAll(one.Host.StartAsync(), two.Host.StartAsync());

        await Eventually.Get(() => Task.FromResult(read["ksd.inbox.consumed"]), consumed => consumed == Rows);
        await Eventually.Get(one.Pending, pending => pending == 0);
        (first["ksd.outbox.published"] + second["ksd.outbox.published"]).ShouldBe(Rows);
        first["ksd.outbox.published"].ShouldBeGreaterThan(0, "the work is shared");
        second["ksd.outbox.published"].ShouldBeGreaterThan(0, "the work is shared");
        read["ksd.inbox.duplicates"].ShouldBe(0);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_lets_the_others_pass_and_says_why()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));
        var broken = SampleChanged.Of(Guid.CreateVersion7());

        await writer.InRegion(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Queue(broken);
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlRawAsync("UPDATE outbox_message SET type = 'Ksd.Contracts.Gone, Ksd.Contracts'");
            await transaction.CommitAsync();
            return true;
        });
        var id = await writer.Register();

        await Eventually.Get(() => reader.Copy(id), copy => copy is not null);
        var errors = await Eventually.Get(
            () => writer.Scalar($"SELECT count(*) AS \"Value\" FROM outbox_message WHERE last_error LIKE '%Ksd.Contracts.Gone%' AND sent_at IS NULL"),
            count => count == 1);
        errors.ShouldBe(1);
    }

    [Fact]
    public async Task An_event_that_no_queue_takes_waits_for_its_consumer_and_is_given_up_after_the_grace()
    {
        await using var writer = await SampleService.Start(
            infrastructure.NewPlace("writer"), settings: settings => settings.UnroutedGrace = TimeSpan.FromSeconds(1));
        using var meters = new Meters(writer);

        await writer.InRegion(async db =>
        {
            db.Queue(SampleIgnored.Of(Guid.CreateVersion7()));
            return await db.SaveChangesAsync();
        });

        await Eventually.Get(
            () => writer.Scalar($"SELECT count(*) AS \"Value\" FROM outbox_message WHERE attempts > 0 AND sent_at IS NULL"), count => count == 1);
        await Eventually.Get(writer.Pending, pending => pending == 0);
        meters["ksd.outbox.unrouted"].ShouldBe(1);
        meters["ksd.outbox.published"].ShouldBe(0);
    }

    [Fact]
    public async Task An_id_that_is_not_of_version_7_is_refused()
    {
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"), start: false);

        await Should.ThrowAsync<ArgumentException>(() => writer.Tell(SampleChanged.Of(Guid.CreateVersion7()) with
        {
            EventId = new Guid("0b8f3f9e-4a2b-4c1d-9e7f-001122334455"),
        }));
    }
}
