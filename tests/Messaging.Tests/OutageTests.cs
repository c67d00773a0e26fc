using Ksd.Messaging.Tests.Sample;
using Ksd.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Ksd.Messaging.Tests;

[Collection(nameof(MessagingInfrastructure))]
public sealed class OutageTests(MessagingInfrastructure infrastructure)
{
    [Fact]
    public async Task A_broker_that_is_down_while_writes_go_on_loses_nothing()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var writer = await SampleService.Start(
            infrastructure.NewPlace("writer"), settings: settings => settings.OutboxAgeLimit = TimeSpan.FromSeconds(1));
        using var meters = new Meters(writer);
        var ids = new List<Guid> { await writer.Register() };
        await Eventually.Get(() => reader.Copy(ids[0]), copy => copy is not null);

        await infrastructure.StopBroker();
        try
        {
            foreach (var _ in Enumerable.Range(0, 40))
            {
                ids.Add(await writer.Register());
            }

            // An outage that the service has noticed, that its writes outlive, and that it tells its operators of.
            await Eventually.Get(() => Task.FromResult(meters["ksd.outbox.failed"]), failed => failed > 0);
            await Eventually.Get(() => Task.FromResult(meters["ksd.outbox.pending"]), pending => pending >= 40);
            await Eventually.Get(() => Task.FromResult(meters["ksd.outbox.age"]), age => age > 2);
            await Eventually.Get(() => Health(writer), health => health == HealthStatus.Degraded);
            ids.Add(await writer.Register());
            (await writer.Pending()).ShouldBe(41);
        }
        finally
        {
            await infrastructure.StartBroker();
        }

        await Eventually.Get(writer.Pending, pending => pending == 0);
        await Eventually.Get(
            () => reader.Scalar($"SELECT count(*) AS \"Value\" FROM cooperation_copy WHERE id = ANY ({ids})"), seen => seen == ids.Count);
        (await reader.Scalar($"SELECT max(applied)::bigint AS \"Value\" FROM cooperation_copy")).ShouldBe(1);
        await Eventually.Get(() => Health(writer), health => health == HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_service_starts_and_writes_without_a_broker()
    {
        var place = infrastructure.NewPlace("writer");
        var nowhere = place with { Broker = "amqp://guest:guest@127.0.0.1:1" };
        await using (var writer = await SampleService.Start(nowhere))
        {
            await writer.Register();
            (await writer.Pending()).ShouldBe(1);
        }

        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        await using var recovered = await SampleService.Start(place);
        await Eventually.Get(() => reader.Scalar($"SELECT count(*) AS \"Value\" FROM cooperation_copy"), seen => seen == 1);
    }

    /// <summary>A real process, really killed, in the middle of commits and publishing.</summary>
    [Fact]
    public async Task Killing_a_service_between_commit_and_publish_loses_nothing()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        var place = infrastructure.NewPlace("writer");
        await using (var first = await SampleService.Start(place, start: false))
        {
            await first.Migrate();
        }

        foreach (var round in Enumerable.Range(1, 3))
        {
            using var victim = ChildProcess.StartWriting(place);
            await Eventually.Get(() => reader.Scalar($"SELECT count(*) AS \"Value\" FROM cooperation_copy"), seen => seen >= round * 30);
            victim.Kill();
            await victim.WaitForExitAsync();
        }

        await using var survivor = await SampleService.Start(place);
        await Eventually.Get(survivor.Pending, pending => pending == 0);
        var committed = await survivor.Scalar($"SELECT count(*) AS \"Value\" FROM cooperation");
        committed.ShouldBeGreaterThan(90);
        await Eventually.Get(
            () => reader.Scalar($"SELECT count(*) AS \"Value\" FROM cooperation_copy"), seen => seen == committed);
        (await reader.Scalar($"SELECT max(applied)::bigint AS \"Value\" FROM cooperation_copy")).ShouldBe(1);
    }

    /// <summary>The surest moment of all: everything committed, nothing published, the process gone.</summary>
    [Fact]
    public async Task Rows_left_by_a_process_that_never_published_are_published_by_the_next()
    {
        await using var reader = await SampleService.Start(infrastructure.NewPlace("reader"), listens: true);
        var place = infrastructure.NewPlace("writer");
        await using (var silent = await SampleService.Start(place, start: false))
        {
            await silent.Migrate();
            await silent.Register();
            await silent.Register();
        }

        await using var next = await SampleService.Start(place);

        await Eventually.Get(() => reader.Scalar($"SELECT count(*) AS \"Value\" FROM cooperation_copy"), seen => seen == 2);
    }

    private static async Task<HealthStatus> Health(SampleService service) =>
        (await service.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(entry => entry.Name == "messaging")).Status;
}
