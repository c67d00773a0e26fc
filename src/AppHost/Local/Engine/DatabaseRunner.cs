namespace Ksd.AppHost.Local.Engine;

/// <summary>A database: made when its server is healthy, there as long as the server is.</summary>
internal sealed class DatabaseRunner(PostgresDatabaseResource resource, PostgresRunner server) : Runner(resource)
{
    internal override string Address => $"{server.Address}/{resource.DatabaseName}";

    internal override Task<bool> IsHealthyAsync(CancellationToken cancellationToken) => server.IsHealthyAsync(cancellationToken);

    protected override async Task<IReadOnlyList<KeptProcess>> LaunchAsync(CancellationToken cancellationToken)
    {
        await server.CreateAsync(resource, cancellationToken);
        return [];
    }
}
