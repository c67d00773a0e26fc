using Ksd.ServiceDefaults.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Ksd.ServiceDefaults.Audit;

/// <summary>Chains committed entries, region by region. Any number of sealers may run: one at a time works on a region.</summary>
internal sealed class AuditSealer(IServiceScopeFactory scopes, KsdDatabases databases)
{
    private const int BatchSize = 500;

    // Any number, the same in every replica; the second key is the region.
    private const int Lock = 0x4B5345;

    /// <summary>Seals what is not sealed yet, among entries not older than <paramref name="since"/>.</summary>
    public async Task<int> SealAll(DateTimeOffset since, CancellationToken cancellationToken)
    {
        var total = 0;
        foreach (var region in await Unsealed(since, cancellationToken))
        {
            int sealedNow;
            do
            {
                sealedNow = await SealBatch(region, since, cancellationToken);
                total += sealedNow;
            }
            while (sealedNow == BatchSize);
        }

        return total;
    }

    private async Task<List<string>> Unsealed(DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var transaction = await databases.Of(scope.ServiceProvider).BeginAllRegions(cancellationToken);
        await using var command = transaction.Command(
            """
            SELECT DISTINCT e.region_code FROM audit_entry e
            WHERE e.id >= $1 AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.audit_id = e.id)
            """,
            UuidV7.FirstOf(since));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var regions = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            regions.Add(reader.GetString(0));
        }

        return regions;
    }

    private async Task<int> SealBatch(string region, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var transaction = await RegionTransaction.Begin(databases.Of(scope.ServiceProvider), region, cancellationToken);
        await using var tryLock = transaction.Command("SELECT pg_try_advisory_xact_lock($1, hashtext($2))", Lock, region);
        if (await tryLock.ExecuteScalarAsync(cancellationToken) is not true)
        {
            return 0;
        }

        var entries = await Read(transaction, since, cancellationToken);
        if (entries.Count > 0)
        {
            var (seq, hash) = await AuditStore.Head(transaction, region, cancellationToken);
            await Append(transaction, region, Chain(entries, seq, hash), cancellationToken);
            await transaction.Commit(cancellationToken);
        }

        return entries.Count;
    }

    private static async Task<List<AuditEntry>> Read(RegionTransaction transaction, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var command = transaction.Command(
            $"""
            SELECT {AuditStore.EntryColumns} FROM audit_entry e
            WHERE e.id >= $1 AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.audit_id = e.id)
            ORDER BY e.id LIMIT $2
            """,
            UuidV7.FirstOf(since),
            BatchSize);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var entries = new List<AuditEntry>();
        while (await reader.ReadAsync(cancellationToken))
        {
            entries.Add(AuditStore.Read(reader));
        }

        return entries;
    }

    private static List<AuditSeal> Chain(List<AuditEntry> entries, long seq, byte[] previous) => entries.ConvertAll(entry =>
    {
        var hash = AuditHash.Of(previous, ++seq, entry);
        var seal = new AuditSeal { RegionCode = entry.RegionCode, Seq = seq, AuditId = entry.Id, PrevHash = previous, Hash = hash };
        previous = hash;
        return seal;
    });

    private static async Task Append(
        RegionTransaction transaction, string region, List<AuditSeal> seals, CancellationToken cancellationToken)
    {
        await using var command = transaction.Command(
            """
            INSERT INTO audit_seal (region_code, seq, audit_id, prev_hash, hash)
            SELECT $1, s.* FROM unnest($2::bigint[], $3::uuid[], $4::bytea[], $5::bytea[]) AS s
            """,
            region,
            seals.ConvertAll(seal => seal.Seq),
            seals.ConvertAll(seal => seal.AuditId),
            seals.ConvertAll(seal => seal.PrevHash),
            seals.ConvertAll(seal => seal.Hash));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
