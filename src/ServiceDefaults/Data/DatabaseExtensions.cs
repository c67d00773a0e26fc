using Ksd.ServiceDefaults.Audit;
using Ksd.ServiceDefaults.Idempotency;
using Ksd.ServiceDefaults.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Ksd.ServiceDefaults.Data;

public static class DatabaseExtensions
{
    /// <summary>
    /// A service's database: pooled contexts bound to the caller's region, migrated at start, with a health check.
    /// Every <see cref="IInterceptor"/> singleton in the container joins each context.
    /// </summary>
    public static IHostApplicationBuilder AddKsdDatabase<T>(
        this IHostApplicationBuilder builder, string connectionName, Action<DbContextOptionsBuilder>? configure = null)
        where T : DbContext
    {
        builder.Services.TryAddScoped<RegionScope>();
        builder.Services.TryAddScoped(services => new AuditScope(services.GetService<IHttpContextAccessor>()?.HttpContext));
        builder.Services.AddSingleton(services => new KsdDatabase<T>(services, connectionName, configure));
        builder.Services.AddPooledDbContextFactory<T>(
            (services, options) => services.GetRequiredService<KsdDatabase<T>>().ConfigureApp(options, services));
        builder.Services.AddScoped(services =>
        {
            var context = services.GetRequiredService<IDbContextFactory<T>>().CreateDbContext();
            (context as KsdDbContext)?.Use(services.GetRequiredService<RegionScope>(), services.GetRequiredService<AuditScope>());
            return context;
        });
        builder.Services.AddHostedService<DatabaseMigrator<T>>();
        if (typeof(T).IsAssignableTo(typeof(KsdDbContext)))
        {
            builder.Services.AddSingleton(new KsdDatabases(services => (KsdDbContext)(object)services.GetRequiredService<T>()));
            builder.Services.AddAudit();
            builder.Services.AddHostedService<IdempotencyCleanup>();
        }

        builder.Services.AddHealthChecks().AddCheck<DatabaseHealthCheck<T>>(connectionName);
        return builder;
    }
}
