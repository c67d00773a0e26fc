namespace Ksd.Gateway.Data;

internal enum AccountKind
{
    Client,
    Person,

    /// <summary>A passkey, by the hash of its credential id.</summary>
    Passkey,

    /// <summary>A person at an issuer outside, by the hash of issuer and subject.</summary>
    Outside,
}

/// <summary>
/// Which region a client id, a user name or a passkey belongs to: all that may be known before anything of a region is read. The only
/// account table without row-level security.
/// </summary>
internal sealed record HomeRegion(AccountKind Kind, string Name, string Region);
