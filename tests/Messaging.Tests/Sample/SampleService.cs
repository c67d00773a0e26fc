using Ksd.Messaging.Operations;
using Ksd.ServiceDefaults.Data;
using Ksd.ServiceDefaults.Identity;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ksd.Messaging.Tests.Sample;

/// <summary>One replica of a service, as its Program.cs would build it.</summary>
public sealed class SampleService(IHost host, string? queue) : IAsyncDisposable
{
    public const string Region = "64.02";

    private const string Database = "sample-db";

    public IServiceProvider Services => host.Services;

    public IHost Host => host;

    public static async Task<SampleService> Start(
        ServicePlace place, bool listens = false, bool start = true, Action<MessagingSettings>? settings = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"ConnectionStrings:{Database}"] = place.Database,
            ["ConnectionStrings:rabbitmq"] = place.Broker,
            ["Messaging:Sweep"] = "00:00:00.5",
            ["Messaging:MaxBackOff"] = "00:00:00.5",
            ["Messaging:MonitorInterval"] = "00:00:00.2",
        });
        builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<SampleCure>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddKsdDatabase<SampleDbContext>(
            Database, options => options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)));
        builder.AddMessaging<SampleDbContext>(place.Service, messaging =>
        {
            messaging.EnterRegion = (services, region) => services.GetRequiredService<RegionScope>().Enter(region);
            if (listens)
            {
                messaging.AddConsumer<SampleConsumer, SampleChanged>().AddConsumer<SecondConsumer, SampleChanged>();
            }
        });
        builder.Services.Configure<MessagingSettings>(defaults => defaults.Retries = [TimeSpan.FromMilliseconds(50)]);
        builder.Services.Configure(settings ?? (_ => { }));
        var service = new SampleService(builder.Build(), listens ? place.Service : null);
        if (start)
        {
            await service.Host.StartAsync();
        }

        if (start && listens)
        {
            // The host does not wait for its queue; what is told before the queue is bound would pass it by.
            await service.Services.GetRequiredService<IBusControl>().WaitForHealthStatus(BusHealthStatus.Healthy, TimeSpan.FromMinutes(2));
        }

        return service;
    }

    /// <summary>A unit of work in the region.</summary>
    public async Task<T> InRegion<T>(Func<SampleDbContext, Task<T>> work, string region = Region)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(region);
        return await work(scope.ServiceProvider.GetRequiredService<SampleDbContext>());
    }

    /// <summary>Registers a cooperation and tells it, in one save.</summary>
    public Task<Guid> Register(string name = "Air bersih") => InRegion(async db =>
    {
        var id = Guid.CreateVersion7();
        db.Add(new Cooperation { Id = id, Name = name });
        db.Queue(SampleChanged.Of(id, name: name));
        await db.SaveChangesAsync();
        return id;
    });

    /// <summary>Tells an event without a change of its own.</summary>
    public Task Tell(SampleChanged message) => InRegion(async db =>
    {
        db.Queue(message);
        return await db.SaveChangesAsync();
    });

    public Task<CooperationCopy?> Copy(Guid id) => InRegion(db => db.Copy.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id));

    /// <summary>Rows that wait for the broker.</summary>
    public Task<long> Pending() => Scalar($"SELECT count(*) AS \"Value\" FROM outbox_message WHERE sent_at IS NULL");

    /// <summary>Only the schema, as the first start would make it.</summary>
    public async Task Migrate()
    {
        foreach (var service in Services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await service.StartingAsync(CancellationToken.None);
        }
    }

    public Task<long> Scalar(FormattableString sql) => InRegion(db => db.Database.SqlQuery<long>(sql).SingleAsync());

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        if (queue is not null)
        {
            await DeleteQueue(queue);
        }

        if (host is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }
    }

    /// <summary>Every event goes to every queue that is bound to it: one that nobody reads any more would burden all later tests.</summary>
    private async Task DeleteQueue(string name)
    {
        await using var channel = await Services.GetRequiredService<BrokerConnection>().Channel(CancellationToken.None);
        await channel.QueueDeleteAsync(name, ifUnused: false, ifEmpty: false);
        await channel.ExchangeDeleteAsync(name);
    }
}

/// <summary>Where a service finds its database and the broker; its name is its queue.</summary>
public sealed record ServicePlace(string Service, string Database, string Broker);
