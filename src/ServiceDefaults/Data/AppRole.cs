using Npgsql;

namespace Ksd.ServiceDefaults.Data;

/// <summary>The database user of normal work: it owns nothing, and row-level security holds for it.</summary>
internal static class AppRole
{
    public static string Create(ConnectionStrings connections, string database)
    {
        var role = Quote(connections.AppRole);

        // The password is base64url: nothing in it needs escaping.
        return $"""
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {Literal(connections.AppRole)}) THEN
                    CREATE ROLE {role};
                END IF;
            END $$;
            ALTER ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOINHERIT PASSWORD '{connections.AppPassword}';
            GRANT CONNECT ON DATABASE {Quote(database)} TO {role};
            GRANT USAGE ON SCHEMA public TO {role};
            """;
    }

    public static string GrantSequences(ConnectionStrings connections) =>
        $"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {Quote(connections.AppRole)}";

    public static async Task ExecuteAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Quote(string identifier) => '"' + identifier.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static string Literal(string text) => '\'' + text.Replace("'", "''", StringComparison.Ordinal) + '\'';
}
