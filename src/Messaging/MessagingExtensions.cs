using Ksd.Contracts;
using Ksd.Messaging.Diagnostics;
using Ksd.Messaging.Inbox;
using Ksd.Messaging.Operations;
using Ksd.Messaging.Outbox;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ksd.Messaging;

public static class MessagingExtensions
{
    private const string SingleActiveConsumer = "x-single-active-consumer";

    /// <summary>Gives a service its outbox, and its queue and inbox when it listens to others. The queue is called as the service is.</summary>
    public static void AddMessaging<TContext>(
        this IHostApplicationBuilder builder, string service, Action<MessagingBuilder>? configure = null, string broker = "rabbitmq")
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        var listening = new MessagingBuilder();
        configure?.Invoke(listening);
        var services = builder.Services;
        services.Configure<MessagingSettings>(builder.Configuration.GetSection("Messaging"));
        services.AddSingleton(provider =>
            new MessagingIdentity(service, BrokerAddress(provider.GetRequiredService<IConfiguration>(), broker), typeof(TContext), listening.Events.Count > 0));
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddSingleton<MessagingTelemetry>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxInterceptor>();
        services.ConfigureDbContext<TContext>((provider, options) => options.AddInterceptors(provider.GetRequiredService<OutboxInterceptor>()));
        if (listening.Events.Count > 0)
        {
            services.AddSingleton(new InboxRegion(listening.EnterRegion
                ?? throw new InvalidOperationException("A service that consumes events says how to enter their region: MessagingBuilder.EnterRegion.")));
        }

        // It logs every unconfirmed message with its stack; the dispatcher and the monitor say the same in a line.
        builder.Logging.AddFilter("MassTransit", LogLevel.None).AddFilter("MassTransit.ReceiveTransport", LogLevel.Warning);
        services.AddMassTransit(bus => ConfigureBus<TContext>(services, bus, listening));
        services.AddHostedService<OutboxDispatcher<TContext>>();
        services.AddHostedService<MessagingCleanup<TContext>>();
        services.AddHostedService<MessagingMonitor<TContext>>();
        services.AddTransient<BrokerConnection>(); // each user its own: a connection is not shared between threads here
        services.AddSingleton(provider => new SetAsideMessages(provider.GetRequiredService<BrokerConnection>()));
        services.AddHealthChecks().AddCheck<MessagingHealthCheck>("messaging");
    }

    private static void ConfigureBus<TContext>(IServiceCollection services, IBusRegistrationConfigurator bus, MessagingBuilder listening)
        where TContext : DbContext
    {
        bus.DisableUsageTelemetry();
        // A broker that is down must not take the service out of rotation: its writes still succeed.
        bus.ConfigureHealthCheckOptions(options => options.MinimalFailureStatus = HealthStatus.Degraded);
        listening.Register<TContext>(services, bus);

        bus.UsingRabbitMq((context, rabbit) =>
        {
            var identity = context.GetRequiredService<MessagingIdentity>();
            rabbit.Host(identity.Broker, host =>
            {
                host.ConnectionName(identity.Service);
                // A broker that has just come back accepts before it answers: ask again soon rather than wait for long.
                host.RequestedConnectionTimeout(TimeSpan.FromSeconds(5));
                host.Heartbeat(TimeSpan.FromSeconds(20));
            });
            // One consumer at a time is for the queue that is read; what is set aside is looked at piece by piece, which such a queue refuses.
            rabbit.SendTopology.ConfigureErrorSettings = aside => aside.SetQueueArgument(SingleActiveConsumer, null);
            rabbit.SendTopology.ConfigureDeadLetterSettings = aside => aside.SetQueueArgument(SingleActiveConsumer, null);
            rabbit.Publish<IIntegrationEvent>(topology => topology.Exclude = true);
            if (listening.Events.Count > 0)
            {
                rabbit.ReceiveEndpoint(identity.Service, endpoint => ConfigureQueue<TContext>(context, endpoint, listening));
            }
        });
    }

    private static void ConfigureQueue<TContext>(
        IBusRegistrationContext context, IRabbitMqReceiveEndpointConfigurator endpoint, MessagingBuilder listening)
        where TContext : DbContext
    {
        var settings = context.GetRequiredService<IOptions<MessagingSettings>>().Value;
        endpoint.SetQuorumQueue();
        endpoint.SingleActiveConsumer = settings.InOrder;
        endpoint.PrefetchCount = settings.InOrder ? (ushort)1 : settings.Prefetch;
        endpoint.ConcurrentMessageLimit = settings.InOrder ? 1 : settings.Concurrency;
        endpoint.PublishFaults = false;
        endpoint.UseMessageRetry(retry => Transient.WaitFor(retry));
        endpoint.UseMessageRetry(retry =>
        {
            retry.Handle<Exception>(e => !Transient.Is(e));
            retry.Intervals(settings.Retries);
        });
        var partitioner = endpoint.CreatePartitioner(settings.Concurrency * 4);
        foreach (var registration in listening.Events)
        {
            registration.Attach<TContext>(context, endpoint, partitioner);
        }
    }

    private static Uri BrokerAddress(IConfiguration configuration, string name) => configuration.GetConnectionString(name) is { } address
        ? new Uri(address)
        : throw new InvalidOperationException($"There is no connection string '{name}': the app host hands it out with WithReference.");
}

/// <param name="Service">Also the name of the queue.</param>
/// <param name="Broker">With user and password.</param>
/// <param name="Context">Whose database holds the outbox.</param>
/// <param name="Listens">Whether it has a queue, and so messages that can be set aside.</param>
internal sealed record MessagingIdentity(string Service, Uri Broker, Type Context, bool Listens)
{
    /// <summary>Where MassTransit sets aside what failed, and what nobody here listens to.</summary>
    public IReadOnlyList<string> SetAside => Listens ? SetAsideOf(Service) : [];

    public static IReadOnlyList<string> SetAsideOf(string service) => [service + "_error", service + "_skipped"];
}
