namespace Aspire.Hosting.ApplicationModel;

public class ProjectResource(string name) : Resource(name),
    IResourceWithEnvironment, IResourceWithArgs, IResourceWithServiceDiscovery, IResourceWithWaitSupport;

/// <summary>In Local mode a server from the operating system's packages; the name is the app model's.</summary>
public abstract class ContainerResource(string name) : Resource(name),
    IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport
{
    internal EndpointReference Endpoint => new(this, "tcp");

    internal string Password { get; set; } = "";
}

/// <summary>Given to a server in place of a random user name or password; Local mode always makes its own.</summary>
public class ParameterResource : Resource
{
    internal ParameterResource(string name)
        : base(name)
    {
    }
}

public class PostgresServerResource : ContainerResource, IResourceWithConnectionString
{
    internal const string UserName = "postgres";

    private readonly Dictionary<string, string> databases = new(StringComparer.OrdinalIgnoreCase);

    internal PostgresServerResource(string name)
        : base(name)
    {
    }

    public IReadOnlyDictionary<string, string> Databases => databases;

    internal void Add(PostgresDatabaseResource database) => databases.Add(database.Name, database.DatabaseName);

    public ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default) =>
        new($"Host={Endpoint.Host};Port={Endpoint.Port};Username={UserName};Password={Password}");
}

public class PostgresDatabaseResource(string name, string databaseName, PostgresServerResource postgresParentResource) : Resource(name),
    IResourceWithParent<PostgresServerResource>, IResourceWithConnectionString
{
    public string DatabaseName { get; } = databaseName;

    public PostgresServerResource Parent { get; } = postgresParentResource;

    async ValueTask<string?> IResourceWithConnectionString.GetConnectionStringAsync(CancellationToken cancellationToken) =>
        $"{await Parent.GetConnectionStringAsync(cancellationToken)};Database={DatabaseName}";
}

public class RabbitMQServerResource : ContainerResource, IResourceWithConnectionString
{
    internal const string UserName = "guest";

    internal RabbitMQServerResource(string name)
        : base(name)
    {
    }

    ValueTask<string?> IResourceWithConnectionString.GetConnectionStringAsync(CancellationToken cancellationToken) =>
        new($"amqp://{UserName}:{Password}@{Endpoint.Host}:{Endpoint.Port}");
}
