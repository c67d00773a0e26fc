using Ksd.ServiceDefaults.Data;
using Npgsql;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>Entries and seals as the database has them: what is hashed is what was stored, not what was meant.</summary>
internal static class AuditStore
{
    public const string EntryColumns = """
        e.id, e.region_code, e.recorded_at, e.subject, e.position, e.action, e.entity, e.entity_id, e.before::text, e.after::text,
        e.reason, e.source_address, e.trace_id
        """;

    public static AuditEntry Read(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(0),
        RegionCode = reader.GetString(1),
        RecordedAt = reader.GetFieldValue<DateTimeOffset>(2),
        Subject = reader.GetString(3),
        Position = Text(reader, 4),
        Action = Enum.Parse<AuditAction>(reader.GetString(5)),
        Entity = reader.GetString(6),
        EntityId = reader.GetString(7),
        Before = Text(reader, 8),
        After = Text(reader, 9),
        Reason = Text(reader, 10),
        SourceAddress = Text(reader, 11),
        TraceId = Text(reader, 12),
    };

    /// <summary>The last link of a region: what the next one hangs on.</summary>
    public static async Task<(long Seq, byte[] Hash)> Head(RegionTransaction transaction, string region, CancellationToken cancellationToken)
    {
        await using var command = transaction.Command(
            "SELECT seq, hash FROM audit_seal WHERE region_code = $1 ORDER BY seq DESC LIMIT 1", region);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1))
            : (0, AuditHash.Root(region));
    }

    private static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
