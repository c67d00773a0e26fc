using System.Text.Json;
using Npgsql;

namespace Ksd.Bench;

/// <summary>The same work twice: through the gateway, and by the database alone.</summary>
internal sealed record Scenario(string Name, Func<int, int, Task<Measurement>> Gateway, Func<int, int, Task<Measurement>> Database)
{
    private const string Region = "64.02";

    public static async Task<IReadOnlyList<Scenario>> All(Stack stack)
    {
        await BareTables.Create(stack);
        var ids = await RandomIds(stack);
        var body = Path.Combine(stack.Folder.FullName, "usulan.json");
        await File.WriteAllTextAsync(body, Usulan());

        Task<string> Token() => stack.Gateway.Token("demo-bagian-kerja-sama");
        Uri At(string path) => new(stack.Address, path);

        return
        [
            new(
                "get by id",
                async (connections, seconds) => await Wrk.Run(At("/"), await Token(), connections, seconds, "ids.lua", ids, "/api/v1/register/"),
                (connections, seconds) => PgBench.Run(
                    stack.Database,
                    """
                    \set n random(1, 1000)
                    SELECT e.* FROM register_entri e JOIN bench_id b USING (naskah_id) WHERE b.n = :n;
                    """,
                    connections, seconds)),
            new(
                "register page",
                async (connections, seconds) => await Wrk.Run(At("/api/v1/register?jenis=Ksdpk&limit=20"), await Token(), connections, seconds),
                (connections, seconds) => PgBench.Run(
                    stack.Database,
                    $"SELECT * FROM register_entri WHERE region_code = '{Region}' AND jenis = 'Ksdpk' ORDER BY urut_tanda_tangan DESC, naskah_id DESC LIMIT 20;",
                    connections, seconds)),
            new(
                "search page",
                async (connections, seconds) => await Wrk.Run(At("/api/v1/register?q=penelitian%20kesehatan&limit=20"), await Token(), connections, seconds),
                (connections, seconds) => PgBench.Run(
                    stack.Database,
                    $"""
                    WITH c AS MATERIALIZED (
                        SELECT naskah_id, ts_rank(vektor, q, 1) AS peringkat FROM register_cari, websearch_to_tsquery('indonesian', 'penelitian kesehatan') q
                        WHERE wilayah = '{Region}' AND vektor @@ q)
                    SELECT e.* FROM c JOIN register_entri e USING (naskah_id) ORDER BY c.peringkat DESC, naskah_id DESC LIMIT 20;
                    """,
                    connections, seconds)),
            new(
                "register a kerja sama",
                async (connections, seconds) => await Wrk.Run(At("/api/v1/kerja-sama"), await Token(), connections, seconds, "register.lua", body),
                (connections, seconds) => PgBench.Run(
                    stack.Database,
                    """
                    BEGIN;
                    INSERT INTO bench_kerja_sama (id, region_code, judul, usulan) VALUES (gen_random_uuid(), '64.02', 'Rekaan', '{"judul": "Rekaan"}');
                    INSERT INTO bench_audit (region_code, isi) VALUES ('64.02', '{"judul": "Rekaan"}');
                    COMMIT;
                    """,
                    connections, seconds)),
        ];
    }

    private static async Task<string> RandomIds(Stack stack)
    {
        await using var db = new NpgsqlConnection(stack.Database);
        await db.OpenAsync();
        await using var prepare = new NpgsqlCommand(
            """
            DROP TABLE IF EXISTS bench_id;
            CREATE TABLE bench_id AS
                SELECT row_number() OVER ()::int AS n, naskah_id FROM (SELECT naskah_id FROM register_entri ORDER BY md5(naskah_id::text) LIMIT 1000) r;
            ALTER TABLE bench_id ADD PRIMARY KEY (n);
            ANALYZE bench_id;
            """,
            db);
        await prepare.ExecuteNonQueryAsync();

        var file = Path.Combine(stack.Folder.FullName, "ids.txt");
        await using var writer = File.CreateText(file);
        await using var select = new NpgsqlCommand("SELECT naskah_id FROM bench_id ORDER BY n", db);
        await using var rows = await select.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            await writer.WriteLineAsync(rows.GetGuid(0).ToString());
        }

        return file;
    }

    internal static string Usulan() => JsonSerializer.Serialize(new
    {
        judul = "Usulan untuk pengukuran (rekaan)",
        objek = "Pengukuran beban (rekaan)",
        ruangLingkup = "Pengukuran beban (rekaan)",
        jenis = "Ksdpk",
        urusan = new[] { new { kode = "1.02" } },
        perangkatDaerah = "dinas-kesehatan",
        paraPihak = new object[]
        {
            new { nama = "Pemerintah Kabupaten Kutai Kartanegara", kelas = "PemerintahDaerah", pihakKami = true, wilayah = new { scheme = "KEMENDAGRI", code = Region } },
            new { nama = "Yayasan Rekaan", kelas = "Ormas", pihakKami = false },
        },
    });
}
