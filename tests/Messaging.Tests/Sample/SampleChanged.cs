using Ksd.Contracts;

namespace Ksd.Messaging.Tests.Sample;

public sealed record SampleChanged : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required string Region { get; init; }

    public required Guid AggregateId { get; init; }

    public required long Version { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required string Name { get; init; }

    public static SampleChanged Of(Guid aggregateId, long version = 1, string name = "Air bersih") => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = SampleService.Region,
        AggregateId = aggregateId,
        Version = version,
        OccurredAt = TimeProvider.System.GetUtcNow(),
        Name = name,
    };
}

/// <summary>Nobody listens to it.</summary>
public sealed record SampleIgnored : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required string Region { get; init; }

    public required Guid AggregateId { get; init; }

    public required long Version { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public static SampleIgnored Of(Guid aggregateId) => new()
    {
        EventId = Guid.CreateVersion7(),
        Region = SampleService.Region,
        AggregateId = aggregateId,
        Version = 1,
        OccurredAt = TimeProvider.System.GetUtcNow(),
    };
}
