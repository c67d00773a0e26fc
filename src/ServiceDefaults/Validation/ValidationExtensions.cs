using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Validation;

#pragma warning disable ASP0029 // The resolver is the documented way to validate without the source generator.

namespace Ksd.ServiceDefaults.Validation;

internal static class ValidationExtensions
{
    /// <summary>
    /// Validation of every endpoint's input by its DataAnnotations. Not by <c>AddValidation()</c>: its source generator sees only
    /// the project that calls it, knows English only, and lets a missing non-nullable text through.
    /// </summary>
    public static IServiceCollection AddKsdValidation(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<ValidationOptions>>(provider => new ConfigureOptions<ValidationOptions>(
            options => options.Resolvers.Insert(0, new InputResolver(provider.GetRequiredService<IServiceProviderIsService>()))));
        return services;
    }
}
