using Microsoft.EntityFrameworkCore.Migrations;

namespace Ksd.ServiceDefaults.Data;

/// <summary>What a migration says about each table: whose rows are visible, and what the app role may do.</summary>
public static class RegionMigrations
{
    internal const string SharedComment = "Ksd: visible to every region";

    private const string AppRole = "current_database() || '_app'";

    /// <summary>Only rows of the session's region exist for anybody but a superuser; the app role may read and write them.</summary>
    public static void EnableRegionIsolation(this MigrationBuilder migration, string table)
    {
        IsolateByRegion(migration, table);
        Grant(migration, "SELECT, INSERT, UPDATE, DELETE", table);
    }

    /// <summary>As <see cref="EnableRegionIsolation"/>, for a table that is only ever added to.</summary>
    public static void EnableInsertOnlyRegionIsolation(this MigrationBuilder migration, string table)
    {
        IsolateByRegion(migration, table);
        Grant(migration, "SELECT, INSERT", table);
    }

    /// <summary>A table without regions that the app role may read and add to, never change.</summary>
    public static void GrantInsertOnly(this MigrationBuilder migration, string table) => Share(migration, "SELECT, INSERT", table);

    /// <summary>A table without regions that the app role may read and write.</summary>
    public static void GrantAll(this MigrationBuilder migration, string table) =>
        Share(migration, "SELECT, INSERT, UPDATE, DELETE", table);

    // Said in the database, so that the start can tell a decision from an oversight.
    private static void Share(MigrationBuilder migration, string rights, string table)
    {
        migration.Sql($"""COMMENT ON TABLE "{table}" IS '{SharedComment}';""");
        Grant(migration, rights, table);
    }

    private static void IsolateByRegion(MigrationBuilder migration, string table) => migration.Sql(
        $"""
        ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY;
        ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY;
        DROP POLICY IF EXISTS region ON "{table}";
        CREATE POLICY region ON "{table}"
            USING (region_code = nullif(current_setting('ksd.region', true), ''))
            WITH CHECK (region_code = nullif(current_setting('ksd.region', true), ''));
        """);

    // One migration serves every installation, so the role is worked out where the database is.
    private static void Grant(MigrationBuilder migration, string rights, string table) => migration.Sql(
        $"""
        DO $$ BEGIN
            EXECUTE format('REVOKE ALL ON TABLE %I FROM %I', '{table}', {AppRole});
            EXECUTE format('GRANT {rights} ON TABLE %I TO %I', '{table}', {AppRole});
        END $$;
        """);
}
