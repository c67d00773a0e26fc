namespace Ksd.Gateway.Clients;

/// <summary>A department's own system, which gets its tokens by client credentials.</summary>
internal sealed class Client
{
    public const int IdMaxLength = 64;
    public const int NameMaxLength = 200;
    public const int PositionMaxLength = 200;

    private Client()
    {
    }

    public string Id { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The region whose administrator keeps it.</summary>
    public string RegionCode { get; private set; } = "";

    /// <summary>The demo region, for a client that is there to try things out; null for one that works.</summary>
    public string? SandboxRegion { get; private set; }

    /// <summary>The one region that its tokens are good for.</summary>
    public string TokenRegion => SandboxRegion ?? RegionCode;

    public string? Department { get; private set; }

    public string Position { get; private set; } = "";

    public string[] Roles { get; private set; } = [];

    /// <summary>What its tokens can be used for, at most.</summary>
    public string[] Scopes { get; private set; } = [];

    public byte[] SecretHash { get; private set; } = [];

    public DateTimeOffset SecretCreatedAt { get; private set; }

    /// <summary>The secret before the last rotation, while both count.</summary>
    public byte[]? PreviousSecretHash { get; private set; }

    public DateTimeOffset? PreviousSecretUntil { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public static (Client Client, string Secret) Register(
        string id, string name, string region, string? department, string position, IEnumerable<string> roles,
        IEnumerable<string> scopes, DateTimeOffset now, string? sandboxRegion = null)
    {
        var client = new Client
        {
            Id = id,
            Name = name,
            RegionCode = region,
            SandboxRegion = sandboxRegion,
            Department = department,
            Position = position,
            Roles = [.. roles.Distinct().Order(StringComparer.Ordinal)],
            Scopes = [.. scopes.Distinct().Order(StringComparer.Ordinal)],
            CreatedAt = now,
        };
        return (client, client.RotateSecret(now, TimeSpan.Zero));
    }

    /// <summary>Makes a new secret, never readable again. The one before stops working at once, or after the overlap.</summary>
    public string RotateSecret(DateTimeOffset now, TimeSpan overlap)
    {
        (PreviousSecretHash, PreviousSecretUntil) = overlap > TimeSpan.Zero ? (SecretHash, now + overlap) : ((byte[]?)null, (DateTimeOffset?)null);
        var secret = ClientSecrets.Create();
        SecretHash = ClientSecrets.Hash(secret);
        SecretCreatedAt = now;
        return secret;
    }

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    public bool Accepts(string secret, DateTimeOffset now)
    {
        var isCurrent = ClientSecrets.Match(SecretHash, secret);
        var isPrevious = ClientSecrets.Match(PreviousSecretHash, secret) && now < PreviousSecretUntil;
        return (isCurrent || isPrevious) && RevokedAt is null;
    }
}
