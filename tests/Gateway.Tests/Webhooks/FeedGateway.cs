using Ksd.Contracts;
using Ksd.Gateway.Tests.Support;
using Ksd.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Gateway.Tests.Webhooks;

/// <summary>A gateway on a real broker, with receivers that may be here and little patience.</summary>
public sealed class FeedGateway : IAsyncLifetime
{
    internal GatewayHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await StartAsync(null);

    /// <summary>A further replica on the same database and queue.</summary>
    internal Task<GatewayHost> ReplicaAsync() => StartAsync(Host.Place);

    private static async Task<GatewayHost> StartAsync(GatewayPlace? place)
    {
        var infrastructure = new KsdInfrastructure();
        await infrastructure.InitializeAsync();
        var host = await GatewayHost.StartAsync(
            place,
            null,
            ("ConnectionStrings:rabbitmq", infrastructure.RabbitMqConnectionString),
            ("Webhooks:AllowPrivate", "true"),
            ("Webhooks:Patience", "00:00:02"),
            ("Webhooks:Backoff:0", "00:00:00.05"),
            ("Webhooks:Backoff:1", "00:00:00.05"),
            ("Webhooks:Backoff:2", "00:00:00.05"),
            ("Webhooks:Backoff:3", "00:00:00.05"));
        await host.Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromMinutes(1));
        return host;
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Tells an event as a service would; <paramref name="alasan"/> tells one from another.</summary>
    internal async Task<KerjaSamaWithdrawn> TellAsync(Guid aggregate, string alasan, long version = 1, string region = "64.02", DateTimeOffset? at = null)
    {
        var told = new KerjaSamaWithdrawn
        {
            EventId = Guid.CreateVersion7(),
            Region = region,
            AggregateId = aggregate,
            Version = version,
            OccurredAt = at ?? TimeProvider.System.GetUtcNow(),
            Tahap = "Ditarik",
            Alasan = alasan,
            Tanggal = new DateOnly(2026, 11, 20),
        };
        await Host.Services.GetRequiredService<IBus>().Publish(told, context => context.MessageId = told.EventId);
        return told;
    }

    /// <summary>A proposal, which says whose the kerja sama is and of which kind.</summary>
    internal async Task<Guid> ProposeAsync(string perangkatDaerah, string jenis)
    {
        var told = new KerjaSamaProposed
        {
            EventId = Guid.CreateVersion7(),
            Region = "64.02",
            AggregateId = Guid.CreateVersion7(),
            Version = 1,
            OccurredAt = TimeProvider.System.GetUtcNow(),
            Tahap = "Persiapan",
            Judul = "Kapal puskesmas (rekaan)",
            Jenis = jenis,
            PerangkatDaerah = perangkatDaerah,
            ParaPihak = [],
            Urusan = [],
            Dampak = [],
        };
        await Host.Services.GetRequiredService<IBus>().Publish(told, context => context.MessageId = told.EventId);
        return told.AggregateId;
    }
}

[CollectionDefinition(Name)]
public sealed class FeedCollection : ICollectionFixture<FeedGateway>
{
    public const string Name = "feed";
}
