using Ksd.Contracts;

namespace Ksd.Messaging;

/// <summary>Keeps this service's copy of a neighbour's fact. Called in the event's region, inside the inbox transaction, which it shares with the service's other consumers of the event.</summary>
/// <remarks>Change the DbContext and return: saving and committing is the inbox's part. The same event may come twice, late and out of
/// order: the inbox drops the second telling, and the consumer itself ignores a <see cref="IIntegrationEvent.Version"/> older than its copy's.</remarks>
public interface IEventConsumer<in TEvent>
    where TEvent : class, IIntegrationEvent
{
    Task Consume(TEvent message, CancellationToken cancellationToken);
}
