using Npgsql;

namespace Ksd.Bench;

/// <summary>Tables as bare as a change can be, to see what the database alone can do with one.</summary>
internal static class BareTables
{
    public static async Task Create(Stack stack)
    {
        await using var db = new NpgsqlConnection(stack.Database);
        await db.OpenAsync();
        await using var create = new NpgsqlCommand(
            """
            DROP TABLE IF EXISTS bench_kerja_sama, bench_audit;
            CREATE TABLE bench_kerja_sama (id uuid PRIMARY KEY, region_code text, judul text, usulan jsonb, dicatat timestamptz DEFAULT now());
            CREATE TABLE bench_audit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, region_code text, isi jsonb);
            """,
            db);
        await create.ExecuteNonQueryAsync();
    }
}
