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

    public string RegionCode { get; private set; } = "";

    public string? Department { get; private set; }

    public string Position { get; private set; } = "";

    public string[] Roles { get; private set; } = [];

    public byte[] SecretHash { get; private set; } = [];

    public DateTimeOffset SecretCreatedAt { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public static (Client Client, string Secret) Register(
        string id, string name, string region, string? department, string position, IEnumerable<string> roles, DateTimeOffset now)
    {
        var client = new Client
        {
            Id = id,
            Name = name,
            RegionCode = region,
            Department = department,
            Position = position,
            Roles = [.. roles.Distinct().Order(StringComparer.Ordinal)],
            CreatedAt = now,
        };
        return (client, client.RotateSecret(now));
    }

    /// <summary>Makes a new secret; the one before stops working. The secret is never readable again.</summary>
    public string RotateSecret(DateTimeOffset now)
    {
        var secret = ClientSecrets.Create();
        SecretHash = ClientSecrets.Hash(secret);
        SecretCreatedAt = now;
        return secret;
    }

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    public bool Accepts(string secret) => ClientSecrets.Match(SecretHash, secret) && RevokedAt is null;
}
