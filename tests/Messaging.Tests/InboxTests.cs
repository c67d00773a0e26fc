using Ksd.Messaging.Operations;
using Ksd.Messaging.Tests.Sample;
using Ksd.Testing;

namespace Ksd.Messaging.Tests;

[Collection(nameof(MessagingInfrastructure))]
public sealed class InboxTests(MessagingInfrastructure infrastructure)
{
    [Fact]
    public async Task A_message_delivered_twice_changes_nothing_the_second_time()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));
        using var meters = new Meters(reader);
        var id = await writer.Register();
        await Eventually.Get(() => reader.Copy(id), copy => copy is not null);

        await Eventually.Get(writer.Pending, pending => pending == 0);
        await writer.InRegion(db => OutboxRepublish.Run(db, DateTimeOffset.UnixEpoch, CancellationToken.None));

        await Eventually.Get(() => Task.FromResult(meters["ksd.inbox.duplicates"]), duplicates => duplicates == 1);
        meters["ksd.inbox.consumed"].ShouldBe(1);
        (await reader.Copy(id))!.Applied.ShouldBe(1);
    }

    [Fact]
    public async Task An_older_event_does_not_overwrite_a_newer_one()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));
        var id = Guid.CreateVersion7();

        await writer.Tell(SampleChanged.Of(id, version: 2, name: "newer"));
        await Eventually.Get(() => reader.Copy(id), copy => copy is not null);
        await writer.Tell(SampleChanged.Of(id, version: 1, name: "older"));

        var copy = await Eventually.Get(() => reader.Copy(id), c => c!.Applied == 2);
        copy!.Name.ShouldBe("newer");
        copy.Version.ShouldBe(2);
    }

    [Theory]
    [InlineData(SampleConsumer.Poison)]
    [InlineData(SecondConsumer.Poison)]
    public async Task A_consumer_that_fails_leaves_neither_change_nor_memory_of_any(string poison)
    {
        var readerPlace = infrastructure.NewPlace("reader");
        await using var reader = await SampleService.Start(readerPlace, listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));
        using var meters = new Meters(reader);

        var id = await writer.Register(poison);

        await Eventually.Get(() => infrastructure.Depth(readerPlace.Service + "_error"), depth => depth == 1);
        meters["ksd.inbox.failed"].ShouldBe(2, "once, and once more after the pause");
        (await reader.Copy(id)).ShouldBeNull();
        (await reader.Scalar($"SELECT count(*) AS \"Value\" FROM inbox_message")).ShouldBe(0);
    }

    [Fact]
    public async Task A_consumer_sees_the_events_region_and_no_other()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));
        var elsewhere = SampleChanged.Of(Guid.CreateVersion7()) with { Region = "64.71" };

        await writer.Tell(elsewhere);

        await Eventually.Get(
            () => reader.InRegion(db => Task.FromResult(db.Copy.Any(copy => copy.Id == elsewhere.AggregateId)), "64.71"), seen => seen);
        (await reader.Copy(elsewhere.AggregateId)).ShouldBeNull();
    }

    [Fact]
    public async Task One_trace_shows_the_request_the_publishing_and_the_consumer()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var writer = await SampleService.Start(infrastructure.NewPlace("writer"));
        using var traces = new Traces();
        Guid id;
        string trace;
        using (var request = Traces.Request())
        {
            trace = request.TraceId.ToString();
            id = await writer.Register();
        }

        await Eventually.Get(() => reader.Copy(id), copy => copy is not null);

        await Eventually.Get(
            () => Task.FromResult(traces.Of(trace)),
            spans => spans.Contains("outbox publish") && spans.Any(span => span.Contains("receive", StringComparison.Ordinal))
                && spans.Any(span => span.Contains("process", StringComparison.Ordinal)));
    }
}
