using Ksd.Contracts;
using Ksd.Messaging.Inbox;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ksd.Messaging;

/// <summary>What a service listens to.</summary>
public sealed class MessagingBuilder
{
    // One entry for an event, however many consumers it has: they run in one transaction, in the order in which they were added.
    private readonly Dictionary<Type, IEventRegistration> events = [];

    private readonly List<Action<IServiceCollection>> consumers = [];

    /// <summary>Makes the scope's DbContext see the event's region and no other.</summary>
    public Action<IServiceProvider, string>? EnterRegion { get; set; }

    internal IReadOnlyCollection<IEventRegistration> Events => events.Values;

    public MessagingBuilder AddConsumer<TConsumer, TEvent>()
        where TConsumer : class, IEventConsumer<TEvent>
        where TEvent : class, IIntegrationEvent
    {
        consumers.Add(services =>
        {
            services.TryAddScoped<TConsumer>();
            services.AddScoped<IEventConsumer<TEvent>>(provider => provider.GetRequiredService<TConsumer>());
        });
        events.TryAdd(typeof(TEvent), new EventRegistration<TEvent>());
        return this;
    }

    internal void Register<TContext>(IServiceCollection services, IBusRegistrationConfigurator bus)
        where TContext : DbContext
    {
        consumers.ForEach(add => add(services));
        foreach (var registration in Events)
        {
            registration.Register<TContext>(bus);
        }
    }
}

internal interface IEventRegistration
{
    void Register<TContext>(IBusRegistrationConfigurator bus)
        where TContext : DbContext;

    void Attach<TContext>(IBusRegistrationContext context, IReceiveEndpointConfigurator endpoint, IPartitioner partitioner)
        where TContext : DbContext;
}

internal sealed class EventRegistration<TEvent> : IEventRegistration
    where TEvent : class, IIntegrationEvent
{
    public void Register<TContext>(IBusRegistrationConfigurator bus)
        where TContext : DbContext => bus.AddConsumer<InboxConsumer<TContext, TEvent>>();

    public void Attach<TContext>(IBusRegistrationContext context, IReceiveEndpointConfigurator endpoint, IPartitioner partitioner)
        where TContext : DbContext => endpoint.ConfigureConsumer<InboxConsumer<TContext, TEvent>>(
            context, consumer => consumer.Message<TEvent>(message => message.UsePartitioner(partitioner, c => c.Message.AggregateId)));
}
