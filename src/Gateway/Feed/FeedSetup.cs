using System.Reflection;
using Ksd.Contracts;
using Ksd.Gateway.Data;
using Ksd.Gateway.Webhooks;
using Ksd.Messaging;
using Ksd.ServiceDefaults.Identity;

namespace Ksd.Gateway.Feed;

internal static class FeedSetup
{
    private static readonly MethodInfo AddConsumer = typeof(MessagingBuilder).GetMethod(nameof(MessagingBuilder.AddConsumer))!;

    /// <summary>Listens to every event there is: a new contract is in the feed without anybody thinking of it. Without a broker there is nothing to hear.</summary>
    public static void AddFeed(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString("rabbitmq") is not null)
        {
            builder.AddMessaging<GatewayDbContext>("gateway", Listen);
            // The feed keeps the order in which an aggregate's events came: two in work at once, here or in another replica, may overtake each other.
            builder.Services.Configure<MessagingSettings>(settings => settings.InOrder = true);
        }

        builder.Services.AddSingleton<ChangeSignal>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ChangeSignal>());
        builder.Services.AddOptions<FeedOptions>().BindConfiguration(FeedOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<FeedCleanup>();
        builder.Services.AddHostedService(services => services.GetRequiredService<FeedCleanup>());
        builder.Services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section);
        builder.Services.AddSingleton<WebhookSecrets>();
        builder.Services.AddSingleton<WebhookSender>();
        builder.Services.AddSingleton<DeliveryMetrics>();
        builder.Services.AddHostedService<DeliveryDispatcher>();
    }

    private static void Listen(MessagingBuilder messaging)
    {
        messaging.EnterRegion = (services, region) => services.GetRequiredService<RegionScope>().Enter(region);
        foreach (var contract in EventTypes.All)
        {
            AddConsumer.MakeGenericMethod(typeof(RecordChange<>).MakeGenericType(contract), contract).Invoke(messaging, null);
        }
    }
}

/// <summary>The events that can be subscribed to.</summary>
internal static class EventTypes
{
    public static readonly IReadOnlyList<Type> All =
        [.. typeof(IIntegrationEvent).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IIntegrationEvent)))];

    public static readonly IReadOnlyList<string> Names = [.. All.Select(type => CloudEvent.TypePrefix + type.Name).Order(StringComparer.Ordinal)];
}
