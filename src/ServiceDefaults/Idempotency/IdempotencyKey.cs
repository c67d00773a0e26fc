namespace Ksd.ServiceDefaults.Idempotency;

/// <summary>A POST that was carried out once, and its answer.</summary>
public sealed class IdempotencyKey
{
    public required string RegionCode { get; init; }

    public required string Subject { get; init; }

    public required string Key { get; init; }

    public required byte[] RequestHash { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null only inside the transaction that carries out the request.</summary>
    public int? Status { get; init; }

    public string? ContentType { get; init; }

    public string? Location { get; init; }

    public string? ETag { get; init; }

    public byte[]? Body { get; init; }
}
