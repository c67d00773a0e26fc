using Ksd.ServiceDefaults.Identity;
using Ksd.ServiceDefaults.Tests.Sample;
using Ksd.ServiceDefaults.Tests.Support;
using Ksd.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ksd.ServiceDefaults.Tests.Data;

/// <summary>docs/decisions/0004: below the code, a region sees its own rows and no others.</summary>
public sealed class RegionIsolationTests(OneConnectionService service) : IClassFixture<OneConnectionService>, IAsyncLifetime
{
    private static int s_regions;

    private readonly Service _service = service.Value;

    // Two regions of this test alone.
    private string Kukar { get; } = NextRegion();

    private string Samarinda { get; } = NextRegion();

    public async Task InitializeAsync()
    {
        await AddAsync(Kukar, "milik Kukar");
        await AddAsync(Samarinda, "milik Samarinda");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Each_region_sees_its_own_rows_on_a_connection_used_by_both()
    {
        for (var i = 0; i < 5; i++)
        {
            (await TitlesAsync(Kukar)).ShouldBe(["milik Kukar"]);
            (await TitlesAsync(Samarinda)).ShouldBe(["milik Samarinda"]);
        }
    }

    [Fact]
    public async Task Without_a_region_nothing_is_visible()
    {
        (await TitlesAsync(Kukar)).Count.ShouldBe(1);
        (await TitlesAsync(null)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_region_nothing_can_be_written() =>
        await Should.ThrowAsync<InvalidOperationException>(() => AddAsync(null, "tanpa wilayah"));

    [Fact]
    public async Task Hand_written_sql_sees_no_more() =>
        (await _service.InRegionAsync(Kukar, db => db.Database
            .SqlQuery<string>($"""SELECT judul AS "Value" FROM contoh WHERE region_code = {Samarinda} OR true""").ToListAsync()))
            .ShouldBe(["milik Kukar"]);

    [Fact]
    public async Task Another_regions_row_cannot_be_changed_or_deleted()
    {
        var changed = await _service.InRegionAsync(Kukar, db => db.Database.ExecuteSqlAsync($"UPDATE contoh SET judul = 'diambil'"));
        changed.ShouldBe(1);
        var deleted = await _service.InRegionAsync(
            Kukar, db => db.Contoh.Where(contoh => contoh.Judul == "milik Samarinda").ExecuteDeleteAsync());
        deleted.ShouldBe(0);
        (await TitlesAsync(Samarinda)).ShouldBe(["milik Samarinda"]);
    }

    [Fact]
    public async Task A_row_cannot_be_given_to_another_region()
    {
        var refused = await Should.ThrowAsync<PostgresException>(() => _service.InRegionAsync(
            Kukar, db => db.Database.ExecuteSqlAsync($"UPDATE contoh SET region_code = {Samarinda}")));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Region_entered_while_a_transaction_is_open_counts_from_then_on()
    {
        await using var scope = _service.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SampleDbContext>();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            (await db.Contoh.CountAsync()).ShouldBe(0);
            scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(Kukar);
            (await db.Contoh.CountAsync()).ShouldBe(1);

            // The rollback takes the setting back too.
            await transaction.RollbackAsync();
        }

        (await db.Contoh.Select(contoh => contoh.Judul).ToListAsync()).ShouldBe(["milik Kukar"]);
    }

    [Fact]
    public async Task Region_set_inside_a_transaction_that_rolls_back_does_not_stay_with_the_connection()
    {
        await _service.InRegionAsync(Samarinda, db => db.Contoh.CountAsync());
        await using (var scope = _service.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<SampleDbContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(Kukar);
            (await db.Contoh.CountAsync()).ShouldBe(1);
        }

        (await TitlesAsync(Kukar)).ShouldBe(["milik Kukar"]);
        (await TitlesAsync(null)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rollback_to_a_savepoint_does_not_lose_the_region()
    {
        await using var scope = _service.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SampleDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await transaction.CreateSavepointAsync("sebelum");
        scope.ServiceProvider.GetRequiredService<RegionScope>().Enter(Kukar);
        (await db.Contoh.CountAsync()).ShouldBe(1);

        await transaction.RollbackToSavepointAsync("sebelum");

        (await db.Contoh.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_context_from_the_factory_has_no_region_left_over()
    {
        await TitlesAsync(Kukar);

        await using var db = await _service.Services.GetRequiredService<IDbContextFactory<SampleDbContext>>().CreateDbContextAsync();

        db.Region.ShouldBeNull();
        (await db.Contoh.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_connection_that_broke_is_told_its_region_anew()
    {
        await TitlesAsync(Kukar);
        await _service.Database.ExecuteAsync(
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{_service.Database.Name}_app'");

        // A broken connection is noticed at its next use, which fails with it: the pool may hold several.
        await Eventually.True(async () => await Record.ExceptionAsync(() => TitlesAsync(Kukar)) is null);
        (await TitlesAsync(Kukar)).ShouldBe(["milik Kukar"]);
        (await TitlesAsync(Samarinda)).ShouldBe(["milik Samarinda"]);
    }

    [Fact]
    public void A_unit_of_work_cannot_change_its_region()
    {
        var scope = new RegionScope(Kukar);

        scope.Enter(Kukar);
        Should.Throw<InvalidOperationException>(() => scope.Enter(Samarinda));
        scope.Code.ShouldBe(Kukar);
    }

    [Theory]
    [InlineData("UPDATE catatan SET isi = 'lain'")]
    [InlineData("DELETE FROM catatan")]
    [InlineData("TRUNCATE catatan")]
    [InlineData("ALTER TABLE catatan DISABLE ROW LEVEL SECURITY")]
    [InlineData("SET row_security = off; SELECT * FROM contoh")]
    [InlineData("CREATE TABLE public.punya_sendiri (a int)")]
    [InlineData("DROP POLICY region ON contoh")]
    public async Task App_role_may_not(string sql)
    {
        await _service.InRegionAsync(Kukar, async db =>
        {
            db.Add(new Catatan { Isi = "tetap" });
            return await db.SaveChangesAsync();
        });

        var refused = await Should.ThrowAsync<PostgresException>(
            () => _service.InRegionAsync(Kukar, db => db.Database.ExecuteSqlRawAsync(sql)));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Theory]
    [InlineData("cari @@ to_tsquery('indonesian', 'kukar')")]
    [InlineData("judul ILIKE '%kukar%'")]
    [InlineData("judul % 'kukar'")]
    public async Task Search_uses_its_index_all_the_same(string condition)
    {
        await _service.Database.ExecuteAsync("""
            CREATE EXTENSION IF NOT EXISTS pg_trgm;
            ALTER TABLE contoh ADD COLUMN IF NOT EXISTS cari tsvector GENERATED ALWAYS AS (to_tsvector('indonesian', judul)) STORED;
            CREATE INDEX IF NOT EXISTS ix_contoh_cari ON contoh USING gin (cari);
            CREATE INDEX IF NOT EXISTS ix_contoh_judul_trgm ON contoh USING gin (judul gin_trgm_ops);
            """);
        await using var restarted = await Service.StartAsync(database: _service.Database);

        var explain = "EXPLAIN SELECT id FROM contoh WHERE " + condition;
        var plan = await restarted.InRegionAsync(Kukar, async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlRawAsync("SET LOCAL enable_seqscan = off");
            return await db.Database.SqlQueryRaw<string>(explain).ToListAsync();
        });

        string.Join('\n', plan).ShouldContain("Bitmap Index Scan");
    }

    [Fact]
    public async Task A_table_with_a_region_and_no_isolation_stops_the_start()
    {
        var database = await TestDatabase.CreateAsync();
        await database.ExecuteAsync("CREATE TABLE terlupa (id int, region_code text)");

        var refused = await Should.ThrowAsync<InvalidOperationException>(() => Service.StartAsync(database: database));

        refused.Message.ShouldContain("terlupa");
    }

    [Fact]
    public async Task App_role_has_no_power_of_its_own() =>
        (await _service.Database.ScalarAsync<bool>(
            $"SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolinherit FROM pg_roles WHERE rolname = '{_service.Database.Name}_app'"))
            .ShouldBeFalse();

    [Fact]
    public async Task Requests_carry_their_callers_region()
    {
        using var http = _service.As(_service.Authority.TokenOf(Samarinda));

        (await (await http.GetAsync("/api/v1/contoh")).OkAsync()).ToString().ShouldBe("[\"milik Samarinda\"]");
    }

    private static string NextRegion() => $"64.{Interlocked.Increment(ref s_regions):00}";

    private Task<List<string>> TitlesAsync(string? region) =>
        _service.InRegionAsync(region, db => db.Contoh.Select(contoh => contoh.Judul).ToListAsync());

    private Task<int> AddAsync(string? region, string title) => _service.InRegionAsync(region, db =>
    {
        db.Add(new Contoh { Judul = title, DicatatPada = new DateTimeOffset(2026, 1, 31, 8, 0, 0, TimeSpan.FromHours(8)) });
        return db.SaveChangesAsync();
    });
}

/// <summary>One physical connection, so that every unit of work takes it over from another region.</summary>
public sealed class OneConnectionService : IAsyncLifetime
{
    public Service Value { get; private set; } = null!;

    public async Task InitializeAsync() => Value = await Service.StartAsync(
        configure: builder => builder.Configuration["ConnectionStrings:sample-db"] += ";Maximum Pool Size=1");

    public Task DisposeAsync() => Value.DisposeAsync();
}
