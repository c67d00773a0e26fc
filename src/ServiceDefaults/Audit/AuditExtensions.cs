using Ksd.ServiceDefaults.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ksd.ServiceDefaults.Audit;

internal static class AuditExtensions
{
    public static void AddAudit(this IServiceCollection services)
    {
        services.TryAddSingleton<AuditSignal>();
        services.TryAddSingleton<AuditSealer>();
        services.TryAddSingleton(provider =>
            new AuditVerifier(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<KsdDatabases>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IInterceptor, AuditInterceptor>());
        services.AddHostedService<AuditSealing>();
    }
}
