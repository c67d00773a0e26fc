using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ksd.ServiceDefaults.Data;

/// <summary>The two ways into one database: the app role for work, the owner for migrations.</summary>
internal sealed class KsdDatabase<T> : IAsyncDisposable
    where T : DbContext
{
    private readonly RegionInterceptor _regions = new();
    private readonly Lazy<NpgsqlDataSource> _source;
    private readonly Action<DbContextOptionsBuilder>? _configure;

    public KsdDatabase(IServiceProvider services, string connectionName, Action<DbContextOptionsBuilder>? configure)
    {
        _configure = configure;
        Name = connectionName;
        Connections = ConnectionStrings.Read(services.GetRequiredService<IConfiguration>(), connectionName);
        _source = new(() => CreateSource(services.GetRequiredService<ILoggerFactory>()));
    }

    public string Name { get; }

    public ConnectionStrings Connections { get; }

    public NpgsqlDataSource Source => _source.Value;

    public void ConfigureApp(DbContextOptionsBuilder options, IServiceProvider services)
    {
        options.UseNpgsql(Source).AddInterceptors(_regions).AddInterceptors(services.GetServices<IInterceptor>());
        _configure?.Invoke(options);
    }

    /// <summary>A context of the owner, without interceptors: for migrations only.</summary>
    public T CreateOwnerContext(NpgsqlConnection owner)
    {
        var options = new DbContextOptionsBuilder<T>();
        options.UseNpgsql(owner);
        _configure?.Invoke(options);
        return (T)Activator.CreateInstance(typeof(T), options.Options)!;
    }

    public ValueTask DisposeAsync() => _source.IsValueCreated ? _source.Value.DisposeAsync() : ValueTask.CompletedTask;

    private NpgsqlDataSource CreateSource(ILoggerFactory loggers) => new NpgsqlDataSourceBuilder(Connections.App)
        .UseLoggerFactory(loggers)
        .UsePhysicalConnectionInitializer(_regions.Forget, connection =>
        {
            _regions.Forget(connection);
            return Task.CompletedTask;
        })
        .Build();
}
