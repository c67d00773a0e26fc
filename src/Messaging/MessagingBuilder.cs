using Ksd.Contracts;
using Ksd.Messaging.Inbox;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.Messaging;

/// <summary>What a service listens to.</summary>
public sealed class MessagingBuilder
{
    private readonly List<IConsumerRegistration> consumers = [];

    /// <summary>Makes the scope's DbContext see the event's region and no other.</summary>
    public Action<IServiceProvider, string>? EnterRegion { get; set; }

    internal IReadOnlyList<IConsumerRegistration> Consumers => consumers;

    public MessagingBuilder AddConsumer<TConsumer, TEvent>()
        where TConsumer : class, IEventConsumer<TEvent>
        where TEvent : class, IIntegrationEvent
    {
        consumers.Add(new ConsumerRegistration<TConsumer, TEvent>());
        return this;
    }
}

internal interface IConsumerRegistration
{
    void Register<TContext>(IServiceCollection services, IBusRegistrationConfigurator bus)
        where TContext : DbContext;

    void Attach<TContext>(IBusRegistrationContext context, IReceiveEndpointConfigurator endpoint, IPartitioner partitioner)
        where TContext : DbContext;
}

internal sealed class ConsumerRegistration<TConsumer, TEvent> : IConsumerRegistration
    where TConsumer : class, IEventConsumer<TEvent>
    where TEvent : class, IIntegrationEvent
{
    public void Register<TContext>(IServiceCollection services, IBusRegistrationConfigurator bus)
        where TContext : DbContext
    {
        services.AddScoped<TConsumer>();
        bus.AddConsumer<InboxConsumer<TContext, TConsumer, TEvent>>();
    }

    public void Attach<TContext>(IBusRegistrationContext context, IReceiveEndpointConfigurator endpoint, IPartitioner partitioner)
        where TContext : DbContext => endpoint.ConfigureConsumer<InboxConsumer<TContext, TConsumer, TEvent>>(
            context, consumer => consumer.Message<TEvent>(message => message.UsePartitioner(partitioner, c => c.Message.AggregateId)));
}
