namespace Ksd.Contracts;

/// <summary>A fact that one service tells the others. Names and members are only ever added to.</summary>
public interface IIntegrationEvent
{
    /// <summary>Identifies this telling; a consumer that sees it twice changes nothing the second time.</summary>
    Guid EventId { get; }

    /// <summary>The region whose fact this is: Kemendagri code, for example <c>64.02</c>.</summary>
    string Region { get; }

    /// <summary>The aggregate that changed.</summary>
    Guid AggregateId { get; }

    /// <summary>The aggregate's version after the change, counted from 1; a consumer ignores an older one.</summary>
    long Version { get; }

    /// <summary>When the change was recorded, in UTC.</summary>
    DateTimeOffset OccurredAt { get; }
}
