namespace Ksd.Gateway.Data;

internal enum AccountKind
{
    Client,
    Person,
}

/// <summary>
/// Which region a client id or a user name belongs to: all that may be known before anything of a region is read. The only
/// account table without row-level security.
/// </summary>
internal sealed record HomeRegion(AccountKind Kind, string Name, string Region);
