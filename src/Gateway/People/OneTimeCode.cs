namespace Ksd.Gateway.People;

/// <summary>A code that lets its bearer choose a password, once. Without a region, because whoever brings it is nobody yet.</summary>
/// <param name="Hash">SHA-256 of the code; the code itself is in the message alone.</param>
/// <param name="Region">Where its person belongs.</param>
/// <param name="PersonId">Whose password it sets.</param>
/// <param name="ExpiresAt">From when it is void.</param>
internal sealed record OneTimeCode(string Hash, string Region, Guid PersonId, DateTimeOffset ExpiresAt);
