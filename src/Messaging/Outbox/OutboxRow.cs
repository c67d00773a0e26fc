using System.Diagnostics;
using System.Text.Json;
using Ksd.Contracts;
using Ksd.Messaging.Diagnostics;
using MassTransit;

namespace Ksd.Messaging.Outbox;

/// <summary>One claimed row and what became of it.</summary>
internal sealed record OutboxRow(
    Guid Id, string Type, Guid AggregateId, string Body, string? TraceParent, string? TraceState, DateTimeOffset CreatedAt, int Attempts)
{
    public Exception? Error { get; private set; }

    public bool Sent { get; private set; }

    /// <summary>The broker answered that no queue is bound to this event.</summary>
    public bool IsUnrouted => Error is MessageReturnedException;

    /// <summary>Trying again at once would fail again: this row, not the broker, is the trouble.</summary>
    public bool IsAtFault => IsUnrouted || Error is JsonException or TypeLoadException or NotSupportedException;

    /// <summary>Publishes with this row's id and waits until the broker has it on the disks of a majority.</summary>
    public async Task Publish(IBus bus, CancellationToken cancellationToken)
    {
        ActivityContext.TryParse(TraceParent, TraceState, isRemote: true, out var parent);
        using var activity = MessagingTelemetry.Source.StartActivity("outbox publish", ActivityKind.Producer, parent);
        activity?.SetTag("messaging.message.id", Id).SetTag("messaging.message.type", Type);
        try
        {
            var message = EventType.Read(Type, Body);
            await bus.Publish(message, message.GetType(), context => Address(context, message), cancellationToken);
            Sent = true;
        }
        catch (Exception e)
        {
            Error = e;
            activity?.SetStatus(ActivityStatusCode.Error, e.Message);
        }
    }

    /// <summary>Mandatory: a confirmation then also says that some queue has taken the event.</summary>
    private void Address(PublishContext context, IIntegrationEvent message)
    {
        context.MessageId = Id;
        context.CorrelationId = message.AggregateId;
        context.Mandatory = true;
    }
}
