using Npgsql;

namespace Ksd.ServiceDefaults.Data;

/// <summary>What must hold of a database before the service works with it (docs/decisions/0004-region-isolation.md).</summary>
internal static class RegionGuard
{
    // Operators behind full-text search, similarity and LIKE.
    private const string SearchOperators =
        "'ts_match_vq', 'textlike', 'texticlike', 'similarity_op', 'word_similarity_op', 'word_similarity_commutator_op', 'arrayoverlap', 'arraycontains'";

    /// <summary>A table with a region and without isolation is a migration that forgot it.</summary>
    public static async Task RequireIsolationAsync(NpgsqlConnection owner, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"""
            SELECT string_agg(t.relname, ', ' ORDER BY t.relname)
            FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'region_code' AND NOT a.attisdropped
            WHERE t.relkind IN ('r', 'p') AND t.relnamespace = 'public'::regnamespace
              AND NOT (t.relrowsecurity AND t.relforcerowsecurity)
              AND obj_description(t.oid, 'pg_class') IS DISTINCT FROM '{RegionMigrations.SharedComment}'
            """,
            owner);
        if (await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is string tables)
        {
            throw new InvalidOperationException(
                $"Not isolated by region: {tables}. Their migration calls EnableRegionIsolation, or GrantAll when every region may see them.");
        }
    }

    /// <summary>
    /// Under row-level security the planner uses an index only for operators marked as leaking nothing of the rows they reject.
    /// These raise no error that tells a value. Said at each start, because a dump does not carry it; false when it may not be said.
    /// </summary>
    public static async Task<bool> LetIndexesServeSearchAsync(NpgsqlConnection owner, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT rolsuper FROM pg_roles WHERE rolname = current_user", owner);
        if (await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not true)
        {
            return false;
        }

        await owner.ExecuteAsync(
            $"""
            DO $$ DECLARE operator regprocedure; BEGIN
                FOR operator IN SELECT oid FROM pg_proc WHERE proname IN ({SearchOperators}) AND NOT proleakproof LOOP
                    EXECUTE format('ALTER FUNCTION %s LEAKPROOF', operator);
                END LOOP;
            END $$;
            """,
            cancellationToken).ConfigureAwait(false);
        return true;
    }
}
