namespace Ksd.Messaging;

/// <summary>A message that a service could not take, as the broker keeps it.</summary>
/// <param name="Id">The message's own id; null for one that is no message of ours.</param>
/// <param name="Event">Name of the contract, for example <c>TahapChanged</c>.</param>
/// <param name="Region">Kemendagri code of the region whose fact it is.</param>
/// <param name="AggregateId">What the event is about.</param>
/// <param name="Fault">Why the consumer failed; null for a message that nobody there listens to.</param>
/// <param name="FailedAt">When it was set aside.</param>
public sealed record SetAsideMessage(Guid? Id, string? Event, string? Region, Guid? AggregateId, string? Fault, DateTimeOffset? FailedAt);
