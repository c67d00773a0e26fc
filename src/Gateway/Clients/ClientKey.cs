namespace Ksd.Gateway.Clients;

/// <summary>A public key by which a client proves who it is. The private half never comes here.</summary>
internal sealed class ClientKey
{
    public const int KidMaxLength = 100;

    private ClientKey()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string ClientId { get; private set; } = "";

    public string Kid { get; private set; } = "";

    /// <summary>The key as a JSON Web Key (RFC 7517).</summary>
    public string Jwk { get; private set; } = "";

    public DateTimeOffset AddedAt { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public static ClientKey Add(string clientId, string kid, string jwk, DateTimeOffset now) =>
        new() { ClientId = clientId, Kid = kid, Jwk = jwk, AddedAt = now };

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;
}
