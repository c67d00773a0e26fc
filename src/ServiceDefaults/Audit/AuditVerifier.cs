using Ksd.ServiceDefaults.Data;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>Walks a region's chain from its first link and names the first that does not hold.</summary>
public sealed class AuditVerifier
{
    private readonly IServiceScopeFactory _scopes;

    private readonly KsdDatabases _databases;

    internal AuditVerifier(IServiceScopeFactory scopes, KsdDatabases databases)
    {
        _scopes = scopes;
        _databases = databases;
    }

    /// <param name="region">Whose chain.</param>
    /// <param name="noted">A head somebody noted earlier, on paper or elsewhere; only this shows that a whole end of the chain was cut off or rewritten.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    public async Task<AuditVerification> Verify(string region, AuditHead? noted = null, CancellationToken cancellationToken = default)
    {
        await using var scope = _scopes.CreateAsyncScope();
        await using var transaction = await RegionTransaction.Begin(_databases.Of(scope.ServiceProvider), region, cancellationToken);
        var walk = new AuditWalk(region, noted);
        await using (var command = transaction.Command(
            $"""
            SELECT {AuditStore.EntryColumns}, s.seq, s.audit_id, s.prev_hash, s.hash
            FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.audit_id
            WHERE s.region_code = $1 ORDER BY s.seq
            """,
            region))
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (!walk.IsOver && await reader.ReadAsync(cancellationToken))
            {
                walk.Step(Seal(reader, region), reader.IsDBNull(0) ? null : AuditStore.Read(reader));
            }
        }

        await using var count = transaction.Command(
            "SELECT count(*) FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.audit_id = e.id)");
        return walk.End((long)(await count.ExecuteScalarAsync(cancellationToken))!);
    }

    private static AuditSeal Seal(NpgsqlDataReader reader, string region) => new()
    {
        RegionCode = region,
        Seq = reader.GetInt64(13),
        AuditId = reader.GetGuid(14),
        PrevHash = reader.GetFieldValue<byte[]>(15),
        Hash = reader.GetFieldValue<byte[]>(16),
    };
}
