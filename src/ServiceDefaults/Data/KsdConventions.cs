using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ksd.ServiceDefaults.Data;

/// <summary>How every Ksd database is named and typed; for contexts that cannot derive from <see cref="KsdDbContext"/> too.</summary>
public static class KsdConventions
{
    public static void AddKsdConventions(this ModelConfigurationBuilder configuration)
    {
        configuration.Conventions.Add(_ => new SnakeCaseConvention());
        configuration.Properties<Enum>().HaveConversion<string>();
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    // PostgreSQL's timestamptz keeps an instant, not an offset, and Npgsql refuses any offset but zero.
    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        value => value.ToUniversalTime(), value => value);
}
