using System.Globalization;
using Npgsql;

namespace Ksd.AppHost.Local.Engine;

/// <summary>PostgreSQL from the operating system's package, on its own port and files, with passwords only (scram-sha-256).</summary>
internal sealed class PostgresRunner(PostgresServerResource resource, Folders folders) : Runner(resource)
{
    private const string MaxConnections = "max_connections=300";

    private readonly bool kept = resource.Annotations.OfType<DataVolumeAnnotation>().Any();

    internal override string Address => $"{EndpointReference.Loopback}:{resource.Endpoint.Port}";

    internal override async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await ConnectAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException)
        {
            return false; // not up yet; the orchestrator asks again and keeps the deadline
        }
    }

    internal async Task CreateAsync(PostgresDatabaseResource database, CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        await using var exists = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection)
        {
            Parameters = { new() { Value = database.DatabaseName } },
        };
        if (await exists.ExecuteScalarAsync(cancellationToken) is null)
        {
            var name = new NpgsqlCommandBuilder().QuoteIdentifier(database.DatabaseName);
            await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
            await create.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    protected override async Task<IReadOnlyList<KeptProcess>> LaunchAsync(CancellationToken cancellationToken)
    {
        var programs = Programs();
        var account = Account.For("postgres");
        var data = await Account.FolderAsync(Path.Combine(folders.Data, Resource.Name), account);
        await EnsureClusterAsync(programs, data, account);

        IReadOnlyList<string> line =
        [
            Path.Combine(programs, "postgres"), "-D", Path.Combine(data, "cluster"),
            "-c", "port=" + resource.Endpoint.Port.ToString(CultureInfo.InvariantCulture),
            "-c", "listen_addresses=" + EndpointReference.Loopback,
            "-c", "unix_socket_directories=", // their path has a length limit that a deep checkout exceeds
            "-c", MaxConnections,
            .. Resource.Annotations.OfType<ArgsAnnotation>().SelectMany(annotation => annotation.Args),
        ];
        return [KeptProcess.Start(new Command(Resource.Name, line) { Account = account, Signal = kept ? "INT" : "QUIT" }, folders)];
    }

    /// <summary>Made beside and moved into place, so an interrupted first start leaves nothing half made.</summary>
    private async Task EnsureClusterAsync(string programs, string data, Account? account)
    {
        var cluster = Path.Combine(data, "cluster");
        var version = Path.Combine(cluster, "PG_VERSION");
        if (File.Exists(version))
        {
            var made = (await File.ReadAllTextAsync(version)).Trim();
            var installed = Path.GetFileName(Path.GetDirectoryName(programs)!);
            if (installed.All(char.IsAsciiDigit) && installed != made)
            {
                throw new HostProblem(
                    $"The data in {cluster} is PostgreSQL {made}'s and PostgreSQL {installed} is installed: install postgresql-{made}, or ./ksd reset to start with empty data.");
            }

            return;
        }

        var half = cluster + ".new";
        if (Directory.Exists(half))
        {
            Directory.Delete(half, recursive: true);
        }

        var password = Path.Combine(data, "password");
        await File.WriteAllTextAsync(password, resource.Password);
        File.SetUnixFileMode(password, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        if (account is not null)
        {
            await account.OwnAsync(password);
        }

        IReadOnlyList<string> line =
        [
            Path.Combine(programs, "initdb"), "-D", half, "--username=" + PostgresServerResource.UserName, "--pwfile=" + password,
            "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8", .. kept ? (string[])[] : ["--no-sync"],
        ];
        var initdb = KeptProcess.Start(new Command(Resource.Name + "-initdb", line) { Account = account }, folders);
        var code = await initdb.Exited;
        File.Delete(password);
        if (code != 0)
        {
            throw new HostProblem($"PostgreSQL could not make its files in {data} ({initdb.LastWords()}). Is there room on the disk? Its log: {initdb.Log}");
        }

        Directory.Move(half, cluster);
    }

    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(await resource.GetConnectionStringAsync(cancellationToken) + ";Database=postgres;Pooling=false;Timeout=5");
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static string Programs()
    {
        const string debian = "/usr/lib/postgresql";
        var installed = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        var newest = installed
            .Select(folder => Path.Combine(folder, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
            .OrderByDescending(bin => int.TryParse(Path.GetFileName(Path.GetDirectoryName(bin)), CultureInfo.InvariantCulture, out var version) ? version : 0)
            .FirstOrDefault();
        return newest ?? throw new HostProblem("PostgreSQL is not installed: run ./ksd up, or as root: apt-get install postgresql");
    }
}
